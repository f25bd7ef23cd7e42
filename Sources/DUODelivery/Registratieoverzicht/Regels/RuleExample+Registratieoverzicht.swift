import KwalificatieValidators

extension RuleExample {
    /// The name of the registratieoverzicht that examples change.
    public static let registratieoverzicht = "RO_25LX_20250801_20260731.CSV"

    /// That registratieoverzicht: a small one, right as it stands, with the numbers that were made for testing. Its lines
    /// end with CRLF.
    public static var registratieoverzichtText: String {
        registratieoverzichtLines.split(separator: "\n").map { $0 + "\r\n" }.joined()
    }

    /// A change to that registratieoverzicht.
    static func ro(_ original: String, becomes changed: String, alsoFound: [RuleID: String] = [:]) -> RuleExample {
        RuleExample(in: registratieoverzicht, original, becomes: changed, alsoFound: alsoFound)
    }

    private static let registratieoverzichtLines = """
        VLP|25LX|2025-08-01|2026-07-31|2026-08-03
        PER|999990007||1998-04-12|V
        ISG|999990007||C1|2025-09-19|2026-02-19|2025-12-15|08
        ISP|999990007||C1|2025-09-19|25187|ODT||N||101A742|100X969||
        KZD|999990007||||R1|K0717|2025-12-15|Behaald|J|C1|101A742
        PER|999990378||2001-11-00|M
        ISG|999990378||C2|2025-08-01|2026-07-31||
        ISP|999990378||C2|2025-08-01|25535|BBL||J||101A742|100X969||
        ISP|999990378||C2|2026-02-01|25535|BOL||J||101A742|100X969||
        BPV|999990378||C2|B1|2025-08-11|2025-09-01|2026-06-30||610|100018965|25535|
        DIP|999990378||R2|25535|2026-06-30||J|C2|101A742
        GEO|999990378||R2|25535|R3|3005||6||74||51|||
        KZD|999990378||R2|25535|R4|K0067||Behaald|||
        PER||109900000|1990-00-00|O
        ISG||109900000|C3|2025-10-01|2026-04-01||
        ISP||109900000|C3|2025-10-01|25535|ODT||N||101A742|100X969||
        ISE||109900000|C3|2025-10-01|2025-12-31
        AMO||109900000|||R5|C0013|2026-03-13|J|C3|101A742
        SLR|3|3|4|1|1|1|1|1|2
        """
}

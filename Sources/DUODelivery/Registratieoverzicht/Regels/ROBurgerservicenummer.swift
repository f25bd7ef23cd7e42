import KwalificatieModel
import KwalificatieValidators

/// DUO-115: what stands there is no burgerservicenummer.
struct ROBurgerservicenummer: RORule {
    static let documentation = ROPersoonsnummervorm.documentation(
        115, .burgerservicenummer, english: "A burgerservicenummer",
        accepted: [
            .ro(
                "PER|999990007||1998-04-12|V\r\nISG|999990007||C1|2025-09-19|2026-02-19|2025-12-15|08\r\nISP|999990007||C1|2025-09-19|25187|ODT||N||101A742|100X969||\r\nKZD|999990007|",
                becomes:
                    "PER|999990743||1998-04-12|V\r\nISG|999990743||C1|2025-09-19|2026-02-19|2025-12-15|08\r\nISP|999990743||C1|2025-09-19|25187|ODT||N||101A742|100X969||\r\nKZD|999990743|"
            )
        ],
        rejected: [
            .ro(
                "PER|999990378|", becomes: "📍PER|999990379|",
                alsoFound: [RuleID(.duo, 110): "de andere records van de persoon hebben het goede nummer"])
        ])

    func check(_ record: RORecord, _ samenhang: ROSamenhang, _ report: inout ROReport) {
        ROPersoonsnummervorm.check(record, .burgerservicenummer, Self.documentation, &report) {
            nummer throws(PersoonsnummerError) in
            _ = try Burgerservicenummer(nummer)
        }
    }
}

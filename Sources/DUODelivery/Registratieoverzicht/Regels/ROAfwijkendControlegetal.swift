import KwalificatieModel
import KwalificatieValidators

/// DUO-117: an onderwijsnummer only passes the wider elfproef.
struct ROAfwijkendControlegetal: RORule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 117), severity: .warning,
        title: Bilingual(
            "Controlegetal van het onderwijsnummer",
            "Check digit of the onderwijsnummer"),
        sentence: Bilingual(
            "Een onderwijsnummer voldoet alleen aan de ruimere elfproef.",
            "An onderwijsnummer only passes the wider elfproef."),
        reason: Bilingual(
            "De publicaties van DUO geven twee vormen van de elfproef; een nummer dat alleen aan de ruimere voldoet, kan een tikfout hebben.",
            "DUO's publications give two forms of the elfproef; a number that only passes the wider one may have a typing error."
        ),
        source: "VO XSD van DUO",
        remedy: Bilingual(
            "Controleer het nummer in de eigen administratie.",
            "Check the number in your own administration."),
        accepted: [
            // The highest control digit that a number has.
            .ro(
                "PER||109900000|1990-00-00|O\r\nISG||109900000|C3|2025-10-01|2026-04-01||\r\nISP||109900000|C3|2025-10-01|25535|ODT||N||101A742|100X969||\r\nISE||109900000|C3|2025-10-01|2025-12-31\r\nAMO||109900000|",
                becomes:
                    "PER||109901855|1990-00-00|O\r\nISG||109901855|C3|2025-10-01|2026-04-01||\r\nISP||109901855|C3|2025-10-01|25535|ODT||N||101A742|100X969||\r\nISE||109901855|C3|2025-10-01|2025-12-31\r\nAMO||109901855|"
            )
        ],
        rejected: [
            .ro("SLR|3|3|4|1|1|1|1|1|2", becomes: "📍PER||199900006|1990-00-00|O\r\nSLR|4|3|4|1|1|1|1|1|2")
        ])

    func check(_ record: RORecord, _ samenhang: ROSamenhang, _ report: inout ROReport) {
        guard record.soort == .persoon, let nummer = try? Onderwijsnummer(record[.onderwijsnummer]),
            nummer.heeftAfwijkendControlegetal
        else { return }
        report.add(
            Self.documentation,
            ROMelding(
                "het onderwijsnummer voldoet alleen aan de ruimere elfproef",
                "the onderwijsnummer only passes the wider elfproef"), veld: .onderwijsnummer)
    }
}

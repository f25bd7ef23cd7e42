import KwalificatieModel
import KwalificatieValidators

/// DUO-118: a person has both numbers or none.
struct ROEenNummer: RORule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 118), severity: .error,
        title: Bilingual(
            "Burgerservicenummer of onderwijsnummer",
            "Burgerservicenummer or onderwijsnummer"),
        sentence: Bilingual(
            "Een persoon heeft geen van beide nummers, of allebei.",
            "A person has neither number, or both."),
        reason: Bilingual(
            "Precies één nummer wijst de persoon aan.",
            "Exactly one number points at the person."),
        source: "PvE MBO-instelling 4.8.2, 15.5.2",
        remedy: Bilingual(
            "Vraag het bestand opnieuw op bij DUO.",
            "Fetch the file from DUO again."),
        accepted: [
            .ro(
                "PER||109900000|1990-00-00|O\r\nISG||109900000|C3|2025-10-01|2026-04-01||\r\nISP||109900000|C3|2025-10-01|25535|ODT||N||101A742|100X969||\r\nISE||109900000|C3|2025-10-01|2025-12-31\r\nAMO||109900000|",
                becomes:
                    "PER|999990743||1990-00-00|O\r\nISG|999990743||C3|2025-10-01|2026-04-01||\r\nISP|999990743||C3|2025-10-01|25535|ODT||N||101A742|100X969||\r\nISE|999990743||C3|2025-10-01|2025-12-31\r\nAMO|999990743||"
            )
        ],
        rejected: [
            .ro("SLR|3|3|4|1|1|1|1|1|2", becomes: "📍PER|||1990-00-00|O\r\nSLR|4|3|4|1|1|1|1|1|2"),
            .ro(
                "PER|999990378||", becomes: "📍PER|999990378|109900371|",
                alsoFound: [RuleID(.duo, 110): "de andere records van de persoon hebben alleen een burgerservicenummer"]
            ),
        ])

    func check(_ record: RORecord, _ samenhang: ROSamenhang, _ report: inout ROReport) {
        guard record.soort == .persoon, record[.burgerservicenummer].isEmpty == record[.onderwijsnummer].isEmpty else {
            return
        }
        report.add(
            Self.documentation,
            record[.burgerservicenummer].isEmpty
                ? ROMelding(
                    "er staat geen burgerservicenummer en geen onderwijsnummer",
                    "there is neither a burgerservicenummer nor an onderwijsnummer")
                : ROMelding(
                    "er staan een burgerservicenummer en een onderwijsnummer; precies een van beide hoort gevuld te zijn",
                    "there are a burgerservicenummer and an onderwijsnummer; exactly one of both should be filled"))
    }
}

import KwalificatieModel
import KwalificatieValidators

/// DUO-121: the first periode does not begin with the inschrijving.
struct ROEerstePeriode: RORule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 121), severity: .error,
        title: Bilingual(
            "Eerste periode begint met de inschrijving",
            "First periode begins with the inschrijving"),
        sentence: Bilingual(
            "De eerste inschrijvingsperiode begint niet op de datum van inschrijving.",
            "The first inschrijvingsperiode does not begin on the day of the inschrijving."),
        reason: Bilingual(
            "Van de dagen ertussen is niet bekend wat iemand volgde, of er is een periode voordat iemand was ingeschreven.",
            "Nobody knows what somebody followed on the days between, or there is a periode before somebody was enrolled."
        ),
        source: "PvE MBO-instelling 4.8.2, 15.5.3 en 15.5.4",
        remedy: Bilingual(
            "Verbeter de periode en lever de inschrijving opnieuw aan bij DUO.",
            "Mend the periode and deliver the inschrijving to DUO again."),
        accepted: [
            .ro("ISP|999990378||C2|2026-02-01", becomes: "ISP|999990378||C2|2026-03-01")
        ],
        rejected: [
            .ro(
                "ISP|999990007||C1|2025-09-19|25187|ODT||N||101A742|100X969||",
                becomes: "📍ISP|999990007||C1|2025-09-20|25187|ODT||N||101A742|100X969||"),
            .ro(
                "ISP|999990007||C1|2025-09-19|25187|ODT||N||101A742|100X969||",
                becomes: "📍ISP|999990007||C1|2025-09-01|25187|ODT||N||101A742|100X969||"),
        ])

    func check(_ record: RORecord, _ samenhang: ROSamenhang, _ report: inout ROReport) {
        guard record.soort == .periode, samenhang.aantalPerioden == 0,
            let inschrijving = samenhang.inschrijving?.record.datum(.datumInschrijving),
            let begin = record.datum(.datumBegin), begin != inschrijving
        else { return }
        report.add(
            Self.documentation,
            ROMelding(
                "de eerste periode begint op \(begin) en de inschrijving op \(inschrijving)",
                "the first periode begins on \(own: begin.iso) and the inschrijving on \(own: inschrijving.iso)"),
            veld: .datumBegin)
    }
}

import KwalificatieModel
import KwalificatieValidators

/// DUO-127: a result was obtained outside its inschrijving.
struct ROResultaatBinnenInschrijving: RORule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 127), severity: .warning,
        title: Bilingual(
            "Resultaat binnen de inschrijving",
            "Result within the inschrijving"),
        sentence: Bilingual(
            "Een los resultaat is behaald voor het begin of na het einde van zijn inschrijving.",
            "A loose result was obtained before the beginning or after the end of its inschrijving."),
        reason: Bilingual(
            "Een resultaat wordt behaald terwijl iemand is ingeschreven; een van de datums klopt waarschijnlijk niet.",
            "A result is obtained while somebody is enrolled; one of the dates is probably wrong."),
        source: "afgeleid uit PvE MBO-instelling 4.8.2, 15.1 en 15.5.3",
        remedy: Bilingual(
            "Verbeter de datum die niet klopt en lever opnieuw aan bij DUO.",
            "Mend the date that is wrong and deliver to DUO again."),
        accepted: [
            .ro(
                "KZD|999990007||||R1|K0717|2025-12-15|Behaald|J|C1|101A742",
                becomes: "KZD|999990007||||R1|K0717|2025-09-19|Behaald|J|C1|101A742")
        ],
        rejected: [
            .ro(
                "KZD|999990007||||R1|K0717|2025-12-15|Behaald|J|C1|101A742",
                becomes: "📍KZD|999990007||||R1|K0717|2025-12-16|Behaald|J|C1|101A742"),
            .ro(
                "AMO||109900000|||R5|C0013|2026-03-13|J|C3|101A742",
                becomes: "📍AMO||109900000|||R5|C0013|2025-09-30|J|C3|101A742"),
        ])

    func check(_ record: RORecord, _ samenhang: ROSamenhang, _ report: inout ROReport) {
        guard record.soort.isResultaat, let datum = record.datum(.datumResultaat),
            let inschrijving = samenhang.inschrijvingen[record[.inschrijvingvolgnummer]]
        else { return }
        if let begin = inschrijving.datum(.datumInschrijving), datum < begin {
            report.add(
                Self.documentation,
                ROMelding(
                    "het resultaat van \(datum) ligt voor de inschrijving op \(begin)",
                    "the result of \(own: datum.iso) lies before the inschrijving on \(own: begin.iso)"),
                veld: .datumResultaat)
        } else if let einde = inschrijving.datum(.datumUitschrijvingWerkelijk), einde < datum {
            report.add(
                Self.documentation,
                ROMelding(
                    "het resultaat van \(datum) ligt na de uitschrijving op \(einde)",
                    "the result of \(own: datum.iso) lies after the uitschrijving on \(own: einde.iso)"),
                veld: .datumResultaat)
        }
    }
}

import KwalificatieModel
import KwalificatieValidators

/// The actual end lies before the enrolment.
struct UitschrijvingNaInschrijving: OdtRule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 21), severity: .error,
        title: Bilingual(
            "Werkelijke uitschrijving niet voor de inschrijving",
            "Actual end not before the enrolment"),
        sentence: Bilingual(
            "De werkelijke uitschrijving ligt voor de inschrijving.",
            "The actual end lies before the enrolment."),
        reason: Bilingual(
            "Een inschrijving duurt minstens een dag.",
            "An enrolment lasts at least a day."),
        source: "Programma van Eisen MBO-instelling 4.8.2 (DUO), hoofdstuk 15",
        remedy: Bilingual(
            "Verbeter een van de twee datums.",
            "Mend one of the two dates."),
        accepted: [.inRij(";2020-06-30;", becomes: ";2020-06-28;")],
        rejected: [
            .inRij(
                ";2020-06-30;", becomes: ";📍2020-01-14;",
                alsoFound: [RuleID(.duo, 43): "het resultaat van 26-06-2020 ligt dan na de uitschrijving"])
        ])

    func check(_ feiten: OdtFeiten, _ report: inout OdtReport) {
        let rij = feiten.rij
        guard let begin = rij.datumInschrijving.waarde, let einde = rij.uitschrijvingWerkelijk.waarde, einde < begin
        else { return }
        report.add(OdtMelding.voorInschrijving, .datumUitschrijvingWerkelijk)
    }
}

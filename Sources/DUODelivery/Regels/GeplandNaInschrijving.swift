import KwalificatieModel
import KwalificatieValidators

/// The planned end lies before the enrolment.
struct GeplandNaInschrijving: OdtRule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 20), severity: .error,
        title: Bilingual(
            "Geplande uitschrijving niet voor de inschrijving",
            "Planned end not before the enrolment"),
        sentence: Bilingual(
            "De geplande uitschrijving ligt voor de inschrijving.",
            "The planned end lies before the enrolment."),
        reason: Bilingual(
            "Een inschrijving duurt minstens een dag.",
            "An enrolment lasts at least a day."),
        source: "Programma van Eisen MBO-instelling 4.8.2 (DUO), hoofdstuk 15",
        remedy: Bilingual(
            "Verbeter een van de twee datums.",
            "Mend one of the two dates."),
        accepted: [
            .inRij(";2020-07-15;", becomes: ";2021-01-15;"), .inRij(";2020-07-15;", becomes: ";2020-01-15;"),
        ],
        rejected: [.inRij(";2020-07-15;", becomes: ";📍2020-01-14;")])

    func check(_ feiten: OdtFeiten, _ report: inout OdtReport) {
        let rij = feiten.rij
        guard let begin = rij.datumInschrijving.waarde, let einde = rij.uitschrijvingGepland.waarde, einde < begin
        else { return }
        report.add(OdtMelding.voorInschrijving, .datumUitschrijvingGepland)
    }
}

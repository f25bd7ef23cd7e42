import KwalificatieModel
import KwalificatieValidators

/// The date of birth is not before the date of enrolment.
struct GeborenVoorInschrijving: OdtRule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 6), severity: .error,
        title: Bilingual(
            "Geboren voor de inschrijving",
            "Born before the enrolment"),
        sentence: Bilingual(
            "De geboortedatum ligt niet voor de datum van inschrijving.",
            "The date of birth is not before the date of enrolment."),
        reason: Bilingual(
            "Dan is een van de twee datums verkeerd, en wordt de persoon niet herkend.",
            "One of the two dates is wrong then, and the person is not recognised."),
        source: "afgeleid uit Programma van Eisen MBO-instelling 4.8.2 (DUO), hoofdstuk 15",
        remedy: Bilingual(
            "Verbeter de verkeerde datum.",
            "Mend the date that is wrong."),
        accepted: [.inRij(";1990-05-17;", becomes: ";2004-05-17;")],
        rejected: [
            .inRij(";1990-05-17;", becomes: ";📍2020-05-17;"), .inRij(";1990-05-17;", becomes: ";📍2020-01-15;").forTests,
        ])

    func check(_ feiten: OdtFeiten, _ report: inout OdtReport) {
        let rij = feiten.rij
        guard let geboren = rij.geboortedatum.waarde, let inschrijving = rij.datumInschrijving.waarde,
            geboren.vroegste >= inschrijving
        else { return }
        report.add(
            OdtMelding(
                "de geboortedatum ligt niet voor de datum van inschrijving",
                "the date of birth is not before the date of enrolment"), .geboortedatum)
    }
}

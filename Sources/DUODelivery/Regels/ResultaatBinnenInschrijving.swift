import KwalificatieModel
import KwalificatieValidators

/// The date of the result lies outside the enrolment.
struct ResultaatBinnenInschrijving: OdtRule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 43), severity: .error,
        title: Bilingual(
            "Datum van het resultaat ligt binnen de inschrijving",
            "Date of the result lies within the enrolment"),
        sentence: Bilingual(
            "De datum van het resultaat ligt buiten de inschrijving.",
            "The date of the result lies outside the enrolment."),
        reason: Bilingual(
            "Een certificaat wordt behaald door wie is ingeschreven; de laatste dag is de werkelijke of anders de geplande uitschrijving.",
            "A certificate is obtained by who is enrolled; the last day is the actual or else the planned end."),
        source: "Programma van Eisen MBO-instelling 4.8.2 (DUO), hoofdstuk 15",
        remedy: Bilingual(
            "Verbeter de datum van het resultaat of die van de uitschrijving.",
            "Mend the date of the result or that of the end."),
        accepted: [.inRij(";2020-06-26;", becomes: ";2020-06-30;")],
        rejected: [.inRij(";2020-06-26;", becomes: ";📍2020-07-01;"), .inRij(";2020-06-26;", becomes: ";📍2020-01-14;")])

    func check(_ feiten: OdtFeiten, _ report: inout OdtReport) {
        let rij = feiten.rij
        guard let datum = rij.datumResultaat.waarde, let begin = rij.datumInschrijving.waarde,
            let einde = rij.laatsteDag, datum < begin || datum > einde
        else { return }
        report.add(
            OdtMelding(
                "de datum van het resultaat ligt niet binnen de inschrijving",
                "the date of the result does not lie within the enrolment"),
            .datumResultaat)
    }
}

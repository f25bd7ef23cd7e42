import KwalificatieModel
import KwalificatieValidators

/// The value of datumInschrijving has not the form that DUO asks for, or is missing.
struct DatumInschrijvingIsLeesbaar: OdtRule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 17), severity: .error,
        title: Bilingual(
            "Datum van inschrijving bestaat",
            "Date of enrolment exists"),
        sentence: Bilingual(
            "De waarde van datumInschrijving heeft niet de vorm die DUO vraagt of ontbreekt.",
            "The value of datumInschrijving has not the form that DUO asks for, or is missing."),
        reason: Bilingual(
            "DUO weigert een bericht waarin dit veld een andere vorm heeft.",
            "DUO refuses a message in which this field has another form."),
        source: "Programma van Eisen MBO-instelling 4.8.2 (DUO), hoofdstuk 15",
        remedy: Bilingual(
            "Verbeter het veld in het systeem waaruit de lijst komt, en lever de rij opnieuw.",
            "Mend the field in the system that the list comes from, and deliver the row again."),
        accepted: [
            .inRij(";C1;2020-01-15;", becomes: ";C1;15-01-2020;"), .inRij(";C1;2020-01-15;", becomes: ";C1;15-1-2020;"),
        ],
        rejected: [
            .inRij(";C1;2020-01-15;", becomes: ";C1;📍2020-02-30;"), .inRij(";C1;2020-01-15;", becomes: ";C1;📍15-1-20;"),
            .inRij(";C1;2020-01-15;", becomes: ";C1;📍;"),
        ])

    func check(_ feiten: OdtFeiten, _ report: inout OdtReport) {
        let veld = feiten.rij.datumInschrijving
        guard veld.waarde == nil else { return }
        report.add(
            OdtMelding.vorm(veld, .datumInschrijving, Bilingual("een datum als 2020-08-01", "a date like 2020-08-01")),
            .datumInschrijving)
    }
}

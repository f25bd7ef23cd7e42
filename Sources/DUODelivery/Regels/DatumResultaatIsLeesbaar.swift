import KwalificatieModel
import KwalificatieValidators

/// The value of datumResultaat has not the form that DUO asks for.
struct DatumResultaatIsLeesbaar: OdtRule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 41), severity: .error,
        title: Bilingual(
            "Datum van het resultaat bestaat",
            "Date of the result exists"),
        sentence: Bilingual(
            "De waarde van datumResultaat heeft niet de vorm die DUO vraagt.",
            "The value of datumResultaat has not the form that DUO asks for."),
        reason: Bilingual(
            "DUO weigert een bericht waarin dit veld een andere vorm heeft.",
            "DUO refuses a message in which this field has another form."),
        source: "Programma van Eisen MBO-instelling 4.8.2 (DUO), hoofdstuk 15",
        remedy: Bilingual(
            "Verbeter het veld in het systeem waaruit de lijst komt, en lever de rij opnieuw.",
            "Mend the field in the system that the list comes from, and deliver the row again."),
        accepted: [.inRij(";2020-06-26;", becomes: ";26-06-2020;")],
        rejected: [.inRij(";2020-06-26;", becomes: ";📍2020-06-32;")])

    func check(_ feiten: OdtFeiten, _ report: inout OdtReport) {
        let veld = feiten.rij.datumResultaat
        guard veld.isOnleesbaar else { return }
        report.add(
            OdtMelding.vorm(veld, .datumResultaat, Bilingual("een datum als 2020-08-01", "a date like 2020-08-01")),
            .datumResultaat)
    }
}

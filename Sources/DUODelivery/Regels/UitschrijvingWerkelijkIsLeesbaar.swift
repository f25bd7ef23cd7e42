import KwalificatieModel
import KwalificatieValidators

/// The value of datumUitschrijvingWerkelijk has not the form that DUO asks for.
struct UitschrijvingWerkelijkIsLeesbaar: OdtRule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 19), severity: .error,
        title: Bilingual(
            "Werkelijke uitschrijving bestaat",
            "Actual end of the enrolment exists"),
        sentence: Bilingual(
            "De waarde van datumUitschrijvingWerkelijk heeft niet de vorm die DUO vraagt.",
            "The value of datumUitschrijvingWerkelijk has not the form that DUO asks for."),
        reason: Bilingual(
            "DUO weigert een bericht waarin dit veld een andere vorm heeft.",
            "DUO refuses a message in which this field has another form."),
        source: "Programma van Eisen MBO-instelling 4.8.2 (DUO), hoofdstuk 15",
        remedy: Bilingual(
            "Verbeter het veld in het systeem waaruit de lijst komt, en lever de rij opnieuw.",
            "Mend the field in the system that the list comes from, and deliver the row again."),
        accepted: [.inRij(";2020-06-30;", becomes: ";30-06-2020;")],
        rejected: [.inRij(";2020-06-30;", becomes: ";📍2020-06-31;")])

    func check(_ feiten: OdtFeiten, _ report: inout OdtReport) {
        let veld = feiten.rij.uitschrijvingWerkelijk
        guard veld.isOnleesbaar else { return }
        report.add(
            OdtMelding.vorm(
                veld, .datumUitschrijvingWerkelijk, Bilingual("een datum als 2020-08-01", "a date like 2020-08-01")),
            .datumUitschrijvingWerkelijk)
    }
}

import KwalificatieModel
import KwalificatieValidators

/// The value of datumUitschrijvingGepland has not the form that DUO asks for, or is missing.
struct UitschrijvingGeplandIsLeesbaar: OdtRule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 18), severity: .error,
        title: Bilingual(
            "Geplande uitschrijving bestaat",
            "Planned end of the enrolment exists"),
        sentence: Bilingual(
            "De waarde van datumUitschrijvingGepland heeft niet de vorm die DUO vraagt of ontbreekt.",
            "The value of datumUitschrijvingGepland has not the form that DUO asks for, or is missing."),
        reason: Bilingual(
            "DUO weigert een bericht waarin dit veld een andere vorm heeft.",
            "DUO refuses a message in which this field has another form."),
        source: "Programma van Eisen MBO-instelling 4.8.2 (DUO), hoofdstuk 15",
        remedy: Bilingual(
            "Verbeter het veld in het systeem waaruit de lijst komt, en lever de rij opnieuw.",
            "Mend the field in the system that the list comes from, and deliver the row again."),
        accepted: [.inRij(";2020-07-15;", becomes: ";15-07-2020;")],
        rejected: [.inRij(";2020-07-15;", becomes: ";📍15-7-20;"), .inRij(";2020-07-15;", becomes: ";📍;")])

    func check(_ feiten: OdtFeiten, _ report: inout OdtReport) {
        let veld = feiten.rij.uitschrijvingGepland
        guard veld.waarde == nil else { return }
        report.add(
            OdtMelding.vorm(
                veld, .datumUitschrijvingGepland, Bilingual("een datum als 2020-08-01", "a date like 2020-08-01")),
            .datumUitschrijvingGepland)
    }
}

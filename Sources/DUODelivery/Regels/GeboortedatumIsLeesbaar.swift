import KwalificatieModel
import KwalificatieValidators

/// The value of geboortedatum has not the form that DUO asks for, or is missing.
struct GeboortedatumIsLeesbaar: OdtRule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 5), severity: .error,
        title: Bilingual(
            "Geboortedatum bestaat",
            "Date of birth exists"),
        sentence: Bilingual(
            "De waarde van geboortedatum heeft niet de vorm die DUO vraagt of ontbreekt.",
            "The value of geboortedatum has not the form that DUO asks for, or is missing."),
        reason: Bilingual(
            "DUO weigert een bericht waarin dit veld een andere vorm heeft.",
            "DUO refuses a message in which this field has another form."),
        source: "Programma van Eisen MBO-instelling 4.8.2 (DUO), hoofdstuk 15",
        remedy: Bilingual(
            "Verbeter het veld in het systeem waaruit de lijst komt, en lever de rij opnieuw.",
            "Mend the field in the system that the list comes from, and deliver the row again."),
        accepted: [.inRij(";1990-05-17;", becomes: ";1990-05-00;"), .inRij(";1990-05-17;", becomes: ";17-05-1990;")],
        rejected: [.inRij(";1990-05-17;", becomes: ";📍1990-02-30;"), .inRij(";1990-05-17;", becomes: ";📍;")])

    func check(_ feiten: OdtFeiten, _ report: inout OdtReport) {
        let veld = feiten.rij.geboortedatum
        guard veld.waarde == nil else { return }
        report.add(
            OdtMelding.vorm(
                veld, .geboortedatum,
                Bilingual(
                    "een datum als 1990-05-17, waarin dag of maand en dag 00 mogen zijn",
                    "a date like 1990-05-17, of which the day or month and day may be 00")), .geboortedatum)
    }
}

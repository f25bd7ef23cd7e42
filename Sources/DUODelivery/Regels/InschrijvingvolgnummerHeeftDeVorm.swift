import KwalificatieModel
import KwalificatieValidators

/// The value of inschrijvingvolgnummer has not the form that DUO asks for, or is missing.
struct InschrijvingvolgnummerHeeftDeVorm: OdtRule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 15), severity: .error,
        title: Bilingual(
            "Inschrijvingvolgnummer heeft de vorm",
            "Inschrijvingvolgnummer has the form"),
        sentence: Bilingual(
            "De waarde van inschrijvingvolgnummer heeft niet de vorm die DUO vraagt of ontbreekt.",
            "The value of inschrijvingvolgnummer has not the form that DUO asks for, or is missing."),
        reason: Bilingual(
            "DUO weigert een bericht waarin dit veld een andere vorm heeft.",
            "DUO refuses a message in which this field has another form."),
        source: "Programma van Eisen MBO-instelling 4.8.2 (DUO), hoofdstuk 15",
        remedy: Bilingual(
            "Verbeter het veld in het systeem waaruit de lijst komt, en lever de rij opnieuw.",
            "Mend the field in the system that the list comes from, and deliver the row again."),
        accepted: [.inRij(";Anna Maria;C1;", becomes: ";Anna Maria;12345678901234567890;")],
        rejected: [
            .inRij(";Anna Maria;C1;", becomes: ";Anna Maria;📍C-1;"),
            .inRij(";Anna Maria;C1;", becomes: ";Anna Maria;📍;"),
        ])

    func check(_ feiten: OdtFeiten, _ report: inout OdtReport) {
        let veld = feiten.rij.inschrijvingvolgnummer
        guard veld.waarde == nil else { return }
        report.add(
            OdtMelding.vorm(
                veld, .inschrijvingvolgnummer, Bilingual("1 tot 20 letters en cijfers", "1 to 20 letters and digits")),
            .inschrijvingvolgnummer)
    }
}

import KwalificatieModel
import KwalificatieValidators

/// The value of crebo has not the form that DUO asks for.
struct CreboHeeftDeVorm: OdtRule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 28), severity: .error,
        title: Bilingual(
            "Crebo heeft de vorm",
            "Crebo has the form"),
        sentence: Bilingual(
            "De waarde van crebo heeft niet de vorm die DUO vraagt.",
            "The value of crebo has not the form that DUO asks for."),
        reason: Bilingual(
            "DUO weigert een bericht waarin dit veld een andere vorm heeft.",
            "DUO refuses a message in which this field has another form."),
        source: "Programma van Eisen MBO-instelling 4.8.2 (DUO), hoofdstuk 15",
        remedy: Bilingual(
            "Verbeter het veld in het systeem waaruit de lijst komt, en lever de rij opnieuw.",
            "Mend the field in the system that the list comes from, and deliver the row again."),
        accepted: [.inRij(";25187;", becomes: ";;")],
        rejected: [.inRij(";25187;", becomes: ";📍2518;")])

    func check(_ feiten: OdtFeiten, _ report: inout OdtReport) {
        let veld = feiten.rij.crebo
        guard veld.isOnleesbaar else { return }
        report.add(
            OdtMelding.vorm(
                veld, .crebo,
                Bilingual(
                    "vijf cijfers als 25187, of niets: dan wordt een crebo gekozen",
                    "five digits like 25187, or nothing: then a crebo is chosen")), .crebo)
    }
}

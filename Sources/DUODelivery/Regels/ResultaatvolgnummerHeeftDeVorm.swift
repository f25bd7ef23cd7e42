import KwalificatieModel
import KwalificatieValidators

/// The value of resultaatvolgnummer has not the form that DUO asks for.
struct ResultaatvolgnummerHeeftDeVorm: OdtRule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 39), severity: .error,
        title: Bilingual(
            "Resultaatvolgnummer heeft de vorm",
            "Resultaatvolgnummer has the form"),
        sentence: Bilingual(
            "De waarde van resultaatvolgnummer heeft niet de vorm die DUO vraagt.",
            "The value of resultaatvolgnummer has not the form that DUO asks for."),
        reason: Bilingual(
            "DUO weigert een bericht waarin dit veld een andere vorm heeft.",
            "DUO refuses a message in which this field has another form."),
        source: "Programma van Eisen MBO-instelling 4.8.2 (DUO), hoofdstuk 15",
        remedy: Bilingual(
            "Verbeter het veld in het systeem waaruit de lijst komt, en lever de rij opnieuw.",
            "Mend the field in the system that the list comes from, and deliver the row again."),
        accepted: [.inRij(";R1;2020", becomes: ";1452101;2020")],
        rejected: [.inRij(";R1;2020", becomes: ";📍R_1;2020")])

    func check(_ feiten: OdtFeiten, _ report: inout OdtReport) {
        let veld = feiten.rij.resultaatvolgnummer
        guard veld.isOnleesbaar else { return }
        report.add(
            OdtMelding.vorm(
                veld, .resultaatvolgnummer, Bilingual("1 tot 20 letters en cijfers", "1 to 20 letters and digits")),
            .resultaatvolgnummer)
    }
}

import KwalificatieModel
import KwalificatieValidators

/// The value of resultaat has not the form that DUO asks for.
struct ResultaatIsBekend: OdtRule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 42), severity: .error,
        title: Bilingual(
            "Resultaat is ‘Behaald’ of ‘Niet behaald’",
            "Resultaat is ‘Behaald’ or ‘Niet behaald’"),
        sentence: Bilingual(
            "De waarde van resultaat heeft niet de vorm die DUO vraagt.",
            "The value of resultaat has not the form that DUO asks for."),
        reason: Bilingual(
            "DUO weigert een bericht waarin dit veld een andere vorm heeft.",
            "DUO refuses a message in which this field has another form."),
        source: "Programma van Eisen MBO-instelling 4.8.2 (DUO), hoofdstuk 15",
        remedy: Bilingual(
            "Verbeter het veld in het systeem waaruit de lijst komt, en lever de rij opnieuw.",
            "Mend the field in the system that the list comes from, and deliver the row again."),
        accepted: [.inRij(";R1;2020-06-26;Behaald", becomes: ";;;")],
        rejected: [.inRij(";Behaald", becomes: ";📍Voldoende")])

    func check(_ feiten: OdtFeiten, _ report: inout OdtReport) {
        let veld = feiten.rij.resultaat
        guard veld.isOnleesbaar else { return }
        report.add(
            OdtMelding.vorm(veld, .resultaat, Bilingual("‘Behaald’ of ‘Niet behaald’", "‘Behaald’ or ‘Niet behaald’")),
            .resultaat)
    }
}

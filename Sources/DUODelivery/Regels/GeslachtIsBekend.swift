import KwalificatieModel
import KwalificatieValidators

/// The value of geslacht has not the form that DUO asks for, or is missing.
struct GeslachtIsBekend: OdtRule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 7), severity: .error,
        title: Bilingual(
            "Geslacht is M, V of O",
            "Geslacht is M, V or O"),
        sentence: Bilingual(
            "De waarde van geslacht heeft niet de vorm die DUO vraagt of ontbreekt.",
            "The value of geslacht has not the form that DUO asks for, or is missing."),
        reason: Bilingual(
            "DUO weigert een bericht waarin dit veld een andere vorm heeft.",
            "DUO refuses a message in which this field has another form."),
        source: "Programma van Eisen MBO-instelling 4.8.2 (DUO), hoofdstuk 15",
        remedy: Bilingual(
            "Verbeter het veld in het systeem waaruit de lijst komt, en lever de rij opnieuw.",
            "Mend the field in the system that the list comes from, and deliver the row again."),
        accepted: [.inRij(";V;", becomes: ";O;")],
        rejected: [.inRij(";V;", becomes: ";📍X;")])

    func check(_ feiten: OdtFeiten, _ report: inout OdtReport) {
        let veld = feiten.rij.geslacht
        guard veld.waarde == nil else { return }
        report.add(
            OdtMelding.vorm(veld, .geslacht, Bilingual("M, V of O", "M, V or O")), .geslacht)
    }
}

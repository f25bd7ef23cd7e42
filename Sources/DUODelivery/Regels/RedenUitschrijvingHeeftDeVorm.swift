import KwalificatieModel
import KwalificatieValidators

/// The value of redenUitschrijving has not the form that DUO asks for.
struct RedenUitschrijvingHeeftDeVorm: OdtRule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 22), severity: .error,
        title: Bilingual(
            "Reden van uitschrijving heeft de vorm",
            "Reason of the end has the form"),
        sentence: Bilingual(
            "De waarde van redenUitschrijving heeft niet de vorm die DUO vraagt.",
            "The value of redenUitschrijving has not the form that DUO asks for."),
        reason: Bilingual(
            "DUO weigert een bericht waarin dit veld een andere vorm heeft.",
            "DUO refuses a message in which this field has another form."),
        source: "Programma van Eisen MBO-instelling 4.8.2 (DUO), hoofdstuk 15",
        remedy: Bilingual(
            "Verbeter het veld in het systeem waaruit de lijst komt, en lever de rij opnieuw.",
            "Mend the field in the system that the list comes from, and deliver the row again."),
        accepted: [.inRij(";01;", becomes: ";08;"), .inRij(";01;", becomes: ";;")],
        rejected: [.inRij(";01;", becomes: ";📍8;")])

    func check(_ feiten: OdtFeiten, _ report: inout OdtReport) {
        let veld = feiten.rij.redenUitschrijving
        guard veld.isOnleesbaar else { return }
        report.add(
            OdtMelding.vorm(
                veld, .redenUitschrijving,
                Bilingual("twee letters of cijfers, met voorloopnul", "two letters or digits, with a leading zero")),
            .redenUitschrijving)
    }
}

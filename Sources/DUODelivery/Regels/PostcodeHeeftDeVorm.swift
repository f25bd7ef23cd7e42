import KwalificatieModel
import KwalificatieValidators

/// The value of postcode has not the form that DUO asks for.
struct PostcodeHeeftDeVorm: OdtRule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 8), severity: .error,
        title: Bilingual(
            "Postcode heeft de vorm",
            "Postcode has the form"),
        sentence: Bilingual(
            "De waarde van postcode heeft niet de vorm die DUO vraagt.",
            "The value of postcode has not the form that DUO asks for."),
        reason: Bilingual(
            "DUO weigert een bericht waarin dit veld een andere vorm heeft.",
            "DUO refuses a message in which this field has another form."),
        source: "VO-XSD (DUO)",
        remedy: Bilingual(
            "Verbeter het veld in het systeem waaruit de lijst komt, en lever de rij opnieuw.",
            "Mend the field in the system that the list comes from, and deliver the row again."),
        accepted: [.inRij(";2700AA;", becomes: ";1012ZZ;"), .inRij(";2700AA;", becomes: ";;")],
        rejected: [.inRij(";2700AA;", becomes: ";📍0700AA;"), .inRij(";2700AA;", becomes: ";📍2700 AA;")])

    func check(_ feiten: OdtFeiten, _ report: inout OdtReport) {
        let veld = feiten.rij.postcode
        guard veld.isOnleesbaar else { return }
        report.add(
            OdtMelding.vorm(
                veld, .postcode,
                Bilingual("een postcode als 2700AA, zonder spatie", "a postcode like 2700AA, without a space")),
            .postcode)
    }
}

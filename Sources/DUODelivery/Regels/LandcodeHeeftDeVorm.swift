import KwalificatieModel
import KwalificatieValidators

/// The value of landcode has not the form that DUO asks for.
struct LandcodeHeeftDeVorm: OdtRule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 9), severity: .error,
        title: Bilingual(
            "Landcode heeft de vorm",
            "Landcode has the form"),
        sentence: Bilingual(
            "De waarde van landcode heeft niet de vorm die DUO vraagt.",
            "The value of landcode has not the form that DUO asks for."),
        reason: Bilingual(
            "DUO weigert een bericht waarin dit veld een andere vorm heeft.",
            "DUO refuses a message in which this field has another form."),
        source: "Landelijke tabel 34 (landentabel) van de BRP; VO-XSD (DUO)",
        remedy: Bilingual(
            "Verbeter het veld in het systeem waaruit de lijst komt, en lever de rij opnieuw.",
            "Mend the field in the system that the list comes from, and deliver the row again."),
        accepted: [.inRij(";6030;", becomes: ";5010;"), .inRij(";6030;", becomes: ";;")],
        rejected: [.inRij(";6030;", becomes: ";📍NL;")])

    func check(_ feiten: OdtFeiten, _ report: inout OdtReport) {
        let veld = feiten.rij.landcode
        guard veld.isOnleesbaar else { return }
        report.add(
            OdtMelding.vorm(
                veld, .landcode,
                Bilingual(
                    "vier cijfers uit de landentabel, als 6030 voor Nederland",
                    "four digits of the landentabel, like 6030 for the Netherlands")), .landcode)
    }
}

import KwalificatieModel
import KwalificatieValidators

/// The value of crebo has not the form that DUO asks for.
struct CreboHeeftDeVorm: OdtRule {
    static let documentation = RuleDocumentation.vormVanVeld(
        28, .crebo, Bilingual("Crebo heeft de vorm", "Crebo has the form"),
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

import KwalificatieModel
import KwalificatieValidators

/// The value of landcode has not the form that DUO asks for.
struct LandcodeHeeftDeVorm: OdtRule {
    static let documentation = RuleDocumentation.vormVanVeld(
        9, .landcode, Bilingual("Landcode heeft de vorm", "Landcode has the form"),
        source: "Landelijke tabel 34 (landentabel) van de BRP; VO-XSD (DUO)",
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

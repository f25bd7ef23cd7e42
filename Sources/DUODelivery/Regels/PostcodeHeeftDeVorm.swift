import KwalificatieModel
import KwalificatieValidators

/// The value of postcode has not the form that DUO asks for.
struct PostcodeHeeftDeVorm: OdtRule {
    static let documentation = RuleDocumentation.vormVanVeld(
        8, .postcode, Bilingual("Postcode heeft de vorm", "Postcode has the form"), source: "VO-XSD (DUO)",
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

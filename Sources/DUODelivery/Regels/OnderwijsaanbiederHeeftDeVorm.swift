import KwalificatieModel
import KwalificatieValidators

/// The value of onderwijsaanbieder has not the form that DUO asks for.
struct OnderwijsaanbiederHeeftDeVorm: OdtRule {
    static let documentation = RuleDocumentation.vormVanVeld(
        35, .onderwijsaanbieder, Bilingual("Onderwijsaanbieder heeft de vorm", "Onderwijsaanbieder has the form"),
        accepted: [.inRij(";101A742;100X969;R1;", becomes: ";102A001;100X969;R1;")],
        rejected: [.inRij(";101A742;100X969;R1;", becomes: ";📍101B742;100X969;R1;")])

    func check(_ feiten: OdtFeiten, _ report: inout OdtReport) {
        let veld = feiten.rij.aanbieder
        guard veld.isOnleesbaar else { return }
        report.add(
            OdtMelding.vorm(veld, .onderwijsaanbieder, Bilingual("een code als 101A742", "a code like 101A742")),
            .onderwijsaanbieder)
    }
}

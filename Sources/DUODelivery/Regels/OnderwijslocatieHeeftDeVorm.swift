import KwalificatieModel
import KwalificatieValidators

/// The value of onderwijslocatie has not the form that DUO asks for.
struct OnderwijslocatieHeeftDeVorm: OdtRule {
    static let documentation = RuleDocumentation.vormVanVeld(
        36, .onderwijslocatie, Bilingual("Onderwijslocatie heeft de vorm", "Onderwijslocatie has the form"),
        accepted: [.inRij(";101A742;100X969;R1;", becomes: ";101A742;100X001;R1;")],
        rejected: [.inRij(";101A742;100X969;R1;", becomes: ";101A742;📍100A969;R1;")])

    func check(_ feiten: OdtFeiten, _ report: inout OdtReport) {
        let veld = feiten.rij.locatie
        guard veld.isOnleesbaar else { return }
        report.add(
            OdtMelding.vorm(veld, .onderwijslocatie, Bilingual("een code als 100X969", "a code like 100X969")),
            .onderwijslocatie)
    }
}

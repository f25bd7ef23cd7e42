import KwalificatieModel
import KwalificatieValidators

/// The value of resultaatvolgnummer has not the form that DUO asks for.
struct ResultaatvolgnummerHeeftDeVorm: OdtRule {
    static let documentation = RuleDocumentation.vormVanVeld(
        39, .resultaatvolgnummer, Bilingual("Resultaatvolgnummer heeft de vorm", "Resultaatvolgnummer has the form"),
        accepted: [.inRij(";R1;2020", becomes: ";1452101;2020")],
        rejected: [.inRij(";R1;2020", becomes: ";📍R_1;2020")])

    func check(_ feiten: OdtFeiten, _ report: inout OdtReport) {
        let veld = feiten.rij.resultaatvolgnummer
        guard veld.isOnleesbaar else { return }
        report.add(
            OdtMelding.vorm(
                veld, .resultaatvolgnummer, Bilingual("1 tot 20 letters en cijfers", "1 to 20 letters and digits")),
            .resultaatvolgnummer)
    }
}

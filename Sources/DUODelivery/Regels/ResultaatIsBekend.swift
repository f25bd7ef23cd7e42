import KwalificatieModel
import KwalificatieValidators

/// The value of resultaat has not the form that DUO asks for.
struct ResultaatIsBekend: OdtRule {
    static let documentation = RuleDocumentation.vormVanVeld(
        42, .resultaat,
        Bilingual("Resultaat is ‘Behaald’ of ‘Niet behaald’", "Resultaat is ‘Behaald’ or ‘Niet behaald’"),
        accepted: [.inRij(";R1;2020-06-26;Behaald", becomes: ";;;")],
        rejected: [.inRij(";Behaald", becomes: ";📍Voldoende")])

    func check(_ feiten: OdtFeiten, _ report: inout OdtReport) {
        let veld = feiten.rij.resultaat
        guard veld.isOnleesbaar else { return }
        report.add(
            OdtMelding.vorm(veld, .resultaat, Bilingual("‘Behaald’ of ‘Niet behaald’", "‘Behaald’ or ‘Niet behaald’")),
            .resultaat)
    }
}

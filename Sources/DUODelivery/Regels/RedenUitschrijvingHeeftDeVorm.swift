import KwalificatieModel
import KwalificatieValidators

/// The value of redenUitschrijving has not the form that DUO asks for.
struct RedenUitschrijvingHeeftDeVorm: OdtRule {
    static let documentation = RuleDocumentation.vormVanVeld(
        22, .redenUitschrijving, Bilingual("Reden van uitschrijving heeft de vorm", "Reason of the end has the form"),
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

import KwalificatieModel
import KwalificatieValidators

/// The value of voorvoegsels has not the form that DUO asks for.
struct VoorvoegselsKunnen: OdtRule {
    static let documentation = RuleDocumentation.vormVanVeld(
        11, .voorvoegsels, Bilingual("Voorvoegsels kunnen worden geleverd", "Voorvoegsels can be delivered"),
        source: "XML 1.0, paragraaf 2.2",
        reason: Bilingual(
            "Stuurtekens horen niet in een naam, en de meeste kan XML niet bevatten.",
            "Control characters have no place in a name, and XML cannot hold most of them."),
        accepted: [.inRij(";de;", becomes: ";van der;")],
        rejected: [.inRij(";de;", becomes: ";📍de\tla;")])

    func check(_ feiten: OdtFeiten, _ report: inout OdtReport) {
        let veld = feiten.rij.voorvoegsels
        guard veld.isOnleesbaar else { return }
        report.add(
            OdtMelding.vorm(
                veld, .voorvoegsels,
                Bilingual(
                    "voorvoegsels van hooguit 200 tekens, zonder stuurtekens",
                    "voorvoegsels of at most 200 characters, without control characters")), .voorvoegsels)
    }
}

import KwalificatieModel
import KwalificatieValidators

/// The value of voornamen has not the form that DUO asks for.
struct VoornamenKunnen: OdtRule {
    static let documentation = RuleDocumentation.vormVanVeld(
        12, .voornamen, Bilingual("Voornamen kunnen worden geleverd", "Voornamen can be delivered"),
        source: "XML 1.0, paragraaf 2.2",
        reason: Bilingual(
            "Stuurtekens horen niet in een naam, en de meeste kan XML niet bevatten.",
            "Control characters have no place in a name, and XML cannot hold most of them."),
        accepted: [.inRij(";Anna Maria;", becomes: ";Zoë;")],
        rejected: [.inRij(";Anna Maria;", becomes: ";📍Anna\tMaria;")])

    func check(_ feiten: OdtFeiten, _ report: inout OdtReport) {
        let veld = feiten.rij.voornamen
        guard veld.isOnleesbaar else { return }
        report.add(
            OdtMelding.vorm(
                veld, .voornamen,
                Bilingual(
                    "voornamen van hooguit 200 tekens, zonder stuurtekens",
                    "voornamen of at most 200 characters, without control characters")), .voornamen)
    }
}

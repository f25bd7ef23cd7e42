import KwalificatieModel
import KwalificatieValidators

/// The value of voornamen has not the form that DUO asks for.
struct VoornamenKunnen: OdtRule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 12), severity: .error,
        title: Bilingual(
            "Voornamen kunnen worden geleverd",
            "Voornamen can be delivered"),
        sentence: Bilingual(
            "De waarde van voornamen heeft niet de vorm die DUO vraagt.",
            "The value of voornamen has not the form that DUO asks for."),
        reason: Bilingual(
            "Stuurtekens horen niet in een naam, en de meeste kan XML niet bevatten.",
            "Control characters have no place in a name, and XML cannot hold most of them."),
        source: "XML 1.0, paragraaf 2.2",
        remedy: Bilingual(
            "Verbeter het veld in het systeem waaruit de lijst komt, en lever de rij opnieuw.",
            "Mend the field in the system that the list comes from, and deliver the row again."),
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

import KwalificatieModel
import KwalificatieValidators

/// The value of voorvoegsels has not the form that DUO asks for.
struct VoorvoegselsKunnen: OdtRule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 11), severity: .error,
        title: Bilingual(
            "Voorvoegsels kunnen worden geleverd",
            "Voorvoegsels can be delivered"),
        sentence: Bilingual(
            "De waarde van voorvoegsels heeft niet de vorm die DUO vraagt.",
            "The value of voorvoegsels has not the form that DUO asks for."),
        reason: Bilingual(
            "Stuurtekens horen niet in een naam, en de meeste kan XML niet bevatten.",
            "Control characters have no place in a name, and XML cannot hold most of them."),
        source: "XML 1.0, paragraaf 2.2",
        remedy: Bilingual(
            "Verbeter het veld in het systeem waaruit de lijst komt, en lever de rij opnieuw.",
            "Mend the field in the system that the list comes from, and deliver the row again."),
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

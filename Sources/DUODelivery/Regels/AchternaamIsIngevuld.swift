import KwalificatieModel
import KwalificatieValidators

/// The value of achternaam has not the form that DUO asks for, or is missing.
struct AchternaamIsIngevuld: OdtRule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 10), severity: .error,
        title: Bilingual(
            "Achternaam is ingevuld",
            "Achternaam is filled in"),
        sentence: Bilingual(
            "De waarde van achternaam heeft niet de vorm die DUO vraagt of ontbreekt.",
            "The value of achternaam has not the form that DUO asks for, or is missing."),
        reason: Bilingual(
            "Zonder naam kan DUO de persoon niet herkennen.",
            "Without a name DUO cannot recognise the person."),
        source: "afgeleid: een persoon wordt met een naam aangemeld",
        remedy: Bilingual(
            "Verbeter het veld in het systeem waaruit de lijst komt, en lever de rij opnieuw.",
            "Mend the field in the system that the list comes from, and deliver the row again."),
        accepted: [.inRij(";Jansen;", becomes: ";O'Neill;")],
        rejected: [.inRij(";Jansen;", becomes: ";📍;")])

    func check(_ feiten: OdtFeiten, _ report: inout OdtReport) {
        let veld = feiten.rij.achternaam
        guard veld.waarde == nil else { return }
        report.add(
            OdtMelding.vorm(
                veld, .achternaam,
                Bilingual(
                    "een naam van hooguit 200 tekens, zonder stuurtekens",
                    "a name of at most 200 characters, without control characters")), .achternaam)
    }
}

import KwalificatieModel
import KwalificatieValidators

/// There are no voornamen.
struct VoornamenIngevuld: OdtRule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 13), severity: .warning,
        title: Bilingual(
            "Voornamen zijn ingevuld",
            "Voornamen are filled in"),
        sentence: Bilingual(
            "Er zijn geen voornamen.",
            "There are no voornamen."),
        reason: Bilingual(
            "DUO herkent een persoon aan nummer, geboortedatum en naam; iemand zonder voornamen komt voor, maar zelden.",
            "DUO recognises a person by number, date of birth and name; somebody without voornamen exists, but seldom."),
        source: "afgeleid",
        remedy: Bilingual(
            "Vul de voornamen in zoals ze op het identiteitsbewijs staan, als die er zijn.",
            "Fill in the voornamen as in the identity document, if there are any."),
        accepted: [.inRij(";Anna Maria;", becomes: ";Anna;")],
        rejected: [.inRij(";Anna Maria;", becomes: ";📍;")])

    func check(_ feiten: OdtFeiten, _ report: inout OdtReport) {
        guard feiten.rij.voornamen.isLeeg else { return }
        report.add(OdtMelding("er zijn geen voornamen", "there are no voornamen"), .voornamen)
    }
}

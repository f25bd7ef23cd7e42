import KwalificatieModel
import KwalificatieValidators

/// Both burgerservicenummer and onderwijsnummer are filled, or neither is.
struct EenPersoonsnummer: OdtRule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 3), severity: .error,
        title: Bilingual(
            "Een van de twee nummers",
            "One of the two numbers"),
        sentence: Bilingual(
            "Burgerservicenummer en onderwijsnummer zijn beide gevuld of beide leeg.",
            "Both burgerservicenummer and onderwijsnummer are filled, or neither is."),
        reason: Bilingual(
            "DUO kent een persoon onder een van beide: het onderwijsnummer is voor wie geen burgerservicenummer heeft.",
            "DUO knows a person by one of them: an onderwijsnummer is for who has no burgerservicenummer."),
        source: "Programma van Eisen MBO-instelling 4.8.2 (DUO), hoofdstuk 15; VO-XSD (DUO)",
        remedy: Bilingual(
            "Vul het burgerservicenummer, of als dat er niet is het onderwijsnummer, en laat het andere leeg.",
            "Fill in the burgerservicenummer or, where there is none, the onderwijsnummer, and leave the other empty."),
        accepted: [.inRij("999990007;;1990", becomes: ";109900371;1990")],
        rejected: [
            .inRij("999990007;;1990", becomes: "📍999990007;109900371;1990"),
            .inRij("999990007;;1990", becomes: "📍;;1990"),
        ])

    func check(_ feiten: OdtFeiten, _ report: inout OdtReport) {
        let rij = feiten.rij
        guard rij.burgerservicenummer.isLeeg == rij.onderwijsnummer.isLeeg else { return }
        report.add(
            rij.burgerservicenummer.isLeeg
                ? OdtMelding(
                    "er is geen burgerservicenummer en geen onderwijsnummer",
                    "there is neither a burgerservicenummer nor an onderwijsnummer")
                : OdtMelding(
                    "burgerservicenummer en onderwijsnummer zijn beide gevuld; een van de twee hoort leeg te zijn",
                    "both burgerservicenummer and onderwijsnummer are filled; one of them should be empty"),
            .burgerservicenummer)
    }
}

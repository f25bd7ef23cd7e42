import KwalificatieModel
import KwalificatieValidators

/// What stands in burgerservicenummer is none.
struct BurgerservicenummerIsGeldig: OdtRule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 1), severity: .error,
        title: Bilingual(
            "Een burgerservicenummer is er een",
            "A burgerservicenummer is one"),
        sentence: Bilingual(
            "In burgerservicenummer staat iets dat geen burgerservicenummer is.",
            "What stands in burgerservicenummer is none."),
        reason: Bilingual(
            "Met een verkeerd nummer komt de inschrijving bij niemand of bij een ander terecht.",
            "With a wrong number the enrolment ends up with nobody, or with somebody else."),
        source: "Programma van Eisen MBO-instelling 4.8.2 (DUO), hoofdstuk 15; VO-XSD (DUO)",
        remedy: Bilingual(
            "Neem het nummer over van een identiteitsbewijs, met voorloopnullen (een spreadsheet haalt die weg).",
            "Copy the number from an identity document, leading zeros included (a spreadsheet takes them away)."),
        accepted: [.inRij("999990007;;1990", becomes: "999990378;;1990")],
        rejected: [
            .inRij("999990007;;1990", becomes: "📍999990008;;1990"),
            .inRij("999990007;;1990", becomes: "📍99999007;;1990"),
        ])

    func check(_ feiten: OdtFeiten, _ report: inout OdtReport) {
        guard let fout = feiten.rij.burgerservicenummer.fout else { return }
        report.add(Persoonsnummermelding.van(fout), .burgerservicenummer)
    }
}

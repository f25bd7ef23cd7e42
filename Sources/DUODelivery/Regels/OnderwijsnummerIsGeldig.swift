import KwalificatieModel
import KwalificatieValidators

/// What stands in onderwijsnummer is none.
struct OnderwijsnummerIsGeldig: OdtRule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 2), severity: .error,
        title: Bilingual(
            "Een onderwijsnummer is er een",
            "An onderwijsnummer is one"),
        sentence: Bilingual(
            "In onderwijsnummer staat iets dat geen onderwijsnummer is.",
            "What stands in onderwijsnummer is none."),
        reason: Bilingual(
            "Met een verkeerd nummer komt de inschrijving bij niemand of bij een ander terecht.",
            "With a wrong number the enrolment ends up with nobody, or with somebody else."),
        source: "Programma van Eisen MBO-instelling 4.8.2 (DUO), hoofdstuk 15; VO-XSD (DUO)",
        remedy: Bilingual(
            "Neem het nummer over uit het bericht waarmee DUO het gaf, met voorloopnullen.",
            "Copy the number from the message with which DUO gave it, leading zeros included."),
        accepted: [.inRij(";109900000;", becomes: ";109900371;")],
        rejected: [.inRij(";109900000;", becomes: ";📍109900001;")])

    func check(_ feiten: OdtFeiten, _ report: inout OdtReport) {
        guard let fout = feiten.rij.onderwijsnummer.fout else { return }
        report.add(Persoonsnummermelding.van(fout), .onderwijsnummer)
    }
}

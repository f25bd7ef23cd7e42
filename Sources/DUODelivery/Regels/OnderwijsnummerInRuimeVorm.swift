import KwalificatieModel
import KwalificatieValidators

/// The onderwijsnummer passes the wider form of the elfproef only.
struct OnderwijsnummerInRuimeVorm: OdtRule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 4), severity: .warning,
        title: Bilingual(
            "Controlecijfer van een onderwijsnummer",
            "Control digit of an onderwijsnummer"),
        sentence: Bilingual(
            "Het onderwijsnummer voldoet alleen aan de ruime vorm van de elfproef.",
            "The onderwijsnummer passes the wider form of the elfproef only."),
        reason: Bilingual(
            "De twee beschrijvingen van de elfproef verschillen; een nummer dat maar aan een ervan voldoet, kan een tikfout zijn.",
            "The two descriptions of the elfproef differ; a number that passes one of them only can be a typing error."),
        source: "afgeleid uit Programma van Eisen MBO-instelling 4.8.2 (DUO), hoofdstuk 15; VO-XSD (DUO)",
        remedy: Bilingual(
            "Vergelijk het nummer met het bericht waarmee DUO het gaf.",
            "Compare the number with the message with which DUO gave it."),
        accepted: [.inRij(";109900000;", becomes: ";109901855;")],
        rejected: [.inRij(";109900000;", becomes: ";📍109900036;")])

    func check(_ feiten: OdtFeiten, _ report: inout OdtReport) {
        guard feiten.rij.onderwijsnummer.waarde?.heeftAfwijkendControlegetal == true else { return }
        report.add(
            OdtMelding(
                "het onderwijsnummer voldoet alleen aan de ruime vorm van de elfproef; controleer het",
                "the onderwijsnummer passes the wider form of the elfproef only; check it"), .onderwijsnummer)
    }
}

import KwalificatieModel
import KwalificatieValidators

/// DUO-104: numbers of people are masked.
struct ROVerhuldNummer: RORule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 104), severity: .info,
        title: Bilingual(
            "Persoonsnummers niet verhuld",
            "Numbers of people not masked"),
        sentence: Bilingual(
            "In plaats van persoonsnummers staan er verhulde nummers als BSN1.",
            "Masked numbers like BSN1 stand in the place of numbers of people."),
        reason: Bilingual(
            "Wie een bestand doorgeeft om naar te laten kijken, hoort de nummers te verhullen. Vergelijken met een levering kan dan niet.",
            "Who passes on a file to be looked at should mask the numbers. It can then not be compared with a delivery."
        ),
        source: "geanonimiseerde registratieoverzichten",
        remedy: Bilingual(
            "Niets, of gebruik voor een vergelijking het bestand zoals DUO het gaf.",
            "Nothing, or use the file as DUO gave it for a comparison."),
        accepted: [
            .ro("PER|999990007||1998-04-12|V", becomes: "PER|999990007||1998-04-13|V")
        ],
        rejected: [
            .ro(
                "999990378||2001-11-00", becomes: "📍BSN2||2001-11-00",
                alsoFound: [RuleID(.duo, 110): "de andere records van de persoon hebben het nummer nog"])
        ])

    func melding(over afwijking: ROAfwijking) -> ROMelding? {
        guard afwijking == .verhuldNummer else { return nil }
        return ROMelding(
            "de persoonsnummers zijn verhuld, zodat de elfproef en de volgorde niet zijn gecontroleerd",
            "the numbers of people are masked, so that the elfproef and the order were not checked")
    }
}

import KwalificatieModel
import KwalificatieValidators

/// DUO-107: a line has more fields than the record.
struct ROTeVeelVelden: RORule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 107), severity: .error,
        title: Bilingual(
            "Niet meer velden dan het record heeft",
            "No more fields than the record has"),
        sentence: Bilingual(
            "Achter het laatste veld van het record staan nog waarden.",
            "Values follow the last field of the record."),
        reason: Bilingual(
            "Waarschijnlijk is een veld verschoven, en staan de andere waarden ook niet waar ze horen.",
            "A field was probably moved, and the other values do not stand where they belong either."),
        source: "PvE MBO-instelling 4.8.2, 15.5",
        remedy: Bilingual(
            "Vraag het bestand opnieuw op bij DUO.",
            "Fetch the file from DUO again."),
        accepted: [
            .ro("VLP|25LX|2025-08-01|2026-07-31|2026-08-03", becomes: "VLP|25LX|2025-08-01|2026-07-31|2026-08-03||")
        ],
        rejected: [
            .ro("PER||109900000|1990-00-00|O", becomes: "📍PER||109900000|1990-00-00|O|NL")
        ])

    func melding(over afwijking: ROAfwijking) -> ROMelding? {
        guard afwijking == .teVeelVelden else { return nil }
        return ROMelding(
            "achter het laatste veld van het record staan nog waarden; ze zijn weggelaten",
            "values follow the last field of the record; they were left out")
    }
}

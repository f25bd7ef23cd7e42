import KwalificatieModel
import KwalificatieValidators

/// DUO-128: the records stand in another order than that of the layout.
struct ROVolgordeVanRecords: RORule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 128), severity: .warning,
        title: Bilingual(
            "Records op volgorde",
            "Records in order"),
        sentence: Bilingual(
            "De records staan in een andere volgorde, bijvoorbeeld gesorteerd op recordsoort.",
            "The records stand in another order, sorted by recordsoort for example."),
        reason: Bilingual(
            "De volgorde zegt wat bij elkaar hoort. De records zijn daarom bij elkaar gezocht aan hun persoonsnummer en volgnummers; een ander programma doet dat niet.",
            "The order says what belongs together. So the records were put together by the numbers of persons and their volgnummers; another program does not do that."
        ),
        source: "PvE MBO-instelling 4.8.2, 15.4",
        remedy: Bilingual(
            "Vraag het bestand opnieuw op bij DUO en sorteer het niet.",
            "Fetch the file from DUO again and do not sort it."),
        accepted: [
            // The persons stand in another order, and each record with its own.
            .ro(
                "SLR|3|3|4|1|1|1|1|1|2", becomes: "PER|999990743||1990-00-00|O\r\nSLR|4|3|4|1|1|1|1|1|2")
        ],
        rejected: [
            .ro(
                "KZD|999990007||||R1|K0717|2025-12-15|Behaald|J|C1|101A742\r\nPER|999990378||2001-11-00|M",
                becomes:
                    "📍PER|999990378||2001-11-00|M\r\nKZD|999990007||||R1|K0717|2025-12-15|Behaald|J|C1|101A742")
        ])

    func melding(over afwijking: ROAfwijking) -> ROMelding? {
        guard afwijking == .volgorde else { return nil }
        return ROMelding(
            "de records staan vanaf hier niet op volgorde; ze zijn bij elkaar gezocht aan hun nummers",
            "from here on the records are out of order; they were put together by their numbers")
    }
}

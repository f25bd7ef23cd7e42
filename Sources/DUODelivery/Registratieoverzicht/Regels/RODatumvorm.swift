import KwalificatieModel
import KwalificatieValidators

/// DUO-102: days are written as a spreadsheet does.
struct RODatumvorm: RORule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 102), severity: .warning,
        title: Bilingual(
            "Datums als jjjj-mm-dd",
            "Days as yyyy-mm-dd"),
        sentence: Bilingual(
            "Een datum is geschreven als 1-8-2026 en niet als 2026-08-01.",
            "A day is written as 1-8-2026 and not as 2026-08-01."),
        reason: Bilingual(
            "Een spreadsheet heeft het bestand opnieuw opgeslagen. Zo’n datum wordt gelezen als dag, maand, jaar; in een Engelstalige spreadsheet kan het maand, dag, jaar zijn geweest.",
            "A spreadsheet saved the file again. Such a day is read as day, month, year; in an English spreadsheet it may have been month, day, year."
        ),
        source: "PvE MBO-instelling 4.8.2, 15.5",
        remedy: Bilingual(
            "Vraag het bestand opnieuw op bij DUO en bewaar het niet vanuit een spreadsheet.",
            "Fetch the file from DUO again and do not save it from a spreadsheet."),
        accepted: [
            .ro("PER|999990378||2001-11-00|M", becomes: "PER|999990378||2001-00-00|M")
        ],
        rejected: [
            .ro(
                "ISG|999990007||C1|2025-09-19|2026-02-19|2025-12-15|08",
                becomes: "📍ISG|999990007||C1|19-9-2025|19-2-2026|2025-12-15|08")
        ])

    func melding(over afwijking: ROAfwijking) -> ROMelding? {
        guard afwijking == .datumvorm else { return nil }
        return ROMelding(
            "datums staan er als dag-maand-jaar; ze zijn zo gelezen, verwacht wordt 2026-08-01",
            "days stand there as day-month-year; they were read so, expected is 2026-08-01")
    }
}

import KwalificatieModel
import KwalificatieValidators

/// DUO-103: leading zeros were lost.
struct ROVoorloopnullen: RORule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 103), severity: .warning,
        title: Bilingual(
            "Voorloopnullen bewaard",
            "Leading zeros kept"),
        sentence: Bilingual(
            "Een nummer heeft te weinig cijfers, doordat de nullen ervoor verloren zijn.",
            "A number has too few digits, because the zeros before it were lost."),
        reason: Bilingual(
            "Een spreadsheet maakt van 012345678 het getal 12345678. De nullen zijn weer ingevuld; van volgnummers, die niet even lang zijn, kan dat niet.",
            "A spreadsheet makes the number 12345678 of 012345678. The zeros were put back; that cannot be done for volgnummers, which are not equally long."
        ),
        source: "PvE MBO-instelling 4.8.2, 15.5: voorloopnullen worden altijd geleverd",
        remedy: Bilingual(
            "Vraag het bestand opnieuw op bij DUO en bewaar het niet vanuit een spreadsheet.",
            "Fetch the file from DUO again and do not save it from a spreadsheet."),
        accepted: [
            .ro(
                "ISG|999990007||C1|2025-09-19|2026-02-19|2025-12-15|08",
                becomes: "ISG|999990007||C1|2025-09-19|2026-02-19|2025-12-15|0A")
        ],
        rejected: [
            .ro(
                "ISG|999990007||C1|2025-09-19|2026-02-19|2025-12-15|08",
                becomes: "📍ISG|999990007||C1|2025-09-19|2026-02-19|2025-12-15|8")
        ])

    func melding(over afwijking: ROAfwijking) -> ROMelding? {
        guard case .voorloopnullen(let veld) = afwijking else { return nil }
        return ROMelding(
            "voorloopnullen van \(own: veld.rawValue) zijn verloren en weer ingevuld",
            "leading zeros of \(own: veld.rawValue) were lost and have been put back")
    }
}

import KwalificatieModel
import KwalificatieValidators

/// DUO-105: small departures from the layout that change nothing.
struct RORestenVanSpreadsheet: RORule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 105), severity: .info,
        title: Bilingual(
            "Indeling zoals DUO die maakt",
            "Layout as DUO makes it"),
        sentence: Bilingual(
            "De indeling wijkt af zonder dat er een gegeven verandert: lege regels, aanhalingstekens, scheidingstekens achteraan.",
            "The layout departs without a value changing: empty lines, quotes, separators at the end."),
        reason: Bilingual(
            "Een ander programma kan over zo’n afwijking struikelen.",
            "Another program can stumble over such a departure."),
        source: "PvE MBO-instelling 4.8.2, 15.2 en 15.4; regeleinden en het lege veld van DIP: bestanden van DUO",
        remedy: Bilingual(
            "Vraag het bestand opnieuw op bij DUO en bewaar het niet vanuit een spreadsheet.",
            "Fetch the file from DUO again and do not save it from a spreadsheet."),
        accepted: [
            .ro("VLP|25LX|2025-08-01|2026-07-31|2026-08-03", becomes: "VLP|25LX|2025-08-01|2026-07-31|2026-08-05")
        ],
        rejected: [
            .ro(
                "ISP|999990007||C1|2025-09-19|25187|ODT||N||101A742|100X969||",
                becomes: "📍ISP|999990007||C1|2025-09-19|25187|ODT||N||101A742|100X969||||||"),
            .ro("DIP|999990378||R2|25535|2026-06-30||J", becomes: "📍DIP|999990378||R2|25535|2026-06-30|J"),
            .ro("SLR|3|3|4|1|1|1|1|1|2", becomes: "📍\"SLR\"|3|3|4|1|1|1|1|1|2"),
        ])

    func melding(over afwijking: ROAfwijking) -> ROMelding? {
        switch afwijking {
        case .byteOrderMark:
            ROMelding(
                "voor het eerste record staat een byte order mark", "a byte order mark stands before the first record")
        case .regeleinde:
            ROMelding("de regel eindigt niet met CR en LF", "the line does not end with CR and LF")
        case .aanhalingstekens:
            ROMelding("er staan aanhalingstekens om waarden", "quotes stand around values")
        case .spaties: ROMelding("er staan spaties om waarden", "spaces stand around values")
        case .legeRegel: ROMelding("de regel is leeg", "the line is empty")
        case .legeVeldenAchteraan:
            ROMelding("achter het laatste veld staan nog scheidingstekens", "separators follow the last field")
        case .ontbrekendeVelden:
            ROMelding("de laatste, lege velden ontbreken", "the last fields, which are empty, are missing")
        case .diplomaZonderLeegVeld:
            ROMelding(
                "het lege veld achter de datum van het resultaat ontbreekt; zo staat het in het PvE, maar niet in bestanden van DUO",
                "the empty field behind the date of the result is missing, as in the PvE but not in files of DUO")
        case .scheidingsteken, .datumvorm, .voorloopnullen, .verhuldNummer, .volgorde, .teVeelVelden: nil
        }
    }
}

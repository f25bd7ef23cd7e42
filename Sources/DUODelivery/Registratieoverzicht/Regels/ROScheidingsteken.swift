import KwalificatieModel
import KwalificatieValidators

/// DUO-101: another sign than `|` stands between the fields.
struct ROScheidingsteken: RORule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 101), severity: .warning,
        title: Bilingual(
            "Velden gescheiden door |",
            "Fields divided by |"),
        sentence: Bilingual(
            "Tussen de velden staat een ander teken dan |.",
            "Another sign than | stands between the fields."),
        reason: Bilingual(
            "Een spreadsheet heeft het bestand opnieuw opgeslagen. Wat er stond is te herkennen, maar wie het bestand doorgeeft, geeft een ander bestand door dan DUO maakte.",
            "A spreadsheet saved the file again. What it said can be recognised, but whoever passes it on passes on another file than DUO made."
        ),
        source: "PvE MBO-instelling 4.8.2, 15.4",
        remedy: Bilingual(
            "Vraag het bestand opnieuw op bij DUO en bewaar het niet vanuit een spreadsheet.",
            "Fetch the file from DUO again and do not save it from a spreadsheet."),
        accepted: [
            .ro("25187|ODT||N||101A742|100X969||", becomes: "25187|ODT||N||101A742|100X969|A;B|")
        ],
        rejected: [
            .ro(
                "ISG|999990007||C1|2025-09-19|2026-02-19|2025-12-15|08",
                becomes: "📍ISG;999990007;;C1;2025-09-19;2026-02-19;2025-12-15;08")
        ])

    func melding(over afwijking: ROAfwijking) -> ROMelding? {
        guard case .scheidingsteken(let byte) = afwijking else { return nil }
        let sign = byte == UInt8(ascii: "\t") ? Bilingual("een tab", "a tab") : Self.quoted(byte)
        return ROMelding(
            "tussen de velden staat \(own: sign.dutch) en niet “|”",
            "\(own: sign.english) and not “|” stands between the fields")
    }

    private static func quoted(_ byte: UInt8) -> Bilingual {
        let sign = "“\(Character(UnicodeScalar(byte)))”"
        return Bilingual(sign, sign)
    }
}

import KwalificatieModel
import KwalificatieValidators

/// DUO-106: a line is no record.
struct ROOnleesbareRegel: RORule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 106), severity: .error,
        title: Bilingual(
            "Elke regel is een record",
            "Each line is a record"),
        sentence: Bilingual(
            "Een regel is niet als record te lezen en is overgeslagen.",
            "A line cannot be read as a record and was left out."),
        reason: Bilingual(
            "Wat op de regel stond, telt niet mee; de rest van het bestand is wel gelezen.",
            "What stood on the line does not count; the rest of the file was read."),
        source: "PvE MBO-instelling 4.8.2, 15.2 en 15.4",
        remedy: Bilingual(
            "Vraag het bestand opnieuw op bij DUO.",
            "Fetch the file from DUO again."),
        accepted: [
            .ro("PER|999990378|", becomes: "||||\r\nPER|999990378|")
        ],
        rejected: [
            .ro(
                "ISG|999990007||C1|2025-09-19|2026-02-19|2025-12-15|08",
                becomes: "📍XYZ|999990007\r\nISG|999990007||C1|2025-09-19|2026-02-19|2025-12-15|08"),
            .ro(
                "ISG|999990007||C1|2025-09-19|2026-02-19|2025-12-15|08",
                becomes: "📍IS\r\nISG|999990007||C1|2025-09-19|2026-02-19|2025-12-15|08"),
        ])

    func check(_ reden: RORegel.Onleesbaar, _ report: inout ROReport) {
        report.add(Self.documentation, Self.sentence(reden))
    }

    private static func sentence(_ reden: RORegel.Onleesbaar) -> ROMelding {
        switch reden {
        case .teLang(let limit):
            ROMelding(
                "de regel is langer dan \(own: limit >> 10) KiB en is overgeslagen",
                "the line is longer than \(own: limit >> 10) KiB and was left out")
        case .geenUTF8:
            ROMelding(
                "de regel bevat bytes die in UTF-8 niet bestaan en is overgeslagen",
                "the line holds bytes that do not exist in UTF-8 and was left out")
        case .stuurteken:
            ROMelding(
                "een veld bevat een stuurteken, zoals een nulteken of een tab; de regel is overgeslagen",
                "a field holds a control character, like NUL or a tab; the line was left out")
        case .onbekendeRecordsoort:
            ROMelding(
                "de regel begint niet met een recordsoort als ISG en is overgeslagen",
                "the line does not begin with a recordsoort like ISG and was left out")
        case .streepInWaarde:
            ROMelding(
                "een veld bevat het teken “|”, dat velden scheidt; de regel is overgeslagen",
                "a field holds the sign “|”, which divides fields; the line was left out")
        }
    }
}

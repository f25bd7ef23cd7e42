import FileNames
import KwalificatieModel
import KwalificatieReaders

/// XML-016: control characters, and bytes that are windows-1252 in a document that says ISO-8859-1.
struct TekensVanXML: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.xml, 16), severity: .warning,
        title: Bilingual("Geen stuurtekens", "No control characters"),
        sentence: Bilingual(
            "In een tekst staat een stuurteken (U+0080 tot en met U+009F), of het document zegt ISO-8859-1 en is in "
                + "windows-1252.",
            "A text holds a control character (U+0080 to U+009F), or the document says ISO-8859-1 and is in windows-1252."
        ),
        reason: Bilingual(
            "Een stuurteken is onzichtbaar en was bijna altijd een aanhalingsteken, streepje of € van Windows, dat bij "
                + "het omzetten verloren ging. Andere programma's lezen in ISO-8859-1 op die plaatsen stuurtekens.",
            "A control character is invisible and was nearly always a quote, a dash or a € of Windows that was lost in a "
                + "conversion. Other programs read control characters at these places of ISO-8859-1."),
        source: "ISO/IEC 6429; WHATWG Encoding (ISO-8859-1 en windows-1252)",
        remedy: Bilingual(
            "Zet het bedoelde teken in de tekst, en sla het document op als UTF-8.",
            "Put the character that was meant into the text, and save the document as UTF-8."),
        accepted: [
            RuleExample(
                in: "dossiers/23301-entree.xml", #"titel="Entree""#, becomes: #"titel="Entree – “één”""#)
        ],
        rejected: [
            RuleExample(
                in: "dossiers/23301-entree.xml", #"<dossier nr="8143" titel="Entree""#,
                becomes: #"📍<dossier nr="8143" titel="Entree &#150; niveau 1""#, within: ""
            )
            .shown(
                wrong: #"<dossier nr="8143" titel="Entree &#150; niveau 1" versie="Herziening 2022" …>…</dossier>"#,
                right: #"<dossier nr="8143" titel="Entree" versie="Herziening 2022" …>…</dossier>"#)
        ])

    func check(_ observation: Observation, _ report: inout Report) {
        switch observation.kind {
        case .controlCharacter(let value):
            let shown = "U+00" + String(value, radix: 16, uppercase: true)
            let meant = UInt8(exactly: value).flatMap(Windows1252.scalar)
            report.add(
                Bilingual(
                    "hier staat het onzichtbare stuurteken \(shown)"
                        + (meant.map { "; in windows-1252 is dat “\($0)”" } ?? ""),
                    "the invisible control character \(shown) stands here"
                        + (meant.map { "; in windows-1252 that is “\($0)”" } ?? "")),
                at: observation.place, path: observation.path, subject: observation.subject, found: shown)
        case .replacedBytes:
            report.add(
                Bilingual(
                    "het document zegt in ISO-8859-1 te staan, maar hier staat het eerste teken dat alleen windows-1252 heeft; "
                        + "het is als windows-1252 gelezen",
                    "the document says that it is in ISO-8859-1, but here stands the first character that only windows-1252 "
                        + "has; it was read as windows-1252"),
                at: observation.place, path: observation.path, subject: observation.subject,
                expected: "encoding=\"windows-1252\"")
        default: return
        }
    }
}

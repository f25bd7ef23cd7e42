import KwalificatieModel
import KwalificatieValidators

/// DUO-114: a value does not have the form of its field.
struct ROVormVanVeld: RORule {
    static let documentation = RuleDocumentation(
        id: RuleID(.duo, 114), severity: .error,
        title: Bilingual(
            "Waarden in de vorm van hun veld",
            "Values in the form of their field"),
        sentence: Bilingual(
            "Een waarde heeft niet de vorm die het veld voorschrijft.",
            "A value does not have the form that the field prescribes."),
        reason: Bilingual(
            "Met zo’n waarde kan niet worden gerekend of vergeleken; een spreadsheet kan haar hebben veranderd.",
            "Such a value can neither be computed with nor compared; a spreadsheet may have changed it."),
        source: "PvE MBO-instelling 4.8.2, 15.5, kolom Formaat",
        remedy: Bilingual(
            "Vraag het bestand opnieuw op bij DUO.",
            "Fetch the file from DUO again."),
        accepted: [
            .ro("1990-00-00|O", becomes: "1990-05-00|O"),
            .ro(
                "ISG|999990007||C1|2025-09-19|2026-02-19|2025-12-15|08\r\nISP|999990007||C1|",
                becomes:
                    "ISG|999990007||20250919abcDEF000001|2025-09-19|2026-02-19|2025-12-15|08\r\nISP|999990007||20250919abcDEF000001|"
            ),
        ],
        rejected: [
            .ro("VLP|25LX|2025-08-01|2026-07-31|2026-08-03", becomes: "📍VLP|25lx|2025-08-01|2026-07-31|2026-08-03"),
            .ro(
                "ISG|999990007||C1|2025-09-19|2026-02-19|2025-12-15|08",
                becomes: "📍ISG|999990007||C1|2025-09-19|2026-02-30|2025-12-15|08"),
            .ro("1998-04-12|V", becomes: "📍1998-04-12|W"),
            .ro(
                "ISP|999990007||C1|2025-09-19|25187|ODT||N||101A742|100X969||",
                becomes: "ISP|999990007||C1|2025-09-19|25187|ODT||N||📍101B742|100X969||"),
            .ro("|610|100018965|", becomes: "|610|📍1,00E+08|"),
        ])

    func check(_ record: RORecord, _ samenhang: ROSamenhang, _ report: inout ROReport) {
        for (veld, tekst) in zip(ROLayout.of(record.soort).velden, record.teksten) {
            guard !tekst.isEmpty, !veld.vorm.past(tekst) else { continue }
            let (naam, verwacht) = (veld.veld.rawValue, veld.vorm.omschrijving)
            // A day of birth is nobody's business in a message.
            let waarde: MaskedText = veld.vorm == .geboortedatum ? "" : " “\(tekst)”"
            report.add(
                Self.documentation,
                ROMelding(
                    "de waarde\(waarde) van \(own: naam) kan niet; verwacht wordt \(own: verwacht.dutch)",
                    "the value\(waarde) of \(own: naam) cannot be; expected is \(own: verwacht.english)"),
                veld: veld.veld)
        }
    }
}

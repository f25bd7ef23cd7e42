import KwalificatieModel
import KwalificatieReaders

/// KOPPELING-009: two records with one code have different titles.
///
/// A record with the code of another counts as a version of it, so only one of the two comes into the lists
/// (KOPPELING-006). With another title it may well be another product under a code that was mistyped.
struct CodeVanEenAnder: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.koppeling, 9), severity: .warning,
        title: Bilingual("Eén code, één titel", "One code, one title"),
        sentence: Bilingual(
            "Twee producten met dezelfde code hebben een verschillende titel.",
            "Two records with the same code have different titles."),
        reason: Bilingual(
            "Wat dezelfde code heeft, geldt als een versie van hetzelfde: alleen de nieuwste komt in de lijsten. Is de code "
                + "verkeerd overgenomen, dan verdwijnt een van de twee.",
            "What has the same code counts as a version of the same: only the newest comes into the lists. When the code "
                + "was copied wrongly, one of the two disappears."),
        source: "handleiding register; afgeleid (INFERRED)",
        remedy: Bilingual(
            "Verbeter de code als het twee producten zijn. Kreeg het product een andere titel, dan is er niets te doen.",
            "Mend the code when these are two products. When the product was given another title, nothing needs doing."),
        accepted: [
            RuleExample(
                in: "keuzedelen/k1226-begeleider-praktijkleren.xml",
                #"<keuzedeel nr="1200767" titel="Begeleider praktijkleren" code="K1226""#,
                becomes: #"<keuzedeel nr="1200767" titel="Gezonde  Leefstijl" code="K1469""#)
        ],
        rejected: [
            RuleExample(
                in: "keuzedelen/k1226-begeleider-praktijkleren.xml",
                #"<keuzedeel nr="1200767" titel="Begeleider praktijkleren" code="K1226""#,
                becomes: #"📍<keuzedeel nr="1200767" titel="Begeleider praktijkleren" code="K1469""#)
        ])

    private struct Key: Hashable {
        let soort: RegisterRecord.Soort
        let code: String
    }

    func check(_ register: LocatedRegister, _ report: inout Report) {
        guard !register.register.vervangen.isEmpty else { return }
        var firsts: [Key: (record: RegisterRecord, file: String)] = [:]
        for (record, file) in register.recordsByPlace {
            guard let code = record.codes.first else { continue }
            let key = Key(soort: record.soort, code: code)
            guard let other = firsts[key] else {
                firsts[key] = (record, file)
                continue
            }
            guard record.titel.vergelijkbaar != other.record.titel.vergelijkbaar else { continue }
            let place = other.file.fileName
            report.add(
                Bilingual(
                    "code \(code) is ook die van “\(other.record.titel.shown)” (\(place)); alleen de nieuwste van de twee "
                        + "komt in de lijsten",
                    "code \(code) is that of “\(other.record.titel.shown)” (\(place)) too; only the newer of the two "
                        + "comes into the lists"),
                at: record.place, subject: .init(record), file: file, found: record.titel.shown)
        }
    }
}

import KwalificatieEmitters
import KwalificatieModel
import KwalificatieReaders

/// `wijzigingen.csv`: what is new, changed or gone since the output before. The columns are the project's own.
enum ChangeList {
    static let familie = Lijstfamilie(
        naam: "verschil", bestandsnaam: "wijzigingen.csv",
        omschrijving:
            "Wat er nieuw, gewijzigd of weg is sinds de vorige uitvoer in deze map; de eerste keer is alles nieuw.",
        kolommen: [
            Kolom("wat", "nieuw, gewijzigd of weg.", .tekst, .eigen),
            Kolom(
                "soort",
                "Wat het is: kwalificatiedossier, kwalificatie, keuzedeel enzovoort. Een kwalificatie is gewijzigd als er "
                    + "iets anders in de lijsten staat; een andere tekst is een wijziging van haar dossier.", .tekst,
                .eigen),
            Kolom("code", "De code ervan, als die te lezen is.", .code, .eigen),
            Kolom("titel", "De naam ervan; van wat weg is, de laatste.", .tekst, .eigen),
        ])

    /// A record that counts, or a code of a kwalificatie in one.
    struct Item: Codable, Hashable {
        let soort: Onderdeelsoort
        let code: String
        let titel: String
        let sha256: String

        /// What it is the same thing by. Without a code nothing says that it is a version of another.
        fileprivate var key: [String] { [soort.rawValue, code, code.isEmpty ? sha256 : ""] }
    }

    static func bytes(from old: [Item], to new: [Item], _ dialect: CSVDialect) -> [UInt8] {
        let before = Dictionary(old.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        let after = Dictionary(new.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        var changes: [(wat: String, item: Item)] = []
        for (key, item) in after {
            if let earlier = before[key] {
                if earlier.sha256 != item.sha256 { changes.append(("gewijzigd", item)) }
            } else {
                changes.append(("nieuw", item))
            }
        }
        for (key, item) in before where after[key] == nil { changes.append(("weg", item)) }
        changes.sort {
            ($0.item.soort, $0.item.code, $0.item.titel, $0.item.sha256)
                < ($1.item.soort, $1.item.code, $1.item.titel, $1.item.sha256)
        }
        var writer = CSVWriter(dialect: dialect)
        writer.append(familie.kolommen.map { .text($0.naam) })
        for (wat, item) in changes {
            writer.append([.text(wat), .text(item.soort.enkelvoud), .text(item.code), .text(item.titel)])
        }
        return writer.bytes
    }
}

extension RecordCollection {
    /// The records that count, and the kwalificaties in them.
    func items(omitting omitted: Set<Int>) throws -> [ChangeList.Item] {
        var items: [ChangeList.Item] = []
        for (number, (record, _)) in located.enumerated() where !omitted.contains(number) {
            items.append(
                ChangeList.Item(
                    soort: Onderdeelsoort(record.soort), code: record.codes.first ?? "", titel: record.titel,
                    sha256: recordHashes[number]))
            guard case .dossier(let dossier) = record else { continue }
            for kwalificatie in dossier.kwalificaties {
                var json: [UInt8] = []
                kwalificatie.appendJSON(to: &json)
                let sha256 = SHA256(json).hexadecimal
                for code in Set(kwalificatie.crebos.map(\.crebo.text)).sorted() {
                    items.append(
                        ChangeList.Item(soort: .kwalificatie, code: code, titel: kwalificatie.titel, sha256: sha256))
                }
            }
        }
        return items
    }
}

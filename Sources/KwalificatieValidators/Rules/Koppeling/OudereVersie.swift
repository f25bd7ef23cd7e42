import KwalificatieModel
import KwalificatieReaders

/// KOPPELING-006: a record gives way to a newer version that was given too.
struct OudereVersie: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.koppeling, 6), severity: .info,
        title: Bilingual("Oudere versie telt niet mee", "An older version does not count"),
        sentence: Bilingual(
            "Van dit product is ook een nieuwere versie gegeven; alleen die komt in de lijsten.",
            "A newer version of this record was given too; only that one comes into the lists."),
        reason: Bilingual(
            "Zo is te zien welk bestand geldt, als dezelfde code in meer bestanden staat.",
            "This shows which document holds when the same code is in several."),
        source: "gepubliceerde dossiers (23181: nr 2631 en 4156)",
        remedy: Bilingual(
            "Niets, als dit de bedoeling is. Geef anders alleen het bestand dat moet gelden.",
            "Nothing, when this is meant. Else give only the document that should hold."),
        accepted: [
            RuleExample(
                in: "keuzedelen/k1226-begeleider-praktijkleren.xml",
                #"<keuzedeel nr="1200767" titel="Begeleider praktijkleren" code="K1226""#,
                becomes: #"<keuzedeel nr="1200767" titel="Begeleider praktijkleren" code="K1227""#)
        ],
        rejected: [
            RuleExample(
                in: "keuzedelen/k1226-begeleider-praktijkleren.xml",
                #"<keuzedeel nr="1200767" titel="Begeleider praktijkleren" code="K1226""#,
                becomes: #"📍<keuzedeel nr="1200767" titel="Gezonde leefstijl" code="K1469""#)
        ])

    private struct Key: Hashable {
        let soort: RegisterRecord.Soort
        let code: String
    }

    func check(_ register: LocatedRegister, _ report: inout Report) {
        guard !register.register.vervangen.isEmpty else { return }
        var winners: [Key: RegisterRecord] = [:]
        for record in Self.current(register.register) {
            if let code = record.codes.first { winners[Key(soort: record.soort, code: code)] = record }
        }
        var groups: [Key: [(record: RegisterRecord, file: String)]] = [:]
        let ordered = register.recordsByPlace
        for entry in ordered {
            guard let code = entry.record.codes.first else { continue }
            groups[Key(soort: entry.record.soort, code: code), default: []].append(entry)
        }
        for (key, group) in groups.sorted(by: { ($0.key.soort, $0.key.code) < ($1.key.soort, $1.key.code) })
        where group.count > 1 {
            guard let winner = winners[key], let index = group.firstIndex(where: { $0.record.outline == winner }) else {
                continue
            }
            for (position, entry) in group.enumerated() where position != index {
                add(entry, newer: group[index], &report)
            }
        }
    }

    private func add(
        _ entry: (record: RegisterRecord, file: String), newer: (record: RegisterRecord, file: String),
        _ report: inout Report
    ) {
        let isSame =
            (entry.record.nr, entry.record.versie, entry.record.vastgesteldOp)
            == (newer.record.nr, newer.record.versie, newer.record.vastgesteldOp)
        let place = newer.file.fileName
        report.add(
            isSame
                ? Bilingual(
                    "deze versie is nog een keer gegeven; die in \(place) telt",
                    "this version was given once more; the one in \(place) counts")
                : Bilingual(
                    "deze versie\(Self.day(of: entry.record, "vastgesteld op")) maakt plaats voor die in "
                        + "\(place)\(Self.day(of: newer.record, "vastgesteld op"))",
                    "this version\(Self.day(of: entry.record, "adopted on")) gives way to the one in "
                        + "\(place)\(Self.day(of: newer.record, "adopted on"))"),
            at: entry.record.place, subject: .init(entry.record), file: entry.file)
    }

    private static func day(of record: RegisterRecord, _ words: String) -> String {
        record.vastgesteldOp.map { " (\(words) \($0))" } ?? ""
    }

    private static func current(_ register: Register) -> [RegisterRecord] {
        register.dossiers.map { .dossier($0) } + register.keuzedelen.map { .keuzedeel($0) }
            + register.certificaten.map { .certificaat($0) } + register.crossOvers.map { .crossOver($0) }
            + register.geregionaliseerde.map { .geregionaliseerd($0) }
    }
}

/// Puts the records of a registratieoverzicht in the order of its layout (PvE 15.4): each with its person, and with its
/// inschrijving or diploma, by their numbers. A record whose person, inschrijving or diploma is nowhere stands where it
/// is found to be nobody's.
struct ROOrdening {
    private var regels: [RORegel] = []

    /// How many records are put in order: all of them are in memory, some 400 bytes each. The largest file of a school has
    /// about a million.
    static let maximum = 1_500_000

    /// Takes the next line with a record; false when there are too many.
    mutating func neem(_ regel: RORegel) -> Bool {
        guard regels.count < Self.maximum else { return false }
        regels.append(regel)
        return true
    }

    /// The lines in order, and the first line of the file that should not stand where it does; nil when all stand in order.
    var geordend: (regels: [RORegel], eerste: Int)? {
        let records = regels.compactMap(\.record)
        let sleutels = Sleutels(records)
        let plaatsen = records.indices.map { sleutels.plaats(of: records[$0], $0) }
        let volgorde = records.indices.sorted { plaatsen[$0] < plaatsen[$1] }
        guard let verschil = zip(records.indices, volgorde).first(where: { $0 != $1 }) else { return nil }
        return (volgorde.map { regels[$0] }, regels[verschil.0].nummer)
    }
}

extension RORegel {
    /// The record on the line, if it has one.
    fileprivate var record: RORecord? { if case .record(let record) = inhoud { record } else { nil } }
}

/// Where a record comes in the order.
private struct Plaats: Comparable {
    /// The person, in the order of persons; before and behind them what is of nobody.
    var persoon: Int
    /// Inschrijvingen, diploma's, loose results.
    var deel = 0
    /// The inschrijving or diploma, by its index.
    var ouder = 0
    /// What comes first of it.
    var soort = 0
    /// Perioden follow each other in time.
    var datum = ""
    /// As they stood.
    var index: Int

    static func < (left: Plaats, right: Plaats) -> Bool {
        if left.persoon != right.persoon { return left.persoon < right.persoon }
        if left.deel != right.deel { return left.deel < right.deel }
        if left.ouder != right.ouder { return left.ouder < right.ouder }
        if left.soort != right.soort { return left.soort < right.soort }
        return (left.datum, left.index) < (right.datum, right.index)
    }
}

/// Who and what records belong to.
private struct Sleutels {
    /// An inschrijving or diploma of a person.
    private struct Nummer: Hashable {
        let persoon: ROPersoon
        let soort: RORecordsoort
        let volgnummer: String
    }

    private var personen: [ROPersoon: Int] = [:]
    private var ouders: [Nummer: [Int]] = [:]

    init(_ records: [RORecord]) {
        let nummers = Set(records.lazy.filter { $0.soort == .persoon }.map(\.persoon)).sorted { left, right in
            left.burgerservicenummer.isEmpty == right.burgerservicenummer.isEmpty
                ? left.nummer < right.nummer : right.burgerservicenummer.isEmpty
        }
        for (index, persoon) in nummers.enumerated() { personen[persoon] = index }
        for (index, record) in records.enumerated() {
            switch record.soort {
            case .inschrijving: ouders[Self.nummer(record, .inschrijvingvolgnummer), default: []].append(index)
            case .diploma: ouders[Self.nummer(record, .resultaatvolgnummer), default: []].append(index)
            default: break
            }
        }
    }

    private static func nummer(_ record: RORecord, _ veld: ROVeld) -> Nummer {
        let soort: RORecordsoort = record.soort.isResultaat || record.soort == .diploma ? .diploma : .inschrijving
        return Nummer(persoon: record.persoon, soort: soort, volgnummer: record[veld])
    }

    func plaats(of record: RORecord, _ index: Int) -> Plaats {
        switch record.soort {
        case .voorloop: return Plaats(persoon: -1, index: index)
        case .sluit: return Plaats(persoon: .max, index: index)
        default: break
        }
        var plaats = Plaats(persoon: personen[record.persoon] ?? personen.count, index: index)
        switch record.soort {
        case .inschrijving: (plaats.deel, plaats.ouder) = (1, index)
        case .periode:
            (plaats.deel, plaats.ouder, plaats.soort) = (1, ouder(record, .inschrijvingvolgnummer, index), 1)
            plaats.datum = record[.datumBegin]
        case .ondersteuning:
            (plaats.deel, plaats.ouder, plaats.soort) = (1, ouder(record, .inschrijvingvolgnummer, index), 2)
        case .bpv: (plaats.deel, plaats.ouder, plaats.soort) = (1, ouder(record, .inschrijvingvolgnummer, index), 3)
        case .diploma: (plaats.deel, plaats.ouder) = (2, index)
        case .onderdeel, .examenonderdeel, .keuzedeel:
            let soorten: [RORecordsoort] = [.onderdeel, .examenonderdeel, .keuzedeel]
            plaats.soort = 1 + (soorten.firstIndex(of: record.soort) ?? 0)
            if record[.resultaatvolgnummerDiploma].isEmpty {
                plaats.deel = 3
            } else {
                (plaats.deel, plaats.ouder) = (2, ouder(record, .resultaatvolgnummerDiploma, index))
            }
        case .voorloop, .persoon, .sluit: break
        }
        return plaats
    }

    /// The inschrijving or diploma with the number in this field: of several the last above the record, else the first.
    private func ouder(_ record: RORecord, _ veld: ROVeld, _ index: Int) -> Int {
        let gevonden = ouders[Self.nummer(record, veld)] ?? []
        return gevonden.last { $0 < index } ?? gevonden.first ?? .max
    }
}

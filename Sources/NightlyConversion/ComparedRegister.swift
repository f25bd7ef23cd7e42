import KwalificatieEmitters
import KwalificatieModel
import KwalificatieReaders

/// One of the two registers that are compared: its records as lines on disk, and in memory what tells which is which.
final class ComparedRegister {
    /// What could not be read.
    private(set) var rejections: [RecordCollection.Rejection] = []
    /// The earlier outputs below the inputs, which were not read.
    private(set) var passedOver: [PassedOver] = []
    /// The things in it, of each record the newest version, by kind and code.
    private(set) var items: [Item] = []
    /// How many records were read.
    private(set) var recordCount = 0

    /// A thing and where it stands.
    struct Item {
        let onderdeel: Registeronderdeel
        /// Which record, for `record(of:)`.
        let entry: Int
        /// Which of the `onderdelen` of that record.
        let position: Int
    }

    private struct Entry {
        let versie: Recordversie
        let onderdelen: [Registeronderdeel]
        /// Tells versions of one age apart, in an order that does not depend on that of the documents.
        let hash: UInt64
        let line: Piece
    }

    private let spool: Spool
    private var entries: [Entry] = []
    private var last: (entry: Int, fields: [Veldwaarde])?

    /// Reads everything in these files and directories. The lines are kept in a file without a name in this directory.
    init(_ inputs: [String], spoolDirectory: String) throws {
        spool = try Spool(directory: spoolDirectory)
        var reading = RegisterReading(usesTables: false)
        var counting = 0
        try reading.readAll(inputs) { record in
            try self.keep(record)
        } endDocument: { counts in
            if !counts { self.entries.removeLast(self.entries.count - counting) }
            counting = self.entries.count
        }
        try spool.flush()
        rejections = reading.rejections
        passedOver = reading.passedOver
        recordCount = reading.recordCount
        keepNewest()
    }

    /// The line of the record of an item.
    func line(of item: Item) throws -> [UInt8] { try entries[item.entry].line.bytes() }

    /// The fields of an item. Those of its record are kept until another record is asked for.
    func velden(of item: Item) throws -> Veldwaarde {
        if let last, last.entry == item.entry { return last.fields[item.position] }
        let fields = try RegisterLine.record(try line(of: item)).velden
        last = (item.entry, fields)
        return fields[item.position]
    }

    /// How many things there are of each kind.
    var aantallen: [Onderdeelsoort: Int] {
        items.reduce(into: [:]) { $0[$1.onderdeel.soort, default: 0] += 1 }
    }

    private func keep(_ record: RegisterRecord) throws {
        var line: [UInt8] = []
        record.appendJSON(to: &line)
        entries.append(
            Entry(
                versie: Recordversie(record), onderdelen: record.onderdelen, hash: PieceList.hash(line),
                line: try spool.append(line)))
    }

    private func keepNewest() {
        entries.sort { $0.versie.precedes($1.versie) ?? ($0.hash < $1.hash) }
        var newest: [Entry] = []
        for entry in entries where newest.last.map({ !entry.versie.isVersie(van: $0.versie) }) ?? true {
            newest.append(entry)
        }
        entries = newest
        items = entries.enumerated().flatMap { index, entry in
            entry.onderdelen.enumerated().map { Item(onderdeel: $0.element, entry: index, position: $0.offset) }
        }
    }
}

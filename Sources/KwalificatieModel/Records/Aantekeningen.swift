/// What a reader noted about a record and its JSON does not hold: places, and what could not be read or stood there
/// otherwise. Together with the JSON they give the record back as it was read.
///
///     let aantekeningen = Aantekeningen(of: record)
///     …                                                       // both to a file, and back
///     let same = try aantekeningen.restored(record)
///
/// Each kind of record passes its notes one after another, always in the same order: once to collect, once to restore.
public struct Aantekeningen: Sendable, Equatable {
    /// The numbers, in the order of passing.
    public private(set) var getallen: [Int]
    /// The texts, in the order of passing.
    public private(set) var teksten: [String]

    private var restoring: (getal: Int, tekst: Int)?
    private var isShort = false

    /// They do not belong to the record for which they are used.
    public struct Mismatch: Error {
        /// Such an error.
        public init() {}
    }

    /// Notes that were collected before.
    public init(getallen: [Int], teksten: [String]) {
        self.getallen = getallen
        self.teksten = teksten
    }

    /// The notes about this record.
    public init(of record: RegisterRecord) {
        self.init(getallen: [], teksten: [])
        var record = record
        record.passNotes(&self)
    }

    /// The record with these notes; throws when they are not those of a record of this form.
    public func restored(_ record: RegisterRecord) throws(Mismatch) -> RegisterRecord {
        var (record, notes) = (record, self)
        notes.restoring = (0, 0)
        record.passNotes(&notes)
        guard !notes.isShort, let end = notes.restoring, end == (getallen.count, teksten.count) else {
            throw Mismatch()
        }
        return record
    }

    /// Notes are equal when they hold the same.
    public static func == (left: Aantekeningen, right: Aantekeningen) -> Bool {
        left.getallen == right.getallen && left.teksten == right.teksten
    }

    /// An unknown place, as most are, is one number.
    mutating func pass(_ place: inout SourcePlace) {
        var line = Int(place.line)
        pass(&line)
        var (column, element) = (Int(place.column), Int(place.element))
        if line != 0 {
            pass(&column)
            pass(&element)
        } else if restoring != nil {
            (column, element) = (0, 0)
        }
        place = SourcePlace(
            line: UInt32(clamping: line), column: UInt32(clamping: column), element: UInt16(clamping: element))
    }

    mutating func pass(_ fields: inout UnreadableFields) {
        var bits = Int(fields.rawValue)
        pass(&bits)
        fields = UnreadableFields(rawValue: UInt16(clamping: bits))
    }

    mutating func pass(_ answer: inout Bool) {
        var number = answer ? 1 : 0
        pass(&number)
        answer = number == 1
    }

    mutating func pass(_ number: inout Int) {
        guard let position = restoring?.getal else { return getallen.append(number) }
        guard position < getallen.count else { return isShort = true }
        number = getallen[position]
        restoring?.getal += 1
    }

    mutating func pass(_ text: inout String?) {
        var isThere = text != nil
        pass(&isThere)
        guard isThere else { return text = nil }
        guard let position = restoring?.tekst else { return teksten.append(text ?? "") }
        guard position < teksten.count else { return isShort = true }
        text = teksten[position]
        restoring?.tekst += 1
    }

    mutating func pass(_ text: inout Tekst?) {
        guard let given = text?.gegeven, var place = text?.place else { return }
        pass(&place)
        text = Tekst(given, place: place)
    }

    mutating func pass<Parts: MutableCollection>(_ parts: inout Parts) where Parts.Element: MetAantekeningen {
        for index in parts.indices { parts[index].passNotes(&self) }
    }

    mutating func pass(_ part: inout (some MetAantekeningen)?) { part?.passNotes(&self) }
}

/// A part of a record about which a reader notes something that its JSON does not hold.
protocol MetAantekeningen {
    /// Passes every note, of its parts too: collecting leaves the part as it is, restoring changes it.
    mutating func passNotes(_ notes: inout Aantekeningen)
}

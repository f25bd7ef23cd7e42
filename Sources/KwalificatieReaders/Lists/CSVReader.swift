import KwalificatieModel

/// Reads the rows of a CSV document, one at a time.
///
///     var reader = CSVReader(try FileSource(path: "lijst.csv"))
///     while let row = try reader.next() {
///         row.fields[0].text      // and .place
///     }
///
/// - UTF-8, UTF-16 or windows-1252 (`CSVText`). A byte order mark further on is left out; `remarks` tells of it.
/// - Rows end with CRLF, LF or a lone CR; the last may end with the file.
/// - `;`, `,`, a tab or `|` between fields: whichever occurs most, outside quotes, in the first line that has any; or what
///   a first line `sep=;` says, which is no row.
/// - A field may stand in quotes (RFC 4180): it may then hold separators and line ends, and `""` for a quote. A quote
///   within a field that does not begin with one is a character like any other.
/// - An empty line is a row with one empty field; rows need not be equally long.
///
/// No more than one row is kept. Whatever breaks these rules or a limit is thrown as a `ReadingProblem` with its place;
/// the rest cannot be read then, because nobody knows where the next field begins.
public struct CSVReader<Source: ByteSource> {
    /// The form of the document, as far as it has been read.
    public var form: CSVForm {
        var form = CSVForm()
        form.encoding = text.encoding
        form.hasByteOrderMark = text.hasByteOrderMark
        form.separator = separator ?? form.separator
        form.lineEnd = lineEnd ?? form.lineEnd
        form.separatorLine = separatorLine
        return form
    }
    /// What there is to say about the text of the document, as far as it has been read, each thing once.
    public var remarks: [CSVRemark] {
        var remarks: [CSVRemark] = []
        if text.encoding == .windows1252, let otherCharacter {
            remarks.append(CSVRemark(kind: .windows1252, place: otherCharacter))
        }
        if let extraMark { remarks.append(CSVRemark(kind: .byteOrderMarks(extraMarks), place: extraMark)) }
        return remarks
    }
    /// The row that was read last as it stands in the document, with its quotes and without its line end; empty unless
    /// asked for.
    public private(set) var rowBytes: [UInt8] = []
    /// Where in `rowBytes` each field begins, at its quote where it has one.
    public private(set) var fieldStarts: [Int] = []

    private var text: CSVText<Source>
    /// The ASCII byte between fields; nil before the first row was read and none was given.
    private var separator: UInt8?
    private var separatorLine: String?
    private var lineEnd: CSVForm.LineEnd?
    private let undoesFormulaGuard: Bool
    private let keepsBytes: Bool
    private let limits: CSVLimits

    private let memory = ReadBuffer()
    /// Where in the memory the next byte is, and where its bytes end.
    private var position = 0
    private var end = 0
    private var bytesRead = 0
    private var hasStarted = false

    private var line: UInt32 = 1
    private var column: UInt32 = 1
    private var followsCR = false
    private var rowCount = 0
    /// How many fields the last row had: so many the next will have too.
    private var fieldCount = 0
    private var field: [UInt8] = []
    /// Where the first character outside ASCII stands.
    private var otherCharacter: SourcePlace?
    /// Where the first byte order mark stands that does not begin the document, and how many there are.
    private var extraMark: SourcePlace?
    private var extraMarks = 0

    /// A reader at the start of a document.
    ///
    /// - Parameters:
    ///   - source: the bytes of the document.
    ///   - separator: the ASCII byte between fields; nil to find it in the document.
    ///   - undoesFormulaGuard: whether the apostrophe is taken away that a writer for spreadsheets puts before a text
    ///     that begins with `=`, `+`, `-`, `@`, tab or CR, so that it is not run as a formula.
    ///   - keepsBytes: whether `rowBytes` and `fieldStarts` are asked for.
    ///   - limits: the limits within which it is read.
    public init(
        _ source: Source, separator: UInt8? = nil, undoesFormulaGuard: Bool = false, keepsBytes: Bool = false,
        limits: CSVLimits = .standard
    ) {
        text = CSVText(source)
        self.separator = separator
        self.undoesFormulaGuard = undoesFormulaGuard
        self.keepsBytes = keepsBytes
        self.limits = limits
    }

    /// The next row; nil at the end of the document.
    public mutating func next() throws(ReadingProblem) -> CSVRow? {
        if !hasStarted { try start() }
        guard try peek() != nil else { return nil }
        rowCount += 1
        guard rowCount <= limits.rows else { throw problem(.tooManyRows(limit: limits.rows)) }
        rowBytes.removeAll(keepingCapacity: true)
        fieldStarts.removeAll(keepingCapacity: true)
        var fields: [CSVField] = []
        fields.reserveCapacity(fieldCount)
        while true {
            guard fields.count < limits.fieldsPerRow else {
                throw problem(.tooManyFields(limit: limits.fieldsPerRow))
            }
            if keepsBytes { fieldStarts.append(rowBytes.count) }
            fields.append(try readField())
            guard let byte = try peek() else { return row(fields) }
            guard byte == separator else {
                try endLine(byte)
                return row(fields)
            }
            advance(over: byte)
        }
    }

    /// Moves behind the line end that begins with this byte.
    private mutating func endLine(_ byte: UInt8) throws(ReadingProblem) {
        pass(byte)
        var isPair = false
        if byte == Self.cr, try peek() == Self.lf {
            isPair = true
            pass(Self.lf)
        }
        if lineEnd == nil { lineEnd = isPair ? .crlf : byte == Self.cr ? .cr : .lf }
    }
}

extension CSVReader {
    private static var quote: UInt8 { UInt8(ascii: "\"") }
    private static var cr: UInt8 { UInt8(ascii: "\r") }
    private static var lf: UInt8 { UInt8(ascii: "\n") }
    /// How much of the beginning is searched for a separator: many times the header rows of the widest list.
    private static var searchedLength: Int { 64 << 10 }

    private mutating func row(_ fields: [CSVField]) -> CSVRow {
        fieldCount = fields.count
        return CSVRow(fields)
    }

    // MARK: - Fields

    private mutating func readField() throws(ReadingProblem) -> CSVField {
        let place = place
        field.removeAll(keepingCapacity: true)
        if try peek() == Self.quote {
            try readQuoted(from: place)
        } else {
            while let byte = try peek(), byte != separator, byte != Self.cr, byte != Self.lf {
                try take(byte, of: place)
                takeRun()
            }
        }
        if undoesFormulaGuard, field.count > 1, field[0] == UInt8(ascii: "'"), Self.startsFormula(field[1]) {
            field.removeFirst()
        }
        return CSVField(text: String(decoding: field, as: UTF8.self), place: place)
    }

    private mutating func readQuoted(from place: SourcePlace) throws(ReadingProblem) {
        advance(over: Self.quote)
        while true {
            guard let byte = try peek() else {
                throw ReadingProblem(.unterminatedQuote, line: place.line, column: place.column)
            }
            guard byte == Self.quote else {
                try take(byte, of: place)
                continue
            }
            advance(over: byte)
            guard let following = try peek() else { return }
            if following == Self.quote {
                try take(following, of: place)
            } else if following == separator || following == Self.cr || following == Self.lf {
                return
            } else {
                throw problem(.textAfterQuote)
            }
        }
    }

    /// Adds a byte to the field.
    private mutating func take(_ byte: UInt8, of place: SourcePlace) throws(ReadingProblem) {
        guard byte != 0 else { throw problem(.nulByte) }
        guard field.count < limits.fieldLength else {
            throw ReadingProblem(
                .fieldTooLong(limit: limits.fieldLength), line: place.line, column: place.column)
        }
        field.append(byte)
        advance(over: byte)
    }

    /// Adds the printable ASCII that follows, up to the limit of a field: most of most fields, in one piece.
    private mutating func takeRun() {
        let room = min(end - position, limits.fieldLength - field.count)
        let rest = UnsafeRawBufferPointer(rebasing: memory.bytes[position..<(position + max(0, room))])
        let separator = separator
        let length = rest.firstIndex { $0 < 0x20 || $0 > 0x7E || $0 == separator } ?? rest.count
        guard length > 0 else { return }
        let run = UnsafeRawBufferPointer(rebasing: rest[..<length])
        field.append(contentsOf: run)
        if keepsBytes { rowBytes.append(contentsOf: run) }
        position += length
        column &+= UInt32(length)
        followsCR = false
    }

    private static func startsFormula(_ byte: UInt8) -> Bool { "=+-@\t\r".utf8.contains(byte) }

    // MARK: - Bytes

    /// The next byte; nil at the end. A byte order mark is passed over.
    private mutating func peek() throws(ReadingProblem) -> UInt8? {
        while true {
            if position == end { try refill() }
            guard position < end else { return nil }
            let byte = memory.bytes[position]
            if byte < 0x80 { return byte }
            if otherCharacter == nil { otherCharacter = place }
            // A piece consists of whole characters.
            guard byte == Self.mark[0], memory.bytes[position..<end].starts(with: Self.mark) else { return byte }
            if extraMark == nil { extraMark = place }
            extraMarks += 1
            position += Self.mark.count
        }
    }

    private var place: SourcePlace { SourcePlace(line: line, column: column, element: 0) }

    /// Moves behind the byte that `peek` gave, which is part of the row.
    private mutating func advance(over byte: UInt8) {
        if keepsBytes { rowBytes.append(byte) }
        pass(byte)
    }

    /// Moves behind the byte that `peek` gave.
    private mutating func pass(_ byte: UInt8) {
        position += 1
        if byte == Self.lf {
            // CRLF is one line end: the line was counted at its CR.
            if !followsCR { line &+= 1 }
            column = 1
        } else if byte == Self.cr {
            line &+= 1
            column = 1
        } else {
            // A continuation byte (10xxxxxx) does not begin a character.
            if byte & 0xC0 != 0x80 { column &+= 1 }
        }
        followsCR = byte == Self.cr
    }

    private mutating func refill() throws(ReadingProblem) {
        position = 0
        end = 0
        try read()
    }

    /// Puts more of the document behind what is in the memory.
    ///
    /// - Returns: whether there was any.
    @discardableResult
    private mutating func read() throws(ReadingProblem) -> Bool {
        let count = try text.read(into: UnsafeMutableRawBufferPointer(rebasing: memory.bytes[end...]))
        end += count
        bytesRead += count
        guard bytesRead <= limits.fileSize else { throw ReadingProblem(.fileTooLarge(limit: limits.fileSize)) }
        if count == 0, position == end, let failure = text.failure { throw problem(failure) }
        return count > 0
    }

    private func problem(_ kind: ReadingProblem.Kind) -> ReadingProblem {
        ReadingProblem(kind, line: line, column: column)
    }

    // MARK: - The beginning

    private mutating func start() throws(ReadingProblem) {
        hasStarted = true
        while end < Self.searchedLength, try read() {}
        guard position < end else { throw ReadingProblem(.empty) }
        let isGiven = separator != nil
        if !isGiven, let (line, given) = Self.separatorLine(in: memory.bytes[..<end]) {
            separatorLine = line
            separator = given
            // The line is as many bytes as characters.
            position = line.utf8.count
            column += UInt32(position)
            if let byte = try peek() { try endLine(byte) }
            return
        }
        if !isGiven { separator = Self.separator(in: memory.bytes[..<end]) }
    }

    /// The first line where it only says which separator follows, as Excel understands it: `sep=;`, perhaps in quotes.
    private static func separatorLine(in bytes: Slice<UnsafeMutableRawBufferPointer>) -> (String, UInt8)? {
        let line = bytes.prefix(separatorLineLength + 1).prefix { $0 != cr && $0 != lf }
        let inner = line.first == quote && line.last == quote ? line.dropFirst().dropLast() : line
        guard inner.count == separatorLineLength - 2, let separator = inner.last, separator < 0x80, separator != quote,
            inner.dropLast().elementsEqual("sep=".utf8, by: { $0 | 0x20 == $1 | 0x20 })
        else { return nil }
        return (String(decoding: line, as: UTF8.self), separator)
    }

    /// `"sep=;"`.
    private static var separatorLineLength: Int { 7 }
    private static var mark: [UInt8] { [0xEF, 0xBB, 0xBF] }

    /// The separator that the first line with any has most of, outside quotes; `;` when there is none. Of as many the
    /// first of the four.
    private static func separator(in bytes: some Sequence<UInt8>) -> UInt8 {
        let separators = Array(";,\t|".utf8)
        var counts = separators.map { _ in 0 }
        var isQuoted = false
        for byte in bytes {
            if byte == quote { isQuoted.toggle() }
            guard !isQuoted else { continue }
            if let index = separators.firstIndex(of: byte) { counts[index] += 1 }
            if byte == cr || byte == lf, counts.contains(where: { $0 > 0 }) { break }
        }
        let most = counts.max() ?? 0
        return counts.firstIndex(of: most).map { separators[$0] } ?? separators[0]
    }
}

/// Writes rows as CSV into one buffer.
///
///     var writer = CSVWriter(dialect: .excel)
///     writer.append([.text("K0717"), .integer(240), .decimal(factor)])
///     writer.bytes      // byte order mark, then K0717;240;1,1 and CRLF
///
/// A field is quoted when it holds the separator, a quote, CR or LF, or begins or ends with a space (RFC 4180, 2.5-2.7).
/// In the Excel dialect a *text* that begins with `=`, `+`, `-`, `@`, tab or CR gets an apostrophe before it, so that
/// no spreadsheet runs it as a formula; numbers and dates never do.
public struct CSVWriter: Sendable {
    /// How the rows are written.
    public let dialect: CSVDialect
    /// What has been written: the byte order mark, where the dialect has one, and the rows.
    public private(set) var bytes: [UInt8]

    private let separator: UInt8
    private var formulaStarts: [UInt8]

    /// A writer without rows.
    ///
    /// - Parameter guardsFormulas: whether texts get an apostrophe before a formula in every dialect: for values of people
    ///   and not of the register, whoever reads them.
    public init(dialect: CSVDialect, guardsFormulas: Bool = false) {
        self.init(continuing: dialect)
        bytes = dialect.byteOrderMark
        if guardsFormulas { formulaStarts = CSVDialect.excel.formulaStarts }
    }

    /// A writer of rows that stand further on in a file, and so without a byte order mark; with the separator of that
    /// file where it has another.
    public init(continuing dialect: CSVDialect, separator: UInt8? = nil) {
        self.dialect = dialect
        bytes = []
        self.separator = separator ?? dialect.separator
        formulaStarts = dialect.formulaStarts
    }

    /// Gives what has been written and forgets it, so that a long file need not be in memory.
    public mutating func takeBytes() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }

    /// Appends a row and its line end.
    public mutating func append(_ row: [CSVCell]) {
        for (index, cell) in row.enumerated() {
            if index > 0 { bytes.append(separator) }
            append(cell)
        }
        bytes.append(contentsOf: "\r\n".utf8)
    }

    private mutating func append(_ cell: CSVCell) {
        switch cell {
        case .empty: break
        case .text(var text): text.withUTF8 { append(text: $0) }
        case .integer(let number): bytes.append(contentsOf: String(number).utf8)
        case .decimal(let factor): bytes.append(contentsOf: factor.text(decimalSign: dialect.decimalSign).utf8)
        case .date(let day): bytes.append(contentsOf: day.dutch.utf8)
        case .janee(let answer): bytes.append(contentsOf: (answer ? "Ja" : "Nee").utf8)
        }
    }

    private mutating func append(text: UnsafeBufferPointer<UInt8>) {
        guard let first = text.first, let last = text.last else { return }
        let special = firstQuotable(in: text)
        let needsQuotes = special < text.count || first == UInt8(ascii: " ") || last == UInt8(ascii: " ")
        if needsQuotes { bytes.append(Self.quote) }
        if formulaStarts.contains(first) { bytes.append(UInt8(ascii: "'")) }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[..<special]))
        for byte in text[special...] {
            if byte == Self.quote { bytes.append(Self.quote) }
            bytes.append(byte)
        }
        if needsQuotes { bytes.append(Self.quote) }
    }

    private static let quote = UInt8(ascii: "\"")
    private static let carriageReturn = UInt8(ascii: "\r")
    private static let lineFeed = UInt8(ascii: "\n")

    /// The first byte for which a field has to be quoted.
    private func firstQuotable(in text: UnsafeBufferPointer<UInt8>) -> Int {
        text.firstSpecial(from: 0) {
            $0 == separator || $0 == Self.quote || $0 == Self.carriageReturn || $0 == Self.lineFeed
        } inEight: {
            $0.hold(separator) || $0.hold(Self.quote) || $0.hold(Self.carriageReturn) || $0.hold(Self.lineFeed)
        }
    }
}

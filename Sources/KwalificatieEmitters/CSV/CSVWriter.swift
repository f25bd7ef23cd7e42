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
    private let formulaStarts: [UInt8]

    /// A writer without rows.
    public init(dialect: CSVDialect) {
        self.init(continuing: dialect)
        bytes = dialect.byteOrderMark
    }

    /// A writer of rows that stand further on in a file, and so without a byte order mark.
    init(continuing dialect: CSVDialect) {
        self.dialect = dialect
        bytes = []
        separator = dialect.separator
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
        case .text(let text):
            var text = text
            text.withUTF8 { text in
                if let first = text.first, formulaStarts.contains(first) {
                    append(field: [UInt8(ascii: "'")] + text)
                } else {
                    append(field: text)
                }
            }
        case .integer(let number): append(field: String(number).utf8)
        case .decimal(let factor): append(field: factor.text(decimalSign: dialect.decimalSign).utf8)
        case .date(let day): append(field: day.dutch.utf8)
        case .janee(let answer): append(field: (answer ? "Ja" : "Nee").utf8)
        }
    }

    private mutating func append(field: some BidirectionalCollection<UInt8>) {
        guard needsQuotes(field) else {
            bytes.append(contentsOf: field)
            return
        }
        let quote = UInt8(ascii: "\"")
        bytes.append(quote)
        for byte in field {
            if byte == quote { bytes.append(quote) }
            bytes.append(byte)
        }
        bytes.append(quote)
    }

    private func needsQuotes(_ field: some BidirectionalCollection<UInt8>) -> Bool {
        let space = UInt8(ascii: " ")
        if field.first == space || field.last == space { return true }
        return field.contains { byte in
            byte == separator || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\r")
                || byte == UInt8(ascii: "\n")
        }
    }
}

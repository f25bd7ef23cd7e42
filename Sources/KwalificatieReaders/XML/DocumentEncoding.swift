/// The encoding of a document, found from its first bytes: a byte order mark, the shape of `<?xml`, and what the XML
/// declaration says.
struct DocumentEncoding: Equatable {
    /// The name that iconv knows it by; nil for UTF-8, which needs no conversion.
    let iconvName: String?
    /// The name for messages.
    let name: String
    /// How many bytes of byte order mark stand before the text.
    let markLength: Int

    /// Whether it is one of which the bytes 0x80...0x9F are windows-1252 in practice.
    var isISO88591: Bool { iconvName == Self.iso88591 }

    private static let iso88591 = "ISO-8859-1"

    /// How much of the beginning is searched for an XML declaration: published ones are below 50 bytes. One that goes on
    /// behind it is refused, because what it says of the encoding is not known before the text is read.
    static let searchedLength = 1_024

    private static let utf8 = DocumentEncoding(iconvName: nil, name: "UTF-8", markLength: 0)

    /// The encodings that are read, by the names that documents give them, in capitals.
    private static let known: [String: String?] = [
        "UTF-8": nil, "UTF8": nil, "US-ASCII": "ASCII", "ASCII": "ASCII", "ISO-8859-1": iso88591,
        "ISO8859-1": iso88591, "ISO_8859-1": iso88591, "LATIN1": iso88591, "ISO-8859-15": "ISO-8859-15",
        "WINDOWS-1252": "CP1252", "CP1252": "CP1252",
    ]

    /// The encoding of a document that begins with these bytes.
    init(beginning: [UInt8]) throws(ReadingProblem) {
        let wideMarks: [[UInt8]] = [
            [0xFF, 0xFE, 0x00, 0x00], [0x00, 0x00, 0xFE, 0xFF], [0x3C, 0, 0, 0], [0, 0, 0, 0x3C],
        ]
        if wideMarks.contains(where: { beginning.starts(with: $0) }) {
            throw ReadingProblem(.unsupportedEncoding("UTF-32"), line: 1, column: 1)
        }
        let marks: [(bytes: [UInt8], encoding: DocumentEncoding)] = [
            ([0xEF, 0xBB, 0xBF], DocumentEncoding(iconvName: nil, name: "UTF-8", markLength: 3)),
            ([0xFF, 0xFE], DocumentEncoding(iconvName: "UTF-16LE", name: "UTF-16", markLength: 2)),
            ([0xFE, 0xFF], DocumentEncoding(iconvName: "UTF-16BE", name: "UTF-16", markLength: 2)),
            ([0x3C, 0x00], DocumentEncoding(iconvName: "UTF-16LE", name: "UTF-16", markLength: 0)),
            ([0x00, 0x3C], DocumentEncoding(iconvName: "UTF-16BE", name: "UTF-16", markLength: 0)),
        ]
        let found = marks.first { beginning.starts(with: $0.bytes) }?.encoding
        let text = beginning.prefix(Self.searchedLength).dropFirst(found?.markLength ?? 0)
        // In UTF-16 every other byte of a declaration is zero.
        let declaration = Self.declaration(in: text.filter { $0 != 0 })
        if declaration == .unended, beginning.count >= Self.searchedLength {
            throw ReadingProblem(.tagTooLong(limit: Self.searchedLength), line: 1, column: 1)
        }
        let declared = declaration.encoding
        guard let declared else {
            self = found ?? Self.utf8
            return
        }
        let capitals = declared.uppercased()
        if capitals.hasPrefix("UTF-16") {
            guard let found, found.name == "UTF-16" else {
                throw ReadingProblem(
                    .contradictoryEncoding(declared: declared, actual: found?.name ?? Self.utf8.name), line: 1,
                    column: 1)
            }
            self = found
            return
        }
        guard let iconvName = Self.known[capitals] else {
            throw ReadingProblem(.unsupportedEncoding(declared), line: 1, column: 1)
        }
        if let found, found.iconvName != iconvName {
            throw ReadingProblem(.contradictoryEncoding(declared: declared, actual: found.name), line: 1, column: 1)
        }
        self = found ?? DocumentEncoding(iconvName: iconvName, name: declared, markLength: 0)
    }

    private init(iconvName: String?, name: String, markLength: Int) {
        self.iconvName = iconvName
        self.name = name
        self.markLength = markLength
    }

    /// The XML declaration, as far as it says what the encoding is.
    private enum Declaration: Equatable {
        case none
        case unended
        case ended(encoding: String?)

        var encoding: String? { if case .ended(let encoding) = self { encoding } else { nil } }
    }

    private static func declaration(in bytes: some Sequence<UInt8>) -> Declaration {
        let text = String(decoding: Array(bytes), as: UTF8.self)
        guard text.hasPrefix("<?xml"), text.dropFirst(5).first?.isWhitespace == true else { return .none }
        guard let end = text.firstRange(of: "?>") else { return .unended }
        guard let key = text[..<end.lowerBound].firstRange(of: "encoding") else { return .ended(encoding: nil) }
        let rest = text[key.upperBound..<end.lowerBound].drop { $0.isWhitespace || $0 == "=" }
        guard let quote = rest.first, quote == "\"" || quote == "'" else { return .ended(encoding: nil) }
        let name = rest.dropFirst().prefix { $0 != quote }
        return .ended(encoding: name.isEmpty ? nil : String(name))
    }
}

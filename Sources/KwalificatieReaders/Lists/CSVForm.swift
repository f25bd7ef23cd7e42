import FileNames
import KwalificatieModel

/// The form in which a CSV document stands, so that rows of it can be given back in the same form.
public struct CSVForm: Sendable, Equatable {
    /// The encodings in which spreadsheets save CSV.
    public enum Encoding: Sendable, Equatable {
        /// "CSV UTF-8".
        case utf8
        /// "Unicode text": the low byte of each unit first.
        case utf16LittleEndian
        /// The same with the high byte first.
        case utf16BigEndian
        /// "CSV" on a Dutch Windows.
        case windows1252
    }

    /// What stands at the end of a row.
    public enum LineEnd: String, Sendable {
        case crlf = "\r\n"
        case lf = "\n"
        case cr = "\r"
    }

    /// Its encoding; nil while nothing but ASCII was read, which is the same in all that have bytes.
    public var encoding: Encoding?
    /// Whether it begins with a byte order mark.
    public var hasByteOrderMark = false
    /// The ASCII byte between fields.
    public var separator = UInt8(ascii: ";")
    /// What ends its first row.
    public var lineEnd = LineEnd.crlf
    /// Its first line without line end, where that only says which separator follows: `sep=;`.
    public var separatorLine: String?

    /// The form of our own lists, without a byte order mark.
    public init() {}

    /// The bytes before the header: the byte order mark and the line about the separator, where it has them.
    public var beginning: [UInt8] {
        let mark = hasByteOrderMark ? [UInt8]("\u{FEFF}".utf8) : []
        return bytes(of: mark + (separatorLine.map { Array(($0 + lineEnd.rawValue).utf8) } ?? []))
    }

    /// A text in UTF-8 in the encoding of the document. A character that windows-1252 does not have, or that nobody knows
    /// how to write while the encoding is unknown, becomes the nearest in ASCII.
    public func bytes(of utf8: [UInt8]) -> [UInt8] {
        switch encoding {
        case .utf8: return utf8
        case .utf16LittleEndian:
            return String(decoding: utf8, as: UTF8.self).utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        case .utf16BigEndian:
            return String(decoding: utf8, as: UTF8.self).utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        case .windows1252, nil:
            if utf8.allSatisfy({ $0 < 0x80 }) { return utf8 }
            return String(decoding: utf8, as: UTF8.self).unicodeScalars.flatMap { scalar -> [UInt8] in
                if encoding == .windows1252, let byte = Windows1252.byte(scalar) { return [byte] }
                return scalar.isASCII ? [UInt8(scalar.value)] : Self.nearest(scalar)
            }
        }
    }

    /// Quotes become apostrophes, so that a field in quotes stays one.
    private static let nearestInASCII: [(of: String, text: String)] = [
        ("“”„‘’‚‹›«»", "'"), ("–—−‐‑", "-"), ("…", "..."), ("→", "->"), ("àáâäã", "a"), ("èéêë", "e"), ("ìíîï", "i"),
        ("òóôöõ", "o"), ("ùúûü", "u"), ("ç", "c"), ("ñ", "n"),
    ]

    private static func nearest(_ scalar: Unicode.Scalar) -> [UInt8] {
        Array((nearestInASCII.first { $0.of.unicodeScalars.contains(scalar) }?.text ?? "?").utf8)
    }
}

/// Something about the text of a CSV document that its reader says, because it had to choose how to read it.
public struct CSVRemark: Sendable, Equatable {
    /// What it says.
    public enum Kind: Sendable, Equatable {
        /// The document is in windows-1252; the place is where that shows first.
        case windows1252
        /// So many byte order marks (U+FEFF) stand in it beside the one at its beginning, and were left out; the place is
        /// that of the first.
        case byteOrderMarks(Int)
    }

    /// What it says.
    public let kind: Kind
    /// Where.
    public let place: SourcePlace
}

extension CSVRemark {
    /// One sentence, beginning small and without a full stop.
    public var sentence: Bilingual {
        switch kind {
        case .windows1252:
            Bilingual(
                "de lijst staat in windows-1252 (“CSV” van Excel) en is zo gelezen; hier staat het eerste teken dat dat laat zien",
                "the list is in windows-1252 (“CSV” of Excel) and was read so; this is the first character that shows it"
            )
        case .byteOrderMarks(1):
            Bilingual(
                "hier staat het onzichtbare teken U+FEFF (byte order mark), dat alleen vooraan hoort; het is overgeslagen",
                "the invisible character U+FEFF (byte order mark) stands here, which belongs at the beginning only; it was left out"
            )
        case .byteOrderMarks(let count):
            Bilingual(
                "\(count) keer staat in de lijst het onzichtbare teken U+FEFF (byte order mark), dat alleen vooraan hoort, hier voor het eerst; het is overgeslagen",
                "the invisible character U+FEFF (byte order mark) stands in the list \(count) times, here first; it belongs at the beginning only and was left out"
            )
        }
    }
}

/// For whom a CSV file is written.
public enum CSVDialect: String, Sendable, Hashable, CaseIterable {
    /// For a double click in Dutch Excel: UTF-8 with a byte order mark, `;` between fields, decimal comma; a text that
    /// a spreadsheet would run as a formula gets an apostrophe before it.
    case excel
    /// For programs, after RFC 4180: UTF-8 without a byte order mark, `,` between fields, decimal point; texts as
    /// they are.
    case rfc4180

    /// The ASCII byte between two fields.
    public var separator: UInt8 {
        switch self {
        case .excel: UInt8(ascii: ";")
        case .rfc4180: UInt8(ascii: ",")
        }
    }

    /// What stands between the whole and the fraction of a number.
    public var decimalSign: Character {
        switch self {
        case .excel: ","
        case .rfc4180: "."
        }
    }

    /// The bytes with which a file begins.
    var byteOrderMark: [UInt8] {
        switch self {
        case .excel: [0xEF, 0xBB, 0xBF]
        case .rfc4180: []
        }
    }

    /// The first bytes of a text that a spreadsheet runs as a formula, where the file is meant for one.
    var formulaStarts: [UInt8] {
        switch self {
        case .excel: Array("=+-@\t\r".utf8)
        case .rfc4180: []
        }
    }
}

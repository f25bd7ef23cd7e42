import KwalificatieModel

/// A row of a CSV document.
public struct CSVRow: Sendable, Equatable {
    /// Its fields; at least one.
    public let fields: [CSVField]

    /// A row of these fields.
    public init(_ fields: [CSVField]) {
        self.fields = fields
    }

    /// Whether nothing but spaces and tabs stands in it.
    public var isBlank: Bool { fields.allSatisfy(\.isBlank) }
}

/// A field of a row, with its place.
public struct CSVField: Sendable, Equatable {
    /// What stands in it, without the quotes around it.
    public let text: String
    /// Where it begins, at its quote where it has one; line ends within quotes count as lines.
    public let place: SourcePlace

    /// A field.
    public init(text: String, place: SourcePlace) {
        self.text = text
        self.place = place
    }

    /// Whether nothing but spaces and tabs stands in it.
    public var isBlank: Bool { text.utf8.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") } }
}

/// Where in a document something stood: what a finding points at.
///
/// Not part of what a record says: it is left out of the JSON of `crebo export` and does not count when records are
/// compared (`Uncompared`).
public struct SourcePlace: Sendable, Hashable, Codable {
    /// The line, from 1; 0 when unknown.
    public var line: UInt32
    /// The column in characters, from 1; 0 when unknown. It is that of the `<` of the element.
    public var column: UInt32
    /// Which element of the grammar, by the number that the readers give it; 0 when unknown.
    public var element: UInt16

    /// A place; the numbers are as in the properties.
    public init(line: UInt32, column: UInt32, element: UInt16) {
        self.line = line
        self.column = column
        self.element = element
    }

    /// No place: the value was not read from a document.
    public static let unknown = SourcePlace(line: 0, column: 0, element: 0)
}

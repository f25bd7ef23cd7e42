/// The answer to a question about the register, for people and for programs.
public protocol Antwoord: Sendable {
    /// Lines for a terminal of 80 characters.
    var tekst: String { get }
    /// CSV with a header row.
    func csv(_ dialect: CSVDialect) -> [UInt8]
    /// One line of JSON, without its line end. Throws `EncodingError`.
    func json() throws -> [UInt8]
}

/// What is known of what follows a code.
public enum Opvolging: String, Sendable, Codable {
    /// A source names what follows.
    case bekend
    /// Nothing yet: the source that knows the code tells of no end.
    case open
    /// Nothing: a source says so.
    case geen
    /// It ended, or nobody knows whether it did, and no source tells what follows.
    case onbekend
}

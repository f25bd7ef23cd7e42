/// A document of one record, kept on disk until it is known in which bundles it belongs.
struct SpooledDocument: Sendable {
    /// Its bytes.
    let piece: Piece
    /// Their SHA-256, in hexadecimal.
    let sha256: String
}

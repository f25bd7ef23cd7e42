/// A document of one record, kept on disk until it is known in which bundles it belongs.
struct SpooledDocument: Sendable {
    /// Where its bytes stand.
    let piece: Piece
    /// Their SHA-256, in hexadecimal.
    let sha256: String
}

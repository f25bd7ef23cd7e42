/// A document of one record, kept on disk until it is known in which bundles it belongs.
struct SpooledDocument: Sendable {
    /// Where its bytes stand.
    let plaats: Plaats
    /// Their SHA-256, in hexadecimal.
    let sha256: String

    /// Where a document stands.
    enum Plaats: Sendable {
        /// As it is, in this run's own file.
        case piece(Piece)
        /// Compressed, in a bundle of the output before: which archive, and how many files stand before it.
        case bundle(path: String, index: Int)
    }
}

import KwalificatieReaders

/// What a file holds, in short: made while it is written.
struct Fingerprint {
    /// How many bytes there were.
    private(set) var bytes = 0
    /// How many rows there were: line ends within quotes, as cells of CSV can have, do not end one.
    private(set) var rows = 0

    private var hash = SHA256()
    private var isQuoted = false
    private let hasQuotedRows: Bool

    /// The fingerprint of an empty file of this name.
    init(of name: String) {
        hasQuotedRows = name.hasSuffix(".csv")
    }

    /// Adds what is written next.
    mutating func add(_ piece: UnsafeRawBufferPointer) {
        bytes += piece.count
        hash.update(piece)
        for byte in piece {
            if byte == UInt8(ascii: "\"") {
                isQuoted.toggle()
            } else if byte == UInt8(ascii: "\n"), !(isQuoted && hasQuotedRows) {
                rows += 1
            }
        }
    }

    /// The file of this name.
    func file(_ name: String) -> ProducedFile {
        ProducedFile(naam: name, bytes: bytes, sha256: hash.hexadecimal, rijen: rows)
    }
}

import Glibc
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
        if hasQuotedRows { countRows(piece) } else { countLines(piece) }
    }

    private mutating func countRows(_ piece: UnsafeRawBufferPointer) {
        for byte in piece {
            if byte == UInt8(ascii: "\"") {
                isQuoted.toggle()
            } else if byte == UInt8(ascii: "\n"), !isQuoted {
                rows += 1
            }
        }
    }

    /// Lines of JSON are long: `memchr` finds their ends in a fraction of the time of looking at each byte.
    private mutating func countLines(_ piece: UnsafeRawBufferPointer) {
        var rest = piece[...]
        while let start = UnsafeRawBufferPointer(rebasing: rest).baseAddress,
            let end = memchr(start, Int32(UInt8(ascii: "\n")), rest.count)
        {
            rows += 1
            rest = rest.dropFirst(UnsafeRawPointer(end) - start + 1)
        }
    }

    /// The file of this name.
    func file(_ name: String) -> ProducedFile {
        ProducedFile(naam: name, bytes: bytes, sha256: hash.hexadecimal, rijen: rows)
    }
}

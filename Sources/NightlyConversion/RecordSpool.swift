import Glibc
import KwalificatieModel

/// Pieces of an output, made of one record each, that are kept on disk until it is known which of them count, and in which
/// order.
///
/// A document that turns out to be broken at its end takes its pieces with it (`rollBack`); what remains is written in
/// the order of kind and code, which does not depend on the order of the files.
final class RecordSpool {
    private struct Piece {
        let soort: RegisterRecord.Soort
        let code: String
        let record: Int
        let offset: Int
        let length: Int
    }

    private let file: ScratchFile
    private var pieces: [Piece] = []

    /// A spool in this directory.
    init(directory: String) throws(OutputProblem) {
        file = try ScratchFile(at: "\(directory)/.crebo-\(getpid()).spool")
    }

    /// The piece that was added as the `index`th, from 0.
    func piece(at index: Int) throws(OutputProblem) -> [UInt8] {
        try file.flush()
        return try read(pieces[index])
    }

    /// Adds a piece, with its line ends.
    ///
    /// - Parameters:
    ///   - code: by which it is sorted within its kind.
    ///   - record: the number of the record of which it is made, not below that of the piece before.
    func append(_ bytes: [UInt8], soort: RegisterRecord.Soort, code: String, record: Int) throws(OutputProblem) {
        pieces.append(Piece(soort: soort, code: code, record: record, offset: file.length, length: bytes.count))
        try file.append(bytes)
    }

    /// Forgets the pieces of this record and of all that came after it.
    func rollBack(to record: Int) {
        while let last = pieces.last, last.record >= record { pieces.removeLast() }
    }

    /// Writes the pieces to a file: in the order in which they came, or by kind and code.
    ///
    /// By kind and code, equal pieces are one: a document that was given twice counts once.
    ///
    /// - Parameter omitted: the numbers of records of which nothing is written.
    func write(to target: OutputFile, sorted: Bool, omitting omitted: Set<Int> = []) throws(OutputProblem) {
        try file.flush()
        let kept = omitted.isEmpty ? pieces : pieces.filter { !omitted.contains($0.record) }
        var previous: [UInt8]?
        for piece in sorted ? try inOrder(kept) : kept {
            let bytes = try read(piece)
            if sorted, bytes == previous { continue }
            try target.write(bytes)
            previous = bytes
        }
    }

    private func inOrder(_ pieces: [Piece]) throws(OutputProblem) -> [Piece] {
        var sorted = pieces.sorted { ($0.soort, $0.code, $0.offset) < ($1.soort, $1.code, $1.offset) }
        // Pieces with the same code follow each other; only those are read, one at a time, to be put in an order that
        // does not depend on the files they came from.
        var start = 0
        while start < sorted.count {
            var end = start + 1
            while end < sorted.count, sorted[end].soort == sorted[start].soort, sorted[end].code == sorted[start].code {
                end += 1
            }
            if end - start > 1 {
                var hashed: [(piece: Piece, hash: UInt64)] = []
                for piece in sorted[start..<end] { hashed.append((piece, Self.hash(try read(piece)))) }
                hashed.sort { ($0.hash, $0.piece.offset) < ($1.hash, $1.piece.offset) }
                sorted.replaceSubrange(start..<end, with: hashed.map(\.piece))
            }
            start = end
        }
        return sorted
    }

    /// FNV-1a: the same bytes have the same hash on every machine and in every run, unlike Swift's own hashes.
    static func hash(_ bytes: [UInt8]) -> UInt64 {
        bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }

    private func read(_ piece: Piece) throws(OutputProblem) -> [UInt8] {
        try file.read(at: piece.offset, length: piece.length)
    }
}

import Glibc
import KwalificatieReaders

/// The lines of records in the order in which they came, in a file of the output itself: where that turns out to be the
/// order in which they belong there, they need not be written again.
///
/// Only for an input of one document: the lines of several come from several threads.
final class LineFile: @unchecked Sendable {
    // Unchecked: one thread at a time writes to it, and the one that started those reads it after they have ended.
    private let lines: Spool
    private let output: OutputFile
    private let path: String
    private let name: String

    /// An empty file of this name in the new output.
    init(_ directory: OutputDirectory, _ name: String) throws(OutputProblem) {
        output = try directory.create(name, isLarge: true)
        path = try directory.place(of: name)
        lines = Spool(output, readFrom: try PieceFile(reading: path))
        self.name = name
    }

    /// Adds a line, with its line end. It can be read after `flush`.
    func append(_ line: [UInt8]) throws(OutputProblem) -> Piece { try lines.append(line) }

    /// Makes every line so far readable.
    func flush() throws(OutputProblem) { try lines.flush() }

    /// Whether these pieces are its lines, all of them, one after another.
    func holds(_ pieces: some Sequence<Piece>) -> Bool {
        var end = 0
        for piece in pieces {
            guard piece.file === lines.file, piece.offset == end else { return false }
            end += piece.length
        }
        return end == lines.length
    }

    /// Makes it part of the output, and gives what it holds.
    func keep() throws(OutputProblem) -> ProducedFile? {
        try output.finish()
        return output.produced(as: name)
    }

    /// Takes its name away; the lines can be read as long as this lives.
    func discard() { unlink(path) }
}

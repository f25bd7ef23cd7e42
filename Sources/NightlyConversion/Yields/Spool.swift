import Glibc

/// Keeps pieces of outputs on disk until it is known which of them count, and in which order. Written by one thread.
final class Spool {
    /// How many bytes were added.
    private(set) var length = 0
    /// Where the pieces are read.
    let file: PieceFile

    private let output: OutputFile

    /// A spool whose pieces are written to one of these and read from the other.
    init(_ output: OutputFile, readFrom file: PieceFile) {
        self.output = output
        self.file = file
    }

    /// An empty spool without a name, at a path where it stands for no longer than it takes to remove the name.
    convenience init(unnamedAt path: String) throws(OutputProblem) {
        let file = try PieceFile(unnamedAt: path)
        self.init(try OutputFile(descriptor: file.descriptor, named: path), readFrom: file)
    }

    /// An empty spool in this directory.
    ///
    /// - Parameter number: tells the spools of one process apart.
    convenience init(directory: String, number: Int = 0) throws(OutputProblem) {
        try self.init(unnamedAt: "\(directory)/.crebo-\(getpid())-\(number).spool")
    }

    /// Adds a piece, with its line ends. It can be read after `flush`.
    func append(_ bytes: [UInt8]) throws(OutputProblem) -> Piece {
        defer { length += bytes.count }
        try output.write(bytes)
        return Piece(file: file, offset: length, length: bytes.count)
    }

    /// Makes every piece so far readable.
    func flush() throws(OutputProblem) { try output.flush() }
}

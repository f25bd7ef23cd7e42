import Glibc

/// Keeps pieces of outputs on disk until it is known which of them count, and in which order. Written by one thread.
final class Spool {
    private let file: PieceFile
    private let output: OutputFile
    private var length = 0

    /// An empty spool in this directory.
    ///
    /// - Parameter number: tells the spools of one process apart.
    init(directory: String, number: Int = 0) throws(OutputProblem) {
        file = try PieceFile(unnamedAt: "\(directory)/.crebo-\(getpid())-\(number).spool")
        output = try OutputFile(descriptor: file.descriptor, named: file.path)
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

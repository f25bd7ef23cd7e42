import ZipArchives

/// A piece on disk as libzip reads it: a part at a time, never as a whole in memory.
final class PieceBytes: RandomAccessBytes {
    private let piece: Piece

    init(_ piece: Piece) {
        self.piece = piece
    }

    var count: Int { piece.length }

    func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(ZipProblem) -> Int {
        let length = min(buffer.count, piece.length - offset)
        guard length > 0 else { return 0 }
        do throws(OutputProblem) {
            let part = UnsafeMutableRawBufferPointer(rebasing: buffer[..<length])
            try piece.file.read(into: part, at: piece.offset + offset)
        } catch {
            throw ZipProblem(error)
        }
        return length
    }
}

extension ZipProblem {
    /// The problem of an archive that reads from an output that has this one.
    fileprivate init(_ problem: OutputProblem) {
        if case .refused(let code) = problem.reason { self = .failed(code) } else { self = .truncated }
    }
}

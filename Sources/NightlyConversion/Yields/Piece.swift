/// Some bytes of an output, as they stand in a file on disk.
struct Piece: Sendable {
    /// Where they stand.
    let file: PieceFile
    /// From which byte on.
    let offset: Int
    /// How many there are.
    let length: Int

    /// Reads them.
    func bytes() throws(OutputProblem) -> [UInt8] { try file.read(length, at: offset) }
}

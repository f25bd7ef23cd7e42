import KwalificatieModel

/// The pieces of one output, made of one record each, and the order in which they are written.
struct PieceList {
    private struct Entry {
        let soort: RegisterRecord.Soort
        let code: String
        let record: Int
        let piece: Piece
    }

    private var entries: [Entry] = []

    /// Adds a piece.
    ///
    /// - Parameters:
    ///   - code: by which it is sorted within its kind.
    ///   - record: the number of the record of which it is made.
    mutating func append(_ piece: Piece, soort: RegisterRecord.Soort, code: String, record: Int) {
        entries.append(Entry(soort: soort, code: code, record: record, piece: piece))
    }

    /// Writes the pieces in the order in which they came.
    func write(to target: OutputFile) throws(OutputProblem) {
        for entry in entries { try target.write(entry.piece.bytes()) }
    }

    /// Writes the pieces by kind and code, which does not depend on the order of the files; equal pieces are one.
    ///
    /// - Parameter omitted: the numbers of records of which nothing is written.
    func writeSorted(to target: OutputFile, omitting omitted: Set<Int> = []) throws(OutputProblem) {
        let kept = entries.indices.filter { !omitted.contains(entries[$0].record) }
        var previous: [UInt8]?
        for index in try inOrder(kept) {
            let bytes = try entries[index].piece.bytes()
            if bytes == previous { continue }
            try target.write(bytes)
            previous = bytes
        }
    }

    private func inOrder(_ indices: [Int]) throws(OutputProblem) -> [Int] {
        var sorted = indices.sorted {
            let (left, right) = (entries[$0], entries[$1])
            return (left.soort, left.code, $0) < (right.soort, right.code, $1)
        }
        // Pieces with the same code follow each other; only those are read, one at a time, to be put in an order that
        // does not depend on the files they came from.
        var start = 0
        while start < sorted.count {
            let first = entries[sorted[start]]
            var end = start + 1
            while end < sorted.count, entries[sorted[end]].soort == first.soort, entries[sorted[end]].code == first.code
            {
                end += 1
            }
            if end - start > 1 {
                var hashed: [(index: Int, hash: UInt64)] = []
                for index in sorted[start..<end] { hashed.append((index, Self.hash(try entries[index].piece.bytes()))) }
                hashed.sort { ($0.hash, $0.index) < ($1.hash, $1.index) }
                sorted.replaceSubrange(start..<end, with: hashed.map(\.index))
            }
            start = end
        }
        return sorted
    }

    /// FNV-1a: the same bytes have the same hash on every machine and in every run, unlike Swift's own hashes.
    static func hash(_ bytes: [UInt8]) -> UInt64 {
        bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }
}

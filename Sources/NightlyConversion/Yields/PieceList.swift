import KwalificatieModel

/// The pieces of one output, made of one record each, and the order in which they are written.
struct PieceList {
    private struct Entry {
        let soort: RegisterRecord.Soort
        let code: String
        let record: Int
        let piece: Piece
        /// Of its bytes; nil until it is asked for.
        var hash: UInt64?
    }

    private var entries: [Entry] = []

    /// Adds a piece.
    ///
    /// - Parameters:
    ///   - code: by which it is sorted within its kind.
    ///   - record: the number of the record of which it is made.
    ///   - sha256: the hash of its bytes, where that is known, so that they need not be read for it.
    mutating func append(
        _ piece: Piece, soort: RegisterRecord.Soort, code: String, record: Int, sha256: String? = nil
    ) {
        entries.append(
            Entry(
                soort: soort, code: code, record: record, piece: piece,
                hash: sha256.flatMap { UInt64($0.prefix(16), radix: 16) }))
    }

    /// Gives the pieces in the order in which they came, until one is not wanted.
    func forEach(_ isWanted: ([UInt8]) -> Bool) throws(OutputProblem) {
        for entry in entries where !isWanted(try entry.piece.bytes()) { return }
    }

    /// Writes the pieces by kind and code, which does not depend on the order of the files; equal pieces are one.
    ///
    /// - Parameter omitted: the numbers of records of which nothing is written.
    mutating func writeSorted(to target: OutputFile, omitting omitted: Set<Int> = []) throws(OutputProblem) {
        var previous: Int?
        for index in try inOrder(entries.indices.filter { !omitted.contains(entries[$0].record) }) {
            if let previous, try isSame(previous, index) { continue }
            try target.write(entries[index].piece)
            previous = index
        }
    }

    /// Whether this file holds the pieces as `writeSorted` would write them.
    mutating func isWritten(to file: LineFile) throws(OutputProblem) -> Bool {
        let order = try inOrder(Array(entries.indices))
        guard file.holds(order.map { entries[$0].piece }) else { return false }
        for (left, right) in zip(order, order.dropFirst()) where try isSame(left, right) { return false }
        return true
    }

    /// Whether two pieces that follow each other hold the same bytes.
    private func isSame(_ left: Int, _ right: Int) throws(OutputProblem) -> Bool {
        let (left, right) = (entries[left], entries[right])
        // Both have a hash when they have one code, and else they cannot be the same.
        guard let hash = left.hash, hash == right.hash, left.piece.length == right.piece.length else { return false }
        return try left.piece.bytes() == right.piece.bytes()
    }

    private mutating func inOrder(_ indices: [Int]) throws(OutputProblem) -> [Int] {
        var sorted = indices.sorted {
            let (left, right) = (entries[$0], entries[$1])
            return (left.soort, left.code, $0) < (right.soort, right.code, $1)
        }
        // Pieces with the same code follow each other; only those are put in an order of their bytes, which does not
        // depend on the files they came from.
        var start = 0
        while start < sorted.count {
            let first = entries[sorted[start]]
            var end = start + 1
            while end < sorted.count, entries[sorted[end]].soort == first.soort, entries[sorted[end]].code == first.code
            {
                end += 1
            }
            if end - start > 1 {
                var hashed: [(hash: UInt64, index: Int)] = []
                for index in sorted[start..<end] { hashed.append((try hash(index), index)) }
                hashed.sort { $0 < $1 }
                sorted.replaceSubrange(start..<end, with: hashed.map(\.index))
            }
            start = end
        }
        return sorted
    }

    private mutating func hash(_ index: Int) throws(OutputProblem) -> UInt64 {
        if let hash = entries[index].hash { return hash }
        let hash = Self.hash(try entries[index].piece.bytes())
        entries[index].hash = hash
        return hash
    }

    /// FNV-1a: the same bytes have the same hash on every machine and in every run, unlike Swift's own hashes.
    static func hash(_ bytes: [UInt8]) -> UInt64 {
        bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }
}

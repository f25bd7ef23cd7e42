import KwalificatieReaders

/// Reads the lines of a memory, and checks them against the hash on the last.
final class MemoryLineReader {
    /// Whether the last line was there, was right, and was the last.
    private(set) var isComplete = false

    private let source: FileSource
    private var hash = SHA256()
    private var pending: [UInt8] = []
    private var position = 0
    private var offset = 0
    private let buffer: UnsafeMutableRawBufferPointer
    private let maximumLength: Int

    /// How much is read at once.
    private static let pieceLength = 256 << 10

    /// - Parameter maximumLength: how many bytes without a line end are kept. A line holds no more than the outline of one
    ///   record, which is a part of what a record may be.
    init(_ path: String, maximumLength: Int = Limits.standard.recordLength) throws(ReadingProblem) {
        source = try FileSource(path: path)
        self.maximumLength = maximumLength
        buffer = .allocate(byteCount: Self.pieceLength, alignment: 16)
    }

    deinit {
        buffer.deallocate()
    }

    /// The next line, without its line end, and where it stands; nil at the end, or where it is not as it should be.
    func next() throws(ReadingProblem) -> (bytes: [UInt8], offset: Int)? {
        var searched = position
        while true {
            if let end = pending[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                let line = Array(pending[position..<end])
                let start = offset
                position = end + 1
                offset += line.count + 1
                return try isLast(line) ? nil : (line, start)
            }
            guard pending.count - position <= maximumLength else { return nil }
            pending.removeFirst(position)
            position = 0
            searched = pending.count
            let count = try source.read(into: buffer)
            guard count > 0 else { return nil }
            pending.append(contentsOf: buffer[..<count])
        }
    }

    /// The last line that a memory has, for what stands above it.
    static func lastLine(_ hash: SHA256) -> [UInt8] { Array(#"{"einde":"\#(hash.hexadecimal)"}"#.utf8) }

    private func isLast(_ line: [UInt8]) throws(ReadingProblem) -> Bool {
        guard line == Self.lastLine(hash) else {
            hash.update(line)
            hash.update([UInt8(ascii: "\n")])
            return false
        }
        let isAtEnd = try source.read(into: buffer) == 0
        isComplete = isAtEnd && position == pending.count
        return true
    }
}

import KwalificatieReaders

/// Cuts a file into lines, of which no more than one, and no more of it than the limit, is in memory.
struct ROLineReader<Source: ByteSource> {
    /// How a line ended.
    enum Einde {
        case crlf, anders
    }

    /// The bytes of the line that was read last, without its end; of one that is too long the beginning.
    private(set) var line: [UInt8] = []
    /// Whether that line is longer than the limit.
    private(set) var isTooLong = false
    /// How it ended.
    private(set) var einde = Einde.anders
    /// Whether the file begins with a byte order mark.
    var hasByteOrderMark: Bool { text.hasByteOrderMark }
    /// How many lines have been read.
    private(set) var count = 0

    private var text: CSVText<Source>
    private let limit: Int
    private let memory = ReadBuffer()
    private var position = 0
    private var end = 0

    init(_ source: Source, limit: Int) {
        text = CSVText(source, keepsBytes: true)
        self.limit = limit
    }

    /// Reads the next line; false at the end of the file. A line ends with CRLF, LF, a lone CR, or the file.
    mutating func next() throws(ReadingProblem) -> Bool {
        line.removeAll(keepingCapacity: true)
        isTooLong = false
        einde = .anders
        guard try fill() else { return false }
        count += 1
        repeat {
            let rest = UnsafeRawBufferPointer(rebasing: memory.bytes[position..<end])
            guard let index = rest.firstIndex(where: { $0 == Self.lf || $0 == Self.cr }) else {
                take(rest)
                position = end
                continue
            }
            take(UnsafeRawBufferPointer(rebasing: rest[..<index]))
            let isCR = rest[index] == Self.cr
            position += index + 1
            if isCR, try fill(), memory.bytes[position] == Self.lf {
                position += 1
                einde = .crlf
            }
            return true
        } while try fill()
        return true
    }

    /// Whether there is a byte to read.
    private mutating func fill() throws(ReadingProblem) -> Bool {
        guard position == end else { return true }
        position = 0
        end = try text.read(into: memory.bytes)
        if end == 0, let failure = text.failure {
            throw ReadingProblem(failure, line: UInt32(clamping: count), column: 0)
        }
        return end > 0
    }

    private mutating func take(_ bytes: UnsafeRawBufferPointer) {
        let room = limit - line.count
        if bytes.count > room { isTooLong = true }
        line.append(contentsOf: bytes.prefix(room))
    }

    private static var lf: UInt8 { UInt8(ascii: "\n") }
    private static var cr: UInt8 { UInt8(ascii: "\r") }
}

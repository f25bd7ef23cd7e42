import Glibc
import KwalificatieModel

/// Lines of JSON that are kept on disk until it is known which of them count, and in which order.
///
/// A document that turns out to be broken at its end takes its lines with it (`rollBack`); what remains is written in
/// the order of kind and code, which does not depend on the order of the files.
final class RecordSpool {
    private struct Line {
        let soort: RegisterRecord.Soort
        let code: String
        let offset: Int
        let length: Int
    }

    private let file: ScratchFile
    private var lines: [Line] = []

    /// A spool in this directory.
    init(directory: String) throws(OutputProblem) {
        file = try ScratchFile(at: "\(directory)/.crebo-\(getpid()).spool")
    }

    /// How many lines there are.
    var count: Int { lines.count }

    /// Adds the line of a record; without a line end.
    func append(_ line: [UInt8], of record: RegisterRecord) throws(OutputProblem) {
        lines.append(Line(soort: record.soort, code: record.codes.first ?? "", offset: file.length, length: line.count))
        try file.append(line)
    }

    /// Forgets all lines behind the first `count`.
    func rollBack(to count: Int) {
        lines.removeLast(lines.count - count)
    }

    /// Writes the lines to a file, each with a line end: in the order in which they came, or by kind and code.
    ///
    /// By kind and code, equal lines are one: a document that was given twice counts once.
    func write(to target: OutputFile, sorted: Bool) throws(OutputProblem) {
        try file.flush()
        var previous: [UInt8]?
        for line in sorted ? try sortedLines() : lines {
            let bytes = try read(line)
            if sorted, bytes == previous { continue }
            try target.write(bytes)
            try target.write([UInt8(ascii: "\n")])
            previous = bytes
        }
    }

    private func sortedLines() throws(OutputProblem) -> [Line] {
        var sorted = lines.sorted { ($0.soort, $0.code, $0.offset) < ($1.soort, $1.code, $1.offset) }
        // Lines with the same code follow each other; only those are read, one at a time, to be put in an order that
        // does not depend on the files they came from.
        var start = 0
        while start < sorted.count {
            var end = start + 1
            while end < sorted.count, sorted[end].soort == sorted[start].soort, sorted[end].code == sorted[start].code {
                end += 1
            }
            if end - start > 1 {
                var hashed: [(line: Line, hash: UInt64)] = []
                for line in sorted[start..<end] { hashed.append((line, Self.hash(try read(line)))) }
                hashed.sort { ($0.hash, $0.line.offset) < ($1.hash, $1.line.offset) }
                sorted.replaceSubrange(start..<end, with: hashed.map(\.line))
            }
            start = end
        }
        return sorted
    }

    /// FNV-1a: the same bytes have the same hash on every machine and in every run, unlike Swift's own hashes.
    private static func hash(_ bytes: [UInt8]) -> UInt64 {
        bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }

    private func read(_ line: Line) throws(OutputProblem) -> [UInt8] {
        try file.read(at: line.offset, length: line.length)
    }
}

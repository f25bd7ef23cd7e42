import KwalificatieModel

/// A few lines of a document around a place, for a person to see what a finding is about. Those of what is no XML are shown
/// without what may be the number of a person.
public struct SourceExcerpt: Sendable, Equatable {
    /// The lines in order; those beyond the ends of the document are not there.
    public var lines: [Line] = []

    /// One line.
    public struct Line: Sendable, Equatable {
        /// Its number, from 1.
        public let number: UInt32
        /// Its text without line end; a long line only in part.
        public let text: String
        /// Whether something was left out before the text.
        public let isCutBefore: Bool
        /// Whether something was left out behind it.
        public let isCutAfter: Bool
        /// Where the place is: how many characters (Unicode scalars) of `text` stand before it; nil in other lines.
        public let mark: Int?
    }

    /// How many characters of a line are shown: published XML sometimes has a whole dossier on one line.
    private static let width = 160
    /// How many of them stand before the place.
    private static let before = 60

    /// The line and column of a place.
    public struct Position: Sendable, Hashable {
        /// The line, from 1.
        public let line: UInt32
        /// The column in characters, from 1.
        public let column: UInt32

        /// A position.
        public init(line: UInt32, column: UInt32) {
            self.line = line
            self.column = column
        }
    }

    /// The excerpts at these positions: the line itself and one on each side.
    ///
    /// The document is read once, from start to end, and only the pieces that are shown are kept. A document that
    /// can no longer be read gives none.
    public static func excerpts(of path: String, at positions: Set<Position>) -> [Position: SourceExcerpt] {
        guard !positions.isEmpty, let source = try? InputSource(path: path) else { return [:] }
        var collector = Collector(positions)
        let buffer = ReadBuffer()
        var transcoder: Transcoder?
        var isFirst = true
        var isXML = false
        while !collector.isComplete {
            guard let count = try? source.read(into: buffer.bytes) else { return [:] }
            let bytes = UnsafeRawBufferPointer(rebasing: buffer.bytes[..<count])
            var skipped = 0
            if isFirst {
                isFirst = false
                let beginning = Array(bytes.prefix(DocumentEncoding.searchedLength))
                isXML = beginning.first { $0 > UInt8(ascii: " ") && $0 < 0x80 } == UInt8(ascii: "<")
                if let encoding = try? DocumentEncoding(beginning: beginning) {
                    transcoder = encoding.iconvName.flatMap { try? Transcoder(from: $0, named: encoding.name) }
                    skipped = encoding.markLength
                }
            }
            let text = UnsafeRawBufferPointer(rebasing: bytes[min(skipped, count)...])
            if let transcoder {
                transcoder.convert(text).utf8.withUnsafeBytes { collector.take($0) }
            } else {
                collector.take(text)
            }
            if count == 0 { break }
        }
        collector.finish()
        return isXML ? collector.excerpts : collector.excerpts.mapValues(\.masked)
    }

    /// The excerpt without what may be the number of a person.
    private var masked: SourceExcerpt {
        SourceExcerpt(
            lines: lines.map { line in
                let text = Masker.masked(
                    piece: line.text, isCutBefore: line.isCutBefore, isCutAfter: line.isCutAfter)
                return Line(
                    number: line.number, text: text, isCutBefore: line.isCutBefore, isCutAfter: line.isCutAfter,
                    mark: line.mark)
            })
    }

    /// Walks through the text and keeps the pieces of lines that are shown.
    private struct Collector {
        private let positions: Set<Position>
        /// Where the pieces of each line begin that are wanted, in characters from 0, ascending.
        private var starts: [UInt32: [Int]] = [:]
        private let lastLine: UInt32
        private var found: [Key: Piece] = [:]

        private var line: UInt32 = 1
        /// How many characters of the line have begun.
        private var column = 0
        private var pieces: [Piece] = []
        /// The pieces that the current character belongs to: they follow each other.
        private var active = 0..<0

        private struct Key: Hashable {
            let line: UInt32
            let start: Int
        }

        private struct Piece {
            let start: Int
            var bytes: [UInt8] = []
            var isCutAfter = false
        }

        init(_ positions: Set<Position>) {
            self.positions = positions
            var wanted: [UInt32: Set<Int>] = [:]
            for position in positions {
                for line in Self.lines(of: position) {
                    wanted[line, default: []].insert(Self.start(of: line, for: position))
                }
            }
            starts = wanted.mapValues { $0.sorted() }
            lastLine = wanted.keys.max() ?? 0
            beginLine()
        }

        var isComplete: Bool { line > lastLine }

        var excerpts: [Position: SourceExcerpt] {
            var excerpts: [Position: SourceExcerpt] = [:]
            for position in positions {
                var excerpt = SourceExcerpt()
                for line in Self.lines(of: position) {
                    let start = Self.start(of: line, for: position)
                    guard let piece = found[Key(line: line, start: start)] else { continue }
                    var bytes = piece.bytes
                    if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
                    let isMarked = line == position.line && position.column > 0
                    excerpt.lines.append(
                        Line(
                            number: line, text: String(decoding: bytes, as: UTF8.self), isCutBefore: start > 0,
                            isCutAfter: piece.isCutAfter, mark: isMarked ? Int(position.column) - 1 - start : nil))
                }
                excerpts[position] = excerpt
            }
            return excerpts
        }

        mutating func take(_ bytes: UnsafeRawBufferPointer) {
            for byte in bytes {
                if byte == UInt8(ascii: "\n") {
                    endLine()
                    if isComplete { return }
                } else if !pieces.isEmpty {
                    add(byte)
                } else if byte & 0xC0 != 0x80 {
                    column += 1
                }
            }
        }

        /// Ends the document.
        mutating func finish() {
            if column > 0 { endLine() }
        }

        private mutating func add(_ byte: UInt8) {
            if byte & 0xC0 != 0x80 {
                column += 1
                while active.upperBound < pieces.count, pieces[active.upperBound].start < column {
                    active = active.lowerBound..<(active.upperBound + 1)
                }
                while let first = active.first, column - pieces[first].start > SourceExcerpt.width {
                    pieces[first].isCutAfter = true
                    active = (first + 1)..<active.upperBound
                }
            }
            for index in active { pieces[index].bytes.append(byte) }
        }

        private mutating func endLine() {
            for piece in pieces { found[Key(line: line, start: piece.start)] = piece }
            line += 1
            beginLine()
        }

        private mutating func beginLine() {
            column = 0
            active = 0..<0
            pieces = (starts[line] ?? []).map { Piece(start: $0) }
        }

        /// The line of a position and one on each side.
        private static func lines(of position: Position) -> ClosedRange<UInt32> {
            (position.line > 1 ? position.line - 1 : 1)...(position.line + 1)
        }

        private static func start(of line: UInt32, for position: Position) -> Int {
            line == position.line ? max(0, Int(position.column) - 1 - SourceExcerpt.before) : 0
        }
    }
}

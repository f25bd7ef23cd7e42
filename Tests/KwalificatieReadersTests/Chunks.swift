@testable import KwalificatieModel
import XCTest

@testable import KwalificatieReaders

/// In what pieces a document comes.
enum Chunks {
    case whole
    case bytes
    /// Pieces of 1 to 2000 bytes: the same ones for the same seed.
    case random(seed: UInt64)

    static let all: [Chunks] = [.whole, .bytes, .random(seed: 1), .random(seed: 2022)]

    func split(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var numbers: SplitMix
        switch self {
        case .whole: return bytes.isEmpty ? [] : [bytes[...]]
        case .bytes: return bytes.indices.map { bytes[$0...$0] }
        case .random(let seed): numbers = SplitMix(state: seed)
        }
        var pieces: [ArraySlice<UInt8>] = []
        var start = 0
        while start < bytes.count {
            let length = numbers.next() % 8 == 0 ? Int(numbers.next() % 2_000) + 1 : Int(numbers.next() % 17) + 1
            let end = min(start + length, bytes.count)
            pieces.append(bytes[start..<end])
            start = end
        }
        return pieces
    }
}

/// Random numbers that are the same in each run.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// A document that comes in pieces.
struct ChunkedSource: ByteSource {
    private var pieces: [ArraySlice<UInt8>]

    init(_ bytes: [UInt8], _ chunks: Chunks) {
        pieces = chunks.split(bytes).reversed()
    }

    mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        guard let piece = pieces.popLast() else { return 0 }
        buffer.copyBytes(from: piece)
        return piece.count
    }
}

/// Everything that the parser tells about a document, with each text in one piece.
final class EventLog: XMLEventHandler {
    private(set) var events: [String] = []
    private var text: [UInt8] = []
    private var isCDATA = false
    weak var parser: StreamingXMLParser?

    override func startElement(_ element: borrowing XMLStartElement) {
        closeText()
        var event = "<\(element.spelling) \(element.place.line):\(element.place.column)"
        if let namespace = element.namespace { event += " {\(namespace.name)}" }
        for index in 0..<element.attributeCount {
            let value = String(decoding: element.attributeValue(index), as: UTF8.self)
            event += " \(element.attributeSpelling(index))=\(value)"
        }
        events.append(event)
    }

    override func text(_ bytes: UnsafeBufferPointer<UInt8>, isCDATA: Bool) {
        if isCDATA != self.isCDATA { closeText() }
        self.isCDATA = isCDATA
        text.append(contentsOf: bytes)
    }

    override func endElement() {
        closeText()
        let place = parser?.openPlace ?? TextPosition()
        events.append("> in \(place.line):\(place.column)")
    }

    override func schemaViolation(_ violation: SchemaViolation) {
        events.append("! \(violation.message)")
    }

    private func closeText() {
        if !text.isEmpty { events.append((isCDATA ? "[" : "") + String(decoding: text, as: UTF8.self)) }
        text = []
    }
}

/// Parses a document and gives the problem that ends it, if any.
@discardableResult
func parse(
    _ document: [UInt8], _ chunks: Chunks = .whole, _ handler: XMLEventHandler = XMLEventHandler(),
    limits: Limits = .standard
) -> ReadingProblem? {
    do throws(ReadingProblem) {
        let parser = try StreamingXMLParser(handler: handler, schema: nil, limits: limits)
        (handler as? EventLog)?.parser = parser
        for piece in chunks.split(document) {
            try piece.withUnsafeBufferPointer { (bytes) throws(ReadingProblem) in
                try parser.parse(UnsafeRawBufferPointer(bytes))
            }
        }
        try parser.finish()
        return nil
    } catch {
        return error
    }
}

/// Asserts which problem ends a document, in whatever pieces it comes.
///
/// - Parameter expected: `line:column sentence`, as people read it.
func assertProblem(
    _ document: [UInt8], _ expected: String, _ language: Language = .dutch, limits: Limits = .standard,
    chunks: [Chunks] = Chunks.all, file: StaticString = #filePath, line: UInt = #line
) {
    for chunks in chunks {
        let problem = parse(document, chunks, limits: limits)
        XCTAssertEqual(problem?.described(in: language), expected, "\(chunks)", file: file, line: line)
    }
}

func assertProblem(
    _ document: String, _ expected: String, _ language: Language = .dutch, limits: Limits = .standard,
    chunks: [Chunks] = Chunks.all, file: StaticString = #filePath, line: UInt = #line
) {
    assertProblem(
        Array(document.utf8), expected, language, limits: limits, chunks: chunks, file: file, line: line)
}

/// The events of a document without problems, the same in whatever pieces it comes.
func events(
    of document: [UInt8], limits: Limits = .standard, chunks: [Chunks] = Chunks.all, file: StaticString = #filePath,
    line: UInt = #line
) -> [String] {
    var first: [String]?
    for chunks in chunks {
        let log = EventLog()
        XCTAssertNil(parse(document, chunks, log, limits: limits), "\(chunks)", file: file, line: line)
        if let first { XCTAssertEqual(log.events, first, "\(chunks)", file: file, line: line) }
        first = first ?? log.events
    }
    return first ?? []
}

func events(of document: String, file: StaticString = #filePath, line: UInt = #line) -> [String] {
    events(of: Array(document.utf8), file: file, line: line)
}

extension ReadingProblem {
    func described(in language: Language) -> String { "\(line):\(column) \(sentence(in: language))" }
}

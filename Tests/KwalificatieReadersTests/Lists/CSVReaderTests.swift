@testable import KwalificatieModel
import XCTest

@testable import KwalificatieReaders

final class CSVReaderTests: XCTestCase {
    // MARK: - Rows and fields

    func testRowsEndWithCRLFOrLFOrALoneCROrTheFile() throws {
        XCTAssertEqual(try texts("a;b\r\nc\nd\re"), [["a", "b"], ["c"], ["d"], ["e"]])
    }

    func testALineEndAtTheEndBeginsNoRow() throws {
        XCTAssertEqual(try texts("a;b\r\n"), [["a", "b"]])
    }

    func testAnEmptyLineIsARowWithOneEmptyField() throws {
        XCTAssertEqual(try texts("a;b\n\nc"), [["a", "b"], [""], ["c"]])
    }

    func testASeparatorAtTheEndBeginsAnEmptyField() throws {
        XCTAssertEqual(try texts("a;b;"), [["a", "b", ""]])
    }

    func testAByteOrderMarkIsNoPartOfTheFirstField() throws {
        XCTAssertEqual(try rows("\u{FEFF}a;b").first?.fields.first, CSVField(text: "a", place: place(1, 1)))
    }

    func testQuotedFieldsHoldSeparatorsQuotesAndLineEnds() throws {
        XCTAssertEqual(try texts("\"a;b\";\"c\"\"d\";\"e\r\nf\"\ng"), [["a;b", "c\"d", "e\r\nf"], ["g"]])
    }

    func testAQuoteWithinAFieldIsACharacter() throws {
        XCTAssertEqual(try texts("a \"b\" c;d"), [["a \"b\" c", "d"]])
    }

    func testAnEmptyQuotedFieldAtTheEndOfTheFileIsEmpty() throws {
        XCTAssertEqual(try texts("a;\"\""), [["a", ""]])
    }

    // MARK: - The separator

    func testTheSeparatorIsTheOneThatOccursMost() throws {
        XCTAssertEqual(try texts("a, b;c;d\n"), [["a, b", "c", "d"]])
        XCTAssertEqual(try texts("a,b;c,d\n"), [["a", "b;c", "d"]])
    }

    func testSeparatorsInQuotesDoNotCount() throws {
        XCTAssertEqual(try texts("\"a;b;c\",d\n"), [["a;b;c", "d"]])
    }

    func testALineWithoutSeparatorsLeavesTheChoiceToTheNext() throws {
        XCTAssertEqual(try texts("titel\na,b\n"), [["titel"], ["a", "b"]])
    }

    func testAGivenSeparatorIsNotSearched() throws {
        var reader = CSVReader(MemorySource("a;b|c\n"), separator: UInt8(ascii: "|"))
        XCTAssertEqual(try reader.next()?.fields.map(\.text), ["a;b", "c"])
    }

    // MARK: - Places

    func testPlacesCountCharactersFromOne() throws {
        XCTAssertEqual(try rows("é;ü€😀;x").first?.fields.map(\.place), [place(1, 1), place(1, 3), place(1, 7)])
    }

    func testALineEndInAFieldCountsAsALine() throws {
        let rows = try rows("\"a\r\nb\";c\r\nd")
        XCTAssertEqual(rows.flatMap(\.fields).map(\.place), [place(1, 1), place(2, 4), place(3, 1)])
    }

    func testTheByteOrderMarkHasNoColumn() throws {
        XCTAssertEqual(try rows("\u{FEFF}a;b").first?.fields.map(\.place), [place(1, 1), place(1, 3)])
    }

    // MARK: - Formulas

    func testTheApostropheBeforeAFormulaStaysUnlessAskedFor() throws {
        XCTAssertEqual(try texts("'=a;'s avonds"), [["'=a", "'s avonds"]])
    }

    func testTheApostropheBeforeAFormulaIsUndoneWhenAskedFor() throws {
        var reader = CSVReader(
            MemorySource("'=a;'+b;'-c;'@d;\"'\te\";\"'\rf\";'s avonds;';g"), undoesFormulaGuard: true)
        XCTAssertEqual(
            try reader.next()?.fields.map(\.text), ["=a", "+b", "-c", "@d", "\te", "\rf", "'s avonds", "'", "g"])
    }

    // MARK: - Problems

    func testAnEmptyDocumentIsAProblem() {
        XCTAssertEqual(problem(""), ReadingProblem(.empty))
        XCTAssertEqual(problem("\u{FEFF}"), ReadingProblem(.empty))
    }

    func testAQuoteThatIsNotClosedIsAProblemWhereItOpens() {
        XCTAssertEqual(problem("a;b\nc;\"d\ne"), ReadingProblem(.unterminatedQuote, line: 2, column: 3))
    }

    func testTextBehindAQuoteIsAProblemAtItsPlace() {
        XCTAssertEqual(problem("a;\"b\"c"), ReadingProblem(.textAfterQuote, line: 1, column: 6))
    }

    func testANULIsAProblemAtItsPlace() {
        XCTAssertEqual(problem("a;b\nc\0"), ReadingProblem(.nulByte, line: 2, column: 2))
    }

    func testUTF32IsAProblem() {
        XCTAssertEqual(
            problem(bytes: [0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0]),
            ReadingProblem(.unsupportedEncoding("UTF-32"), line: 1, column: 1))
    }

    func testBytesThatAreNoUTF8AreAProblemAtTheirPlace() {
        let wrong: [[UInt8]] = [
            [0xE9], [0x80], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0xFF],
            [0xE0, 0x80, 0x80], [0xF0, 0x80, 0x80, 0x80],
        ]
        for bytes in wrong {
            let expected = ReadingProblem(.invalidBytes(encoding: "UTF-8"), line: 2, column: 3)
            XCTAssertEqual(problem(bytes: Array("a;é\né;".utf8) + bytes + Array(";b".utf8)), expected, "\(bytes)")
            XCTAssertEqual(problem(bytes: Array("a;é\né;".utf8) + bytes), expected, "\(bytes) at the end")
        }
    }

    func testAFieldLongerThanTheLimitIsAProblem() {
        let expected = ReadingProblem(
            .fieldTooLong(limit: CSVLimits.standard.fieldLength), line: 1, column: 3)
        XCTAssertEqual(problem("a;" + String(repeating: "b", count: 1 << 20)), expected)
        XCTAssertEqual(problem("a;\"" + String(repeating: "b", count: 1 << 20)), expected)
    }

    func testAFieldMayBeAsLongAsTheLimit() {
        var limits = CSVLimits()
        limits.fieldLength = 3
        for text in ["a;bcd", "a;\"bcd\"", "abc;é\n", "\"\"\"bc\""] { XCTAssertNil(problem(text, limits), text) }
        for text in ["a;bcde", "a;\"bcde\"", "a;éé"] {
            XCTAssertEqual(problem(text, limits)?.kind, .fieldTooLong(limit: 3), text)
        }
    }

    func testAsManyFieldsRowsAndBytesAsTheLimitAreRead() {
        var limits = CSVLimits()
        limits.fieldsPerRow = 2
        limits.rows = 2
        limits.fileSize = 8
        XCTAssertNil(problem("a;b\nc;d\n", limits))
    }

    func testTooManyFieldsRowsAndBytesAreProblems() {
        var limits = CSVLimits()
        limits.fieldsPerRow = 2
        XCTAssertEqual(problem("a;b;c", limits), ReadingProblem(.tooManyFields(limit: 2), line: 1, column: 5))
        limits.rows = 1
        XCTAssertEqual(problem("a;b\nc", limits), ReadingProblem(.tooManyRows(limit: 1), line: 2, column: 1))
        limits.fileSize = 3
        XCTAssertEqual(problem("a;b\n", limits), ReadingProblem(.fileTooLarge(limit: 3)))
    }

    // MARK: - Pieces

    func testTheSizeOfThePiecesDoesNotMatter() throws {
        let line = "é€😀;\"a\"\"b\r\n;c\";d\r\n"
        let text = String(repeating: line, count: 6_000)
        let expected = try rows(text)
        for seed: UInt64 in 1...5 {
            var reader = CSVReader(PieceSource(Array(text.utf8), seed: seed))
            var rows: [CSVRow] = []
            while let row = try reader.next() { rows.append(row) }
            XCTAssertEqual(rows, expected, "seed \(seed)")
        }
    }

    func testRandomBytesEndInRowsOrAProblem() {
        var random = PieceSource.Generator(state: 7)
        let alphabet: [UInt8] = Array(";,\"\r\n'=aé€\0\u{FEFF}".utf8) + [0xFF, 0xC3]
        for _ in 0..<2_000 {
            let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
                alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
            }
            var reader = CSVReader(MemorySource(bytes), undoesFormulaGuard: true)
            var count = 0
            while let row = try? reader.next() {
                XCTAssertFalse(row.fields.isEmpty)
                count += 1
            }
            XCTAssertLessThanOrEqual(count, bytes.count)
        }
    }

    // MARK: - Help

    private func rows(_ text: String) throws -> [CSVRow] {
        var reader = CSVReader(MemorySource(text))
        var rows: [CSVRow] = []
        while let row = try reader.next() { rows.append(row) }
        return rows
    }

    private func texts(_ text: String) throws -> [[String]] { try rows(text).map { $0.fields.map(\.text) } }

    private func place(_ line: UInt32, _ column: UInt32) -> SourcePlace {
        SourcePlace(line: line, column: column, element: 0)
    }

    private func problem(_ text: String, _ limits: CSVLimits = .standard) -> ReadingProblem? {
        problem(bytes: Array(text.utf8), limits)
    }

    private func problem(bytes: [UInt8], _ limits: CSVLimits = .standard) -> ReadingProblem? {
        var reader = CSVReader(MemorySource(bytes), limits: limits)
        do {
            while try reader.next() != nil {}
            return nil
        } catch {
            return error
        }
    }
}

/// Bytes in pieces of random sizes.
struct PieceSource: ByteSource {
    private let bytes: [UInt8]
    private var position = 0
    private var random: Generator

    struct Generator: RandomNumberGenerator {
        var state: UInt64

        /// SplitMix64.
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var value = state
            value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
            return value ^ (value >> 31)
        }
    }

    init(_ bytes: [UInt8], seed: UInt64) {
        self.bytes = bytes
        random = Generator(state: seed)
    }

    mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let left = min(bytes.count - position, buffer.count)
        guard left > 0 else { return 0 }
        let count = Int.random(in: 1...min(left, 37), using: &random)
        buffer.copyBytes(from: bytes[position..<(position + count)])
        position += count
        return count
    }
}

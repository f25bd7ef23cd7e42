import XCTest

@testable import KwalificatieReaders

/// What a reader keeps of a row so that it can be handed on unchanged.
final class CSVRowBytesTests: XCTestCase {
    private func rows(_ text: String) throws -> [(bytes: String, starts: [Int])] {
        var reader = CSVReader(MemorySource(text), keepsBytes: true)
        var rows: [(String, [Int])] = []
        while try reader.next() != nil {
            rows.append((String(decoding: reader.rowBytes, as: UTF8.self), reader.fieldStarts))
        }
        return rows
    }

    func testARowIsKeptWithItsQuotesAndWithoutItsEnd() throws {
        let text = "a;\"b \"\"c\"\"; d\";é\r\n;;\n\"x\r\ny\";z"
        XCTAssertEqual(try rows(text).map(\.bytes), ["a;\"b \"\"c\"\"; d\";é", ";;", "\"x\r\ny\";z"])
    }

    func testFieldsBeginWhereTheyStandInTheRow() throws {
        XCTAssertEqual(try rows("a;\"b;\";é;c\n").map(\.starts), [[0, 2, 7, 10]])
    }

    func testTheByteOrderMarkIsNoPartOfTheFirstRow() throws {
        var reader = CSVReader(MemorySource("\u{FEFF}a;b\n"), keepsBytes: true)
        XCTAssertNotNil(try reader.next())
        XCTAssertEqual(reader.rowBytes, Array("a;b".utf8))
        XCTAssertTrue(reader.form.hasByteOrderMark)
    }

    func testNothingIsKeptUnlessAskedFor() throws {
        var reader = CSVReader(MemorySource("a;b\n"))
        XCTAssertNotNil(try reader.next())
        XCTAssertEqual(reader.rowBytes, [])
        XCTAssertEqual(reader.fieldStarts, [])
    }

    func testLongFieldsAreReadTheSameInPiecesOfAnySize() throws {
        let field = String(repeating: "abcdefghé", count: 5_000)
        var reader = CSVReader(SmallPieces(Array("\(field);\"\(field)\"\n".utf8)), keepsBytes: true)
        let row = try XCTUnwrap(reader.next())
        XCTAssertEqual(row.fields.map(\.text), [field, field])
        XCTAssertEqual(row.fields.map(\.place.column), [1, UInt32(field.count) + 2])
        XCTAssertEqual(String(decoding: reader.rowBytes, as: UTF8.self), "\(field);\"\(field)\"")
    }

    /// A source that gives seven bytes at a time.
    private struct SmallPieces: ByteSource {
        private var rest: ArraySlice<UInt8>

        init(_ bytes: [UInt8]) { rest = bytes[...] }

        mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
            let piece = rest.prefix(min(7, buffer.count))
            buffer.copyBytes(from: piece)
            rest = rest.dropFirst(piece.count)
            return piece.count
        }
    }
}

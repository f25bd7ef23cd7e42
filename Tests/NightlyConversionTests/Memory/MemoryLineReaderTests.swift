import KwalificatieReaders
import TestSupport
import XCTest

@testable import NightlyConversion

/// A memory that somebody spoilt costs no more than one line of it may have.
final class MemoryLineReaderTests: XCTestCase {
    private func firstLine(_ text: String, maximumLength: Int) throws -> [UInt8]? {
        let directory = try TemporaryDirectory()
        let path = try directory.file("geheugen.jsonl", text).path
        return try MemoryLineReader(path, maximumLength: maximumLength).next()?.bytes
    }

    func testALineMayBeAsLongAsTheLimit() throws {
        // Longer than what is read at once, so that it has to be kept.
        let line = String(repeating: "x", count: 600 << 10)
        XCTAssertEqual(try firstLine(line + "\n", maximumLength: line.count)?.count, line.count)
    }

    func testALineWithoutEndIsGivenUp() throws {
        let line = String(repeating: "x", count: 600 << 10)
        XCTAssertNil(try firstLine(line + "\n", maximumLength: 100 << 10))
    }
}

import Foundation
import TestSupport
import XCTest

@testable import NightlyConversion

final class RecordSpoolTests: XCTestCase {
    /// Fills a spool and gives the lines that it writes.
    private func lines(
        sorted: Bool, omitting omitted: Set<Int> = [], _ fill: (RecordSpool) throws -> Void
    ) throws -> [String] {
        let directory = try TemporaryDirectory()
        let spool = try RecordSpool(directory: directory.path)
        try fill(spool)
        let file = try OutputFile(creating: directory.path("lines"))
        try spool.write(to: file, sorted: sorted, omitting: omitted)
        try file.finish()
        let text = try String(contentsOfFile: directory.path("lines"), encoding: .utf8)
        XCTAssertTrue(text.isEmpty || text.hasSuffix("\n"))
        return text.split(separator: "\n").map(String.init)
    }

    private func append(_ line: String, _ code: String, record: Int = 0, to spool: RecordSpool) throws {
        try spool.append(Array("\(line)\n".utf8), soort: .keuzedeel, code: code, record: record)
    }

    func testUnsortedLinesKeepTheirOrder() throws {
        let lines = try lines(sorted: false) { spool in
            for code in ["K0002", "K0003", "K0001"] { try append(code, code, to: spool) }
        }
        XCTAssertEqual(lines, ["K0002", "K0003", "K0001"])
    }

    func testSortedLinesFollowKindAndThenCode() throws {
        let lines = try lines(sorted: true) { spool in
            try append("k2", "K0002", to: spool)
            try append("k1", "K0001", to: spool)
            try spool.append(Array("d\n".utf8), soort: .dossier, code: "23999", record: 0)
        }
        XCTAssertEqual(lines, ["d", "k1", "k2"])
    }

    func testTheOrderOfLinesWithOneCodeDoesNotDependOnTheOrderInWhichTheyCame() throws {
        let versions = ["versie een", "versie twee", "versie drie", "versie vier"]
        let order = try lines(sorted: true) { for line in versions { try append(line, "K0001", to: $0) } }
        XCTAssertEqual(Set(order), Set(versions))
        let again = try lines(sorted: true) { for line in versions.reversed() { try append(line, "K0001", to: $0) } }
        XCTAssertEqual(again, order)
    }

    func testEqualLinesAreOneWhenSorted() throws {
        let given = ["een", "twee", "een", "een"]
        let lines = try lines(sorted: true) { for line in given { try append(line, "K0001", to: $0) } }
        XCTAssertEqual(lines.sorted(), ["een", "twee"])
    }

    func testEqualLinesStayWhenUnsorted() throws {
        let lines = try lines(sorted: false) { for _ in 0..<3 { try append("een", "K0001", to: $0) } }
        XCTAssertEqual(lines, ["een", "een", "een"])
    }

    func testRollingBackForgetsTheLinesFromARecordOnAndNoOthers() throws {
        let lines = try lines(sorted: false) { spool in
            try append("een", "K0001", record: 0, to: spool)
            try append("twee", "K0002", record: 1, to: spool)
            try append("ook twee", "K0002", record: 1, to: spool)
            try append("drie", "K0003", record: 2, to: spool)
            spool.rollBack(to: 1)
            try append("vier", "K0004", record: 1, to: spool)
        }
        XCTAssertEqual(lines, ["een", "vier"])
    }

    func testTheLinesOfOmittedRecordsAreNotWritten() throws {
        let lines = try lines(sorted: true, omitting: [1]) { spool in
            for (index, line) in ["een", "twee", "drie"].enumerated() {
                try append(line, "K000\(index)", record: index, to: spool)
            }
        }
        XCTAssertEqual(lines, ["een", "drie"])
    }

    func testAnEmptySpoolWritesNothing() throws {
        XCTAssertEqual(try lines(sorted: true) { _ in }, [])
    }

    func testALineMayBeLargerThanEveryBuffer() throws {
        let long = String(repeating: "lang ", count: 200_000)
        let lines = try lines(sorted: true) { spool in
            try append("kort", "K0001", to: spool)
            try append(long, "K0002", to: spool)
        }
        XCTAssertEqual(lines, ["kort", long])
    }

    func testTheFileOfASpoolHasNoNameThatCouldStayBehind() throws {
        let directory = try TemporaryDirectory()
        let spool = try RecordSpool(directory: directory.path)
        try append("een", "K0001", to: spool)
        XCTAssertEqual(try FileManager.default.contentsOfDirectory(atPath: directory.path), [])
    }
}

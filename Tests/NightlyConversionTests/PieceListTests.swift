import Foundation
@testable import KwalificatieModel
import TestSupport
import XCTest

@testable import NightlyConversion

final class PieceListTests: XCTestCase {
    /// A list whose pieces are in a spool.
    private struct Spooled {
        let spool: Spool
        var list = PieceList()

        mutating func append(
            _ line: String, _ code: String, record: Int = 0, soort: RegisterRecord.Soort = .keuzedeel
        ) throws {
            list.append(try spool.append(Array("\(line)\n".utf8)), soort: soort, code: code, record: record)
        }
    }

    /// Fills a list and gives the lines that it writes.
    private func lines(
        sorted: Bool, omitting omitted: Set<Int> = [], _ fill: (inout Spooled) throws -> Void
    ) throws -> [String] {
        let directory = try TemporaryDirectory()
        var spooled = Spooled(spool: try Spool(directory: directory.path))
        try fill(&spooled)
        try spooled.spool.flush()
        let file = try OutputFile(creating: directory.path("lines"))
        if sorted {
            try spooled.list.writeSorted(to: file, omitting: omitted)
        } else {
            var bytes: [UInt8] = []
            try spooled.list.forEach {
                bytes += $0
                return true
            }
            try file.write(bytes)
        }
        try file.finish()
        let text = try String(contentsOfFile: directory.path("lines"), encoding: .utf8)
        XCTAssertTrue(text.isEmpty || text.hasSuffix("\n"))
        return text.split(separator: "\n").map(String.init)
    }

    func testUnsortedLinesKeepTheirOrder() throws {
        let lines = try lines(sorted: false) { spool in
            for code in ["K0002", "K0003", "K0001"] { try spool.append(code, code) }
        }
        XCTAssertEqual(lines, ["K0002", "K0003", "K0001"])
    }

    func testSortedLinesFollowKindAndThenCode() throws {
        let lines = try lines(sorted: true) { spool in
            try spool.append("k2", "K0002")
            try spool.append("k1", "K0001")
            try spool.append("d", "23999", soort: .dossier)
        }
        XCTAssertEqual(lines, ["d", "k1", "k2"])
    }

    func testTheOrderOfLinesWithOneCodeDoesNotDependOnTheOrderInWhichTheyCame() throws {
        let versions = ["versie een", "versie twee", "versie drie", "versie vier"]
        let order = try lines(sorted: true) { for line in versions { try $0.append(line, "K0001") } }
        XCTAssertEqual(Set(order), Set(versions))
        let again = try lines(sorted: true) { for line in versions.reversed() { try $0.append(line, "K0001") } }
        XCTAssertEqual(again, order)
    }

    func testEqualLinesAreOneWhenSorted() throws {
        let given = ["een", "twee", "een", "een"]
        let lines = try lines(sorted: true) { for line in given { try $0.append(line, "K0001") } }
        XCTAssertEqual(lines.sorted(), ["een", "twee"])
    }

    func testEqualLinesStayWhenUnsorted() throws {
        let lines = try lines(sorted: false) { for _ in 0..<3 { try $0.append("een", "K0001") } }
        XCTAssertEqual(lines, ["een", "een", "een"])
    }

    func testTheLinesOfOmittedRecordsAreNotWritten() throws {
        let lines = try lines(sorted: true, omitting: [1]) { spool in
            for (index, line) in ["een", "twee", "drie"].enumerated() {
                try spool.append(line, "K000\(index)", record: index)
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
            try spool.append("kort", "K0001")
            try spool.append(long, "K0002")
        }
        XCTAssertEqual(lines, ["kort", long])
    }

    func testTheFileOfASpoolHasNoNameThatCouldStayBehind() throws {
        let directory = try TemporaryDirectory()
        let spool = try Spool(directory: directory.path)
        _ = try spool.append(Array("een".utf8))
        XCTAssertEqual(try FileManager.default.contentsOfDirectory(atPath: directory.path), [])
    }

    /// Whether lines that came in this order, straight into a file of the output, are there as they would be sorted.
    private func isWritten(_ lines: [(line: String, code: String)]) throws -> Bool {
        let directory = try TemporaryDirectory()
        let output = try OutputDirectory(replacing: directory.path("uitvoer"), keeping: 0) { _ in true }
        defer { output.discard() }
        let file = try LineFile(output, "lines.jsonl")
        var list = PieceList()
        for (number, line) in lines.enumerated() {
            list.append(
                try file.append(Array("\(line.line)\n".utf8)), soort: .dossier, code: line.code, record: number)
        }
        try file.flush()
        return try list.isWritten(to: file)
    }

    func testLinesThatCameInTheirOrderNeedNotBeWrittenAgain() throws {
        XCTAssertTrue(try isWritten([("een", "23001"), ("twee", "23002"), ("drie", "23003")]))
    }

    func testLinesThatCameInAnotherOrderDo() throws {
        XCTAssertFalse(try isWritten([("twee", "23002"), ("een", "23001")]))
    }

    func testALineThatCameTwiceDoes() throws {
        XCTAssertFalse(try isWritten([("een", "23001"), ("een", "23001"), ("twee", "23002")]))
    }

    func testLinesOfAnotherFileDo() throws {
        let directory = try TemporaryDirectory()
        let output = try OutputDirectory(replacing: directory.path("uitvoer"), keeping: 0) { _ in true }
        defer { output.discard() }
        let spool = try Spool(directory: directory.path)
        var list = PieceList()
        list.append(try spool.append(Array("een\n".utf8)), soort: .dossier, code: "23001", record: 0)
        try spool.flush()
        XCTAssertFalse(try list.isWritten(to: LineFile(output, "lines.jsonl")))
    }
}

import Foundation
import TestSupport
import XCTest

@testable import NightlyConversion

final class LogFileTests: XCTestCase {
    private func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

    func testLinesAreAddedBehindWhatIsThere() throws {
        let directory = try TemporaryDirectory()
        let path = try directory.file("log", "oud\n").path
        try LogFile(path: path).append(Array("nieuw".utf8))
        XCTAssertEqual(try text(path), "oud\nnieuw\n")
    }

    func testLinesOfTwoWritersDoNotMix() throws {
        let directory = try TemporaryDirectory()
        let path = directory.path("log")
        let files = [try LogFile(path: path), try LogFile(path: path)]
        let lines = files.indices.map { [UInt8](repeating: UInt8(ascii: "a") + UInt8($0), count: 300) }
        DispatchQueue.concurrentPerform(iterations: 200) { files[$0 % 2].append(lines[$0 % 2]) }
        let written = try text(path).split(separator: "\n")
        XCTAssertEqual(written.count, 200)
        XCTAssertEqual(Set(written.map { Array($0.utf8) }), Set(lines))
    }

    func testALineThatCannotBeWrittenIsAProblemAndTheFirstOneCounts() throws {
        let file = try LogFile(path: "/dev/full")
        XCTAssertNil(file.problem)
        file.append([65])
        XCTAssertEqual(file.problem, OutputProblem(path: "/dev/full", reason: .refused(ENOSPC)))
    }

    func testAPipeThatNobodyReadsIsNotWaitedFor() throws {
        let directory = try TemporaryDirectory()
        XCTAssertEqual(mkfifo(directory.path("pijp"), 0o600), 0)
        XCTAssertThrowsError(try LogFile(path: directory.path("pijp")))
    }

    func testALineBehindOneThatWasCutOffBeginsOnALineOfItsOwn() throws {
        guard let disk = try SmallDisk(kilobytes: 8) else { throw XCTSkip(SmallDisk.whyNot) }
        let file = try LogFile(path: "\(disk.path)/log")
        file.append([UInt8](repeating: UInt8(ascii: "a"), count: 20_000))
        XCTAssertEqual(file.problem?.reason, .refused(ENOSPC))
        XCTAssertEqual(truncate("\(disk.path)/log", 3), 0)
        file.append([UInt8(ascii: "b")])
        XCTAssertEqual(try text("\(disk.path)/log"), "aaa\nb\n")
    }
}

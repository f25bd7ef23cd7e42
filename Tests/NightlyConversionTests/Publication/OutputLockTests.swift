import Foundation
import TestSupport
import XCTest

@testable import NightlyConversion

final class OutputLockTests: XCTestCase {
    private func expectLocked(_ holder: OutputProblem.Holder, line: UInt = #line, _ work: () throws -> Void) {
        XCTAssertThrowsError(try work(), line: line) { error in
            XCTAssertEqual((error as? OutputProblem)?.reason, .locked(holder), line: line)
        }
    }

    func testALockThatIsHeldNamesItsProcess() throws {
        let directory = try TemporaryDirectory()
        let lock = try OutputLock(directory.path("slot"))
        expectLocked(OutputProblem.Holder(process: Int(getpid()))) { _ = try OutputLock(directory.path("slot")) }
        lock.release()
    }

    func testALockThatIsGivenUpLeavesNothing() throws {
        let directory = try TemporaryDirectory()
        try OutputLock(directory.path("slot")).release()
        XCTAssertEqual(try FileManager.default.contentsOfDirectory(atPath: directory.path), [])
        try OutputLock(directory.path("slot")).release()
    }

    func testTheFileOfADeadProcessHoldsNobodyUp() throws {
        let directory = try TemporaryDirectory()
        try directory.file("slot", "1\n")
        XCTAssertNil(OutputLock.holder(of: directory.path("slot")))
        let lock = try OutputLock(directory.path("slot"))
        XCTAssertEqual(OutputLock.holder(of: directory.path("slot"))?.process, Int(getpid()))
        lock.release()
    }

    func testAHolderThatHasNotWrittenItsNumberIsUnknown() throws {
        let directory = try TemporaryDirectory()
        let descriptor = open(try directory.emptyFile("slot").path, O_RDWR)
        defer { close(descriptor) }
        XCTAssertEqual(flock(descriptor, LOCK_EX), 0)
        expectLocked(OutputProblem.Holder(process: nil)) { _ = try OutputLock(directory.path("slot")) }
    }

    func testALinkInThePlaceOfTheLockIsNotFollowed() throws {
        let directory = try TemporaryDirectory()
        try directory.file("andermans", "bewaar mij")
        try FileManager.default.createSymbolicLink(
            atPath: directory.path("slot"), withDestinationPath: directory.path("andermans"))
        XCTAssertThrowsError(try OutputLock(directory.path("slot")))
        XCTAssertEqual(try String(contentsOfFile: directory.path("andermans"), encoding: .utf8), "bewaar mij")
    }

    func testTheSentenceNamesTheProcessWhenItIsKnown() {
        func sentence(_ process: Int?) -> String {
            OutputProblem(path: "Output", reason: .locked(OutputProblem.Holder(process: process))).sentence(in: .dutch)
        }
        XCTAssertEqual(
            sentence(4711),
            "een andere run van crebo (proces 4711) is bezig met “Output”; wacht tot die klaar is")
        XCTAssertEqual(sentence(nil), "een andere run van crebo is bezig met “Output”; wacht tot die klaar is")
    }
}

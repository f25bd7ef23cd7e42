import Foundation
import TestSupport
import XCTest

@testable import NightlyConversion

/// What the next run makes of what a killed run left behind, at each of the moments at which it can be killed.
final class OutputRecoveryTests: XCTestCase {
    /// As on a file system that cannot exchange two names.
    private let noExchange: OutputDirectory.Exchange = { _, _ in
        errno = EINVAL
        return false
    }

    private func output(
        _ directory: TemporaryDirectory, keeping count: Int = 1, exchange: @escaping OutputDirectory.Exchange
    ) throws -> OutputDirectory {
        let output = try OutputDirectory(
            replacing: directory.path("out"), keeping: count, exchange: exchange, isOwn: { $0 == "lijst.csv" })
        return output
    }

    private func recover(_ directory: TemporaryDirectory, keeping count: Int = 1) throws {
        try output(directory, keeping: count, exchange: NameExchange.exchange).discard()
    }

    private func names(_ directory: TemporaryDirectory) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted()
    }

    private func text(_ directory: TemporaryDirectory, _ name: String) throws -> String {
        try String(contentsOfFile: directory.path("\(name)/lijst.csv"), encoding: .utf8)
    }

    private func inode(_ path: String) throws -> UInt64 {
        try XCTUnwrap(FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? UInt64)
    }

    func testAFullyWrittenButUnpublishedDirectoryIsRemoved() throws {
        let directory = try TemporaryDirectory()
        try directory.file("out/lijst.csv", "oud")
        try directory.file("nieuw/lijst.csv", "nieuw")
        let staging = try directory.path(".out.crebo-nieuw-\(inode(directory.path("nieuw")))")
        try FileManager.default.moveItem(atPath: directory.path("nieuw"), toPath: staging)
        try recover(directory)
        XCTAssertEqual(try names(directory), ["out"])
        XCTAssertEqual(try text(directory, "out"), "oud")
    }

    func testTheOldOutputOfARunKilledAfterTheExchangeIsKept() throws {
        let directory = try TemporaryDirectory()
        try directory.file("out/lijst.csv", "nieuw")
        let staging = try ".out.crebo-nieuw-\(inode(directory.path("out")))"
        try directory.file("\(staging)/lijst.csv", "oud")
        try recover(directory)
        XCTAssertEqual(try text(directory, "out"), "nieuw")
        XCTAssertEqual(try names(directory).count, 2)
        XCTAssertEqual(try text(directory, names(directory).last ?? ""), "oud")
    }

    func testADirectoryThatHasNoNumberYetAndOneThatIsBeingRemovedAreLitter() throws {
        let directory = try TemporaryDirectory()
        try directory.file(".out.crebo-nieuw/lijst.csv", "half")
        try directory.file(".out.crebo-weg/lijst.csv", "half")
        try recover(directory)
        XCTAssertEqual(try names(directory), [])
    }

    func testAnOldOutputThatWasLeftAsideIsPutBack() throws {
        let directory = try TemporaryDirectory()
        try directory.file(".out.crebo-oud/lijst.csv", "oud")
        try recover(directory)
        XCTAssertEqual(try names(directory), ["out"])
        XCTAssertEqual(try text(directory, "out"), "oud")
    }

    func testAnOldOutputAsideOfANewOneIsKept() throws {
        let directory = try TemporaryDirectory()
        try directory.file("out/lijst.csv", "nieuw")
        try directory.file(".out.crebo-oud/lijst.csv", "oud")
        try recover(directory)
        XCTAssertEqual(try text(directory, "out"), "nieuw")
        XCTAssertEqual(try text(directory, names(directory).last ?? ""), "oud")
    }

    func testWhatBelongsToAnotherOutputStays() throws {
        let directory = try TemporaryDirectory()
        let others = [".outer.crebo-nieuw/lijst.csv", ".out.crebo-anders/x", ".out.crebo-nieuw-x/x"]
        for other in others { try directory.file(other, "bewaar mij") }
        try recover(directory)
        XCTAssertEqual(try names(directory).count, others.count)
    }

    func testWithoutExchangeThePreviousOutputIsKeptAsWell() throws {
        let directory = try TemporaryDirectory()
        try directory.file("out/lijst.csv", "oud")
        let output = try output(directory, exchange: noExchange)
        try output.write(Array("nieuw".utf8), to: "lijst.csv")
        let kept = try XCTUnwrap(output.publish().kept)
        XCTAssertEqual(try text(directory, "out"), "nieuw")
        XCTAssertEqual(try String(contentsOfFile: "\(kept)/lijst.csv", encoding: .utf8), "oud")
        XCTAssertEqual(try names(directory).count, 2)
    }

    func testAnExchangeThatFailsForAnotherReasonPublishesNothing() throws {
        let directory = try TemporaryDirectory()
        try directory.file("out/lijst.csv", "oud")
        let output = try output(directory) { _, _ in
            errno = EIO
            return false
        }
        try output.write(Array("nieuw".utf8), to: "lijst.csv")
        XCTAssertThrowsError(try output.publish())
        output.discard()
        XCTAssertEqual(try names(directory), ["out"])
        XCTAssertEqual(try text(directory, "out"), "oud")
    }

    func testTwoOutputsForOneTargetCannotBePreparedAtOnce() throws {
        let directory = try TemporaryDirectory()
        let first = try output(directory, exchange: NameExchange.exchange)
        XCTAssertThrowsError(try recover(directory)) { error in
            let problem = error as? OutputProblem
            XCTAssertEqual(problem?.path, directory.path("out"))
            XCTAssertEqual(problem?.reason, .locked(OutputProblem.Holder(process: Int(getpid()))))
        }
        try first.write(Array("een".utf8), to: "lijst.csv")
        _ = try first.publish()
        XCTAssertEqual(try text(directory, "out"), "een")
        try recover(directory)
    }

    func testAProblemInTheNewDirectoryIsToldUnderTheNameOfTheTarget() throws {
        let directory = try TemporaryDirectory()
        let output = try output(directory, exchange: NameExchange.exchange)
        defer { output.discard() }
        let problem = OutputProblem(path: "\(output.staging)/lijst.csv", reason: .refused(ENOSPC))
        XCTAssertEqual((output.named(problem) as? OutputProblem)?.path, directory.path("out"))
    }
}

import Foundation
import TestSupport
import XCTest

/// `crebo convert --log`.
final class LogTests: XCTestCase {
    private let sample = Repository.path("SampleXML/keuzedelen")

    private func convert(_ directory: TemporaryDirectory, _ options: [String]) throws -> Executable.Outcome {
        try Executable.crebo.run(
            ["convert", sample, "-o", directory.path("out"), "--log", directory.path("crebo.log")] + options)
    }

    private func lines(_ directory: TemporaryDirectory) throws -> [String] {
        try String(contentsOfFile: directory.path("crebo.log"), encoding: .utf8).split(separator: "\n").map(String.init)
    }

    func testEachLineHasATimeAndAProcess() throws {
        let directory = try TemporaryDirectory()
        XCTAssertEqual(try convert(directory, []).code, 0)
        let lines = try lines(directory)
        XCTAssertGreaterThan(lines.count, 10)
        for line in lines {
            XCTAssertNotNil(line.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ crebo\[\d+\] .+/), line)
        }
        XCTAssertTrue(lines.last?.hasSuffix("(exitcode 0)") ?? false, lines.last ?? "")
    }

    func testEachLineIsAnObjectForPrograms() throws {
        struct Line: Decodable {
            let time, event, level, message: String
            let process: Int32
            let exitCode: Int32?
        }
        let directory = try TemporaryDirectory()
        _ = try convert(directory, ["--log-format", "json"])
        let read = try lines(directory).map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
        let events = read.map(\.event)
        XCTAssertEqual(
            events.filter { $0 != "document" }, ["start", "inputs", "phase", "phase", "phase", "published", "end"])
        XCTAssertEqual(events.count { $0 == "document" }, 8)
        XCTAssertEqual(read.last?.exitCode, 0)
    }

    func testASecondRunAddsToTheLog() throws {
        let directory = try TemporaryDirectory()
        _ = try convert(directory, [])
        let first = try lines(directory)
        _ = try convert(directory, [])
        XCTAssertEqual(Array(try lines(directory).prefix(first.count)), first)
        XCTAssertGreaterThan(try lines(directory).count, first.count)
    }

    func testOthersCannotReadTheLog() throws {
        let directory = try TemporaryDirectory()
        _ = try convert(directory, [])
        let mode = try FileManager.default.attributesOfItem(atPath: directory.path("crebo.log"))[.posixPermissions]
        XCTAssertEqual((mode as? Int).map { $0 & 0o037 }, 0)
    }

    func testWhatIsRejectedAndWhyNothingWasPublishedAreInTheLog() throws {
        let directory = try TemporaryDirectory()
        let broken = try directory.file("kapot\nfout: vals.xml", "<sbb>").path
        let outcome = try Executable.crebo.run(
            ["convert", broken, "-o", directory.path("out"), "--log", directory.path("crebo.log")])
        XCTAssertEqual(outcome.code, 3)
        let lines = try lines(directory)
        for line in lines { XCTAssertTrue(line.contains("Z crebo["), "a line without its time: \(line)") }
        XCTAssertTrue(lines.contains { $0.contains("] fout: ") && $0.contains("afgekeurd:") }, "\(lines)")
        XCTAssertTrue(lines.last?.contains("Er is niets gepubliceerd") ?? false)
    }

    func testAFailureIsTheLastLine() throws {
        let directory = try TemporaryDirectory()
        try directory.file("out", "een bestand")
        XCTAssertEqual(try convert(directory, []).code, 3)
        let last = try XCTUnwrap(lines(directory).last)
        XCTAssertTrue(last.contains("is een bestand en geen map") && last.hasSuffix("(exitcode 3)"), last)
    }

    func testALogThatCannotBeOpenedStopsTheRunBeforeItBegins() throws {
        let directory = try TemporaryDirectory()
        let outcome = try Executable.crebo.run(
            ["convert", sample, "-o", directory.path("out"), "--log", directory.path("nergens/crebo.log")])
        XCTAssertEqual(outcome.code, 3)
        XCTAssertTrue(outcome.errors.contains("nergens/crebo.log” kan niet worden geschreven"), outcome.errors)
        XCTAssertFalse(FileManager.default.fileExists(atPath: directory.path("out")))
    }

    func testALogOnAFullDiskIsSaidAndStopsNothing() throws {
        let directory = try TemporaryDirectory()
        let outcome = try Executable.crebo.run(
            ["convert", sample, "-o", directory.path("out"), "--log", "/dev/full", "-q"])
        XCTAssertEqual(outcome.code, 0)
        XCTAssertTrue(outcome.errors.contains("het logbestand is niet volledig"), outcome.errors)
    }
}

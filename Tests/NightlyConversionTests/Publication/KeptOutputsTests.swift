import Foundation
import TestSupport
import XCTest

@testable import NightlyConversion

/// What becomes of the output that is replaced.
final class KeptOutputsTests: XCTestCase {
    private func publish(_ text: String, keeping count: Int, in directory: TemporaryDirectory) throws -> String? {
        let output = try OutputDirectory(
            replacing: directory.path("out"), keeping: count, isOwn: { $0 == "lijst.csv" })
        try output.write(Array(text.utf8), to: "lijst.csv")
        let replaced = try output.publish()
        XCTAssertNil(replaced.problem)
        return replaced.kept
    }

    private func makeOutput(_ name: String, of day: String, in directory: TemporaryDirectory) throws {
        try directory.file("\(name)/lijst.csv", name)
        let date = try XCTUnwrap(ISO8601DateFormatter().date(from: day))
        try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: directory.path(name))
    }

    private func names(_ directory: TemporaryDirectory) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted()
    }

    private func text(_ directory: TemporaryDirectory, _ name: String) throws -> String {
        try String(contentsOfFile: directory.path("\(name)/lijst.csv"), encoding: .utf8)
    }

    func testThePreviousOutputIsKeptUnderTheDateOnWhichItWasMade() throws {
        let directory = try TemporaryDirectory()
        try makeOutput("out", of: "2026-11-21T02:00:04Z", in: directory)
        XCTAssertEqual(
            try publish("nieuw", keeping: 1, in: directory), directory.path("out.2026-11-21T020004Z"))
        XCTAssertEqual(try names(directory), ["out", "out.2026-11-21T020004Z"])
        XCTAssertEqual(try text(directory, "out"), "nieuw")
        XCTAssertEqual(try text(directory, "out.2026-11-21T020004Z"), "out")
    }

    func testANumberThatNoRunGaveIsNoneOfOurs() throws {
        let directory = try TemporaryDirectory()
        try makeOutput("out", of: "2026-11-21T02:00:04Z", in: directory)
        let name = "out.2026-11-21T020004Z-9223372036854775807"
        try makeOutput(name, of: "2026-11-21T02:00:04Z", in: directory)
        XCTAssertEqual(try publish("nieuw", keeping: 1, in: directory), directory.path("out.2026-11-21T020004Z"))
        XCTAssertEqual(try text(directory, name), name)
    }

    func testAFirstOutputKeepsNothing() throws {
        let directory = try TemporaryDirectory()
        XCTAssertNil(try publish("nieuw", keeping: 1, in: directory))
        XCTAssertEqual(try names(directory), ["out"])
    }

    func testOnlySoManyAreKeptAndTheOldestGo() throws {
        let directory = try TemporaryDirectory()
        try makeOutput("out", of: "2026-11-21T02:00:00Z", in: directory)
        for day in ["2026-11-18", "2026-11-19", "2026-11-20"] {
            try directory.file("out.\(day)T020000Z/lijst.csv", day)
        }
        _ = try publish("nieuw", keeping: 2, in: directory)
        XCTAssertEqual(try names(directory), ["out", "out.2026-11-20T020000Z", "out.2026-11-21T020000Z"])
    }

    func testNoneAreKeptWhenNoneAreAskedFor() throws {
        let directory = try TemporaryDirectory()
        try makeOutput("out", of: "2026-11-21T02:00:00Z", in: directory)
        try directory.file("out.2026-11-20T020000Z/lijst.csv", "ouder")
        XCTAssertNil(try publish("nieuw", keeping: 0, in: directory))
        XCTAssertEqual(try names(directory), ["out"])
    }

    func testOutputsOfTheSameSecondAreToldApart() throws {
        let directory = try TemporaryDirectory()
        for number in 1...3 {
            try makeOutput("out", of: "2026-11-21T02:00:00Z", in: directory)
            try directory.file("out/lijst.csv", "\(number)")
            _ = try publish("nieuw", keeping: 5, in: directory)
        }
        XCTAssertEqual(
            try names(directory),
            ["out", "out.2026-11-21T020000Z", "out.2026-11-21T020000Z-2", "out.2026-11-21T020000Z-3"])
        XCTAssertEqual(try text(directory, "out.2026-11-21T020000Z-3"), "3")
    }

    func testWhatWasJustReplacedStaysEvenIfItSeemsTheOldest() throws {
        let directory = try TemporaryDirectory()
        try makeOutput("out", of: "1999-01-01T00:00:00Z", in: directory)
        try directory.file("out.2026-11-20T020000Z/lijst.csv", "ouder")
        _ = try publish("nieuw", keeping: 1, in: directory)
        XCTAssertEqual(try names(directory), ["out", "out.1999-01-01T000000Z"])
    }

    func testWhatOthersMadeIsNotRemoved() throws {
        let directory = try TemporaryDirectory()
        try makeOutput("out", of: "2026-11-21T02:00:00Z", in: directory)
        let others = [
            "out.2026-11-01T020000Z/lijst.csv", "out.2026-11-01T020000Z/notities.txt", "out.bewaard/lijst.csv",
            "out.2026-11-02T020000Z-0/lijst.csv", "out.2026-11-02T02000Z/lijst.csv", "uit.2026-11-02T020000Z/lijst.csv",
            "out.2026-11-03T020000Z",
        ]
        for other in others { try directory.file(other, "bewaar mij") }
        _ = try publish("nieuw", keeping: 0, in: directory)
        for other in others {
            XCTAssertTrue(FileManager.default.fileExists(atPath: directory.path(other)), other)
        }
    }

    func testAKeptOutputThatIsGivenItsNameBackIsTheOutput() throws {
        let directory = try TemporaryDirectory()
        try directory.file("out/lijst.csv", "oud")
        let kept = try XCTUnwrap(publish("nieuw", keeping: 1, in: directory))
        try FileManager.default.removeItem(atPath: directory.path("out"))
        try FileManager.default.moveItem(atPath: kept, toPath: directory.path("out"))
        XCTAssertEqual(try text(directory, "out"), "oud")
        _ = try publish("nieuwer", keeping: 1, in: directory)
        XCTAssertEqual(try text(directory, "out"), "nieuwer")
    }
}

import Foundation
import TestSupport
import XCTest

/// An output that stands among the inputs of the next run.
final class OwnOutputTests: XCTestCase {
    /// A directory with a publication in which its own output stands.
    private func converted() throws -> TemporaryDirectory {
        let directory = try TemporaryDirectory()
        for name in try Repository.samples() {
            let url = URL(fileURLWithPath: name)
            try directory.file("publicaties/\(url.lastPathComponent)", Data(contentsOf: url))
        }
        let outcome = try convert(in: directory)
        XCTAssertEqual(outcome.code, 0, outcome.errors)
        XCTAssertTrue(FileManager.default.fileExists(atPath: directory.path("Output/bundels")))
        return directory
    }

    private func convert(in directory: TemporaryDirectory, _ options: [String] = []) throws -> Executable.Outcome {
        try Executable.crebo.run(["convert", ".", "--output", "./Output"] + options, in: directory.url)
    }

    func testASecondRunOverADirectoryWithItsOwnOutputChangesNothing() throws {
        let directory = try converted()
        let files = try Repository.files(below: directory.path("Output"))
        let outcome = try convert(in: directory)
        XCTAssertEqual(outcome.code, 0, outcome.errors)
        XCTAssertTrue(outcome.errors.contains("Er is niets veranderd sinds de vorige keer"), outcome.errors)
        XCTAssertTrue(
            outcome.errors.contains("; niet gelezen is eerdere uitvoer van crebo in “./Output”."), outcome.errors)
        XCTAssertEqual(try Repository.files(below: directory.path("Output")), files)
    }

    func testWhatWasWithdrawnDoesNotComeBackFromAnEarlierOutput() throws {
        let directory = try converted()
        try FileManager.default.removeItem(
            atPath: directory.path("publicaties/c0013-mollen-en-woelrattenbestrijding.xml"))
        // The second of these also finds the output that the first one kept.
        for _ in 1...2 {
            let outcome = try convert(in: directory, ["--full"])
            XCTAssertEqual(outcome.code, 0, outcome.errors)
        }
        let fresh = try Executable.crebo.run(["convert", "publicaties", "--output", "nieuw"], in: directory.url)
        XCTAssertEqual(fresh.code, 0, fresh.errors)
        XCTAssertEqual(
            try Data(contentsOf: directory.url.appendingPathComponent("Output/register.jsonl")),
            try Data(contentsOf: directory.url.appendingPathComponent("nieuw/register.jsonl")))
    }

    func testEveryCommandThatReadsARegisterSaysWhatItPassesOver() throws {
        let directory = try converted()
        let commands = [
            ["validate", "."], ["export", "."], ["search", "sport", "--register", "."], ["diff", ".", "."],
            ["show", "K0001", "--register", "."], ["trace", "K0001", "--register", "."],
        ]
        for command in commands {
            let outcome = try Executable.crebo.run(command, in: directory.url)
            XCTAssertTrue(
                outcome.errors.contains("crebo: niet gelezen is eerdere uitvoer van crebo in “./Output”"),
                "\(command): \(outcome.errors)")
        }
    }

    func testAnOutputThatIsNamedIsRead() throws {
        let directory = try converted()
        let outcome = try Executable.crebo.run(["export", "Output"], in: directory.url)
        XCTAssertFalse(outcome.output.isEmpty)
        XCTAssertFalse(outcome.errors.contains("niet gelezen"), outcome.errors)
    }
}

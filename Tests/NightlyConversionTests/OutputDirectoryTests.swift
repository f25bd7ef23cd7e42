import Foundation
import TestSupport
import XCTest

@testable import NightlyConversion

final class OutputDirectoryTests: XCTestCase {
    private let ownNames: Set<String> = ["lijst.csv", "lijsten/", "lijsten/2015.csv"]

    private func output(_ target: String) throws -> OutputDirectory {
        try OutputDirectory(replacing: target, keeping: 0, isOwn: ownNames.contains)
    }

    private func names(_ path: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
    }

    private func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

    private func expectProblem(_ reason: OutputProblem.Reason, line: UInt = #line, _ work: () throws -> Void) {
        XCTAssertThrowsError(try work(), line: line) { error in
            XCTAssertEqual((error as? OutputProblem)?.reason, reason, line: line)
        }
    }

    func testNothingIsSeenUnderTheNameBeforePublishing() throws {
        let directory = try TemporaryDirectory()
        let output = try output(directory.path("out"))
        try output.write([65], to: "lijst.csv")
        XCTAssertFalse(FileManager.default.fileExists(atPath: directory.path("out")))
    }

    func testPublishingMakesEverythingAppearAndLeavesNothingBeside() throws {
        let directory = try TemporaryDirectory()
        let output = try output(directory.path("out"))
        try output.write([65], to: "lijst.csv")
        try output.write([66], to: "lijsten/2016.csv")
        _ = try output.publish()
        XCTAssertEqual(names(directory.path), ["out"])
        XCTAssertEqual(names(directory.path("out")), ["lijst.csv", "lijsten"])
        XCTAssertEqual(try text(directory.path("out/lijsten/2016.csv")), "B")
    }

    func testPublishingReplacesAnEarlierOutputAsAWhole() throws {
        let directory = try TemporaryDirectory()
        try directory.file("out/lijst.csv", "oud")
        try directory.file("out/lijsten/2015.csv", "oud")
        let output = try output(directory.path("out"))
        try output.write([65], to: "lijst.csv")
        XCTAssertEqual(try text(directory.path("out/lijst.csv")), "oud")
        _ = try output.publish()
        XCTAssertEqual(names(directory.path), ["out"])
        XCTAssertEqual(names(directory.path("out")), ["lijst.csv"])
    }

    func testDiscardingKeepsTheEarlierOutput() throws {
        let directory = try TemporaryDirectory()
        try directory.file("out/lijst.csv", "oud")
        let output = try output(directory.path("out"))
        try output.write([65], to: "lijst.csv")
        output.discard()
        XCTAssertEqual(names(directory.path), ["out"])
        XCTAssertEqual(try text(directory.path("out/lijst.csv")), "oud")
    }

    func testATargetWithForeignFilesIsRefusedAndUntouched() throws {
        let directory = try TemporaryDirectory()
        try directory.file("out/lijst.csv", "oud")
        try directory.file("out/scriptie.txt", "bewaar mij")
        expectProblem(.holdsOthersWork("scriptie.txt")) { _ = try output(directory.path("out")) }
        XCTAssertEqual(names(directory.path), ["out"])
        XCTAssertEqual(names(directory.path("out")), ["lijst.csv", "scriptie.txt"])
    }

    func testAForeignFileInAFolderOfTheProgramIsRefusedAndUntouched() throws {
        let directory = try TemporaryDirectory()
        try directory.file("out/lijsten/mijn.txt", "bewaar mij")
        expectProblem(.holdsOthersWork("lijsten/mijn.txt")) { _ = try output(directory.path("out")) }
        XCTAssertEqual(try text(directory.path("out/lijsten/mijn.txt")), "bewaar mij")
    }

    func testATargetThatIsAFileIsRefusedAndUntouched() throws {
        let directory = try TemporaryDirectory()
        try directory.file("out", "bewaar mij")
        expectProblem(.isNoDirectory) { _ = try output(directory.path("out")) }
        XCTAssertEqual(try text(directory.path("out")), "bewaar mij")
    }

    func testAnEmptyDirectoryIsReplaced() throws {
        let directory = try TemporaryDirectory()
        try FileManager.default.createDirectory(atPath: directory.path("out"), withIntermediateDirectories: false)
        let output = try output(directory.path("out"))
        try output.write([65], to: "lijst.csv")
        _ = try output.publish()
        XCTAssertEqual(names(directory.path("out")), ["lijst.csv"])
    }

    func testTheFoldersOfTheTargetAreMade() throws {
        let directory = try TemporaryDirectory()
        let output = try output(directory.path("a/b/c"))
        try output.write([65], to: "lijst.csv")
        _ = try output.publish()
        XCTAssertEqual(names(directory.path("a/b/c")), ["lijst.csv"])
    }

    func testSlashesBehindTheTargetDoNotMatter() throws {
        let directory = try TemporaryDirectory()
        let output = try output(directory.path("out//"))
        try output.write([65], to: "lijst.csv")
        _ = try output.publish()
        XCTAssertEqual(names(directory.path("out")), ["lijst.csv"])
    }

    func testATargetThatIsALinkStaysALink() throws {
        let directory = try TemporaryDirectory()
        try directory.file("schijf/uitvoer/lijst.csv", "oud")
        try FileManager.default.createSymbolicLink(
            atPath: directory.path("out"), withDestinationPath: "schijf/uitvoer")
        let output = try output(directory.path("out"))
        try output.write([65], to: "lijst.csv")
        _ = try output.publish()
        XCTAssertEqual(
            try FileManager.default.destinationOfSymbolicLink(atPath: directory.path("out")), "schijf/uitvoer")
        XCTAssertEqual(try text(directory.path("schijf/uitvoer/lijst.csv")), "A")
    }

    func testAFileCannotBeWrittenTwice() throws {
        let directory = try TemporaryDirectory()
        let output = try output(directory.path("out"))
        defer { output.discard() }
        try output.write([65], to: "lijst.csv")
        expectProblem(.refused(EEXIST)) { try output.write([66], to: "lijst.csv") }
    }

    func testATargetBelowAFileIsRefused() throws {
        let directory = try TemporaryDirectory()
        try directory.file("bestand", "bewaar mij")
        expectProblem(.refused(ENOTDIR)) { _ = try output(directory.path("bestand/out")) }
    }

    func testAProblemIsTheSameInBothLanguages() {
        let problem = OutputProblem(path: "out", reason: .refused(ENOSPC))
        XCTAssertEqual(
            problem.sentence(in: .dutch),
            "“out” kan niet worden geschreven: er is geen ruimte meer; maak ruimte en probeer het opnieuw")
        XCTAssertEqual(
            problem.sentence(in: .english), "“out” cannot be written: No space left on device")
    }
}

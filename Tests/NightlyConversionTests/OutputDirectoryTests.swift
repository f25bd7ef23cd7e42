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

    private func publish(_ target: String) throws {
        let output = try output(target)
        try output.write([65], to: "lijst.csv")
        _ = try output.publish()
    }

    func testALinkWithASlashIsTheDirectoryThatItLeadsTo() throws {
        let directory = try TemporaryDirectory()
        try directory.file("echt/out/lijst.csv", "oud")
        try FileManager.default.createSymbolicLink(atPath: directory.path("link"), withDestinationPath: "echt/out")
        try publish(directory.path("link") + "/")
        XCTAssertEqual(try text(directory.path("echt/out/lijst.csv")), "A")
        XCTAssertEqual(names(directory.path), ["echt", "link"])
        XCTAssertEqual(try FileManager.default.destinationOfSymbolicLink(atPath: directory.path("link")), "echt/out")
    }

    func testDotsStandForTheDirectoryThatTheyLeadTo() throws {
        let directory = try TemporaryDirectory()
        try directory.file("out/lijst.csv", "oud")
        try publish(directory.path("out") + "/.")
        XCTAssertEqual(try text(directory.path("out/lijst.csv")), "A")
        try publish(directory.path("out") + "/../out/.")
        XCTAssertEqual(names(directory.path), ["out"])
    }

    func testALinkToNothingIsRefusedWithASentence() throws {
        let directory = try TemporaryDirectory()
        try FileManager.default.createSymbolicLink(atPath: directory.path("link"), withDestinationPath: "nergens")
        for path in [directory.path("link"), directory.path("link") + "/"] {
            expectProblem(.leadsNowhere) { _ = try output(path) }
        }
    }

    func testWhatOthersLeaveInAnOutputGoesWithIt() throws {
        let directory = try TemporaryDirectory()
        let strays = [
            ".~lock.lijst.csv#", "~$lijst.csv", "Thumbs.db", ".DS_Store", "desktop.ini", ".directory", "._lijst.csv",
            ".crebo-12-0.spool", ".r.html.crebo-4711", ".nfs0000000000000001",
        ]
        for name in strays + strays.map({ "lijsten/\($0)" }) { try directory.file("out/\(name)", "x") }
        try publish(directory.path("out"))
        XCTAssertEqual(names(directory.path("out")), ["lijst.csv"])
        try directory.file("out/~$map/brief.txt", "van een ander")
        expectProblem(.holdsOthersWork("~$map")) { _ = try output(directory.path("out")) }
    }

    func testALinkInThePlaceOfAFileOrFolderIsReplacedAndWhereItLeadsStays() throws {
        let directory = try TemporaryDirectory()
        try directory.file("elders/lijst.csv", "van een ander")
        try FileManager.default.createDirectory(atPath: directory.path("out"), withIntermediateDirectories: false)
        for (name, target) in [("lijst.csv", "../elders/lijst.csv"), ("lijsten", "../elders")] {
            try FileManager.default.createSymbolicLink(
                atPath: directory.path("out/\(name)"), withDestinationPath: target)
        }
        try publish(directory.path("out"))
        XCTAssertEqual(names(directory.path("out")), ["lijst.csv"])
        XCTAssertEqual(try text(directory.path("out/lijst.csv")), "A")
        XCTAssertEqual(try text(directory.path("elders/lijst.csv")), "van een ander")
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

import Foundation
import TestSupport
import XCTest

/// What cannot be read: one sentence each, and no harm to the rest.
final class BrokenInputTests: XCTestCase {
    private let goodFile = Repository.path("SampleXML/keuzedelen/k0717-agile-game-productie.xml")

    private func brokenInputs() throws -> [BrokenInput] {
        BrokenInput.all(damaging: try Data(contentsOf: URL(fileURLWithPath: goodFile)))
    }

    private func expectOneSentence(
        _ lines: [String], about path: String, line: Int?, _ sentence: String, place: StaticString = #filePath,
        at number: UInt = #line
    ) {
        guard let first = lines.first, lines.count == 1 else {
            return XCTFail("\(lines.count) lines about \(path): \(lines)", file: place, line: number)
        }
        let beginning = line.map { "\(path):\($0):" } ?? "\(path): "
        XCTAssertTrue(
            first.hasPrefix(beginning), "\(first) does not begin with \(beginning)", file: place, line: number)
        XCTAssertTrue(first.contains(sentence), "\(first) does not say \(sentence)", file: place, line: number)
    }

    func testEachAloneIsOneSentenceAndExitCodeThree() throws {
        let directory = try TemporaryDirectory()
        for input in try brokenInputs() {
            let path = try directory.file(input.name, input.contents).path
            let export = try Executable.crebo.run(["export", path])
            expectOneSentence(export.errorLines, about: path, line: input.line, input.sentence)
            XCTAssertEqual(export.code, 3, input.name)
            XCTAssertTrue(export.output.isEmpty, input.name)
        }
    }

    func testTogetherWithAGoodFileEachIsReportedAndTheGoodOneConverted() throws {
        let directory = try TemporaryDirectory()
        let inputs = try brokenInputs()
        for input in inputs { try directory.file("in/\(input.name)", input.contents) }
        let outcome = try Executable.crebo.run(
            ["convert", "--quiet", directory.path("in"), goodFile, "--output", directory.path("out")])
        XCTAssertEqual(outcome.code, 1)
        XCTAssertEqual(outcome.errorLines.count, inputs.count)
        for input in inputs {
            let path = directory.path("in/\(input.name)")
            let lines = outcome.errorLines.filter { $0.hasPrefix("\(path):") }
            expectOneSentence(lines, about: path, line: input.line, input.sentence)
        }
        let lines = try String(contentsOfFile: directory.path("out/register.jsonl"), encoding: .utf8)
        XCTAssertEqual(lines.split(separator: "\n").count, 1)
        XCTAssertTrue(lines.contains(#""code":"K0717""#))
    }

    func testRejectedDocumentsStandInAListWithTheirPlace() throws {
        let directory = try TemporaryDirectory()
        try directory.file("in/broken.xml", "<sbb>\n<dossiers></sbb>")
        _ = try Executable.crebo.run(
            ["convert", directory.path("in"), goodFile, "--output", directory.path("out"), "--csv", "rfc4180"])
        let list = try String(contentsOfFile: directory.path("out/afgekeurd.csv"), encoding: .utf8)
        XCTAssertTrue(list.contains("\r\nbroken.xml,2,"), list)
    }

    func testInspectSaysTheSame() throws {
        let directory = try TemporaryDirectory()
        // A root element of another kind is something to inspect, not a fault.
        for input in try brokenInputs() where input.name != "processing-instruction.xml" {
            let path = try directory.file(input.name, input.contents).path
            let outcome = try Executable.crebo.run(["inspect", path])
            XCTAssertEqual(outcome.code, 3, input.name)
            expectOneSentence(
                outcome.errorLines.map { String($0.dropFirst("crebo: ".count)) }, about: path, line: input.line,
                input.sentence)
        }
    }

    func testAMissingFileIsNamed() throws {
        let outcome = try Executable.crebo.run(["export", "nergens.xml"])
        expectOneSentence(outcome.errorLines, about: "nergens.xml", line: nil, "dit bestand bestaat niet")
        XCTAssertEqual(outcome.code, 3)
    }

    func testADirectoryCannotBeInspected() throws {
        let directory = try TemporaryDirectory()
        let outcome = try Executable.crebo.run(["inspect", directory.path])
        XCTAssertEqual(outcome.errors, "crebo: \(directory.path): dit is een map en geen bestand\n")
        XCTAssertEqual(outcome.code, 3)
    }

    func testADirectoryWithoutDocumentsPublishesNothing() throws {
        let directory = try TemporaryDirectory()
        try directory.file("in/lees-mij.txt", "niets")
        let outcome = try Executable.crebo.run(
            ["convert", directory.path("in"), "--output", directory.path("out")])
        XCTAssertEqual(outcome.code, 3)
        XCTAssertEqual(outcome.errorLines.count, 1)
        XCTAssertFalse(FileManager.default.fileExists(atPath: directory.path("out")))
    }

    func testAFileWithoutReadPermissionIsNamed() throws {
        let directory = try TemporaryDirectory()
        let path = try directory.file("geheim.xml", Data(contentsOf: URL(fileURLWithPath: goodFile))).path
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
        let outcome = try Executable.crebo.runAsSomebody(["inspect", path])
        XCTAssertEqual(
            outcome.errorLines,
            [
                "crebo: \(path): u mag dit bestand niet lezen; geef leesrecht of start het programma als een andere "
                    + "gebruiker"
            ])
        XCTAssertEqual(outcome.code, 3)
    }

    func testAnEndlessDeviceIsRefused() throws {
        let outcome = try Executable.crebo.run(["export", "/dev/zero"])
        expectOneSentence(outcome.errorLines, about: "/dev/zero", line: nil, "geen gewoon bestand")
        XCTAssertEqual(outcome.code, 3)
    }
}

import Foundation
import TestSupport
import XCTest

/// What is written to standard output is written, or the program says that it is not.
final class StandardOutputTests: XCTestCase {
    private static let document = Repository.path("SampleXML/keuzedelen/k0717-agile-game-productie.xml")

    /// Every command that answers on standard output, in every format that it has.
    private static let answers: [[String]] =
        [
            ["--help"], ["--version"], ["help", "convert"], ["help", "odt"], ["convert", "--help"], ["lists"],
            ["rules"],
            ["rules", "SBU-001"], ["rules", "--format", "markdown"], ["export", document],
            ["inspect", document],
            ["inspect", document, "--format", "json"],
            ["show", "K0717", "--register", document], ["search", "game", "--register", document],
            ["diff", document, document], ["overlap", "25187", "K0717", "--register", Repository.path("SampleXML")],
            ["doctor", "--format", "json"],
        ]
        + ["text", "json", "sarif", "junit", "github", "html"].map { ["validate", document, "--format", $0] }
        + ["text", "json", "csv", "dot", "svg"].map {
            ["trace", "K0717", "--register", document, "--format", $0]
        }

    private func run(_ arguments: [String], to redirection: String) throws -> Executable.Outcome {
        try Executable.crebo.run(under: ["/bin/sh", "-c", "exec \"$@\" \(redirection)", "sh"], arguments)
    }

    func testAFullDiskIsToldByEveryCommand() throws {
        for arguments in Self.answers {
            let outcome = try run(arguments, to: "> /dev/full")
            XCTAssertEqual(outcome.code, 3, "\(arguments)")
            XCTAssertTrue(
                outcome.errors.hasSuffix(
                    """
                    crebo: De uitvoer is niet volledig: de standaarduitvoer kan niet worden geschreven: er is geen ruimte meer; \
                    maak ruimte en probeer het opnieuw.

                    """),
                "\(arguments): \(outcome.errors)")
        }
    }

    func testAClosedStandardOutputIsToldAndNoOtherFileIsWritten() throws {
        let directory = try TemporaryDirectory()
        let log = directory.path("log")
        let outcome = try run(["--help"], to: ">&-")
        XCTAssertEqual(outcome.code, 3)
        XCTAssertTrue(outcome.errors.contains("zij is gesloten"), outcome.errors)
        // Standard error closed: the log must hold its own lines and nothing of the summary.
        let closed = try run(["convert", Self.document, "-o", directory.path("out"), "--log", log], to: ">&- 2>&-")
        XCTAssertEqual(closed.code, 0)
        let lines = try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n")
        XCTAssertTrue(lines.allSatisfy { $0.contains(" crebo[") }, "\(lines)")
    }

    func testAReaderThatHasReadEnoughIsNoFault() throws {
        for arguments in [["lists"], ["rules", "--format", "markdown"], ["export", Repository.path("SampleXML")]] {
            let outcome = try run(arguments, to: "| head -c 1 > /dev/null")
            XCTAssertFalse(outcome.errors.contains("niet volledig"), "\(arguments): \(outcome.errors)")
            let status = try Executable.crebo.run(
                under: ["/bin/bash", "-c", "\"$@\" | head -c 1; exit ${PIPESTATUS[0]}", "bash"], arguments)
            XCTAssertLessThan(status.code, 2, "\(arguments)")
        }
    }
}

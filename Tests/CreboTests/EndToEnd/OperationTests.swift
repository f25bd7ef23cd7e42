import Foundation
import TestSupport
import XCTest

@testable import crebo

/// What `docs/beheer.md` and the files beside it tell people to install works as it stands.
final class OperationTests: XCTestCase {
    private static let installed = "/usr/local/bin/crebo"

    private func text(_ name: String) throws -> String {
        try String(contentsOfFile: Repository.path(name), encoding: .utf8)
    }

    /// The arguments behind the name of the program, in each line that has it.
    private func commands(in name: String) throws -> [[String]] {
        try text(name).split(separator: "\n").compactMap { line in
            for program in ["\(Self.installed) ", "-- crebo "] {
                if let range = line.range(of: program) { return SampleProgram.words(String(line[range.upperBound...])) }
            }
            return nil
        }
    }

    func testTheUnitsAreAcceptedBySystemd() throws {
        guard let systemd = ExternalProgram("systemd-analyze") else { throw XCTSkip("systemd-analyze is not here") }
        let directory = try TemporaryDirectory()
        // It asks whether the program is there; on this machine it stands elsewhere.
        let service = try text("docs/systemd/crebo.service")
            .replacingOccurrences(of: Self.installed, with: Executable.crebo.path)
        let units = [
            try directory.file("crebo.service", service).path,
            try directory.file("crebo.timer", try text("docs/systemd/crebo.timer")).path,
        ]
        XCTAssertNotNil(try systemd.output(["verify"] + units), "systemd-analyze verify \(units) fails")
        try directory.file("stuk.timer", "[Timer]\nOnCalendar=elke nacht\n")
        XCTAssertNil(try systemd.output(["verify", directory.path("stuk.timer")]), "a unit that is wrong is accepted")
    }

    func testEveryCommandThatPeopleAreToInstallIsAccepted() throws {
        for name in ["docs/systemd/crebo.service", "docs/systemd/crebo.cron", "docs/beheer.md"] {
            let commands = try commands(in: name)
            XCTAssertFalse(commands.isEmpty, name)
            for words in commands {
                XCTAssertNoThrow(try SampleProgram.parser.parse(words), "\(name): \(words)")
            }
        }
    }

    func testCronDoesAsTheServiceDoes() throws {
        let service = try commands(in: "docs/systemd/crebo.service")
        XCTAssertEqual(try commands(in: "docs/systemd/crebo.cron"), service)
        XCTAssertTrue(try commands(in: "docs/beheer.md").contains(service[0]))
    }

    func testTheManualExplainsEveryExitCode() throws {
        let manual = try text("docs/beheer.md")
        for status in ExitStatus.allCases {
            XCTAssertTrue(manual.contains("\n| \(status.rawValue) | "), "\(status)")
        }
    }

    func testTheManualNamesEveryCheckOfTheDoctor() throws {
        let directory = try TemporaryDirectory()
        let manual = try text("docs/beheer.md")
        let outcome = try Executable.crebo.run(["doctor", "-o", directory.path("out")])
        let checks = outcome.outputText.split(separator: "\n").filter { $0.hasPrefix("in orde") }
        XCTAssertGreaterThan(checks.count, 3, outcome.outputText)
        for line in checks {
            let name = line.split(separator: " ")[2]
            XCTAssertNotNil(try manual.firstMatch(of: Regex("\nin orde  \(name) ")), String(name))
        }
    }
}

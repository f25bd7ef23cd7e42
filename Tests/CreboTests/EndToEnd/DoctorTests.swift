import Foundation
import TestSupport
import XCTest

/// `crebo doctor`.
final class DoctorTests: XCTestCase {
    private struct Report: Decodable {
        struct Check: Decodable {
            let name, status, message: String
        }
        let fine: Bool
        let checks: [Check]

        func check(_ name: String) -> Check? { checks.first { $0.name == name } }
    }

    private func examine(_ output: String, code: Int32, line: UInt = #line) throws -> Report {
        let outcome = try Executable.crebo.run(["doctor", "--output", output, "--format", "json"])
        XCTAssertEqual(outcome.code, code, outcome.outputText, line: line)
        return try JSONDecoder().decode(Report.self, from: outcome.output)
    }

    func testAMachineThatIsFineIsZeroAndNothingIsLeftBehind() throws {
        let directory = try TemporaryDirectory()
        let outcome = try Executable.crebo.run(["doctor", "--output", directory.path("out")])
        XCTAssertEqual(outcome.code, 0, outcome.outputText)
        XCTAssertTrue(outcome.outputText.hasSuffix("\n\nconvert kan hier werken.\n"), outcome.outputText)
        XCTAssertEqual(outcome.errors, "")
        XCTAssertEqual(try FileManager.default.contentsOfDirectory(atPath: directory.path), [])
    }

    func testTheLibrariesAreNamedWithTheirVersions() throws {
        let directory = try TemporaryDirectory()
        let report = try examine(directory.path("a/b/out"), code: 0)
        for library in ["libxml2", "libzip"] {
            let check = try XCTUnwrap(report.check(library))
            XCTAssertNotNil(check.message.prefixMatch(of: /\d+\.\d+\.\d+/), check.message)
        }
        XCTAssertFalse(FileManager.default.fileExists(atPath: directory.path("a")))
    }

    func testAnOutputAndTheOneBeforeItAreFound() throws {
        let directory = try TemporaryDirectory()
        for samples in ["certificaten", "geregionaliseerd"] {
            _ = try Executable.crebo.run(
                ["convert", Repository.path("SampleXML/\(samples)"), "-o", directory.path("out")])
        }
        let report = try examine(directory.path("out"), code: 0)
        XCTAssertTrue(report.check("uitvoer")?.message.contains("is van crebo") ?? false)
        XCTAssertTrue(report.check("bewaard")?.message.hasPrefix("1 eerdere uitvoer, de laatste “") ?? false)
    }

    func testAnOutputFromALowerLayerOfAnOverlayIsAnErrorAsItIsForPublishing() throws {
        guard let disk = try SmallDisk(kilobytes: 400_000) else { throw XCTSkip(SmallDisk.whyNot) }
        let sample = Repository.path("SampleXML/keuzedelen")
        XCTAssertEqual(try Executable.crebo.run(["convert", sample, "-o", "\(disk.path)/onder/out"]).code, 0)
        guard let merged = try disk.overlay(over: "\(disk.path)/onder") else { throw XCTSkip(SmallDisk.whyNot) }
        let report = try examine("\(merged)/out", code: 1)
        XCTAssertTrue(report.check("uitvoer")?.message.contains("(overlay)") ?? false, "\(report)")
        let files = try Repository.files(below: "\(merged)/out")
        XCTAssertFalse(files.isEmpty)
        let outcome = try Executable.crebo.run(
            ["convert", Repository.path("SampleXML/certificaten"), "-o", "\(merged)/out"])
        XCTAssertEqual(outcome.code, 3)
        XCTAssertTrue(outcome.errors.contains("(overlay)"), outcome.errors)
        XCTAssertEqual(try Repository.files(below: "\(merged)/out"), files)
        // What is made in the overlay itself can be replaced.
        XCTAssertEqual(try Executable.crebo.run(["convert", sample, "-o", "\(merged)/nieuw"]).code, 0)
        XCTAssertNil(try examine("\(merged)/nieuw", code: 0).checks.first { $0.status == "error" })
        XCTAssertEqual(try FileManager.default.contentsOfDirectory(atPath: merged).sorted(), ["nieuw", "out"])
    }

    func testALockThatIsHeldIsAnError() throws {
        let directory = try TemporaryDirectory()
        let descriptor = open(directory.path(".out.crebo-slot"), O_RDWR | O_CREAT, 0o644)
        defer { close(descriptor) }
        XCTAssertEqual(flock(descriptor, LOCK_EX), 0)
        XCTAssertEqual(try examine(directory.path("out"), code: 1).check("slot")?.status, "error")
    }

    func testATargetWithOthersWorkIsAnError() throws {
        let directory = try TemporaryDirectory()
        try directory.file("out/scriptie.txt", "bewaar mij")
        let report = try examine(directory.path("out"), code: 1)
        XCTAssertFalse(report.fine)
        XCTAssertTrue(report.check("uitvoer")?.message.contains("scriptie.txt") ?? false)
    }

    func testADiskThatIsTooSmallIsAnError() throws {
        guard let disk = try SmallDisk(kilobytes: 400) else { throw XCTSkip(SmallDisk.whyNot) }
        XCTAssertEqual(try examine("\(disk.path)/out", code: 1).check("ruimte")?.status, "error")
    }

    func testSchemasThatCannotBeUsedAreAnError() throws {
        let directory = try TemporaryDirectory()
        try directory.file("schemas/sbb.xsd", "<geen schema>")
        let outcome = try Executable.crebo.run(
            ["doctor", "-o", directory.path("out"), "--schemas", directory.path("schemas")])
        XCTAssertEqual(outcome.code, 1)
        XCTAssertNotNil(outcome.outputText.firstMatch(of: /fout +schema's/), outcome.outputText)
        XCTAssertTrue(outcome.outputText.hasSuffix("1 punt moet eerst worden hersteld.\n"), outcome.outputText)
    }
}

import Foundation
import TestSupport
import XCTest

final class CorpusMakerTests: XCTestCase {
    func testTheSameSeedGivesTheSameBytesAndAnotherSeedOthers() throws {
        let directory = try TemporaryDirectory()
        for (name, seed) in [("a", "1"), ("b", "1"), ("c", "2")] {
            let outcome = try Executable.corpusMaker.run(
                ["bulk", "--megabytes", "1", "--seed", seed, directory.path(name)])
            XCTAssertEqual(outcome.code, 0, outcome.errors)
        }
        let files = try Repository.files(below: directory.path)
        XCTAssertEqual(files["a"], files["b"])
        XCTAssertNotEqual(files["a"], files["c"])
    }

    func testItsDossiersAreReadWithoutAFinding() throws {
        let directory = try TemporaryDirectory()
        _ = try Executable.corpusMaker.run(["many", "--files", "5", "--seed", "3", directory.path("many")])
        let outcome = try Executable.crebo.run(["export", directory.path("many")])
        XCTAssertEqual(outcome.code, 0)
        XCTAssertEqual(outcome.errors, "")
        XCTAssertEqual(outcome.outputText.split(separator: "\n").count, 5)
    }

    func testARegisterHasDossiersKeuzedelenAndTables() throws {
        let directory = try TemporaryDirectory()
        _ = try Executable.corpusMaker.run(["register", "--files", "12", "--seed", "3", directory.path("register")])
        let outcome = try Executable.crebo.run(["convert", directory.path("register"), "-o", directory.path("out")])
        XCTAssertEqual(outcome.code, 0, outcome.errors)
        XCTAssertTrue(
            outcome.errors.contains("3 kwalificatiedossiers, 6 kwalificaties en 9 keuzedelen"), outcome.errors)
        let overlap = try String(
            contentsOfFile: directory.path("out/overlap-keuzedelen-kwalificaties.csv"), encoding: .utf8)
        XCTAssertEqual(overlap.split(separator: "\r\n").count, 9 * 6 + 1)
    }
}

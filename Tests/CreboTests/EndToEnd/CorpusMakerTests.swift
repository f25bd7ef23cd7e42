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
}

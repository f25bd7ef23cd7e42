import Foundation
import TestSupport
import XCTest

/// `Output/` is what the program makes of `SampleXML/`.
final class GoldenOutputTests: XCTestCase {
    func testTheCommittedOutputIsThatOfTheSamples() throws {
        let directory = try TemporaryDirectory()
        let outcome = try Executable.crebo.run([
            "convert", "SampleXML", "--without-bundles", "--output", directory.path("Output"),
        ])
        XCTAssertEqual(outcome.code, 0, outcome.errors)
        let made = try Repository.outputs(below: directory.path("Output"))
        let committed = try Repository.files(below: Repository.path("Output"))
        let different = Set(made.keys).union(committed.keys).filter { made[$0] != committed[$0] }.sorted()
        XCTAssertEqual(
            different, [], "these files of Output/ are not up to date: run scripts/convert and look at the diff")
    }
}

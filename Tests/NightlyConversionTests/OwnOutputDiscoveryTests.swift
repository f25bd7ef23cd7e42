import Foundation
import TestSupport
import XCTest

@testable import NightlyConversion

/// What becomes of earlier outputs that stand below an input.
final class OwnOutputDiscoveryTests: XCTestCase {
    /// A directory `in` with a publication, an output in it, and what else is asked for.
    private func inputs(
        output: String = "uit",
        holding names: [String] = ["run.json", "geheugen.jsonl", "bevindingen.csv", "bundels/cohort-2026.zip"],
        and others: [String] = []
    ) throws -> TemporaryDirectory {
        let directory = try TemporaryDirectory()
        for name in ["a.xml"] + names.map({ "\(output)/\($0)" }) + others {
            try directory.file("in/\(name)", "<sbb/>")
        }
        return directory
    }

    func testAnOutputBelowADirectoryIsPassedOverAndNamed() throws {
        let directory = try inputs()
        let discovery = InputDiscovery([directory.path("in")])
        XCTAssertEqual(discovery.files.map(\.name), ["a.xml"])
        XCTAssertEqual(discovery.passedOver, [PassedOver(path: directory.path("in/uit"), reason: .ownOutput)])
        XCTAssertEqual(discovery.ignoredCount, 0)
    }

    func testAKeptOutputIsPassedOverAtAnyDepth() throws {
        let directory = try inputs(output: "nacht/uit.2026-11-21T020000Z")
        let discovery = InputDiscovery([directory.path("in")])
        XCTAssertEqual(discovery.files.map(\.name), ["a.xml"])
        XCTAssertEqual(
            discovery.passedOver,
            [PassedOver(path: directory.path("in/nacht/uit.2026-11-21T020000Z"), reason: .ownOutput)])
    }

    func testAnOutputThatIsNotYetPublishedIsPassedOver() throws {
        let directory = try inputs(output: ".uit.crebo-nieuw-4711")
        XCTAssertEqual(InputDiscovery([directory.path("in")]).files.map(\.name), ["a.xml"])
    }

    func testAnOutputOfWhichTheMemoryWasThrownAwayIsPassedOver() throws {
        let directory = try inputs(holding: ["run.json", "bevindingen.csv", "bundels/cohort-2026.zip"])
        XCTAssertEqual(InputDiscovery([directory.path("in")]).files.map(\.name), ["a.xml"])
    }

    func testADirectoryWithARunReportOfAnotherProgramIsRead() throws {
        let directory = try inputs(holding: ["run.json", "bundels/cohort-2026.zip"])
        let discovery = InputDiscovery([directory.path("in")])
        XCTAssertEqual(discovery.files.map(\.name), ["a.xml", "uit/bundels/cohort-2026.zip"])
        XCTAssertEqual(discovery.passedOver, [])
    }

    func testWhatSomebodyElsePutIntoAnOutputIsRead() throws {
        let directory = try inputs(and: ["uit/b.xml", "uit/bundels/c.xml", "uit/bundels/zelf/cohort-2026.zip"])
        XCTAssertEqual(
            InputDiscovery([directory.path("in")]).files.map(\.name),
            ["a.xml", "uit/b.xml", "uit/bundels/c.xml", "uit/bundels/zelf/cohort-2026.zip"])
    }

    func testAnOutputThatWasNamedItselfIsRead() throws {
        let directory = try inputs()
        let discovery = InputDiscovery([directory.path("in/uit")])
        XCTAssertEqual(discovery.files.map(\.name), ["bundels/cohort-2026.zip"])
        XCTAssertEqual(discovery.passedOver, [])
    }

    func testAnOutputThatWasNamedItselfIsReadWhateverElseWasNamed() throws {
        let directory = try inputs()
        let given = [directory.path("in"), directory.path("in/uit/")]
        for inputs in [given, given.reversed()] {
            let discovery = InputDiscovery(inputs)
            XCTAssertEqual(discovery.files.count, 2)
            XCTAssertEqual(discovery.passedOver, [])
        }
    }

    func testAnOutputThatIsFoundTwiceIsNamedOnce() throws {
        let directory = try inputs(output: "map/uit")
        let discovery = InputDiscovery([directory.path("in"), directory.path("in/map")])
        XCTAssertEqual(discovery.passedOver, [PassedOver(path: directory.path("in/map/uit"), reason: .ownOutput)])
    }
}

import Foundation
import TestSupport
import XCTest

/// Input made to cost time or memory is read or refused within bounds that the kernel holds it to.
final class HostileInputTests: XCTestCase {
    func testNoHostileInputNeedsMoreThanItsBounds() throws {
        let directory = try TemporaryDirectory()
        for input in HostileInput.all(output: directory.path("out")) {
            let file = try directory.file(input.name, input.contents)
            let outcome = try Executable.crebo.run(input.command + [file.path], within: .hostile)
            XCTAssertEqual(outcome.code, input.code, "\(input.name): \(outcome.errors.prefix(500))")
            XCTAssertTrue(
                (outcome.outputText + outcome.errors).contains(input.sentence),
                "\(input.name): \(outcome.outputText.prefix(500)) \(outcome.errors.prefix(500))")
            try FileManager.default.removeItem(at: file)
        }
    }

    func testTheBoundsEndARunThatNeedsMore() throws {
        guard Executable.Bounds.areKept else { throw XCTSkip("no bounds are kept here (CREBO_UNBOUNDED)") }
        let outcome = try Executable.crebo.run(
            ["validate", "SampleXML"], within: Executable.Bounds(seconds: 60, kilobytes: 4_000))
        XCTAssertFalse((0...3).contains(outcome.code), "\(outcome.code)")
    }
}

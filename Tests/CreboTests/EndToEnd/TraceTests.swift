import Foundation
import TestSupport
import XCTest

/// `crebo trace`: what it answers, and what it tells the shell.
final class TraceTests: XCTestCase {
    private let sample = Repository.path("SampleXML")

    func testWhatFollowsACodeIsAnswered() throws {
        let outcome = try Executable.crebo.run(["trace", "23254", "--register", sample])
        XCTAssertEqual(outcome.code, 0, outcome.errors)
        XCTAssertTrue(outcome.outputText.contains("└─ 23361 Productietechniek"), outcome.outputText)
        XCTAssertEqual(outcome.errors, "")
    }

    func testADocumentThatCannotBeReadIsNamedAndTheAnswerIsGivenWithOne() throws {
        let directory = try TemporaryDirectory()
        let broken = try directory.file("kapot.xml", "<sbb>").path
        let whole = try Executable.crebo.run(["trace", "23254", "--register", sample])
        let outcome = try Executable.crebo.run(["trace", "23254", "--register", sample, broken])
        XCTAssertEqual(outcome.code, 1)
        XCTAssertEqual(outcome.output, whole.output)
        XCTAssertTrue(outcome.errors.contains("\(broken):1:6: afgekeurd:"), outcome.errors)
    }

    func testACodeThatIsNowhereIsThree() throws {
        let outcome = try Executable.crebo.run(["trace", "99999", "--register", sample])
        XCTAssertEqual(outcome.code, 3)
        XCTAssertTrue(outcome.output.isEmpty)
        XCTAssertTrue(outcome.errors.contains("Code ‘99999’ staat niet in dit register"), outcome.errors)
    }
}

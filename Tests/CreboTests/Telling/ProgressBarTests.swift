import Foundation
import NightlyConversion
import XCTest

@testable import crebo

final class ProgressBarTests: XCTestCase {
    /// A clock that stands still until it is moved.
    private final class Hand: @unchecked Sendable {
        var seconds = 0.0
    }

    private let recording = RecordingConsole()
    private let hand = Hand()

    private func bar() throws -> ProgressBar {
        let console = Console(output: recording.console.output, errors: recording.console.errors, terminalWidth: { 60 })
        return try XCTUnwrap(ProgressBar(on: console, clock: { [hand] in hand.seconds }))
    }

    private var shown: Int { recording.errors.components(separatedBy: "\r").count - 1 }

    func testThereIsNoBarWithoutATerminal() {
        XCTAssertNil(ProgressBar(on: recording.console))
    }

    func testTheLineIsWrittenAtMostTenTimesASecond() throws {
        let bar = try bar()
        for step in 0..<1_000 {
            hand.seconds = Double(step) / 1_000
            bar.observe(.bytesRead(1))
        }
        XCTAssertGreaterThan(shown, 5)
        XCTAssertLessThanOrEqual(shown, 10)
    }

    func testANewPhaseIsShownAtOnce() throws {
        let bar = try bar()
        bar.observe(.phaseBegan(.reading))
        bar.observe(.phaseBegan(.lists))
        XCTAssertTrue(recording.errors.hasSuffix("Bezig met de lijsten"), recording.errors)
    }

    func testTheLineIsGoneAtTheEndAndDoesNotComeBack() throws {
        let bar = try bar()
        bar.observe(.phaseBegan(.publishing))
        bar.finish()
        bar.finish()
        bar.observe(.phaseBegan(.publishing))
        XCTAssertTrue(recording.errors.hasSuffix("Bezig met publiceren\r\u{1B}[K"), recording.errors)
    }

    func testABarThatShowedNothingLeavesTheTerminalAlone() throws {
        try bar().finish()
        XCTAssertEqual(recording.errors, "")
    }
}

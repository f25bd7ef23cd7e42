import NightlyConversion
import XCTest

@testable import crebo

final class ProgressLineTests: XCTestCase {
    private func line(read: Int, done: Int) -> ProgressLine {
        var line = ProgressLine()
        let file = InputDiscovery([#filePath]).files[0]
        _ = line.take(.began(documents: 31, bytes: 2_000_000))
        _ = line.take(.bytesRead(read))
        for _ in 0..<done { _ = line.take(.documentEnded(file, records: 1, rejections: 0)) }
        return line
    }

    func testTheLineSaysHowFarTheRunIsAndHowLongItWillTake() {
        XCTAssertEqual(
            line(read: 500_000, done: 8).text(width: 100, seconds: 4),
            "[#####...............]  Lezen  25%  8 van 31 documenten  nog 12 s  500 kB van 2,0 MB")
    }

    func testNothingIsSaidOfTheTimeLeftWhenItCannotBeKnownYet() {
        for (read, seconds) in [(500_000, 1.0), (1_000, 60)] {
            XCTAssertFalse(line(read: read, done: 0).text(width: 100, seconds: seconds).contains("nog"))
        }
    }

    func testALongTimeIsInMinutes() {
        XCTAssertTrue(line(read: 500_000, done: 0).text(width: 100, seconds: 61).contains("  nog 4 min  "))
    }

    func testTheLineIsAlwaysShorterThanTheTerminal() {
        let line = line(read: 500_000, done: 8)
        for width in 1...120 { XCTAssertLessThan(line.text(width: width, seconds: 4).count, width, "\(width)") }
        XCTAssertEqual(line.text(width: 40, seconds: 4), "Lezen  25%  8 van 31 documenten")
    }

    func testAFileThatGrewIsNotMoreThanRead() {
        XCTAssertTrue(line(read: 3_000_000, done: 31).text(width: 100, seconds: 4).contains("Lezen 100%"))
    }

    func testInputsWithoutBytesAreNoDivisionByZero() {
        XCTAssertTrue(ProgressLine().text(width: 100, seconds: 4).contains("Lezen   0%"))
    }

    func testAfterReadingThePhaseIsNamed() {
        var line = line(read: 2_000_000, done: 31)
        XCTAssertTrue(line.take(.phaseBegan(.lists)))
        XCTAssertEqual(line.text(width: 80, seconds: 4), "Bezig met de lijsten")
        XCTAssertEqual(line.text(width: 8, seconds: 4), "Bezig m")
    }
}

import XCTest

@testable import DUODelivery

final class MaskerTests: XCTestCase {
    func testNineDigitsAreMasked() {
        XCTAssertEqual(Masker.masked("999990007"), "*****0007")
        XCTAssertEqual(Masker.masked("ISG|999990007||C1|"), "ISG|*****0007||C1|")
    }

    func testNumbersThatPassNoCheckAreMaskedToo() {
        XCTAssertEqual(Masker.masked("nummer 123456780."), "nummer *****6780.")
        XCTAssertEqual(Masker.masked("000000000"), "*****0000")
    }

    func testEveryNumberInATextIsMasked() {
        XCTAssertEqual(
            Masker.masked("999990007 999990378;109900000\n999990743"), "*****0007 *****0378;*****0000\n*****0743")
    }

    func testLettersAgainstTheNumberDoNotHideIt() {
        XCTAssertEqual(Masker.masked("BSN999990007x"), "BSN*****0007x")
        XCTAssertEqual(Masker.masked("é999990007é_999990378"), "é*****0007é_*****0378")
    }

    func testShorterAndLongerRunsStay() {
        let text = "25187 2025-08-01 20250801 12345678 1234567890 09:15:00.123456 K0717 1234567890123456789"
        XCTAssertEqual(Masker.masked(text), text)
    }

    func testTextWithoutDigitsStays() {
        for text in ["", "geen nummer", "é\u{301}🧰\r\n", "٩٩٩٩٩٠٠٠٧"] { XCTAssertEqual(Masker.masked(text), text) }
    }

    func testMaskingTwiceChangesNothingMore() {
        let masked = Masker.masked("van 999990007 naar 999990378")
        XCTAssertEqual(Masker.masked(masked), masked)
    }

    func testAVeryLongTextFinishes() {
        let long = String(repeating: "9", count: 1_000_000)
        XCTAssertEqual(Masker.masked(long), long)
        XCTAssertEqual(Masker.masked(String(repeating: "999990007 ", count: 100_000)).utf8.count, 1_000_000)
    }

    func testRandomTextsAgreeWithARegularExpression() {
        var generator = SeededGenerator(seed: 14)
        let pieces = ["9", "0", "12", "345", "999990007", "1234567", "|", "a", " ", "é"]
        for _ in 0..<3_000 {
            let count = Int.random(in: 0...12, using: &generator)
            let text = (0..<count).map { _ in pieces[Int.random(in: pieces.indices, using: &generator)] }.joined()
            let expected = text.replacing(#/[0-9]+/#) { match in
                match.output.count == 9 ? "*****" + match.output.suffix(4) : String(match.output)
            }
            XCTAssertEqual(Masker.masked(text), expected)
        }
    }
}

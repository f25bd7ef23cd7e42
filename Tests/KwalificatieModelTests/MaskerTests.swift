@testable import KwalificatieModel
import XCTest

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

    func testANumberIsToldWhateverItsSpelling() {
        for (text, masked) in [
            ("999.99.0378", "***.**.0378"), ("999 990 007", "*** **0 007"), ("9 9 9 9 9 0 0 0 7", "* * * * * 0 0 0 7"),
            ("999 - 99 - 0007", "*** - ** - 0007"), ("9.99990378E8", "*.****0378E8"),
            ("9,99990378E+08", "*,****0378E+08"), ("99990378", "****0378"), ("9990378", "***0378"),
            ("9999900O7", "*****00O7"), ("99999OOO7", "*****OOO7"), ("0999990007", "******0007"),
            ("99-99-0378", "**-**-0378"), ("999\u{200B}990\u{AD}007", "***\u{200B}**0\u{AD}007"),
            ("٩٩٩٩٩٠٠٠٧", "*****٠٠٠٧"), ("９９９９９０００７", "*****０００７"), ("BSN999990007x", "BSN*****0007x"),
            ("999990007,1990-05-17,V", "*****0007,1990-05-17,V"), ("1-2-1990-3", "*-*-*990-3"),
        ] { XCTAssertEqual(Masker.masked(text), masked) }
    }

    func testDatesYearsCodesAndShortNumbersStay() {
        for text in [
            "", "geen nummer", "25187", "25187/25188", "25187, 25188 en 25189", "cohort 2022, 25187", "2015-2022",
            "01-08-2022", "1/15/2020", "2022-08-01", "1.8.2022", "2006-00-00", "01-08-2022 01-08-2023",
            "2025-09-19T12:34:56Z", "101A742 100X969 K0717 25187", "regel 12: 240 uur", "é\u{301}🧰\r\n",
        ] { XCTAssertEqual(Masker.masked(text), text) }
    }

    func testMaskingTwiceChangesNothingMore() {
        for text in ["van 999990007 naar 999.99.0378", "1,2,3,4,5,6,7,8,9"] {
            let masked = Masker.masked(text)
            XCTAssertEqual(Masker.masked(masked), masked)
        }
    }

    func testAPieceThatIsCutWithinANumberShowsNoneOfIt() {
        XCTAssertEqual(
            Masker.masked(piece: "90007;Jansen;99999", isCutBefore: true, isCutAfter: true), "*****;Jansen;*****")
        XCTAssertEqual(Masker.masked(piece: "90007;2022", isCutBefore: false, isCutAfter: false), "90007;2022")
    }

    /// As long as a whole file: time must follow length.
    func testVeryLongTextsFinish() {
        for piece in ["9", "999990007 ", "9O", "12-", "O", "1 "] {
            let text = String(repeating: piece, count: 300_000)
            XCTAssertEqual(Masker.masked(text).unicodeScalars.count, text.unicodeScalars.count)
        }
    }

    func testAValueIsMaskedBeforeItIsCut() {
        let text = String(repeating: "x", count: 35) + "999990007"
        XCTAssertFalse(MaskedText(text).text.contains("99999"), MaskedText(text).text)
    }

    func testAStringWithinAMessageIsMaskedAndMadeVisible() {
        let value = "a\u{1B}999990007"
        let message: MaskedText = "waarde “\(value)” van \(own: 12)"
        XCTAssertEqual(message.text, "waarde “a\u{FFFD}*****0007” van 12")
    }
}

import KwalificatieEmitters
@testable import KwalificatieModel
import XCTest

final class CSVWriterTests: XCTestCase {
    func testTheExcelDialectHasAByteOrderMarkSemicolonsAndDecimalCommas() throws {
        XCTAssertEqual(
            written(.excel, [.text("K0717"), .integer(240), .decimal(try XCTUnwrap(Prijsfactor("1.10")))]),
            "\u{FEFF}K0717;240;1,1\r\n")
    }

    func testTheDialectForProgramsHasNoByteOrderMarkCommasAndDecimalPoints() throws {
        XCTAssertEqual(
            written(.rfc4180, [.text("K0717"), .integer(240), .decimal(try XCTUnwrap(Prijsfactor("1,10")))]),
            "K0717,240,1.1\r\n")
    }

    func testAFileWithoutRowsIsOnlyItsByteOrderMark() {
        XCTAssertEqual(CSVWriter(dialect: .excel).bytes, [0xEF, 0xBB, 0xBF])
        XCTAssertEqual(CSVWriter(dialect: .rfc4180).bytes, [])
    }

    func testDatesAreInThePublishedFormInBothDialects() throws {
        let day = CSVCell.date(try XCTUnwrap(CalendarDate("2022-08-01")))
        XCTAssertEqual(written(.excel, [day]), "\u{FEFF}01-08-2022\r\n")
        XCTAssertEqual(written(.rfc4180, [day]), "01-08-2022\r\n")
    }

    func testAnswersAreDutch() {
        XCTAssertEqual(written(.rfc4180, [.janee(true), .janee(false), .empty]), "Ja,Nee,\r\n")
    }

    func testOnlyTheSeparatorOfTheDialectIsQuoted() {
        XCTAssertEqual(written(.rfc4180, [.text("a;b"), .text("a,b")]), "a;b,\"a,b\"\r\n")
        XCTAssertEqual(written(.excel, [.text("a;b"), .text("a,b")]), "\u{FEFF}\"a;b\";a,b\r\n")
    }

    func testQuotesAreDoubled() {
        XCTAssertEqual(written(.rfc4180, [.text("de \"echte\"")]), "\"de \"\"echte\"\"\"\r\n")
    }

    func testLineEndsWithinAFieldAreQuoted() {
        XCTAssertEqual(written(.rfc4180, [.text("a\nb"), .text("a\rb")]), "\"a\nb\",\"a\rb\"\r\n")
    }

    func testSpacesAtTheEndsOfAFieldAreQuoted() {
        XCTAssertEqual(written(.rfc4180, [.text(" a"), .text("a "), .text("a b")]), "\" a\",\"a \",a b\r\n")
    }

    func testATextThatExcelWouldRunGetsAnApostrophe() {
        for start in ["=", "+", "-", "@", "\t"] {
            XCTAssertEqual(written(.excel, [.text(start + "1")]), "\u{FEFF}'\(start)1\r\n")
        }
        XCTAssertEqual(written(.excel, [.text("\r1")]), "\u{FEFF}\"'\r1\"\r\n")
    }

    func testANegativeNumberIsNoFormula() {
        XCTAssertEqual(written(.excel, [.integer(-1)]), "\u{FEFF}-1\r\n")
    }

    func testForProgramsNoTextIsChanged() {
        XCTAssertEqual(written(.rfc4180, [.text("=1+1"), .text("@a")]), "=1+1,@a\r\n")
    }

    func testAFormulaThatNeedsQuotesGetsBoth() {
        XCTAssertEqual(written(.excel, [.text("=\"a\";b")]), "\u{FEFF}\"'=\"\"a\"\";b\"\r\n")
    }

    private func written(_ dialect: CSVDialect, _ row: [CSVCell]) -> String {
        var writer = CSVWriter(dialect: dialect)
        writer.append(row)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}

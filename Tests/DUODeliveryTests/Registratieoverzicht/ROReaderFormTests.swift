import KwalificatieValidators
import XCTest

@testable import DUODelivery

/// The forms that spreadsheets leave behind read to the same records, with notes.
final class ROReaderFormTests: XCTestCase {
    private let official = RuleExample.registratieoverzichtText

    func testThePublishedFileSavedByASpreadsheetReadsToTheSameRecords() throws {
        let text = String(decoding: try ROSample.published(), as: UTF8.self)
        let lines = try ROSample.lines(SpreadsheetForm.saved(text))
        // The sluitrecord's counts and all numbers are as they were: none had leading zeros, save those of two digits.
        XCTAssertEqual(ROSample.records(lines), ROSample.records(try ROSample.lines(text)))
        XCTAssertEqual(
            Set(lines.flatMap(\.afwijkingen)),
            [
                .byteOrderMark, .scheidingsteken(UInt8(ascii: ";")), .legeVeldenAchteraan, .datumvorm,
                .voorloopnullen(.redenUitschrijving), .verhuldNummer,
            ])
    }

    func testTheSampleSavedByASpreadsheetReadsToTheSameRecords() throws {
        XCTAssertEqual(try records(SpreadsheetForm.saved(official)), try records(official))
    }

    func testLostLeadingZerosOfANumberArePutBack() throws {
        let candidates = (0...9).map { "01234567\($0)" }
        let number = try XCTUnwrap(candidates.first { (try? Burgerservicenummer($0)) != nil })
        let line = try XCTUnwrap(try ROSample.lines("PER|\(number.dropFirst())||1990-01-01|V\r\n").first)
        XCTAssertEqual(line.afwijkingen, [.voorloopnullen(.burgerservicenummer)])
        XCTAssertEqual(ROSample.records([line]).first?[.burgerservicenummer], number)
    }

    func testAVolgnummerAndACodeKeepTheDigitsThatTheyHave() throws {
        let record = try XCTUnwrap(try records("ISP|999990007||7|2025-09-19|2518|ODT||N||||").first)
        XCTAssertEqual(record[.inschrijvingvolgnummer], "7")
        XCTAssertEqual(record[.opleidingcode], "2518")
    }

    func testEachFormIsReadAndNoted() throws {
        let line = "ISE|999990007||C1|2025-09-19|2025-12-31"
        let forms: [(text: String, afwijkingen: [ROAfwijking])] = [
            (line + "\r\n", []),
            (line + "\n", [.regeleinde]),
            (line + "\r", [.regeleinde]),
            (line, [.regeleinde]),
            ("\u{FEFF}" + line + "\r\n", [.byteOrderMark]),
            (line.replacing("|", with: ";") + "\r\n", [.scheidingsteken(UInt8(ascii: ";"))]),
            (line.replacing("|", with: ",") + "\r\n", [.scheidingsteken(UInt8(ascii: ","))]),
            (line.replacing("|", with: "\t") + "\r\n", [.scheidingsteken(UInt8(ascii: "\t"))]),
            (line + "|||\r\n", [.legeVeldenAchteraan]),
            (line + ";;;\r\n", [.legeVeldenAchteraan]),
            ("\"" + line + "\"\r\n", [.aanhalingstekens]),
            ("\"" + line.replacing("|", with: "\"|\"") + "\"\r\n", [.aanhalingstekens]),
            (line.replacing("|", with: " | ") + "\r\n", [.spaties]),
            (line.replacing("2025-09-19", with: "19-9-2025") + "\r\n", [.datumvorm]),
            (line.replacing("2025-09-19", with: "19/09/2025") + "\r\n", [.datumvorm]),
        ]
        let expected = try records(line + "\r\n")
        for (text, afwijkingen) in forms {
            let lines = try ROSample.lines(text)
            XCTAssertEqual(ROSample.records(lines), expected, text)
            XCTAssertEqual(lines.flatMap(\.afwijkingen), afwijkingen, text)
        }
    }

    func testMissingFieldsAtTheEndAreEmpty() throws {
        let lines = try ROSample.lines("ISE|999990007||C1|2025-09-19\r\n")
        XCTAssertEqual(ROSample.records(lines).first?[.datumEind], "")
        XCTAssertEqual(lines.first?.afwijkingen, [.ontbrekendeVelden])
    }

    func testADiplomaWithoutTheEmptyFieldIsReadAsOneWithIt() throws {
        let layout = try records("DIP|999990007||R1|25187|2025-06-30||J|C1|101A742\r\n")
        let lines = try ROSample.lines("DIP|999990007||R1|25187|2025-06-30|J|C1|101A742\r\n")
        XCTAssertEqual(ROSample.records(lines), layout)
        XCTAssertEqual(lines.first?.afwijkingen, [.diplomaZonderLeegVeld])
    }

    func testBlankLinesAreCountedAndNoRecords() throws {
        let text = official.replacing("\r\n", with: "\r\n\r\n;;;;\r\n")
        let lines = try ROSample.lines(text)
        XCTAssertEqual(ROSample.records(lines), try records(official))
        XCTAssertEqual(lines.count { $0.inhoud == .leeg }, 2 * ROSample.records(lines).count)
    }

    func testTheSluitrecordMayStandFirst() throws {
        let lines = official.split(whereSeparator: \.isNewline).map(String.init)
        let moved = ([lines.last ?? ""] + lines.dropLast()).map { $0 + "\r\n" }.joined()
        let overzicht = try ROSample.overzicht(moved)
        XCTAssertEqual(overzicht.bevindingen.map(\.rule), [RuleID(.duo, 109)])
        XCTAssertEqual(overzicht.telling[.persoon], 3)
    }

    func testARepeatedDepartureIsCountedOnceWithItsFirstLine() throws {
        let overzicht = try ROSample.overzicht(official.replacing("\r\n", with: "\n"))
        XCTAssertEqual(overzicht.bevindingen.map(\.regel), [1])
        XCTAssertEqual(overzicht.bevindingen.map(\.aantal), [19])
    }

    func testADayThatDoesNotExistIsKeptAndReported() throws {
        let text = official.replacing("2026-02-19", with: "30-2-2026")
        let overzicht = try ROSample.overzicht(text)
        XCTAssertTrue(overzicht.bevindingen.contains { $0.rule == RuleID(.duo, 114) && $0.regel == 3 })
    }

    private func records(_ text: String) throws -> [RORecord] { ROSample.records(try ROSample.lines(text)) }
}

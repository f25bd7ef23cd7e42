import KwalificatieValidators
import XCTest

@testable import DUODelivery

/// A registratieoverzicht that is written again from what was read is the same file.
final class RORoundTripTests: XCTestCase {
    func testThePublishedFileIsWrittenAgainByteForByte() throws {
        let bytes = try ROSample.published()
        let lines = try ROSample.lines(bytes)
        XCTAssertEqual(ROSample.written(ROSample.records(lines)), bytes)
        XCTAssertEqual(Set(lines.flatMap(\.afwijkingen)), [.verhuldNummer])
    }

    func testTheSampleIsWrittenAgainByteForByte() throws {
        let text = RuleExample.registratieoverzichtText
        XCTAssertEqual(ROSample.written(ROSample.records(try ROSample.lines(text))), Array(text.utf8))
    }

    func testTheCountsOfThePublishedFileAreThoseOfItsLines() throws {
        let bytes = try ROSample.published()
        var expected: [String: Int] = [:]
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            expected[String(decoding: line.prefix(3), as: UTF8.self), default: 0] += 1
        }
        let telling = try ROSample.overzicht(bytes).telling
        for soort in RORecordsoort.allCases {
            XCTAssertEqual(telling[soort], expected[soort.rawValue, default: 0], soort.rawValue)
        }
    }

    /// The file is a part of a larger one: its sluitrecord still counts all of that.
    func testThePublishedFileHasOneNoteOnItsMaskedNumbersAndNoFaultButItsCounts() throws {
        let overzicht = try ROSample.overzicht(try ROSample.published())
        XCTAssertEqual(overzicht.bevindingen.count { $0.rule == RuleID(.duo, 104) }, 1)
        XCTAssertEqual(Set(overzicht.bevindingen.filter { $0.severity > .info }.map(\.rule)), [RuleID(.duo, 112)])
    }

    func testAWriterCountsWhatItHasWritten() throws {
        var writer = ROWriter()
        for record in ROSample.records(try ROSample.lines(RuleExample.registratieoverzichtText)).dropLast() {
            writer.append(record)
        }
        writer.appendSluitrecord()
        XCTAssertEqual(writer.bytes, Array(RuleExample.registratieoverzichtText.utf8))
    }

    func testARecordMadeByFieldsHasThemInTheirPlaces() {
        let record = RORecord(
            .periode, [.leertraject: "ODT", .burgerservicenummer: "999990007", .datumBegin: "2025-09-19"])
        XCTAssertEqual(
            String(decoding: ROSample.written([record]), as: UTF8.self),
            "ISP|999990007|||2025-09-19||ODT|||||||\r\n")
    }

    func testTheTextOfARecordHasNoUnmaskedNumber() {
        let record = RORecord(.periode, [.burgerservicenummer: "999990007"])
        var dumped = ""
        dump([record], to: &dumped)
        dump([record.persoon], to: &dumped)
        for text in [dumped, "\(record)", String(reflecting: record), "\(record.persoon)"] {
            XCTAssertFalse(text.contains("999990007"), text)
            XCTAssertTrue(text.contains("*****0007"), text)
        }
    }
}

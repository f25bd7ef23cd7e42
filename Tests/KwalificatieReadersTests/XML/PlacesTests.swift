import XCTest

@testable import KwalificatieReaders

/// Elements have the line and column (in characters, from 1) of their `<`.
final class PlacesTests: XCTestCase {
    private func places(_ document: String, file: StaticString = #filePath, line: UInt = #line) -> [String] {
        events(of: document, file: file, line: line).filter { $0.hasPrefix("<") }
            .map { $0.split(separator: " ").prefix(2).joined(separator: " ") }
    }

    func testColumnsCountCharactersAndNotBytes() {
        XCTAssertEqual(places("<r>é€😀<a/>\u{301}<b/></r>"), ["<r 1:1", "<a 1:7", "<b 1:12"])
    }

    func testAttributesOverSeveralLinesDoNotMoveTheirElement() {
        XCTAssertEqual(places("<r>\n  <a b='1'\n     c='é\n2'\n/><d/></r>"), ["<r 1:1", "<a 2:3", "<d 5:3"])
    }

    func testCarriageReturnsBelongToTheirLine() {
        XCTAssertEqual(places("<r>\r\n  <a/>\r\n\r\n<b/></r>\r\n"), ["<r 1:1", "<a 2:3", "<b 4:1"])
    }

    func testCDATAAndCommentsCountTheirLines() {
        XCTAssertEqual(
            places("<!--\n-->\n<r><![CDATA[<x>\n é]]><a/><?p\n?><b/></r>"), ["<r 3:1", "<a 4:6", "<b 5:3"])
    }

    func testTheMarkCountsNoColumn() {
        XCTAssertEqual(events(of: [0xEF, 0xBB, 0xBF] + Array("<r/>".utf8)).first, "<r 1:1")
    }

    func testAGreaterThanInAnAttributeEndsNoTag() {
        XCTAssertEqual(places("<r a='>' b=\"'>\"><c d='/>'/><e/></r>"), ["<r 1:1", "<c 1:17", "<e 1:28"])
    }

    func testPlacesStayRightOverManyPieces() {
        let row = "<t a='x > y'>é &lt; <![CDATA[ <b> ]]><!-- <c> --></t><t/>"
        let document = "<r>\n" + String(repeating: row + "\n", count: 3_000) + "</r>"
        let log = EventLog()
        XCTAssertNil(parse(Array(document.utf8), .random(seed: 9), log))
        let starts = log.events.filter { $0.hasPrefix("<t") }
        XCTAssertEqual(starts.count, 6_000)
        for (index, start) in starts.enumerated() {
            let place = "\(index / 2 + 2):\(index % 2 == 0 ? 1 : row.count - 3)"
            guard start.hasPrefix("<t \(place)") else { return XCTFail("\(start) should be at \(place)") }
        }
    }

    func testEveryTagOfARealDocumentStandsWhereItSays() throws {
        for path in try Repository.documents() {
            let text = try String(contentsOfFile: path, encoding: .utf8).drop { $0 == "\u{FEFF}" }
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.unicodeScalars) }
            let log = EventLog()
            XCTAssertNil(parse(Array(text.utf8), .whole, log))
            for event in log.events where event.hasPrefix("<") {
                let parts = event.dropFirst().split(separator: " ", maxSplits: 2)
                let place = parts[1].split(separator: ":").compactMap { Int($0) }
                let found = String(
                    String.UnicodeScalarView(lines[place[0] - 1].dropFirst(place[1] - 1).prefix(parts[0].count + 1)))
                guard found == "<\(parts[0])" else { return XCTFail("\(path): \(event) but there is \(found)") }
            }
        }
    }
}

@testable import KwalificatieModel
import NightlyConversion
import TestSupport
import XCTest

final class SearchRunTests: XCTestCase {
    private func keuzedeel(_ title: String, nr: Int = 1, end: String = "</sbb>") -> String {
        """
        <sbb><keuzedelen>
        <keuzedeel nr="\(nr)" titel="\(title)" code="K0001" versie="" vervangt="" status="Vastgesteld"/>
        </keuzedelen>\(end)
        """
    }

    private func search(_ text: String, _ files: [String: String]) throws -> SearchRun.Result {
        let directory = try TemporaryDirectory()
        for (name, contents) in files { try directory.file(name, contents) }
        return try SearchRun(try XCTUnwrap(Zoekvraag(text)), in: [directory.path]).run()
    }

    func testADocumentThatIsBrokenAtItsEndYieldsNothing() throws {
        let result = try search("metaal", ["a.xml": keuzedeel("Metaal", end: "")])
        XCTAssertEqual(result.treffers, [])
        XCTAssertEqual(result.reading.recordCount, 0)
        XCTAssertEqual(result.reading.rejections.count, 1)
    }

    func testTheSameRecordGivenTwiceIsFoundOnce() throws {
        let result = try search("metaal", ["a.xml": keuzedeel("Metaal"), "b.xml": keuzedeel("Metaal")])
        XCTAssertEqual(result.treffers.map(\.onderdeel.code), ["K0001"])
    }

    func testAnOlderVersionIsNotFound() throws {
        let files = [
            "a.xml": keuzedeel("Metaal", nr: 1), "b.xml": keuzedeel("Hout", nr: 2),
        ]
        XCTAssertEqual(try search("metaal", files).treffers, [])
        XCTAssertEqual(try search("hout", files).treffers.count, 1)
    }
}

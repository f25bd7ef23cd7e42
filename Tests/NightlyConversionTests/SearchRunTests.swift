import KwalificatieModel
import NightlyConversion
import TestSupport
import XCTest

final class SearchRunTests: XCTestCase {
    private func keuzedeel(_ title: String, adopted: String = "01-01-2020", end: String = "</sbb>") -> String {
        """
        <sbb><keuzedelen>
        <keuzedeel nr="1" titel="\(title)" code="K0001" versie="" vervangt="" status="Vastgesteld">
          <voorblad><vastgestelddoor op="\(adopted)"/></voorblad>
        </keuzedeel>
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
        XCTAssertEqual(result.recordCount, 0)
        XCTAssertEqual(result.rejections.count, 1)
    }

    func testTheSameRecordGivenTwiceIsFoundOnce() throws {
        let result = try search("metaal", ["a.xml": keuzedeel("Metaal"), "b.xml": keuzedeel("Metaal")])
        XCTAssertEqual(result.treffers.map(\.onderdeel.code), ["K0001"])
    }

    func testAnOlderVersionIsNotFound() throws {
        let files = [
            "a.xml": keuzedeel("Metaal", adopted: "01-01-2020"), "b.xml": keuzedeel("Hout", adopted: "01-01-2021"),
        ]
        XCTAssertEqual(try search("metaal", files).treffers, [])
        XCTAssertEqual(try search("hout", files).treffers.count, 1)
    }
}

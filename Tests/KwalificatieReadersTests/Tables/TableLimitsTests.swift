import KwalificatieModel
import XCTest

@testable import KwalificatieReaders

/// Tables and published lists are kept whole, so they are held to less than CSV in general.
final class TableLimitsTests: XCTestCase {
    private func problem(_ file: String, _ lines: [String]) -> ReadingProblem.Kind? {
        var tables = Tabelverzameling()
        do {
            try tables.read(MemorySource(lines.joined(separator: "\n")), file: file)
            return nil
        } catch {
            return error.kind
        }
    }

    private func row(_ count: Int) -> String { String(repeating: ";", count: count - 1) }

    func testATableMayHaveAsManyRowsAsTheLimit() {
        let limit = Tabelverzameling.limits.rows
        let rows = ["Code keuzedeel;Crebo;Geldig vanaf;Geldig tot"] + Array(repeating: row(4), count: limit - 1)
        XCTAssertNil(problem("koppelingen.csv", rows))
        XCTAssertEqual(problem("koppelingen.csv", rows + [row(4)]), .tooManyRows(limit: limit))
    }

    func testAPublishedListMayHaveAsManyRowsAsTheLimit() {
        let limit = PublishedCrebolijstReader.limits.rows
        let header =
            "Dossiercrebo;Dossiernaam;Datum einde instroom;Datum einde opleiding;Wordt vervangen door;Crebo nieuw"
        let rows = [header] + Array(repeating: row(6), count: limit - 1)
        XCTAssertNil(problem("vervallen.csv", rows))
        XCTAssertEqual(problem("vervallen.csv", rows + [row(6)]), .tooManyRows(limit: limit))
    }

    func testARowMayHaveAsManyFieldsAsTheLimit() {
        let header = "Code keuzedeel;Crebo;Geldig vanaf;Geldig tot"
        XCTAssertNil(problem("koppelingen.csv", [header, row(100)]))
        XCTAssertEqual(problem("koppelingen.csv", [header, row(101)]), .tooManyFields(limit: 100))
    }
}

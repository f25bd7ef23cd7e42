@testable import KwalificatieModel
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

    func testAllTablesTogetherMayHaveAsManyRowsAsTheLimit() throws {
        let limit = Tabelverzameling.limits.rows
        func table(_ count: Int) -> MemorySource {
            let rows = ["Code keuzedeel;Crebo;Geldig vanaf;Geldig tot"] + Array(repeating: row(4), count: count - 1)
            return MemorySource(rows.joined(separator: "\n"))
        }
        var tables = Tabelverzameling()
        try tables.read(table(limit - 2), file: "koppelingen.csv")
        XCTAssertThrowsError(try tables.read(table(3), file: "koppelingen-2.csv")) { error in
            XCTAssertEqual((error as? ReadingProblem)?.kind, .tooManyTableRows(limit: limit))
        }
        // What was refused does not count.
        try tables.read(table(2), file: "koppelingen-3.csv")
        XCTAssertEqual(tables.gelezen.map(\.file), ["koppelingen.csv", "koppelingen-3.csv"])
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

    func testAFieldMayBeAsLongAsTheLimit() {
        let long = String(repeating: "x", count: Tabelverzameling.limits.fieldLength)
        let header = "Code keuzedeel;Crebo;Geldig vanaf;Geldig tot"
        XCTAssertNil(problem("koppelingen.csv", [header, "\(long);;;"]))
        XCTAssertEqual(problem("koppelingen.csv", [header, "\(long)x;;;"]), .fieldTooLong(limit: long.count))
    }

    /// Rows of long fields that nobody reads, so that the file has exactly so many bytes.
    private func padded(_ header: String, to length: Int) -> [String] {
        let row = String(repeating: "x", count: (64 << 10) - 1)
        let count = (length - header.utf8.count) / (row.count + 1)
        let rest = length - header.utf8.count - count * (row.count + 1)
        return [header] + Array(repeating: row, count: count) + [String(repeating: "x", count: rest - 1)]
    }

    func testATableMayBeAsLargeAsTheLimit() {
        let limit = Tabelverzameling.limits.fileSize
        let lines = padded("Onbekend;Code keuzedeel;Crebo;Geldig vanaf;Geldig tot", to: limit)
        XCTAssertNil(problem("koppelingen.csv", lines))
        XCTAssertEqual(problem("koppelingen.csv", lines + [""]), .fileTooLarge(limit: limit))
    }

    func testAPublishedListMayBeAsLargeAsTheLimit() {
        let limit = PublishedCrebolijstReader.limits.fileSize
        let header =
            "Onbekend;Dossiercrebo;Dossiernaam;Datum einde instroom;Datum einde opleiding;Wordt vervangen door;Crebo nieuw"
        let lines = padded(header, to: limit)
        XCTAssertNil(problem("vervallen.csv", lines))
        XCTAssertEqual(problem("vervallen.csv", lines + [""]), .fileTooLarge(limit: limit))
    }
}

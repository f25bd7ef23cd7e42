@testable import KwalificatieModel
import NightlyConversion
import TestSupport
import XCTest

final class ComparisonRunTests: XCTestCase {
    private static let start = #"<keuzedeel nr="1" versie="" vervangt="" status="Vastgesteld" "#

    private func keuzedeel(_ code: String, _ title: String) -> String {
        "\(Self.start)code=\"\(code)\" titel=\"\(title)\"/>"
    }

    private func document(_ records: String...) -> String {
        "<sbb><keuzedelen>\n\(records.joined(separator: "\n"))\n</keuzedelen></sbb>"
    }

    private func compare(_ old: [String: String], _ new: [String: String]) throws -> ComparisonRun.Result {
        let directory = try TemporaryDirectory()
        for (name, contents) in old { try directory.file("old/\(name)", contents) }
        for (name, contents) in new { try directory.file("new/\(name)", contents) }
        return try ComparisonRun(
            old: [directory.path("old")], new: [directory.path("new")], spoolDirectory: directory.path
        ).run()
    }

    private func differences(_ old: [String: String], _ new: [String: String]) throws -> [String] {
        try compare(old, new).vergelijking.verschillen.map { "\($0.soort.rawValue) \($0.onderdeel.code)" }
    }

    func testWhatCameChangedAndWentIsFound() throws {
        XCTAssertEqual(
            try differences(
                ["a.xml": document(keuzedeel("K0001", "Weg"), keuzedeel("K0002", "Oud"), keuzedeel("K0003", "x"))],
                ["a.xml": document(keuzedeel("K0002", "Nieuw"), keuzedeel("K0003", "x"), keuzedeel("K0004", "Erbij"))]),
            ["vervallen K0001", "gewijzigd K0002", "nieuw K0004"])
    }

    func testFilesTheirNamesAndTheirOrderDoNotCount() throws {
        let (one, two) = (keuzedeel("K0001", "Een"), keuzedeel("K0002", "Twee"))
        XCTAssertEqual(
            try differences(
                ["a.xml": document(one, two)], ["x.xml": document("<!-- iets -->\n", two), "y.xml": document(one)]), [])
    }

    func testOfSeveralVersionsTheNewestCounts() throws {
        let old = keuzedeel("K0001", "Oud")
        let new = keuzedeel("K0001", "Nieuw").replacingOccurrences(of: #"nr="1""#, with: #"nr="2""#)
        XCTAssertEqual(try differences(["a.xml": document(old, new)], ["b.xml": document(new)]), [])
        XCTAssertEqual(
            try differences(["a.xml": document(old)], ["b.xml": document(new), "a.xml": document(old)]),
            ["gewijzigd K0001"])
    }

    func testVersionsOfOneAgeDoNotDependOnTheOrderOfFiles() throws {
        let (one, two) = (document(keuzedeel("K0001", "Een")), document(keuzedeel("K0001", "Twee")))
        XCTAssertEqual(try differences(["a.xml": one, "b.xml": two], ["a.xml": two, "b.xml": one]), [])
    }

    func testABrokenDocumentCountsForNothingAndIsTold() throws {
        let result = try compare(
            ["a.xml": document(keuzedeel("K0001", "Een"))],
            [
                "a.xml": document(keuzedeel("K0001", "Een")),
                "b.xml": "<sbb><keuzedelen>" + keuzedeel("K0002", "Twee"),
                "c.xml": document(keuzedeel("K0003", "Drie")),
            ])
        XCTAssertEqual(result.vergelijking.verschillen.map(\.onderdeel.code), ["K0003"])
        XCTAssertEqual(result.rejections.count, 1)
        XCTAssertEqual(result.recordCounts.new, 2)
    }

    func testAnEmptyRegisterHasNoRecords() throws {
        let result = try compare(["a.txt": ""], ["a.xml": document(keuzedeel("K0001", "Een"))])
        XCTAssertEqual(result.recordCounts.old, 0)
    }
}

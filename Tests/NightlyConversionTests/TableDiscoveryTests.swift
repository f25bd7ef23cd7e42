import Foundation
import TestSupport
import XCTest

@testable import NightlyConversion

final class TableDiscoveryTests: XCTestCase {
    func testTheTablesWithinAnInputDirectoryAreFoundByName() throws {
        let directory = try tree(["in/a.xml", "in/tabellen/b.csv", "in/tabellen/A.CSV", "in/tabellen/README.md"])
        let discovery = try TableDiscovery(directory: nil, besideInputs: [directory.path("in")])
        XCTAssertEqual(discovery.files.map(\.name), ["A.CSV", "b.csv"])
    }

    func testTheTablesNextToAnInputFileAreFound() throws {
        let directory = try tree(["in/a.xml", "in/b.xml", "in/tabellen/historie.csv"])
        let discovery = try TableDiscovery(
            directory: nil, besideInputs: [directory.path("in/a.xml"), directory.path("in/b.xml")])
        XCTAssertEqual(discovery.files.map(\.name), ["historie.csv"])
    }

    func testWithoutADirectoryThereAreNoTables() throws {
        let directory = try tree(["in/a.xml"])
        XCTAssertEqual(try TableDiscovery(directory: nil, besideInputs: [directory.path("in")]).files, [])
    }

    func testADirectoryThatIsNamedTakesThePlaceOfThatBesideTheInput() throws {
        let directory = try tree([
            "in/tabellen/historie.csv", "elders/overlap.csv", "elders/map/x.csv", "elders/.y.csv",
        ])
        let discovery = try TableDiscovery(
            directory: directory.path("elders"), besideInputs: [directory.path("in")])
        XCTAssertEqual(discovery.files.map(\.name), ["overlap.csv"])
    }

    func testAsManyTablesAsTheLimitAreFoundAndOneMoreIsAProblem() throws {
        let directory = try tree((0..<1_000).map { "in/\($0).csv" })
        XCTAssertEqual(try TableDiscovery(directory: directory.path("in"), besideInputs: []).files.count, 1_000)
        try directory.file("in/een-te-veel.csv", "")
        XCTAssertThrowsError(try TableDiscovery(directory: directory.path("in"), besideInputs: [])) {
            XCTAssertEqual(($0 as? TableProblem)?.kind, .tooManyFiles(limit: 1_000))
        }
    }

    func testADirectoryThatIsNamedMustBeThere() throws {
        let directory = try tree(["bestand"])
        for (name, kind) in [("weg", TableProblem.Kind.missing), ("bestand", .notADirectory)] {
            XCTAssertThrowsError(try TableDiscovery(directory: directory.path(name), besideInputs: [])) { error in
                XCTAssertEqual((error as? TableProblem)?.kind, kind)
            }
        }
    }

    func testATableIsNoDocumentAndIsNotCountedAsPassedOver() throws {
        let directory = try tree(["in/a.xml", "in/b.txt", "in/tabellen/crebolijst-2022.csv"])
        let tables = try TableDiscovery(directory: nil, besideInputs: [directory.path("in")])
        let inputs = [directory.path("in"), directory.path("in/tabellen/crebolijst-2022.csv")]
        let discovery = InputDiscovery(inputs, tables: tables)
        XCTAssertEqual(discovery.files.map(\.name), ["a.xml"])
        XCTAssertEqual(discovery.ignoredCount, 1)
    }

    private func tree(_ names: [String]) throws -> TemporaryDirectory {
        let directory = try TemporaryDirectory()
        for name in names { try directory.file(name, "x") }
        return directory
    }
}

import Foundation
import KwalificatieReaders
import TestSupport
import XCTest

@testable import NightlyConversion

/// What is found in ZIP archives: the same as in directories.
final class ArchiveDiscoveryTests: XCTestCase {
    private func zip(_ names: [String], _ change: (inout ZipBuilder) -> Void = { _ in }) -> Data {
        var zip = ZipBuilder()
        for name in names { zip.add(name, "<sbb/>") }
        change(&zip)
        return zip.data
    }

    private func directory(_ files: [String: Data]) throws -> TemporaryDirectory {
        let directory = try TemporaryDirectory()
        for (name, data) in files { try directory.file(name, data) }
        return directory
    }

    func testTheNamesInAnArchiveAreThoseOfItsDirectory() throws {
        let directory = try directory([
            "a.zip": zip(["b.xml", "map/a.xml", "lees.txt", "map/.x.xml", "__MACOSX/._b.xml"])
        ])
        let discovery = InputDiscovery([directory.path("a.zip")])
        XCTAssertEqual(discovery.files.map(\.name), ["b.xml", "map/a.xml"])
        XCTAssertEqual(discovery.files.map(\.path), ["b.xml", "map/a.xml"].map { directory.path("a.zip/\($0)") })
        XCTAssertEqual(discovery.ignoredCount, 1)
    }

    func testAnArchiveInADirectoryIsAFolderOfIt() throws {
        let directory = try directory(["in/sub/A.ZIP": zip(["x.xml"]), "in/b.xml": Data("<sbb/>".utf8)])
        XCTAssertEqual(InputDiscovery([directory.path("in")]).files.map(\.name), ["b.xml", "sub/A.ZIP/x.xml"])
    }

    func testAnArchiveIsKnownByItsContents() throws {
        let directory = try directory([
            "publicatie": zip(["x.xml"]), "in/y.xml": zip(["z.xml"]), "in/boek.xlsx": zip(["xl/workbook.xml"]),
            "geen.zip": Data("<sbb/>".utf8),
        ])
        XCTAssertEqual(InputDiscovery([directory.path("publicatie")]).files.map(\.name), ["x.xml"])
        let discovery = InputDiscovery([directory.path("in")])
        XCTAssertEqual(discovery.files.map(\.name), ["y.xml/z.xml"])
        XCTAssertEqual(discovery.ignoredCount, 1)
        XCTAssertEqual(InputDiscovery([directory.path("geen.zip")]).files.map(\.name), ["geen.zip"])
    }

    func testAnArchiveGivenTwiceIsReadOnce() throws {
        let directory = try directory(["in/a.zip": zip(["x.xml"])])
        XCTAssertEqual(InputDiscovery([directory.path("in"), directory.path("in/a.zip")]).files.count, 1)
    }

    func testAnArchiveThatIsRefusedIsAProblemOfItself() throws {
        let directory = try directory(["in/a.zip": zip(["x.xml"]).dropLast(), "in/b.xml": Data("<sbb/>".utf8)])
        let discovery = InputDiscovery([directory.path("in")])
        XCTAssertEqual(discovery.files.map(\.name), ["b.xml"])
        XCTAssertEqual(discovery.problems.map(\.file.name), ["a.zip"])
        XCTAssertEqual(discovery.problems.map(\.problem.kind), [.archive(.noDirectory)])
    }

    func testOneBadEntryLeavesTheOthers() throws {
        let archive = zip(["goed.xml", "in.zip", "../boos.txt"]) { zip in
            zip.add("geheim.xml", "<sbb/>") { $0.flags = 1 }
            zip.add("geheim.pdf", "") { $0.flags = 1 }
        }
        let directory = try directory(["a.zip": archive])
        let discovery = InputDiscovery([directory.path("a.zip")])
        var problems: [String: ReadingProblem.Kind] = [:]
        for file in discovery.files {
            do { _ = try file.open() } catch { problems[file.name] = error.kind }
        }
        XCTAssertEqual(
            problems,
            ["in.zip": .archive(.nested), "../boos.txt": .archive(.badName(.dots)), "geheim.xml": .archive(.encrypted)])
        XCTAssertEqual(discovery.files.map(\.name), ["../boos.txt", "geheim.xml", "goed.xml", "in.zip"])
        XCTAssertEqual(discovery.ignoredCount, 1)
    }

    func testTablesInAnArchiveAreFound() throws {
        let tables = [
            "tabellen/b.csv", "tabellen/a.CSV", "tabellen/diep/c.csv", "tabellen/lees.txt", "map/tabellen/d.csv",
        ]
        let directory = try directory(["a.zip": zip(["x.xml"] + tables)])
        let discovery = try TableDiscovery(directory: nil, besideInputs: [directory.path("a.zip")])
        XCTAssertEqual(discovery.files.map(\.name), ["a.CSV", "b.csv"])
        let documents = InputDiscovery([directory.path("a.zip")], tables: discovery)
        XCTAssertEqual(documents.files.map(\.name), ["x.xml"])
        XCTAssertEqual(documents.ignoredCount, 3)
    }

    func testTablesWithinTheOnlyFolderOfAnArchiveAreFound() throws {
        let directory = try directory(["a.zip": zip(["uit/x.xml", "uit/tabellen/b.csv"])])
        let discovery = try TableDiscovery(directory: nil, besideInputs: [directory.path("a.zip")])
        XCTAssertEqual(discovery.files.map(\.path), [directory.path("a.zip/uit/tabellen/b.csv")])
    }

    func testAnArchiveWithoutTablesHasThoseBesideIt() throws {
        let directory = try directory(["a.zip": zip(["x.xml"]), "tabellen/t.csv": Data()])
        let discovery = try TableDiscovery(directory: nil, besideInputs: [directory.path("a.zip")])
        XCTAssertEqual(discovery.files.map(\.path), [directory.path("tabellen/t.csv")])
    }

    func testAFileInAnArchiveCanBeOpenedByItsPath() throws {
        let directory = try directory(["a.zip": zip(["map/x.xml"])])
        XCTAssertEqual(try InputSource(path: directory.path("a.zip/map/x.xml")).size, 6)
        XCTAssertThrowsError(try InputSource(path: directory.path("a.zip/map/y.xml"))) { error in
            XCTAssertEqual((error as? ReadingProblem)?.kind, .missing)
        }
    }
}

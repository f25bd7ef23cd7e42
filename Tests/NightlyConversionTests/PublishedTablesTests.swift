import Foundation
import KwalificatieEmitters
import KwalificatieModel
import KwalificatieReaders
import XCTest

@testable import NightlyConversion

/// The published lists as tables, without any document: what comes out is what went in, apart from dirt that rules name.
final class PublishedTablesTests: XCTestCase {
    func testTheListOf2022ComesOutAsItWentIn() throws {
        let published = try Self.rows("crebolijst-2022-complete-lijst.csv").map(Self.zonderVuil)
        let register = try Self.register(["crebolijst-2022-complete-lijst.csv", "crebolijst-2022-vervallen.csv"])
        let made = Self.rows(Crebolijst(try XCTUnwrap(Cohort(year: 2022))), register).map(Self.zonderVuil)
        XCTAssertEqual(made.count, published.count)
        for (ours, theirs) in zip(made, published) { XCTAssertEqual(ours, theirs) }
    }

    func testTheListOf2022Has170DossiersAnd454Kwalificaties() throws {
        let register = try Self.register(["crebolijst-2022-complete-lijst.csv", "crebolijst-2022-vervallen.csv"])
        let rows = Self.rows(Crebolijst(try XCTUnwrap(Cohort(year: 2022))), register)
        XCTAssertEqual(rows.count { $0[0].hasPrefix("23") }, 170)
        XCTAssertEqual(rows.count { $0[3].count == 5 && Int($0[3]) != nil }, 454)
    }

    func testWhatLapsedIn2022ComesOutAsItWentIn() throws {
        let published = try Self.rows("crebolijst-2022-vervallen.csv").map(Self.zonderVuil)
        let register = try Self.register(["crebolijst-2022-complete-lijst.csv", "crebolijst-2022-vervallen.csv"])
        let made = Self.rows(Vervallenlijst(try XCTUnwrap(Cohort(year: 2022))), register).map(Self.zonderVuil)
        XCTAssertEqual(made.count, published.count)
        for (ours, theirs) in zip(made, published) { XCTAssertEqual(ours, theirs) }
    }

    func testEveryCodeOf2015IsInTheKoppeltabelFor2022() throws {
        let list2015 = try Self.rows("crebolijst-2015.csv").dropFirst()
        let register = try Self.register(Self.lijsten)
        let codes = Set(Self.koppelingen(register, "2022-2023").map { $0[0] })
        XCTAssertEqual(Set(list2015.flatMap { [$0[2], $0[5]] }).subtracting(codes), [])
    }

    // MARK: - Help

    private static let lijsten = [
        "crebolijst-2015.csv", "crebolijst-2022-complete-lijst.csv", "crebolijst-2022-vervallen.csv",
    ]

    private static func koppelingen(_ register: Register, _ schooljaar: String) -> [[String]] {
        let families = Lijsten.alle().filter { $0.naam == "crebokoppeltabel" }
        return families.flatMap { familie -> [any Lijst] in
            guard case .register(let lijsten) = familie.inhoud else { return [] }
            return lijsten(register)
        }.flatMap { rows($0, register) }.filter { $0[2] == schooljaar }
    }

    /// Without what rules name as dirt: stray spaces, a capital in the soort opleiding, a header with a hyphen, `/` for
    /// no successor.
    private static func zonderVuil(_ row: [String]) -> [String] {
        row.map { cell in
            let line = cell.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            if let soort = SoortOpleiding(line) { return soort.rawValue }
            return line == "Soort o-pleiding" ? "Soort opleiding" : line == "/" ? "" : line
        }
    }

    private static func data(_ name: String) throws -> URL {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("shared/data/\(name)")
        guard FileManager.default.isReadableFile(atPath: file.path) else {
            throw XCTSkip("the published list \(name) is not beside the repository")
        }
        return file
    }

    private static func register(_ names: [String]) throws -> Register {
        var tables = Tabelverzameling()
        for name in names {
            let target = name.contains("vervallen") ? "vervallen-2022.csv" : name
            try tables.read(FileSource(path: data(name).path), file: target)
        }
        return Register([RegisterRecord](), tabellen: tables.tabellen)
    }

    private static func rows(_ name: String) throws -> [[String]] {
        try rows(Array(Data(contentsOf: data(name))))
    }

    private static func rows(_ bytes: [UInt8]) throws -> [[String]] {
        var reader = CSVReader(MemorySource(bytes))
        var rows: [[String]] = []
        while let row = try reader.next() { rows.append(row.fields.map(\.text)) }
        return rows
    }

    /// The rows of a list of ours, with the decimal point of the published one.
    private static func rows(_ list: any Lijst, _ register: Register) -> [[String]] {
        (try? rows(list.bytes(register, dialect: .rfc4180))) ?? []
    }
}

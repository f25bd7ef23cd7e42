import Foundation
import KwalificatieEmitters
@testable import KwalificatieModel
import KwalificatieReaders
import TestSupport
import XCTest

@testable import NightlyConversion

/// The published lists as tables, without any document: what comes out is what went in, apart from dirt that rules name.
final class PublishedTablesTests: XCTestCase {
    func testTheListOf2022ComesOutAsItWentIn() throws {
        for extent in PublishedLists.extents {
            let published = try Self.rows(.complete2022, extent).map(Self.zonderVuil)
            let register = try Self.register([.complete2022, .lapsed2022], extent)
            let made = try Self.rows(Crebolijst(XCTUnwrap(Cohort(year: 2022))), register).map(Self.zonderVuil)
            XCTAssertEqual(made, published, "\(extent)")
        }
    }

    func testTheListOf2022HasItsDossiersAndKwalificaties() throws {
        for extent in PublishedLists.extents {
            let register = try Self.register([.complete2022, .lapsed2022], extent)
            let rows = try Self.rows(Crebolijst(XCTUnwrap(Cohort(year: 2022))), register)
            XCTAssertEqual(rows.count { $0[0].hasPrefix("23") }, extent == .whole ? 170 : 25)
            XCTAssertEqual(rows.count { $0[3].count == 5 && Int($0[3]) != nil }, extent == .whole ? 454 : 71)
        }
    }

    func testWhatLapsedIn2022ComesOutAsItWentIn() throws {
        for extent in PublishedLists.extents {
            let published = try Self.rows(.lapsed2022, extent).map(Self.zonderVuil)
            let register = try Self.register([.complete2022, .lapsed2022], extent)
            let made = try Self.rows(Vervallenlijst(XCTUnwrap(Cohort(year: 2022))), register).map(Self.zonderVuil)
            XCTAssertEqual(made, published, "\(extent)")
        }
    }

    func testEveryCodeOf2015IsInTheKoppeltabelFor2022() throws {
        for extent in PublishedLists.extents {
            let list2015 = try Self.rows(.of2015, extent).dropFirst()
            let codes = try Set(
                Self.koppelingen(Self.register(PublishedLists.allCases, extent), "2022-2023").map { $0[0] })
            XCTAssertGreaterThan(list2015.count, 50)
            XCTAssertEqual(Set(list2015.flatMap { [$0[2], $0[5]] }).subtracting(codes), [], "\(extent)")
        }
    }

    // MARK: - Help

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

    private static func register(_ lists: [PublishedLists], _ extent: PublishedLists.Extent) throws -> Register {
        var tables = Tabelverzameling()
        for list in lists {
            let target = list == .lapsed2022 ? "vervallen-2022.csv" : list.rawValue
            try tables.read(FileSource(path: list.url(extent).path), file: target)
        }
        return Register([RegisterRecord](), tabellen: tables.tabellen)
    }

    private static func rows(_ list: PublishedLists, _ extent: PublishedLists.Extent) throws -> [[String]] {
        try rows(Array(Data(contentsOf: list.url(extent))))
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

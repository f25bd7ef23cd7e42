import Foundation
import KwalificatieEmitters
@testable import KwalificatieModel
import KwalificatieReaders
import XCTest

/// Our own crebolijsten, read back with the reader for published ones.
final class CrebolijstRoundTripTests: XCTestCase {
    func testEveryKwalificatieComesBackInBothDialects() throws {
        let register = try Self.register()
        let lists = Crebolijst.alle(register)
        XCTAssertGreaterThan(lists.count, 3)
        for list in lists {
            // A row with a niveau is that of a kwalificatie, unless it is a repeated header.
            let rows = list.rijen(register).filter { $0[5] != .empty && $0[5] != .text("Niveau") }
            for dialect in CSVDialect.allCases {
                let read = try Self.read(list.bytes(register, dialect: dialect))
                XCTAssertEqual(
                    read.kwalificaties.map { [CSVCell.text($0.crebo.tekst), .text($0.naam.tekst)] },
                    rows.map { Array($0[3...4]) }, "\(list.cohort.year) \(dialect)")
                XCTAssertEqual(
                    read.kwalificaties.map { Prijsfactor($0.prijsfactor.tekst) }, rows.map { Self.factor($0[6]) })
            }
        }
    }

    func testNothingIsIrregularInOurOwnLists() throws {
        let register = try Self.register()
        let lists = Crebolijst.alle(register)
        XCTAssertGreaterThan(lists.count, 3)
        for list in lists {
            for dialect in CSVDialect.allCases {
                let read = try Self.read(list.bytes(register, dialect: dialect))
                XCTAssertEqual(read.afwijkendeKoppen, [])
                XCTAssertEqual(read.onleesbareRijen, [])
                XCTAssertEqual(read.geldigVanaf, list.cohort.firstDay)
            }
        }
    }

    private static func read(_ bytes: [UInt8]) throws -> PublishedCrebolijst {
        XCTAssertTrue(
            PublishedCrebolijstReader.recognises(
                beginning: Array(bytes.prefix(PublishedCrebolijstReader.beginningLength))))
        return try PublishedCrebolijstReader.read(MemorySource(bytes), file: "crebolijst.csv")
    }

    private static func factor(_ cell: CSVCell) -> Prijsfactor? {
        if case .decimal(let factor) = cell { factor } else { nil }
    }

    /// The dossiers of SampleXML.
    private static func register() throws -> Register {
        let directory = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("SampleXML/dossiers")
        var records: [RegisterRecord] = []
        for name in try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted() {
            var reader = try DocumentReader(
                FileSource(path: directory.appendingPathComponent(name).path), schema: nil)
            while let reading = try reader.next() { records += reading.record.map { [$0] } ?? [] }
        }
        return Register(records)
    }
}

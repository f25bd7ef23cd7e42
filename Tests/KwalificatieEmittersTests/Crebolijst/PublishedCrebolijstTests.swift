import Foundation
import KwalificatieEmitters
@testable import KwalificatieModel
import TestSupport
import XCTest

/// The crebolijst that is made of the dossiers of the published crebolijst 2022, beside that list.
final class PublishedCrebolijstTests: XCTestCase {
    func testTheHeadersAreThoseOfThePublishedList() throws {
        try forEachExtent { published, made in XCTAssertEqual(made.prefix(2), published.prefix(2)) }
    }

    func testTheRowsOfADomainAreThoseOfThePublishedListByteForByte() throws {
        try forEachExtent { published, made in XCTAssertEqual(Array(made[2..<5]), Array(published[2..<5])) }
    }

    func testAllDomainsAreThereWithTheirNumbersInTheSameOrder() throws {
        try forEachExtent { published, made in
            XCTAssertEqual(made.filter(isOfDomain).map(tidy), published.filter(isOfDomain).map(tidy))
            XCTAssertEqual(made.filter(isOfDomain).count, 3 * 16)
        }
    }

    func testTheWholeListComesBackApartFromItsDirtAndOrder() throws {
        try forEachExtent { published, made in
            let (published, made) = (published.map(tidy), made.map(tidy))
            // The code of a dossier is on its first row only, so that the order within a dossier counts too.
            XCTAssertEqual(Set(made).subtracting(published), [])
            XCTAssertEqual(Set(published).subtracting(made), [])
            XCTAssertEqual(made.count, published.count)
        }
    }

    func testEntreeIsLast() throws {
        try forEachExtent { published, made in
            XCTAssertEqual(made.suffix(11).map(tidy), published.suffix(11).map(tidy))
        }
    }

    // MARK: - Help

    private func isOfDomain(_ row: String) -> Bool {
        row.hasPrefix(";;;;") || row.hasPrefix("79")
    }

    /// The row without what is irregular in the published list, and without the leerweg of 25837, the one
    /// kwalificatie that is for BOL only: the register does not know leerwegen.
    private func tidy(_ row: String) -> String {
        row.components(separatedBy: ";").enumerated().map { column, cell in
            var cell = cell.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            if column == 7 {
                // "Middenkaderopleiding", "Soort o-pleiding".
                cell = cell.lowercased().replacingOccurrences(of: "o-pleiding", with: "opleiding")
            }
            if column == 9, cell == "BOL" { cell = "BOL/BBL" }
            return column == 4 && cell.first?.isNumber == true
                ? cell.replacingOccurrences(of: " 79", with: "   79") : cell
        }.joined(separator: ";")
    }

    private func forEachExtent(
        _ check: (_ published: [String], _ made: [String]) throws -> Void
    ) throws {
        for extent in PublishedLists.extents {
            let published = try PublishedLists.complete2022.text(extent).components(separatedBy: "\r\n")
                .filter { !$0.isEmpty }
            try check(published, Self.made(of: published))
        }
    }

    /// Our list of the dossiers of these rows, with the decimal point that stands in the rows.
    private static func made(of rows: [String]) throws -> [String] {
        var writer = CSVWriter(dialect: .excel)
        let list = Crebolijst(try TestRegister.cohort(2022))
        for row in list.kopregels + list.rijen(try register(of: rows)) {
            writer.append(
                row.map { cell in
                    guard case .decimal(let factor) = cell else { return cell }
                    return .text(factor.text(decimalSign: "."))
                })
        }
        return String(decoding: writer.bytes.dropFirst(3), as: UTF8.self).components(separatedBy: "\r\n")
            .filter { !$0.isEmpty }
    }

    private static func register(of rows: [String]) throws -> Register {
        var dossiers: [Kwalificatiedossier] = []
        var lijst = Crebolijsttabel(cohort: try TestRegister.cohort(2022), dossiers: [])
        var domein: Opleidingsdomein?
        var domeinnaam = ""
        for row in rows.dropFirst(2) {
            let cells = row.components(separatedBy: ";")
            if cells[4].first?.isNumber == true, cells[3].isEmpty {
                domeinnaam = cells[4].replacing(#/^\d+\. | +\d{5}$/#, with: "")
            } else if let crebo = OpleidingsdomeinCrebo(cells[0]), crebo.isInPublishedRange {
                domein = TestRegister.domein(domeinnaam, crebo.text, prijsfactor: cells[6])
            } else if cells[0].hasPrefix("Overzicht Entree") {
                domein = TestRegister.domein("Entree", nil)
            } else if let kwalificatiecrebo = KwalificatieCrebo(cells[3]) {
                if DossierCrebo(cells[0]) != nil {
                    dossiers.append(
                        try TestRegister.dossier(
                            cells[2], domein, [TestRegister.periode(cells[0], nil, prijsfactor: cells[1])], []))
                }
                let kwalificatie = Kwalificatie(
                    titel: cells[4], niveau: Niveau(cells[5]), wettelijkeBeroepsvereisten: !cells[8].isEmpty,
                    soortOpleiding: SoortOpleiding(cells[7]),
                    crebos: [
                        try TestRegister.periode(
                            kwalificatiecrebo.text, nil, prijsfactor: cells[6])
                    ])
                lijst.beroepsvereisten[kwalificatiecrebo.number] = cells[8]
                dossiers[dossiers.count - 1].kwalificaties.append(kwalificatie)
            }
        }
        var tabellen = Tabellen()
        tabellen.crebolijsten = [lijst]
        return Register(dossiers.map(RegisterRecord.dossier), tabellen: tabellen)
    }
}

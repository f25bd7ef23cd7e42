import Foundation
import XCTest

@testable import KwalificatieModel

final class VeldenTests: XCTestCase {
    /// The paths of everything in a value of Foundation's JSON; a running text is one thing.
    private func paths(_ json: Any, _ path: String = "") -> Set<String> {
        if let object = json as? [String: Any], object["gegeven"] == nil {
            return Set(object.flatMap { paths($0.value, "\(path).\($0.key)") })
        }
        if let array = json as? [Any] { return Set(array.flatMap { paths($0, path) }) }
        return [path]
    }

    private func paths(_ waarde: Veldwaarde, _ path: String = "") -> Set<String> {
        switch waarde {
        case .velden(let velden): Set(velden.flatMap { paths($0.waarde, "\(path).\($0.naam)") })
        case .lijst(let elements): Set(elements.flatMap { paths($0, path) })
        case .tekst, .woord, .waarde: [path]
        }
    }

    func testTheFieldsOfARecordAreThoseOfItsJSON() throws {
        for record in try Voorbeeld.alle() {
            let json = try JSONSerialization.jsonObject(with: Data(JSON.text(record).utf8))
            let all = record.velden
            var found = paths(all[0]).subtracting([".kwalificaties"])
            if all.count > 1 { found.formUnion(paths(all[1], ".kwalificaties")) }
            XCTAssertEqual(found, paths(json).subtracting([".soort"]), record.soort.naam)
        }
    }

    func testEveryOnderdeelHasFields() throws {
        for record in try Voorbeeld.alle() {
            XCTAssertEqual(record.velden.count, record.onderdelen.count, record.soort.naam)
        }
    }

    func testValuesAreAsADutchReaderWritesThem() throws {
        let fields = try Voorbeeld.alle()[0].velden
        let periode = try XCTUnwrap(fields[0]["crebos"]?.elementen.first?.waarde)
        XCTAssertEqual(periode["eindeInstroom"], .waarde("01-08-2022"))
        XCTAssertEqual(periode["prijsfactor"], .waarde("1,1"))
        XCTAssertEqual(fields[0]["wettelijkeBeroepsvereisten"], .waarde("ja"))
        XCTAssertEqual(fields[1]["sbu"], .waarde("4800"))
        XCTAssertEqual(fields[1]["typeringVanHetBeroep"], .tekst(Voorbeeld.tekst))
    }

    func testAnInternalNumberOfAProfielIsItsCode() throws {
        let fields = try Voorbeeld.alle()[0].velden
        let vereisten = fields[0]["verantwoordingsinformatie"]?["bijzondereVereisten"]?["perProfiel"]
        XCTAssertEqual(vereisten?.elementen.map(\.sleutel), ["25486"])
    }

    func testElementsOfAListAreKnownByCodeThenTitleThenPlace() {
        let list = Veldwaarde.lijst([
            .velden([.init(naam: "titel", waarde: .woord("Een")), .init(naam: "code", waarde: .woord("B1-K1"))]),
            .velden([.init(naam: "titel", waarde: .woord(" Twee "))]),
            .velden([.init(naam: "aantal", waarde: .waarde("3"))]),
            .velden([.init(naam: "titel", waarde: .woord("Twee"))]), .woord("los"),
        ])
        XCTAssertEqual(list.elementen.map(\.sleutel), ["B1-K1", "Twee", "3", "Twee (2)", "los"])
        XCTAssertEqual(list.elementen.map(\.naam), ["B1-K1 Een", "Twee", "3", "Twee", "los"])
    }

    func testAPathIsReadableForProgramsAndForPeople() {
        let pad = Veldpad("basis").veld("kerntaken").element("B1-K1").veld("werkprocessen").element("B1-K1-W2")
            .veld("gedrag")
        XCTAssertEqual(pad.tekst, "basis.kerntaken[B1-K1].werkprocessen[B1-K1-W2].gedrag")
        XCTAssertEqual(pad.woorden, "basis, werkproces B1-K1-W2, gedrag")
    }

    func testNamesOfFieldsAreWords() {
        XCTAssertEqual(Veldpad("typeringVanHetBeroep").woorden, "typering van het beroep")
        XCTAssertEqual(Veldpad("inleiding").veld("tekst").woorden, "inleiding")
        XCTAssertEqual(Veldpad("voorblad").veld("penvoerder").veld("titel").woorden, "penvoerder")
        XCTAssertEqual(Veldpad("crebos").element("25187").veld("eindeInstroom").woorden, "crebo 25187, einde instroom")
    }
}

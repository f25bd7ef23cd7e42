import KwalificatieEmitters
@testable import KwalificatieModel
import XCTest

/// The lists that are made of each record by itself.
final class OnderdeelLijstenTests: XCTestCase {
    private func lijst(_ name: String) throws -> any OnderdeelLijst {
        try XCTUnwrap(Lijsten.vanOnderdelen.first { $0.bestandsnaam == name })
    }

    private func regels(_ name: String, _ record: RegisterRecord) throws -> [String] {
        let bytes = try lijst(name).groepen(record).flatMap { $0.bytes(.rfc4180) }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").map(String.init)
    }

    func testAKwalificatieHasTheKerntakenOfTheBasisAndItsOwnUnderEachOfItsCodes() throws {
        let rows = ["25534", "25535"].flatMap { code in
            [("basis", "B1"), ("profiel", "P1")].flatMap { deel, letter in
                [("W1", "Voert"), ("W2", "Verzorgt")].map { werkproces, naam in
                    "kwalificatie,\(code),Vakexpert veehouderij,4,\(deel),\(letter)-K1,Houdt dieren,"
                        + "\(letter)-K1-\(werkproces),\(naam)"
                }
            }
        }
        XCTAssertEqual(try regels("kerntaken-werkprocessen.csv", .dossier(RijkRegister.veehouderij())), rows)
    }

    func testGroupsHaveTheCodesByWhichTheyAreSorted() throws {
        let groups = try lijst("kerntaken-werkprocessen.csv").groepen(.dossier(RijkRegister.veehouderij()))
        XCTAssertEqual(groups.map(\.code), ["25534", "25535"])
        XCTAssertEqual(groups.map(\.rijen.count), [4, 4])
    }

    func testAKerntaakWithoutWerkprocessenHasARow() throws {
        let code = try XCTUnwrap(KeuzedeelCode("K0001"))
        let kerntaak = Kerntaak(titel: "Doet het", code: OnderdeelCode("D1-K1"))
        XCTAssertEqual(
            try regels(
                "kerntaken-werkprocessen.csv", .keuzedeel(Keuzedeel(code: code, titel: "Iets", kerntaken: [kerntaak]))),
            ["keuzedeel,K0001,Iets,,,D1-K1,Doet het,,"])
    }

    func testThePartsOfAGeregionaliseerdeKwalificatieAreNamed() throws {
        let record = try XCTUnwrap(RijkRegister.records().last)
        XCTAssertEqual(
            try regels("kerntaken-werkprocessen.csv", record).first,
            "geregionaliseerde kwalificatie,26100,Vakexpert Noord,4,landelijk deel,B1-K1,Houdt dieren,B1-K1-W1,Voert")
    }

    func testVaardighedenTellWhatAKwalificatieAddsToTheBasis() throws {
        let rows = try regels("vaardigheden.csv", .dossier(RijkRegister.veehouderij())).suffix(6)
        let head = "kwalificatie,25535,Vakexpert veehouderij,4,"
        XCTAssertTrue(rows.allSatisfy { $0.hasPrefix(head) })
        XCTAssertEqual(
            rows.map { String($0.dropFirst(head.count)) },
            [
                "basis,B1-K1,Houdt dieren,kan voeren,Nee", "basis,B1-K1,Houdt dieren,nr 2,Nee",
                "basis,B1-K1,Houdt dieren,weet meer,Ja", "basis,,,weet het meest,Ja",
                "profiel,P1-K1,Houdt dieren,kan voeren,Nee", "profiel,P1-K1,Houdt dieren,nr 2,Nee",
            ])
    }

    func testARecordWithoutKerntakenHasNoGroups() throws {
        let code = try XCTUnwrap(KeuzedeelCode("K0001"))
        for name in ["vaardigheden.csv", "kerntaken-werkprocessen.csv"] {
            XCTAssertEqual(try lijst(name).groepen(.keuzedeel(Keuzedeel(code: code, titel: "Leeg"))), [], name)
        }
    }

    func testBeroepsvereistenHaveARowForEachCodeOfAKwalificatie() throws {
        let texts = "Voedsel en groen,Bevoegd zijn,Wet dieren,De wet eist iets"
        XCTAssertEqual(
            try regels("beroepsvereisten.csv", .dossier(RijkRegister.veehouderij())),
            [
                "\"23201, 23202\",Veehouderij,25534,Vakexpert veehouderij,4,EZ,01-08-2015,,,\(texts)",
                "\"23201, 23202\",Veehouderij,25535,Vakexpert veehouderij,4,OCW,01-08-2015,,,\(texts)",
            ])
    }

    func testADossierThatDoesNotSayForWhichKwalificatieTheRequirementsAreHasARowItself() throws {
        var dossier = try RijkRegister.veehouderij()
        dossier.kwalificaties[0].wettelijkeBeroepsvereisten = false
        XCTAssertEqual(
            try regels("beroepsvereisten.csv", .dossier(dossier)),
            ["\"23201, 23202\",Veehouderij,,,,\"LNV, OCW\",,,,Voedsel en groen,,,De wet eist iets"])
        dossier.wettelijkeBeroepsvereisten = false
        XCTAssertEqual(try regels("beroepsvereisten.csv", .dossier(dossier)), [])
    }

    func testExamenprofielenAreOfDossiersThatHaveThem() throws {
        XCTAssertEqual(
            try regels("examenprofielen.csv", .dossier(RijkRegister.veehouderij())),
            [
                "\"23201, 23202\",Veehouderij,Herziening 2015,01-02-2015,Voedsel en groen,"
                    + "25534 25535 Vakexpert veehouderij,Examineer in de stal"
            ])
        XCTAssertEqual(try regels("examenprofielen.csv", .dossier(RijkRegister.techniek())), [])
    }
}

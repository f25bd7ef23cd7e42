@testable import KwalificatieModel
import XCTest

@testable import KwalificatieEmitters

final class BundelstukTests: XCTestCase {
    private func keuzedeel(_ title: String = "Titel", status: String? = nil, from: String? = nil, to: String? = nil)
        throws -> RegisterRecord
    {
        var keuzedeel = Keuzedeel(code: try XCTUnwrap(KeuzedeelCode("K0717")), titel: title, status: status)
        keuzedeel.geldigVanaf = from.flatMap { CalendarDate($0) }
        keuzedeel.geldigTot = to.flatMap { CalendarDate($0) }
        return .keuzedeel(keuzedeel)
    }

    private func name(_ title: String) throws -> String? { Bundelstuk(try keuzedeel(title))?.bestandsnaam }

    func testTheNameOfAFileIsSafeOnEverySystem() throws {
        XCTAssertEqual(try name("Agile game productie"), "keuzedelen/k0717-agile-game-productie.xml")
        XCTAssertEqual(try name("Één ‘café’: 2/3 & ../\\"), "keuzedelen/k0717-een-cafe-2-3.xml")
        XCTAssertEqual(try name("…"), "keuzedelen/k0717.xml")
        XCTAssertEqual(try name("日本"), "keuzedelen/k0717.xml")
    }

    func testALongTitleIsCutBetweenWords() throws {
        let name = try XCTUnwrap(name(String(repeating: "timmeren ", count: 20)))
        XCTAssertEqual(name, "keuzedelen/k0717-timmeren-timmeren-timmeren-timmeren-timmeren-timmeren.xml")
    }

    func testWhatHasNotBeenAdoptedIsInNoBundle() throws {
        XCTAssertNil(Bundelstuk(try keuzedeel(status: "Concept")))
        XCTAssertNotNil(Bundelstuk(try keuzedeel(status: "Vastgesteld")))
    }

    func testADossierWithoutACodeIsInNoBundle() {
        XCTAssertNil(Bundelstuk(.dossier(Kwalificatiedossier(titel: "Zonder"))))
    }

    func testAKeuzedeelIsInTheBundlesOfTheYearsInWhichItHolds() throws {
        let stuk = try XCTUnwrap(Bundelstuk(try keuzedeel(from: "2020-08-01", to: "2022-08-01")))
        let years = (2018...2024).filter { Cohort(year: $0).map(stuk.hoortBij) ?? false }
        XCTAssertEqual(years, [2020, 2021])
    }

    func testWithoutAStartNobodyCanTell() throws {
        let stuk = try XCTUnwrap(Bundelstuk(try keuzedeel()))
        XCTAssertFalse(stuk.hoortBij(try XCTUnwrap(Cohort(year: 2022))))
    }

    func testADossierWithTwoCodesHasARowForEachThatCounts() throws {
        let codes = try [("23168", "2015-08-01", "2016-08-01"), ("23221", "2016-08-01", "2030-08-01")].map {
            CreboPeriode(
                crebo: try XCTUnwrap(DossierCrebo($0.0)), geldigVanaf: CalendarDate($0.1),
                eindeInstroom: CalendarDate($0.2))
        }
        var dossier = Kwalificatiedossier(titel: "Agro")
        dossier.crebos = codes
        let stuk = try XCTUnwrap(Bundelstuk(.dossier(dossier)))
        var index = Bundelindex(try XCTUnwrap(Cohort(year: 2022)), dialect: .rfc4180)
        index.add(stuk, sha256: "abc")
        XCTAssertEqual(
            String(decoding: index.bytes, as: UTF8.self),
            "Bestand,Soort,Code,Titel,Geldig vanaf,Geldig tot,SHA-256\r\n"
                + "dossiers/23168-agro.xml,dossier,23221,Agro,01-08-2016,01-08-2030,abc\r\n")
    }
}

import XCTest

@testable import KwalificatieModel

final class RegistervergelijkingTests: XCTestCase {
    private func compare(_ old: RegisterRecord, _ new: RegisterRecord, part: Int = 0) throws -> Registervergelijking {
        var vergelijking = Registervergelijking()
        vergelijking.compare(
            (old.onderdelen[part], old.velden[part]), (new.onderdelen[part], new.velden[part]))
        return vergelijking
    }

    func testAFilledEndOfEnrolmentIsEnding() throws {
        var dossier = try Voorbeeld.dossier()
        let ended = RegisterRecord.dossier(dossier)
        dossier.kwalificaties[0].crebos[0].eindeInstroom = nil
        let open = RegisterRecord.dossier(dossier)
        XCTAssertEqual(try compare(open, ended, part: 1).verschillen.map(\.soort), [.looptAf])
        XCTAssertEqual(try compare(ended, open, part: 1).verschillen.map(\.soort), [.gewijzigd])
    }

    func testAFilledEndOfValidityIsEnding() throws {
        var keuzedeel = try Voorbeeld.keuzedeel()
        let ended = RegisterRecord.keuzedeel(keuzedeel)
        keuzedeel.geldigTot = nil
        XCTAssertEqual(try compare(.keuzedeel(keuzedeel), ended).verschillen.map(\.soort), [.looptAf])
    }

    func testAnEndThatMovedIsAChange() throws {
        var keuzedeel = try Voorbeeld.keuzedeel()
        let old = RegisterRecord.keuzedeel(keuzedeel)
        keuzedeel.geldigTot = try Voorbeeld.date("01-08-2031")
        XCTAssertEqual(try compare(old, .keuzedeel(keuzedeel)).verschillen.map(\.soort), [.gewijzigd])
    }

    func testAnotherDossierIsAChange() throws {
        var dossier = try Voorbeeld.dossier()
        let old = RegisterRecord.dossier(dossier)
        dossier.crebos = [try Voorbeeld.periode(23_999)]
        let difference = try XCTUnwrap(compare(old, .dossier(dossier), part: 1).verschillen.first)
        XCTAssertEqual(difference.velden.map(\.aard), [.waarde(oud: "23181", nieuw: "23999")])
        XCTAssertEqual(difference.velden.map(\.pad.tekst), ["dossier"])
    }

    func testWhatDiffersInInternalNumbersOnlyIsListedApart() throws {
        var keuzedeel = try Voorbeeld.keuzedeel()
        let old = RegisterRecord.keuzedeel(keuzedeel)
        keuzedeel.nr = 99
        let vergelijking = try compare(old, .keuzedeel(keuzedeel))
        XCTAssertEqual(vergelijking.verschillen, [])
        XCTAssertEqual(vergelijking.zonderZichtbaarVerschil.map(\.code), ["K0717"])
        XCTAssertEqual(try compare(old, old).zonderZichtbaarVerschil, [])
    }

    func testDifferencesAreInTheOrderOfKindAndCode() {
        var vergelijking = Registervergelijking()
        for (soort, code) in [(Onderdeelsoort.keuzedeel, "K0001"), (.dossier, "23002"), (.dossier, "23001")] {
            vergelijking.add(Registerverschil(.nieuw, Registeronderdeel(soort: soort, codes: [code], titel: "x")))
        }
        vergelijking.sort()
        XCTAssertEqual(vergelijking.verschillen.map(\.onderdeel.code), ["23001", "23002", "K0001"])
    }
}

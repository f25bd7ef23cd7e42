import XCTest

@testable import KwalificatieModel

final class VeldvergelijkingTests: XCTestCase {
    private func changes(_ old: RegisterRecord, _ new: RegisterRecord, part: Int = 0) throws -> [Veldwijziging] {
        Veldvergelijking.wijzigingen(oud: old.velden[part], nieuw: new.velden[part])
    }

    private func changes(_ change: (inout Keuzedeel) throws -> Void) throws -> [String] {
        var keuzedeel = try Voorbeeld.keuzedeel()
        let old = RegisterRecord.keuzedeel(keuzedeel)
        try change(&keuzedeel)
        return try changes(old, .keuzedeel(keuzedeel)).map { "\($0.pad.tekst): \($0.aard)" }
    }

    func testARecordDoesNotDifferFromItself() throws {
        for record in try Voorbeeld.alle() { XCTAssertEqual(try changes(record, record), []) }
    }

    func testEveryFilledFieldDiffersFromAnEmptyRecord() throws {
        let empty = RegisterRecord.keuzedeel(Keuzedeel(code: try Voorbeeld.keuzedeelCode("K0001"), titel: ""))
        let record = RegisterRecord.keuzedeel(try Voorbeeld.keuzedeel())
        let changed = Set(try changes(empty, record).compactMap(\.pad.stappen.first?.naam))
        let fields = Set(record.velden[0].velden.map(\.naam))
        XCTAssertEqual(changed, fields.subtracting(["nr"]))
        XCTAssertEqual(Set(try changes(record, empty).compactMap(\.pad.stappen.first?.naam)), changed)
    }

    func testAValueHasAnOldAndANewOne() throws {
        XCTAssertEqual(
            try changes { $0.sbu = 480 }, [#"sbu: waarde(oud: Optional("240"), nieuw: Optional("480"))"#])
        XCTAssertEqual(
            try changes { $0.vervangt = nil }, [#"vervangt: waarde(oud: Optional("K0100"), nieuw: nil)"#])
    }

    func testWhiteSpaceInATitleIsNoDifference() throws {
        XCTAssertEqual(try changes { $0.titel = " Agile  game\u{A0}productie\n" }, [])
    }

    func testInternalNumbersAndPlacesAreNoDifference() throws {
        XCTAssertEqual(
            try changes {
                $0.nr = 99
                $0.place = SourcePlace(line: 9, column: 9, element: 9)
                $0.kerntaken[0].nr = 98
                $0.kennisEnVaardigheden[0].nr = 97
            }, [])
    }

    func testTheOrderOfAListIsNoDifference() throws {
        XCTAssertEqual(try changes { $0.niveaus.reverse() }, [])
    }

    func testATextShowsWhatDiffers() throws {
        XCTAssertEqual(
            try changes { $0.kerntaken[0].werkprocessen[0].gedrag = Tekst("<p>Een andere tekst</p>") },
            [
                "kerntaken[D1-K1].werkprocessen[D1-K1-W1].gedrag: "
                    + #"tekst(oud: Optional("Een lopende tekst"), nieuw: Optional("Een andere tekst"))"#
            ])
    }

    func testMarkupAloneIsSaidToBeMarkup() throws {
        XCTAssertEqual(try changes { $0.omschrijving = Tekst("Een\nlopende tekst") }, ["omschrijving: opmaak"])
    }

    func testAnEmptyTextIsNone() throws {
        XCTAssertEqual(try changes { $0.ontwikkeldDoor = Tekst(" ") }.count, 1)
        var keuzedeel = try Voorbeeld.keuzedeel()
        keuzedeel.omschrijving = nil
        let old = RegisterRecord.keuzedeel(keuzedeel)
        keuzedeel.omschrijving = Tekst("<p> </p>")
        XCTAssertEqual(try changes(old, .keuzedeel(keuzedeel)), [])
    }

    func testAListSaysWhatCameAndWhatWent() throws {
        XCTAssertEqual(
            try changes { $0.niveaus = [.twee, .drie] }, [#"niveaus: lijst(weg: ["4"], erbij: ["2"])"#])
        XCTAssertEqual(
            try changes { $0.gekoppeldeKwalificaties = [] },
            [#"gekoppeldeKwalificaties: lijst(weg: ["25187"], erbij: [])"#])
        XCTAssertEqual(
            try changes { $0.kerntaken = [try Voorbeeld.kerntaak("D1-K2")] },
            [#"kerntaken: lijst(weg: ["D1-K1 Kerntaak D1-K1"], erbij: ["D1-K2 Kerntaak D1-K2"])"#])
    }

    func testALongValueIsCutShort() throws {
        let changes = try changes { $0.titel = String(repeating: "x", count: 10_000) }
        XCTAssertLessThan(try XCTUnwrap(changes.first).count, 400)
        XCTAssertTrue(changes[0].contains("…"))
    }

    func testAKwalificatieIsComparedApartFromItsDossier() throws {
        var dossier = try Voorbeeld.dossier()
        let old = RegisterRecord.dossier(dossier)
        dossier.kwalificaties[0].sbu = 3200
        let new = RegisterRecord.dossier(dossier)
        XCTAssertEqual(try changes(old, new), [])
        XCTAssertEqual(try changes(old, new, part: 1).map(\.pad.tekst), ["sbu"])
    }

    func testADossierTellsWhichKwalificatiesItHas() throws {
        var dossier = try Voorbeeld.dossier()
        let old = RegisterRecord.dossier(dossier)
        dossier.kwalificaties = []
        XCTAssertEqual(try changes(old, .dossier(dossier)).first?.aard, .lijst(weg: ["25486"], erbij: []))
    }

    func testANewVersionWithOtherInternalNumbersDiffersInNothing() throws {
        var dossier = try Voorbeeld.dossier()
        dossier.losseAanvullingen = []
        let old = RegisterRecord.dossier(dossier)
        dossier.nr = 5000
        dossier.nrVorigeVersie = 4156
        dossier.kwalificaties[0].nr = 77
        dossier.kwalificaties[0].aanvullingen[0].profielNr = 77
        dossier.verantwoordingsinformatie?.bijzondereVereisten?.perProfiel[0].profielNr = 77
        dossier.verantwoordingsinformatie?.taalbeheersingseisen?.eisen[0].perProfiel[0].profielNr = 77
        let new = RegisterRecord.dossier(dossier)
        XCTAssertEqual(try changes(old, new), [])
        XCTAssertEqual(try changes(old, new, part: 1), [])
    }
}

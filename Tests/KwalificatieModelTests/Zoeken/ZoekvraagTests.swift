import XCTest

@testable import KwalificatieModel

final class ZoekvraagTests: XCTestCase {
    private func keuzedeel(_ code: String, _ titel: String, _ omschrijving: String? = nil) throws -> RegisterRecord {
        .keuzedeel(
            Keuzedeel(
                code: try Voorbeeld.keuzedeelCode(code), titel: titel, omschrijving: omschrijving.map { Tekst($0) }))
    }

    private func hits(
        _ text: String, _ records: [RegisterRecord], _ change: (inout Zoekfilter) throws -> Void = { _ in }
    ) throws -> [Treffer] {
        var filter = Zoekfilter()
        try change(&filter)
        let question = try XCTUnwrap(Zoekvraag(text, filter: filter))
        return try records.flatMap(question.treffers).sorted { $0.precedes($1) }
    }

    private func kinds(_ change: (inout Zoekfilter) throws -> Void) throws -> [Onderdeelsoort] {
        // A word of every example.
        try hits("tekst", Voorbeeld.alle(), change).map(\.onderdeel.soort)
    }

    func testTheBestReasonComesFirst() throws {
        let records = [
            try keuzedeel("K0001", "Iets", "over metaal"), try keuzedeel("K0002", "Edelmetaalbewerking"),
            try keuzedeel("K0003", "Werken met metaal"), try keuzedeel("K0004", "Metaalbewerking"),
            try keuzedeel("K0005", "Metaal"),
        ]
        let found = try hits("metaal", records)
        XCTAssertEqual(found.map(\.onderdeel.code), ["K0005", "K0004", "K0003", "K0002", "K0001"])
        XCTAssertEqual(
            found.map(\.rang), [.titel, .beginVanTitel, .woordInTitel, .deelVanTitel, .woordInTekst])
    }

    func testACodeComesBeforeABeginningOfACode() throws {
        let records = [try keuzedeel("K0717", "Over K071"), try keuzedeel("K0071", "Iets")]
        XCTAssertEqual(try hits("k0717", records).map(\.rang), [.code])
        XCTAssertEqual(try hits("K07", records).map(\.rang), [.beginVanCode])
    }

    func testOneLetterIsNoBeginningOfACode() throws {
        XCTAssertEqual(try hits("K", [keuzedeel("K0717", "Iets")]).map(\.rang), [])
    }

    func testOfOneReasonTheKindAndTheCodeDecide() throws {
        let records = try [keuzedeel("K0002", "Metaal"), keuzedeel("K0001", "metaal")] + [Voorbeeld.alle()[0]]
        XCTAssertEqual(try hits("metaal", records).map(\.onderdeel.code), ["K0001", "K0002"])
    }

    func testCaseAndAccentsDoNotCount() throws {
        XCTAssertEqual(try hits("remedierend", [keuzedeel("K0001", "REMEDIËREND rekenen")]).count, 1)
        XCTAssertEqual(try hits("Cliënt", [keuzedeel("K0001", "Iets", "voor clienten")]).count, 1)
    }

    func testOfSeveralWordsAllMustStandThere() throws {
        let records = [try keuzedeel("K0001", "Werken met hout"), try keuzedeel("K0002", "Werken met metaal")]
        XCTAssertEqual(try hits("hout werken", records).map(\.onderdeel.code), ["K0001"])
    }

    func testAWordWithinAnotherIsFoundInATitleAndNotInAText() throws {
        XCTAssertEqual(try hits("metaal", [keuzedeel("K0001", "Edelmetaal")]).count, 1)
        XCTAssertEqual(try hits("metaal", [keuzedeel("K0001", "Iets", "edelmetaal")]).count, 0)
    }

    func testAKwalificatieIsAHitOfItsOwnWithItsDossier() throws {
        let hit = try XCTUnwrap(hits("25486", Voorbeeld.alle()).first)
        XCTAssertEqual(hit.onderdeel.soort, .kwalificatie)
        XCTAssertEqual(hit.onderdeel.titel, "Pedagogisch medewerker kinderopvang")
        XCTAssertEqual(hit.onderdeel.dossier?.code, "23181")
        XCTAssertEqual(hit.niveaus, [.drie])
        XCTAssertEqual(hit.rang, .code)
    }

    func testATextIsShownAroundTheWords() throws {
        let long = String(repeating: "lorem ipsum ", count: 30)
        let hit = try XCTUnwrap(
            hits("Duurzaam werken", [keuzedeel("K0001", "x", "<p>\(long)duurzáám werken \(long)</p>")]).first)
        let place = try XCTUnwrap(hit.vindplaats)
        XCTAssertEqual(place.pad.tekst, "omschrijving")
        XCTAssertTrue(place.fragment.hasPrefix("… "), place.fragment)
        XCTAssertTrue(place.fragment.hasSuffix(" …"), place.fragment)
        XCTAssertTrue(place.fragment.contains(" duurzáám werken lorem"), place.fragment)
        XCTAssertLessThan(place.fragment.count, 150)
    }

    func testAShortTextIsShownWhole() throws {
        let hit = try XCTUnwrap(hits("duurzaam", [keuzedeel("K0001", "x", "<p>Leert duurzaam\nwerken.</p>")]).first)
        XCTAssertEqual(hit.vindplaats?.fragment, "Leert duurzaam werken.")
    }

    func testAnItemOfKennisIsNamedOnce() throws {
        let record = RegisterRecord.keuzedeel(
            Keuzedeel(
                code: try Voorbeeld.keuzedeelCode("K0001"), titel: "x",
                kennisEnVaardigheden: [KennisOfVaardigheid(nr: 1, titel: "kan lassen")]))
        let place = try XCTUnwrap(hits("lassen", [record]).first?.vindplaats)
        XCTAssertEqual(place.pad.woorden, "kennis en vaardigheden")
        XCTAssertEqual(place.fragment, "kan lassen")
    }

    func testAWordOfEveryRecordIsNotLookedFor() throws {
        XCTAssertEqual(try hits("vastgesteld", Voorbeeld.alle()).count, 0)
    }

    func testAQuestionWithoutLettersIsNone() {
        XCTAssertNil(Zoekvraag(" … "))
        XCTAssertNil(Zoekvraag(""))
    }

    func testAKindRestricts() throws {
        for soort in Onderdeelsoort.allCases where soort != .opleidingsdomein {
            XCTAssertEqual(try kinds { $0.soort = soort }, [soort])
        }
        // No record is one; a code that documents name is.
        XCTAssertEqual(try kinds { $0.soort = .opleidingsdomein }, [])
    }

    func testANiveauRestrictsAndACertificaatHasNone() throws {
        XCTAssertEqual(try kinds { $0.niveau = .drie }, [.dossier, .kwalificatie, .keuzedeel, .geregionaliseerd])
        XCTAssertEqual(try kinds { $0.niveau = .een }, [])
    }

    func testASectorkamerIsKnownByAPartOfItsNameOrItsNumber() throws {
        XCTAssertEqual(try kinds { $0.sectorkamer = "Welzijn EN" }.count, 6)
        XCTAssertEqual(try kinds { $0.sectorkamer = "7" }.count, 6)
        XCTAssertEqual(try kinds { $0.sectorkamer = "70" }, [])
        XCTAssertEqual(try kinds { $0.sectorkamer = "handel" }, [])
    }

    func testTheFirstDayIsInAndTheDayOfTheEndIsOut() throws {
        func found(_ day: String) throws -> Set<Onderdeelsoort> {
            Set(try kinds { $0.geldigOp = try Voorbeeld.date(day) })
        }
        XCTAssertEqual(try found("31-07-2015"), [])
        XCTAssertEqual(try found("01-08-2015"), [.dossier, .kwalificatie, .crossOver, .geregionaliseerd])
        XCTAssertEqual(try found("31-07-2022").count, 6)
        XCTAssertEqual(try found("01-08-2022"), [.keuzedeel, .certificaat])
        XCTAssertEqual(try found("01-08-2030"), [])
    }

    func testWhatHasNoStartIsNotThere() throws {
        XCTAssertEqual(
            try hits("iets", [keuzedeel("K0001", "Iets")]) { $0.geldigOp = try Voorbeeld.date("01-08-2020") }, [])
    }
}

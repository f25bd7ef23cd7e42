@testable import KwalificatieModel
import XCTest

@testable import KwalificatieEmitters

final class ZoekantwoordTests: XCTestCase {
    private func hits(_ text: String) throws -> [Treffer] {
        let question = try XCTUnwrap(Zoekvraag(text))
        let periode: CreboPeriode<KwalificatieRole> = try TestRegister.periode("25001")
        var kwalificatie = TestRegister.kwalificatie("Lasser", [periode])
        kwalificatie.typeringVanHetBeroep = Tekst("Werkt met metaal; ook edel.")
        let dossier = try TestRegister.dossier("Metaal", nil, [TestRegister.periode("23001")], [kwalificatie])
        return try question.treffers(in: .dossier(dossier)).sorted { $0.precedes($1) }
    }

    func testAPersonSeesCodeTitleKindDossierAndText() throws {
        XCTAssertEqual(
            Zoekantwoord(zoekterm: " metaal ", treffers: try hits("metaal")).tekst,
            """
            2 treffers voor ‘metaal’, de beste eerst:

            23001  Metaal
                   kwalificatiedossier, niveau 3
            25001  Lasser
                   kwalificatie, niveau 3, dossier 23001 Metaal
                   typering van het beroep: Werkt met metaal; ook edel.

            """)
    }

    func testOneHitIsInTheSingular() throws {
        XCTAssertTrue(
            Zoekantwoord(zoekterm: "x", treffers: try hits("lasser")).tekst.hasPrefix("1 treffer voor ‘x’:\n"))
    }

    func testNothingFoundIsNoText() {
        XCTAssertEqual(Zoekantwoord(zoekterm: "x", treffers: []).tekst, "")
    }

    func testAMaximumShowsTheBestAndCountsTheRest() throws {
        let answer = Zoekantwoord(zoekterm: "metaal", treffers: try hits("metaal"), maximum: 1)
        XCTAssertEqual(answer.nietGetoond, 1)
        XCTAssertTrue(answer.tekst.hasPrefix("2 treffers voor ‘metaal’, de beste eerst; de eerste 1:\n"))
        XCTAssertFalse(answer.tekst.contains("25001"))
        XCTAssertTrue(String(decoding: try answer.json(), as: UTF8.self).hasPrefix(#"{"aantal":2,"treffers":[{"#))
    }

    func testNoHitsAskedForIsTheirNumber() throws {
        let answer = Zoekantwoord(zoekterm: "metaal", treffers: try hits("metaal"), maximum: 0)
        XCTAssertEqual(answer.tekst, "2 treffers voor ‘metaal’.\n")
    }

    func testAProgramGetsTheSameInJSON() throws {
        XCTAssertEqual(
            String(decoding: try Zoekantwoord(zoekterm: "edel", treffers: try hits("edel")).json(), as: UTF8.self),
            #"{"aantal":1,"treffers":[{"code":"25001","codes":["25001"],"dossier":{"code":"23001","titel":"Metaal"},"#
                + #""fragment":"Werkt met metaal; ook edel.","gevondenAls":"woord in tekst","niveaus":[3],"#
                + #""soort":"kwalificatie","titel":"Lasser","veld":{"naam":"typering van het beroep","#
                + #""pad":"typeringVanHetBeroep"}}],"zoekterm":"edel"}"#)
    }

    func testASpreadsheetGetsARowForEachHit() throws {
        let answer = Zoekantwoord(zoekterm: "metaal", treffers: try hits("metaal"))
        XCTAssertEqual(
            String(decoding: answer.csv(.rfc4180), as: UTF8.self).split(separator: "\r\n"),
            [
                "Soort,Code,Titel,Niveaus,Crebo dossier,Dossier,Gevonden als,Veld,Fragment,Genoemd in",
                "dossier,23001,Metaal,3,,,titel,,,",
                "kwalificatie,25001,Lasser,3,23001,Metaal,woord in tekst,typering van het beroep,"
                    + "Werkt met metaal; ook edel.,",
            ])
    }
}

@testable import KwalificatieModel
import XCTest

@testable import KwalificatieEmitters

final class VergelijkingsantwoordTests: XCTestCase {
    private func keuzedeel(
        _ code: String, _ titel: String, tot: String? = nil, niveaus: [Niveau] = [.drie], tekst: String? = nil
    ) throws -> RegisterRecord {
        .keuzedeel(
            Keuzedeel(
                nr: Int(code.dropFirst()), code: try XCTUnwrap(KeuzedeelCode(code)), titel: titel,
                geldigTot: try tot.map(TestRegister.dag), niveaus: niveaus, omschrijving: tekst.map { Tekst($0) }))
    }

    private func compare(_ pairs: [(old: RegisterRecord?, new: RegisterRecord?)]) throws -> Vergelijkingsantwoord {
        var vergelijking = Registervergelijking()
        vergelijking.aantallenOud[.keuzedeel] = pairs.compactMap(\.old).count
        vergelijking.aantallenNieuw[.keuzedeel] = pairs.compactMap(\.new).count
        for (old, new) in pairs {
            if let old, let new {
                vergelijking.compare(
                    (old.onderdelen[0], old.velden[0]), (new.onderdelen[0], new.velden[0]))
            } else if let old {
                vergelijking.add(Registerverschil(.vervallen, old.onderdelen[0]))
            } else if let new {
                vergelijking.add(Registerverschil(.nieuw, new.onderdelen[0]))
            }
        }
        vergelijking.sort()
        return Vergelijkingsantwoord(vergelijking)
    }

    private func everything() throws -> Vergelijkingsantwoord {
        try compare([
            (try keuzedeel("K0001", "Weg"), nil), (nil, try keuzedeel("K0002", "Erbij")),
            (
                try keuzedeel("K0003", "Oud", tekst: "een oude tekst"),
                try keuzedeel("K0003", "Nieuw", niveaus: [.drie, .vier], tekst: "een nieuwe tekst")
            ),
            (try keuzedeel("K0004", "Einde"), try keuzedeel("K0004", "Einde", tot: "01-08-2027")),
        ])
    }

    func testAPersonSeesEverythingByKindWithCountsAtTheEnd() throws {
        XCTAssertEqual(
            try everything().tekst,
            """
            Keuzedelen
            ==========

            Nieuw (1)

            K0002  Erbij

            Gewijzigd (1)

            K0003  Nieuw
                   - titel: Oud → Nieuw
                   - niveaus
                     erbij: 4
                   - omschrijving: tekst gewijzigd
                     was:   een oude tekst
                     wordt: een nieuwe tekst

            Loopt af: er is nu een einddatum (1)

            K0004  Einde
                   - geldig tot: (leeg) → 01-08-2027

            Vervallen: staat er niet meer in (1)

            K0001  Weg

            aantallen   was  is  nieuw  gewijzigd  loopt af  vervallen
            keuzedelen    3   3      1          1         1          1

            """)
    }

    func testTextsThatCameOrWentAreSaidToHave() throws {
        let answer = try compare([
            (try keuzedeel("K0001", "x"), try keuzedeel("K0001", "x", tekst: "nieuw")),
            (try keuzedeel("K0002", "x", tekst: "oud"), try keuzedeel("K0002", "x")),
            (try keuzedeel("K0003", "x", tekst: "een"), try keuzedeel("K0003", "x", tekst: "<p>een</p>")),
        ])
        for line in [
            "- omschrijving: tekst toegevoegd\n         wordt: nieuw",
            "- omschrijving: tekst vervallen\n         was:   oud",
            "- omschrijving: alleen de opmaak is gewijzigd",
        ] { XCTAssertTrue(answer.tekst.contains(line), answer.tekst) }
    }

    func testNoDifferencesAreSaid() throws {
        XCTAssertTrue(try compare([]).tekst.hasPrefix("Geen verschillen.\n"))
    }

    func testWhatDiffersInNothingThatIsShownIsNamed() throws {
        let same = try keuzedeel("K0001", "x", niveaus: [.drie, .vier])
        let answer = try compare([(same, try keuzedeel("K0001", "x", niveaus: [.vier, .drie]))])
        XCTAssertTrue(answer.tekst.hasPrefix("Geen verschillen.\n\nAlleen anders in"), answer.tekst)
        XCTAssertTrue(answer.tekst.contains("teksten: K0001."), answer.tekst)
    }

    func testASpreadsheetGetsARowForEachField() throws {
        XCTAssertEqual(
            String(decoding: try everything().csv(.rfc4180), as: UTF8.self).split(separator: "\r\n"),
            [
                "Soort,Code,Titel,Crebo dossier,Verschil,Veld,Pad,Wijziging,Oud,Nieuw",
                "keuzedeel,K0001,Weg,,vervallen,,,,,", "keuzedeel,K0002,Erbij,,nieuw,,,,,",
                "keuzedeel,K0003,Nieuw,,gewijzigd,titel,titel,waarde,Oud,Nieuw",
                "keuzedeel,K0003,Nieuw,,gewijzigd,niveaus,niveaus,erbij,,4",
                "keuzedeel,K0003,Nieuw,,gewijzigd,omschrijving,omschrijving,tekst,een oude tekst,een nieuwe tekst",
                "keuzedeel,K0004,Einde,,loopt af,geldig tot,geldigTot,waarde,,01-08-2027",
            ])
    }

    func testAProgramGetsTheSameInJSON() throws {
        let answer = try compare([(try keuzedeel("K0003", "Oud"), try keuzedeel("K0003", "Nieuw"))])
        XCTAssertEqual(
            String(decoding: try answer.json(), as: UTF8.self),
            #"{"nieuw":{"keuzedeel":1},"oud":{"keuzedeel":1},"verschillen":[{"code":"K0003","codes":["K0003"],"#
                + #""soort":"keuzedeel","titel":"Nieuw","velden":[{"naam":"titel","nieuw":"Nieuw","oud":"Oud","#
                + #""pad":"titel","wijziging":"waarde"}],"verschil":"gewijzigd"}],"zonderZichtbaarVerschil":[]}"#)
    }
}

import KwalificatieEmitters
@testable import KwalificatieModel
import XCTest

final class DetailpaginaTests: XCTestCase {
    func testADossierShowsItsBasisAndItsKwalificaties() throws {
        let fixtures = try DetailpaginaFixtures()
        XCTAssertEqual(
            fixtures.page("23901", of: .dossier(fixtures.dossier)),
            """
            Kwalificatiedossier: Brood en banket
            ====================================

            Crebo:             23901
            Inschrijven vanaf: 01-08-2016
            Opleidingsdomein:  79120 Horeca en bakkerij
            Beroepsvereisten:  nee
            Versie:            Gewijzigd 2016
            Status:            Vastgesteld
            Vastgesteld op:    15-03-2016
            Penvoerder:        Sectorkamer handel

            Omschrijving
            ------------

            Typerende beroepshouding
              De bakker staat vroeg op.

            Kwalificaties
            -------------

            - 25900, 25999 Uitvoerend bakker (niveau 2)
            - 25901 Allround bakker (niveau 3)

            Certificaten
            ------------

            - C0101 Deeg kneden (groen)

            Kerntaken en werkprocessen van het basisdeel
            --------------------------------------------

            B1-K1 Bakt brood

              Complexiteit
                Het werk is routine.

              Vakkennis en vaardigheden
                - kent deeg
                - nr 6 (staat niet in de publicatie)

              B1-K1-W1 Kneedt het deeg

                Omschrijving
                  De bakker kneedt.

                Resultaat
                  Het deeg is soepel.

                Gedrag
                  De bakker:
                  - weegt precies;
                  - werkt schoon.

                Competenties
                  - K Vakdeskundigheid toepassen

              B1-K1-W2 Bakt af

            """)
    }

    func testAKwalificatieShowsTheBasisWithItsAdditionsWhereTheyBelong() throws {
        let fixtures = try DetailpaginaFixtures()
        XCTAssertEqual(
            fixtures.page("25900", of: .dossier(fixtures.dossier)),
            """
            Kwalificatie: Uitvoerend bakker
            ===============================

            Crebo:               25900
            Inschrijven vanaf:   01-08-2016
            Inschrijven tot:     01-08-2022
            Diplomeren tot:      01-08-2026
            Bekostigd door:      OCW
            Prijsfactor:         1,3
            Andere crebo:        25999 (bekostigd door EZ, inschrijven vanaf 01-08-2017)
            Niveau:              2
            Soort opleiding:     basisberoepsopleiding
            Studielast (sbu):    3200 uur
            Beroepsvereisten:    nee
            Kwalificatiedossier: 23901 Brood en banket
            Opleidingsdomein:    79120 Horeca en bakkerij
            Versie:              Gewijzigd 2016
            Status:              Vastgesteld
            Vastgesteld op:      15-03-2016
            Penvoerder:          Sectorkamer handel

            Typering van het beroep
            -----------------------

            Een bakker bakt.

            Elke dag.

            Kerntaken en werkprocessen van het basisdeel
            --------------------------------------------

            B1-K1 Bakt brood

              Complexiteit
                Het werk is routine.

              Complexiteit, aanvulling voor deze kwalificatie
                Met klanten erbij is het lastiger.

              Vakkennis en vaardigheden
                - kent deeg
                - nr 6 (staat niet in de publicatie)

              Vakkennis en vaardigheden, aanvulling voor deze kwalificatie
                - kent gist

              B1-K1-W1 Kneedt het deeg

                Omschrijving
                  De bakker kneedt.

                Resultaat
                  Het deeg is soepel.

                Gedrag
                  De bakker:
                  - weegt precies;
                  - werkt schoon.

                Gedrag, aanvulling voor deze kwalificatie
                  - vraagt om hulp.

                Competenties
                  - K Vakdeskundigheid toepassen

              B1-K1-W2 Bakt af

                Competenties, aanvulling voor deze kwalificatie
                  - T Instructies opvolgen

            Overige aanvullingen op het basisdeel
            -------------------------------------

            B1-K9-W1 Resultaat
              Er is niets.

            Kerntaken en werkprocessen van het profieldeel
            ----------------------------------------------

            P1-K1 Verkoopt brood

              Verantwoordelijkheid en zelfstandigheid
                De bakker let op de kas.

            """)
    }

    func testAKwalificatieShowsEveryRecordThatPointsAtIt() throws {
        let fixtures = try DetailpaginaFixtures()
        XCTAssertEqual(
            fixtures.page("25901", of: .dossier(fixtures.dossier)),
            """
            Kwalificatie: Allround bakker
            =============================

            Crebo:               25901
            Niveau:              3
            Kwalificatiedossier: 23901 Brood en banket
            Opleidingsdomein:    79120 Horeca en bakkerij
            Versie:              Gewijzigd 2016
            Status:              Vastgesteld
            Vastgesteld op:      15-03-2016
            Penvoerder:          Sectorkamer handel

            Kerntaken en werkprocessen van het basisdeel
            --------------------------------------------

            B1-K1 Bakt brood

              Complexiteit
                Het werk is routine.

              Vakkennis en vaardigheden
                - kent deeg
                - nr 6 (staat niet in de publicatie)

              B1-K1-W1 Kneedt het deeg

                Omschrijving
                  De bakker kneedt.

                Resultaat
                  Het deeg is soepel.

                Gedrag
                  De bakker:
                  - weegt precies;
                  - werkt schoon.

                Competenties
                  - K Vakdeskundigheid toepassen

              B1-K1-W2 Bakt af

            Certificaten
            ------------

            - C0101 Deeg kneden (groen)

            Gekoppelde keuzedelen
            ---------------------

            - K0101 Proeven (verbredend, 240 sbu, geldig tot 01-08-2021, vervangen door
              K0102)

            Keuzedelen die hiervoor zijn ontwikkeld
            ---------------------------------------

            - K0102 Proeven in het groot (verbredend, 240 sbu)

            Cross-over kwalificaties met onderdelen hiervan
            -----------------------------------------------

            - 26001 Bakker en verteller (niveau 3)

            Geregionaliseerde kwalificaties op basis hiervan
            ------------------------------------------------

            - 26101 Bakker aan zee (Kust, niveau 3)

            """)
    }

    func testAGekoppeldKeuzedeelShowsItsKwalificatiesCertificateAndSuccessor() throws {
        let fixtures = try DetailpaginaFixtures()
        XCTAssertEqual(
            fixtures.page("K0101", of: .keuzedeel(fixtures.keuzedelen[0])),
            """
            Keuzedeel: Proeven
            ==================

            Code:             K0101
            Geldig vanaf:     01-08-2016
            Geldig tot:       01-08-2021
            Studielast (sbu): 240 uur
            Aard:             verbredend
            Niveau:           2, 3
            Certificaat:      ja
            Beroepsvereisten: ja
            Branchevereisten: nee
            Ontwikkeld door:  SBB
            Vervangen door:   K0102 Proeven in het groot

            Omschrijving
            ------------

            Over proeven.

            Wettelijke beroepsvereisten
            ---------------------------

            Zie de Warenwet.

            Doelgroep
            ---------

            Werkenden.

            Scholingsbehoefte
            -----------------

            Er is vraag naar proevers.

            Zelfstandige betekenis
            ----------------------

            Wie proeft, verkoopt.

            Kerntaken en werkprocessen
            --------------------------

            D1-K1 Proeft

            Gekoppelde kwalificaties
            ------------------------

            - 25901 Allround bakker (niveau 3, dossier Brood en banket)

            """)
    }

    func testANietGekoppeldKeuzedeelShowsForWhichKwalificatiesItWasMade() throws {
        let fixtures = try DetailpaginaFixtures()
        XCTAssertEqual(
            fixtures.page("K0102", of: .keuzedeel(fixtures.keuzedelen[1])),
            """
            Keuzedeel: Proeven in het groot
            ===============================

            Code:             K0102
            Geldig vanaf:     01-08-2016
            Studielast (sbu): 240 uur
            Aard:             verbredend
            Niveau:           2, 3
            Certificaat:      nee
            Beroepsvereisten: ja
            Branchevereisten: nee
            Ontwikkeld door:  Voorbeeldcollege
            Vervangt:         K0101 Proeven (geldig tot 01-08-2021)

            Omschrijving
            ------------

            Over proeven.

            Wettelijke beroepsvereisten
            ---------------------------

            Zie de Warenwet.

            Kerntaken en werkprocessen
            --------------------------

            D1-K1 Proeft

            Ontwikkeld voor
            ---------------

            - 25901 Allround bakker (niveau 3, dossier Brood en banket)

            """)
    }

    func testACertificaatShowsOfWhichWerkprocessenItIsComposed() throws {
        let fixtures = try DetailpaginaFixtures()
        XCTAssertEqual(
            fixtures.page("C0101", of: .certificaat(fixtures.certificaat)),
            """
            Certificaat: Deeg kneden
            ========================

            Code:              C0101
            Geldig vanaf:      01-08-2019
            Groen certificaat: ja

            Omschrijving
            ------------

            Over kneden.

            Doelgroep
            ---------

            Zij-instromers.

            Samengesteld uit
            ----------------

            - 25901 Allround bakker (niveau 3, dossier Brood en banket)
              - B1-K1-W1 Kneedt het deeg
            - 25998 (niet in dit register)

            """)
    }

    func testACrossOverShowsItsPartsAndInstitutions() throws {
        let fixtures = try DetailpaginaFixtures()
        XCTAssertEqual(
            fixtures.page("26001", of: .crossOver(fixtures.crossOver)),
            """
            Cross-over kwalificatie: Bakker en verteller
            ============================================

            Crebo:             26001
            Inschrijven vanaf: 01-08-2018
            Niveau:            3
            Soort opleiding:   vakopleiding

            Instellingen
            ------------

            - 99XX Voorbeeldcollege

            Samengesteld uit
            ----------------

            - 25901 Allround bakker (niveau 3, dossier Brood en banket)
              - B1-K1-W2 Bakt af
              - nr 99 (niet in dit register)

            """)
    }

    func testAGeregionaliseerdeKwalificatieShowsItsPartsWithTheirShares() throws {
        let fixtures = try DetailpaginaFixtures()
        XCTAssertEqual(
            fixtures.page("26101", of: .geregionaliseerd(fixtures.geregionaliseerd)),
            """
            Geregionaliseerde kwalificatie: Bakker aan zee
            ==============================================

            Crebo:        26101
            Niveau:       3
            Regio:        Kust
            Gebaseerd op: 25901 Allround bakker (niveau 3, dossier Brood en banket)

            Landelijk deel
            --------------

            Aandeel: 70 %

            Het vak zelf.

            Regionaal keuzedeel
            -------------------

            Code:    K0102
            Titel:   Visbrood
            Aandeel: 15 %

            D1-K1 Bakt met vis

            """)
    }

    func testASecondCodeOfAKwalificatieComesWithItsOwnDates() throws {
        let fixtures = try DetailpaginaFixtures()
        let page = fixtures.page("25999", of: .dossier(fixtures.dossier))
        XCTAssertTrue(
            page.contains(
                """
                Crebo:               25999
                Inschrijven vanaf:   01-08-2017
                Bekostigd door:      EZ
                Andere crebo:        25900 (bekostigd door OCW, inschrijven vanaf 01-08-2016,
                                     inschrijven tot 01-08-2022, diplomeren tot 01-08-2026)

                """), page)
    }

    func testACodeThatTheRecordDoesNotHaveGivesThePageOfTheRecord() throws {
        let fixtures = try DetailpaginaFixtures()
        XCTAssertEqual(
            fixtures.page("99999", of: .dossier(fixtures.dossier)),
            fixtures.page("23901", of: .dossier(fixtures.dossier)))
    }

    func testARecordWithNothingButATitleHasOnlyThat() throws {
        let register = Register([])
        XCTAssertEqual(
            Detailpagina(code: "", record: .dossier(Kwalificatiedossier(titel: "Leeg")), register: register).tekst(),
            "Kwalificatiedossier: Leeg\n=========================\n")
    }

    func testAKeuzedeelForWhichNothingIsLinkedHasNoListOfKwalificaties() throws {
        let keuzedeel = Keuzedeel(
            code: try XCTUnwrap(KeuzedeelCode("K0103")), titel: "Breed", voorblad: Voorblad(vastgesteldDoor: Tekst("")),
            sbu: 480, omschrijving: Tekst("<p></p>"), toegevoegdeWaarde: Tekst("  "))
        XCTAssertEqual(
            Detailpagina(code: "K0103", record: .keuzedeel(keuzedeel), register: Register([])).tekst(),
            """
            Keuzedeel: Breed
            ================

            Code:             K0103
            Studielast (sbu): 480 uur

            """)
    }

    func testThePageDoesNotDependOnTheOrderOfTheRegister() throws {
        let fixtures = try DetailpaginaFixtures()
        let records = fixtures.keuzedelen.map(RegisterRecord.keuzedeel) + [.certificaat(fixtures.certificaat)]
        let pages = [records, records.reversed()].map { records in
            Detailpagina(code: "25901", record: .dossier(fixtures.dossier), register: Register(records)).tekst()
        }
        XCTAssertEqual(pages.first, pages.last)
    }

    func testNoLineIsWiderThanAsked() throws {
        let fixtures = try DetailpaginaFixtures()
        for width in [50, 51, 63] {
            for code in ["23901", "25900", "25999", "25901"] {
                let page = fixtures.page(code, of: .dossier(fixtures.dossier), breedte: width)
                for line in page.split(separator: "\n") { XCTAssertLessThanOrEqual(line.count, width, String(line)) }
            }
        }
    }

    func testAWidthThatLeavesNoRoomCountsAsFifty() throws {
        let fixtures = try DetailpaginaFixtures()
        for width in [-1, 0, 49] {
            XCTAssertEqual(
                fixtures.page("25900", of: .dossier(fixtures.dossier), breedte: width),
                fixtures.page("25900", of: .dossier(fixtures.dossier), breedte: 50))
        }
    }
}

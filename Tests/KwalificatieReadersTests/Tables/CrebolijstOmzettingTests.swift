@testable import KwalificatieModel
import TestSupport
import XCTest

@testable import KwalificatieReaders

/// Published crebolijsten as a source of dossiers and of lapsed codes.
final class CrebolijstOmzettingTests: XCTestCase {
    private static let kop = """
        Overzicht vastgestelde kwalificatiedossiers geldig vanaf 01-08-2022;;;Crebonummer;Kwalificatie;Niveau;\
        Prijsfactor;Soort opleiding;Beroepsvereisten;Leerweg
        Crebonummer;Prijsfactor;Kwalificatiedossier;;;;;;;
        ;;;;Opleidingsdomein;;;;;
        ;;;;1. Bouw en infra   79000;;;;;
        79000;;;;;;1;;;

        """

    func testTheRowsOfADossierBecomeADossierOfItsDomain() throws {
        let tabel = try tabel(
            """
            23313;1.3;Metselen ;25785;Allround  Metselaar;3;1.3;Vakopleiding;VWS;BOL/BBL
            ;;Metselen;25786;Metselaar;2;1,2;basisberoepsopleiding;;BBL

            """)
        XCTAssertEqual(tabel.cohort.year, 2022)
        let dossier = try XCTUnwrap(tabel.dossiers.first)
        XCTAssertEqual(tabel.dossiers.count, 1)
        XCTAssertEqual(dossier.titel, "Metselen ")
        XCTAssertEqual(dossier.crebos.map(\.crebo.text), ["23313"])
        XCTAssertEqual(dossier.crebos.map(\.prijsfactor), [Prijsfactor("1,3")])
        XCTAssertEqual(dossier.domein?.titel, "Bouw en infra")
        XCTAssertEqual(dossier.domein?.crebo?.text, "79000")
        XCTAssertEqual(dossier.domein?.prijsfactor, Prijsfactor("1"))
        XCTAssertEqual(dossier.kwalificaties.map(\.titel), ["Allround  Metselaar", "Metselaar"])
        XCTAssertEqual(dossier.kwalificaties.map(\.hoofdstuk), [1, 2])
        XCTAssertEqual(dossier.kwalificaties.map(\.niveau), [.drie, .twee])
        XCTAssertEqual(dossier.kwalificaties.map(\.soortOpleiding), [.vakopleiding, .basisberoepsopleiding])
        XCTAssertEqual(dossier.kwalificaties.map(\.$soortOpleiding.given), ["Vakopleiding", nil])
        XCTAssertEqual(dossier.kwalificaties.map(\.wettelijkeBeroepsvereisten), [true, false])
        XCTAssertEqual(dossier.kwalificaties.flatMap(\.crebos).map(\.ministerie), [nil, nil])
        XCTAssertEqual(tabel.beroepsvereisten, [25785: "VWS", 25786: ""])
        XCTAssertEqual(tabel.leerwegen, [25785: "BOL/BBL", 25786: "BBL"])
    }

    func testADossierThatComesBackIsTheSameDossier() throws {
        let tabel = try tabel(
            """
            23313;1.3;Metselen;25785;Allround Metselaar;3;1.3;vakopleiding;;BOL/BBL
            23331;1.3;Timmeren;25829;Timmerman;2;1.3;basisberoepsopleiding;;BOL/BBL
            23313;1.3;Metselen;25786;Metselaar;2;1.3;basisberoepsopleiding;;BOL/BBL

            """)
        XCTAssertEqual(tabel.dossiers.flatMap(\.crebos).map(\.crebo.text), ["23313", "23331"])
        XCTAssertEqual(tabel.dossiers[0].kwalificaties.map(\.hoofdstuk), [1, 2])
    }

    func testWhatStandsBelowADossierWithoutAUsableCodeIsNotPutInTheDossierAbove() throws {
        let omzetting = try omzetting(
            """
            23313;1.3;Metselen;25785;Allround Metselaar;3;1.3;vakopleiding;;BOL/BBL
            2333;1.3;Timmeren;25828;Allround timmerman;3;1.3;vakopleiding;;BOL/BBL
            ;;Timmeren;25829;Timmerman;2;1.3;basisberoepsopleiding;;BOL/BBL

            """)
        XCTAssertEqual(omzetting.tabel?.dossiers.flatMap(\.kwalificaties).map(\.titel), ["Allround Metselaar"])
        XCTAssertEqual(omzetting.problemen.map(\.soort), [.zonderDossier, .zonderDossier])
        XCTAssertEqual(omzetting.problemen.map(\.cel.tekst), ["25828", "25829"])
    }

    func testEntreeHasNoDomain() throws {
        let tabel = try tabel(
            """
            23313;1.3;Metselen;25785;Allround Metselaar;3;1.3;vakopleiding;;BOL/BBL
            Overzicht Entree kwalificatiedossier geldig vanaf 01-08-2022;;;Crebonummer;Kwalificatie;Niveau;Prijsfactor;\
            Soort opleiding;Beroepsvereisten;Leerweg
            Crebonummer;Prijsfactor;Kwalificatiedossier;;;;;;;
            23301;1;Entree;25740;Assistent bouwen, wonen en onderhoud;1;1;entreeopleiding;;BOL/BBL

            """)
        XCTAssertEqual(tabel.dossiers.map { $0.domein?.titel }, ["Bouw en infra", nil])
    }

    func testAListWithARowPerKwalificatieKeepsItsDomains() throws {
        let text = """
            Opleidingsdomein crebo;Opleidingsdomein;Dossier Crebonummer;Kwalificatiedossier;Dossier Prijsfactor;\
            Crebonummer;Kwalificatie;Niveau;Prijsfactor;Soort opleiding;Beroepsvereisten;Leerweg
            79000;Bouw en infra;23045;Betonboren;1,30;25078;Betonboorder;3;1,30;vakopleiding;---;BOL/BBL
            79000;Bouw en infra;23046;Betonreparatie;1,30;25079;Reparateur;3;1,30;vakopleiding;---;BOL/BBL
            ;;23110;Entree;1,00;25250;Assistent;1;1,00;entreeopleiding;---;BOL/BBL

            """
        let lijst = try PublishedCrebolijstReader.read(MemorySource(text), file: "tabellen/crebolijst-2015.csv")
        let omzetting = CrebolijstOmzetting(lijst)
        let tabel = try XCTUnwrap(omzetting.tabel)
        XCTAssertEqual(tabel.dossiers.map { $0.domein?.nr }, [0, 0, nil])
        XCTAssertEqual(
            tabel.dossiers.flatMap(\.kwalificaties).map(\.wettelijkeBeroepsvereisten), [false, false, false])
        // This form has no title that says from when it is valid.
        XCTAssertEqual(tabel.cohort.year, 2015)
        XCTAssertEqual(omzetting.problemen.map(\.soort), [.jaarUitNaam(tabel.cohort)])
    }

    func testAListThatIsValidFromAnyOtherDayHoldsForTheNextCohort() throws {
        let lijst = try PublishedCrebolijstReader.read(
            MemorySource(Self.kop.replacingOccurrences(of: "01-08-2022", with: "01-10-2022")), file: "crebolijst.csv")
        XCTAssertEqual(CrebolijstOmzetting(lijst).tabel?.cohort.year, 2023)
    }

    func testAListOfNoKnownYearIsNotUsed() throws {
        let lijst = try PublishedCrebolijstReader.read(
            MemorySource(Self.kop.replacingOccurrences(of: "01-08-2022", with: "nu")), file: "crebolijst.csv")
        let omzetting = CrebolijstOmzetting(lijst)
        XCTAssertNil(omzetting.tabel)
        XCTAssertEqual(omzetting.problemen.map(\.soort), [.zonderDatum])
    }

    func testLapsedCodesAreReadWithAllTheirDirt() throws {
        let text = """
            Vervallen;;;;;
            Dossiercrebo;Dossiernaam;Datum einde instroom;Datum einde opleiding;Wordt vervangen door;Crebo nieuw
            23070;Advies ;01-08-2022;01-08-2027;Retail  advies;23325
            23195;Advies;;;/;/
            Kwalificatiecrebo;Kwalificatienaam;Datum einde instroom;Datum einde opleiding;Wordt vervangen door;Crebo nieuw
            25102;Metselaar;01-08-2021;01-08-2027;Een / Twee;23296 / 23302
            2510;Metselaar;01-08-2021;01-08-2027;Een;23296
            25103;Metselaar;01-08-2022;01-08-2027;Een;---

            """
        let opleidingen = try PublishedCrebolijstReader.read(MemorySource(text), file: "v.csv").vervallenOpleidingen
        XCTAssertEqual(opleidingen.map(\.code.text), ["23070", "23195", "25102", "25103"])
        XCTAssertEqual(opleidingen.map(\.soort), [.dossier, .dossier, .kwalificatie, .kwalificatie])
        XCTAssertEqual(opleidingen.map(\.naam), ["Advies ", "Advies", "Metselaar", "Metselaar"])
        XCTAssertEqual(opleidingen.map(\.vervangenDoor), ["Retail  advies", nil, "Een / Twee", "Een"])
        XCTAssertEqual(
            opleidingen.map { $0.opvolgers.map(\.text) }, [["23325"], [], ["23296", "23302"], []])
        XCTAssertEqual(opleidingen.map(\.eindeInstroom?.year), [2022, nil, 2021, 2022])
        XCTAssertEqual(Set(opleidingen.map(\.cohort?.year)), [2022])
    }

    func testTheSheetsOfThePublishedListOf2022AreTakenOverWhole() throws {
        for extent in PublishedLists.extents {
            let omzetting = CrebolijstOmzetting(try lijst(.complete2022, extent, as: "crebolijst-2022.csv"))
            let tabel = try XCTUnwrap(omzetting.tabel)
            XCTAssertEqual(omzetting.problemen, [])
            XCTAssertEqual(tabel.dossiers.count, extent == .whole ? 170 : 25)
            XCTAssertEqual(tabel.dossiers.flatMap(\.kwalificaties).count, extent == .whole ? 454 : 71)
            XCTAssertEqual(tabel.leerwegen.count, extent == .whole ? 454 : 71)
            XCTAssertEqual(tabel.dossiers.filter { $0.domein == nil }.map(\.titel), ["Entree"])
            XCTAssertEqual(Set(tabel.dossiers.compactMap(\.domein?.crebo)).count, 16)
            let vervallen = try lijst(.lapsed2022, extent, as: "vervallen-2022.csv").vervallenOpleidingen
            XCTAssertEqual(Set(vervallen.map(\.cohort?.year)), [2022])
            let zonderDatum = try XCTUnwrap(vervallen.first { $0.code.text == "23195" })
            XCTAssertNil(zonderDatum.eindeInstroom)
        }
    }

    func testEveryRowOfThePublishedListOf2015IsTakenOver() throws {
        for extent in PublishedLists.extents {
            let lijst = try lijst(.of2015, extent, as: "crebolijst-2015.csv")
            let tabel = try XCTUnwrap(CrebolijstOmzetting(lijst).tabel)
            XCTAssertEqual(tabel.dossiers.flatMap(\.kwalificaties).count, lijst.kwalificaties.count)
            XCTAssertEqual(lijst.kwalificaties.count, extent == .whole ? 470 : 54)
        }
    }

    // MARK: - Help

    private func omzetting(_ rows: String) throws -> CrebolijstOmzetting {
        CrebolijstOmzetting(
            try PublishedCrebolijstReader.read(MemorySource(Self.kop + rows), file: "crebolijst.csv"))
    }

    private func tabel(_ rows: String) throws -> Crebolijsttabel {
        let omzetting = try omzetting(rows)
        XCTAssertEqual(omzetting.problemen, [])
        return try XCTUnwrap(omzetting.tabel)
    }

    private func lijst(
        _ list: PublishedLists, _ extent: PublishedLists.Extent, as name: String
    ) throws -> PublishedCrebolijst {
        try PublishedCrebolijstReader.read(MemorySource(list.text(extent)), file: name)
    }
}

@testable import KwalificatieModel
import XCTest

@testable import KwalificatieReaders

final class PublishedCrebolijstReaderTests: XCTestCase {
    private static let title = "Overzicht vastgestelde kwalificatiedossiers en kwalificaties geldig vanaf 01-08-2022"
    private static let header = """
        \(title);;;Crebonummer;Kwalificatie;Niveau;Prijsfactor;Soort opleiding;Beroepsvereisten;Leerweg
        Crebonummer;Prijsfactor;Kwalificatiedossier;;;;;;;

        """
    private static let rows = """
        ;;;;Opleidingsdomein;;;;;
        ;;;;1. Bouw en infra   79000;;;;;
        79000;;;;;;1;;;
        23331;1.3;Timmeren;25828;Allround timmerman;3;1.3;vakopleiding;;BOL/BBL
        ;;Timmeren;25829;Timmerman;2;1.3;basisberoepsopleiding;;BOL/BBL

        """

    // MARK: - Complete lijst

    func testTheDateIsThatOfTheFirstHeaderCell() throws {
        XCTAssertEqual(try read(Self.header + Self.rows).geldigVanaf, CalendarDate("01-08-2022"))
    }

    func testTheCellsOfARowHaveTheirPlaces() throws {
        let rij = try XCTUnwrap(try read(Self.header + Self.rows).kwalificaties.first)
        XCTAssertEqual(rij.crebo, cel("25828", 6, 20, "Crebonummer"))
        XCTAssertEqual(rij.soortOpleiding, cel("vakopleiding", 6, 51, "Soort opleiding"))
        XCTAssertEqual(rij.beroepsvereisten, cel("", 6, 64, "Beroepsvereisten"))
    }

    func testADossierHasItsCodeOnItsFirstRowOnly() throws {
        let rijen = try read(Self.header + Self.rows).kwalificaties
        XCTAssertEqual(rijen.map(\.dossiercrebo.tekst), ["23331", ""])
        XCTAssertEqual(rijen.map(\.dossier.tekst), ["Timmeren", "Timmeren"])
    }

    func testTheRowsOfADomainAreOneHeading() throws {
        let domeinen = try read(Self.header + Self.rows).domeinen
        XCTAssertEqual(domeinen.map(\.naam?.tekst), ["1. Bouw en infra   79000"])
        XCTAssertEqual(domeinen.map(\.crebo?.tekst), ["79000"])
        XCTAssertEqual(domeinen.map(\.prijsfactor?.tekst), ["1"])
    }

    func testARepeatedHeaderIsNoRow() throws {
        let list = try read(
            Self.header + Self.rows + Self.header + "23301;1;Entree;25740;A;1;1;entreeopleiding;;BOL/BBL")
        XCTAssertEqual(list.kwalificaties.map(\.crebo.tekst), ["25828", "25829", "25740"])
        XCTAssertEqual(list.onleesbareRijen, [])
    }

    func testTheLaterNamesOfTheCodeColumnAreAsPublished() throws {
        for name in ["Erkende opleidingscode", "Opleidingscode"] {
            let list = try read((Self.header + Self.rows).replacing("Crebonummer", with: name))
            XCTAssertEqual(list.afwijkendeKoppen, [])
            XCTAssertEqual(list.kwalificaties.first?.crebo.kolom, name)
        }
    }

    func testAMisspeltHeaderIsKeptAndItsColumnRead() throws {
        let list = try read((Self.header + Self.rows).replacing("Soort opleiding", with: "Soort o-pleiding"))
        XCTAssertEqual(
            list.afwijkendeKoppen,
            [.init(cel: cel("Soort o-pleiding", 1, 132, "Soort opleiding"), verwacht: "Soort opleiding")])
        XCTAssertEqual(list.kwalificaties.first?.soortOpleiding.tekst, "vakopleiding")
    }

    func testColumnsInAnotherOrderAreFoundByName() throws {
        let list = try read(
            """
            \(Self.title);;;Kwalificatie;Crebonummer;Prijsfactor;Niveau;Leerweg;Soort opleiding;Beroepsvereisten
            Crebonummer;Prijsfactor;Kwalificatiedossier;;;;;;;
            23331;1.3;Timmeren;Allround timmerman;25828;1.3;3;BBL;vakopleiding;
            """)
        XCTAssertEqual(list.kwalificaties.first?.crebo.tekst, "25828")
        XCTAssertEqual(list.kwalificaties.first?.leerweg.tekst, "BBL")
        XCTAssertEqual(list.afwijkendeKoppen, [])
    }

    func testAColumnThatNoListHasIsKeptAsAHeaderAndItsRowsAreRead() throws {
        let list = try read(
            (Self.header + Self.rows).replacing("Leerweg", with: "Leerweg;Sector")
                .replacing("BOL/BBL", with: "BOL/BBL;Bouw"))
        XCTAssertEqual(list.afwijkendeKoppen.map(\.cel.tekst), ["Sector"])
        XCTAssertEqual(list.afwijkendeKoppen.map(\.verwacht), [""])
        XCTAssertEqual(list.kwalificaties.count, 2)
    }

    func testAColumnWithoutAHeaderIsReadByItsPosition() throws {
        let list = try read((Self.header + Self.rows).replacing(";Leerweg", with: ";"))
        XCTAssertEqual(list.afwijkendeKoppen.map(\.verwacht), ["Leerweg"])
        XCTAssertEqual(list.kwalificaties.map(\.leerweg.tekst), ["BOL/BBL", "BOL/BBL"])
    }

    func testAMissingColumnIsKeptAsAHeader() throws {
        let text = (Self.header + Self.rows).replacing(";Leerweg", with: "").replacing(";BOL/BBL", with: "")
        let list = try read(text)
        XCTAssertEqual(list.afwijkendeKoppen, [.init(cel: cel("", 1, 1, "Leerweg"), verwacht: "Leerweg")])
        XCTAssertEqual(list.kwalificaties.map(\.leerweg.tekst), ["", ""])
    }

    func testATitleWithoutADateIsKeptAsAHeader() throws {
        let list = try read((Self.header + Self.rows).replacing(" geldig vanaf 01-08-2022", with: ""))
        XCTAssertNil(list.geldigVanaf)
        XCTAssertEqual(list.afwijkendeKoppen.map(\.cel.place.line), [1])
    }

    func testATitleMayStandOnARowOfItsOwn() throws {
        let list = try read("\(Self.title)\n" + (Self.header + Self.rows).dropFirst(Self.title.count))
        XCTAssertEqual(list.geldigVanaf, CalendarDate("01-08-2022"))
        XCTAssertEqual(list.afwijkendeKoppen, [])
        XCTAssertEqual(list.onleesbareRijen, [])
    }

    func testADossierWithoutKwalificatiesIsARow() throws {
        let list = try read(Self.header + "23331;1.3;Timmeren;;;;;;;")
        XCTAssertEqual(list.kwalificaties.map(\.dossiercrebo.tekst), ["23331"])
    }

    func testRowsThatFitNothingAreKeptWithTheirPlace() throws {
        let wrong = [
            "Toelichting;;;;;;;;;", ";;;;Los;;;;;;x",
            ";;Timmeren;25828;T;;3;1.3;vak;;BOL/BBL",
            ";;;;;;;vakopleiding;;", "23331",
        ]
        for row in wrong {
            let list = try read(Self.header + row)
            XCTAssertEqual(list.onleesbareRijen.map(\.place.line), [3], row)
            XCTAssertEqual(list.kwalificaties, [], row)
        }
        XCTAssertEqual(
            try read(Self.header + ";;;;;;;vak;;").onleesbareRijen, [cel("vak;;", 3, 8, "")])
    }

    // MARK: - Other forms

    private static let lapsed = """
        Vervallen;;;;;
        ;;;;;
        Dossiercrebo;Dossiernaam;Datum einde instroom;Datum einde opleiding;Wordt vervangen door;Crebo nieuw
        23195;Advies;;;Retail advies;23325
        ;;;;;
        Kwalificatiecrebo;Kwalificatienaam;Datum einde instroom;Datum einde opleiding;Wordt vervangen door;Crebo nieuw
        25012;Kleur;01-08-2022;01-08-2028;/;/
        """

    func testTheTwoBlocksOfVervallenAreRead() throws {
        let list = try read(Self.lapsed)
        XCTAssertEqual(list.vorm, .vervallen)
        XCTAssertEqual(list.vervallenDossiers.map(\.crebo), [cel("23195", 4, 1, "Dossiercrebo")])
        XCTAssertEqual(list.vervallenKwalificaties.map(\.creboNieuw), [cel("/", 7, 37, "Crebo nieuw")])
        XCTAssertEqual(list.onleesbareRijen, [])
    }

    func testTheListOf2015HasDomainAndDossierOnEachRow() throws {
        let list = try read(
            """
            Opleidingsdomein crebo;Opleidingsdomein;Dossier Crebonummer;Kwalificatiedossier;Dossier Prijsfactor;\
            Crebonummer;Kwalificatie;Niveau;Prijsfactor;Soort opleiding;Beroepsvereisten;Leerweg
            79000;Bouw en infra;23045;Betonboren;1,30;25078;Betonboorder;3;1,40;vakopleiding;---;BOL/BBL
            """)
        let rij = try XCTUnwrap(list.kwalificaties.first)
        XCTAssertEqual(list.vorm, .rijPerKwalificatie)
        XCTAssertEqual(rij.domeincrebo?.tekst, "79000")
        XCTAssertEqual([rij.dossierprijsfactor.tekst, rij.prijsfactor.tekst], ["1,30", "1,40"])
        XCTAssertTrue(rij.beroepsvereisten.isGeen)
    }

    // MARK: - What is no crebolijst

    func testOtherDocumentsAreNoCrebolijst() {
        let others = [
            "<sbb/>", "a;b;c\n1;2;3", "Crebonummer;Prijsfactor;Kwalificatiedossier",
            "Code;Titel;SBU;Niveaus\nK0001;X;240;1", String(repeating: "a\n", count: 50) + Self.header,
            "Crebo;Titel;Niveau;Soort opleiding;SBU;Ministerie;Prijsfactor;Inschrijven vanaf\n26000;X;4",
        ]
        for text in others {
            XCTAssertFalse(PublishedCrebolijstReader.recognises(beginning: Array(text.utf8)), text)
            XCTAssertThrowsError(try read(text), text) { error in
                XCTAssertEqual((error as? ReadingProblem)?.kind, .noCrebolijst)
            }
        }
    }

    func testTheReasonIsAClearSentence() {
        let problem = ReadingProblem(.noCrebolijst, line: 1, column: 1)
        XCTAssertTrue(problem.sentence(in: .dutch).hasPrefix("dit is geen crebolijst: "))
        XCTAssertTrue(problem.sentence(in: .english).hasPrefix("this is no crebolijst: "))
    }

    func testEachFormIsRecognisedByItsBeginning() {
        for text in [Self.header, Self.lapsed, "\u{FEFF}" + Self.header.replacing(";", with: ",")] {
            XCTAssertTrue(PublishedCrebolijstReader.recognises(beginning: Array(text.utf8)), text)
        }
    }

    func testABeginningThatBreaksOffIsRecognised() {
        let text = Array((Self.header + "23331;1.3;\"Timm").utf8) + [0xC3]
        XCTAssertTrue(PublishedCrebolijstReader.recognises(beginning: text))
    }

    func testABlankDocumentIsNoCrebolijst() {
        XCTAssertThrowsError(try read("\n\n")) { XCTAssertEqual(($0 as? ReadingProblem)?.kind, .noCrebolijst) }
        XCTAssertThrowsError(try read("")) { XCTAssertEqual(($0 as? ReadingProblem)?.kind, .empty) }
    }

    // MARK: - Our own lists

    func testOurOwnListsAreReadCompletely() throws {
        for year in 2015...2024 {
            let list = try PublishedCrebolijstReader.read(
                FileSource(path: Repository.path("Output/crebolijsten/crebolijst-\(year).csv")), file: "\(year)")
            XCTAssertEqual(list.geldigVanaf, CalendarDate(year: year, month: 8, day: 1))
            XCTAssertEqual(list.afwijkendeKoppen, [], "\(year)")
            XCTAssertEqual(list.onleesbareRijen, [], "\(year)")
            XCTAssertFalse(list.kwalificaties.isEmpty)
        }
    }

    func testOurOtherListsAreNoCrebolijst() throws {
        for name in [
            "keuzedelen", "koppelingen-keuzedelen", "mbo-certificaten", "certificaten-beroepsgericht",
            "cross-over-kwalificaties", "geregionaliseerde-kwalificaties",
        ] {
            let path = Repository.path("Output/\(name).csv")
            XCTAssertThrowsError(try PublishedCrebolijstReader.read(FileSource(path: path), file: name), name)
        }
    }

    func testBothDialectsGiveTheSameList() throws {
        let excel = "\u{FEFF}" + Self.header + Self.rows
        let programs = try read(excel.replacing("\u{FEFF}", with: "").replacing(";", with: ","))
        XCTAssertEqual(try read(excel.replacing("\n", with: "\r\n")), programs)
    }

    func testTheApostropheOfOurListsForExcelIsUndone() throws {
        let list = try read(Self.header + Self.rows.replacing("Allround timmerman", with: "'-timmerman"))
        XCTAssertEqual(list.kwalificaties.first?.naam.tekst, "-timmerman")
    }

    // MARK: - Help

    private func read(_ text: some StringProtocol) throws -> PublishedCrebolijst {
        try PublishedCrebolijstReader.read(MemorySource(String(text)), file: "lijst.csv")
    }

    private func cel(_ text: String, _ line: UInt32, _ column: UInt32, _ kolom: String) -> PublishedCrebolijst.Cel {
        .init(tekst: text, place: SourcePlace(line: line, column: column, element: 0), kolom: kolom)
    }
}

@testable import KwalificatieModel
import XCTest

@testable import KwalificatieReaders

/// The tables of our own design: by the names of their columns, and no row is lost in silence.
final class TabelverzamelingTests: XCTestCase {
    // MARK: - What is read

    func testARowOfEachTableIsRead() throws {
        let tabellen = try read([
            "koppelingen.csv": "Code keuzedeel;Crebo;Geldig vanaf;Geldig tot\nK0219;25187;01-08-2016;2023-08-01\n",
            "conversie.csv": "Code vervallen keuzedeel;Code nieuw keuzedeel;Vanaf\nK0219;K1469;01-08-2023\n",
            "overlap.csv": "Code keuzedeel;Crebo;Uitkomst;Datum\nK0219;25187;getoetst: ondoelmatige overlap;1-2-2020\n",
            "historie.csv":
                "Crebo;Naam;Niveau;Dossiercrebo;Geldig vanaf;Geldig tot\n90010;Lasser;2;22001;;01-08-2012\n",
        ]).tabellen
        let keuzedeel = try XCTUnwrap(KeuzedeelCode("K0219"))
        let crebo = try XCTUnwrap(Opleidingscode("25187"))
        XCTAssertEqual(
            tabellen.koppelingen,
            [
                Koppeling(
                    keuzedeel: keuzedeel, kwalificatie: crebo, geldigVanaf: CalendarDate("01-08-2016"),
                    geldigTot: CalendarDate("01-08-2023"))
            ])
        XCTAssertEqual(
            tabellen.conversies,
            [
                Keuzedeelconversie(
                    oud: keuzedeel, nieuw: try XCTUnwrap(KeuzedeelCode("K1469")), vanaf: CalendarDate("01-08-2023"))
            ])
        XCTAssertEqual(
            tabellen.overlap,
            [
                Overlaptoets(
                    keuzedeel: keuzedeel, kwalificatie: crebo, uitkomst: .ondoelmatig, datum: CalendarDate("01-02-2020")
                )
            ])
        XCTAssertEqual(
            tabellen.historie,
            [
                HistorischeOpleiding(
                    code: try XCTUnwrap(Opleidingscode("90010")), naam: "Lasser", niveau: .twee,
                    dossier: Opleidingscode("22001"), geldigTot: CalendarDate("01-08-2012"))
            ])
    }

    func testColumnsAreFoundInAnyOrderWhateverTheCapitalsAndSpaces() throws {
        let tabellen = try read(["Koppelingen-2022.CSV": "\u{FEFF} CREBO ,code  keuzedeel\r\n25187,k0219\r\n"]).tabellen
        XCTAssertEqual(tabellen.koppelingen.map(\.keuzedeel.text), ["K0219"])
        XCTAssertEqual(tabellen.koppelingen.map(\.kwalificatie.text), ["25187"])
    }

    func testOutcomesAreReadAsPeopleShortenThem() throws {
        let tabellen = try read([
            "overlap.csv": """
            Code keuzedeel;Crebo;Uitkomst
            K0001;25187;Ondoelmatig
            K0002;25187;geen overlap
            K0003;25187;Nog niet getoetst
            K0004;25187;gekoppeld

            """
        ]).tabellen
        XCTAssertEqual(tabellen.overlap.map(\.uitkomst), [.ondoelmatig, .geen, .nogNietGetoetst, .alGekoppeld])
    }

    func testTheColumnsThatOurOwnListsHaveBesideTheseAreNoProblem() throws {
        let verzameling = try read([
            "koppelingen-keuzedelen.csv": """
            Code keuzedeel;Keuzedeel;SBU;Relatie;Crebo;Kwalificatie;Niveau;Crebo's dossier;Dossier;In register
            K0219;Gezonde leefstijl;240;gekoppeld;25187;Applicatieontwikkelaar;4;23088;Applicatieontwikkeling;ja

            """
        ])
        XCTAssertEqual(problemen(verzameling), [])
        XCTAssertEqual(verzameling.tabellen.koppelingen.count, 1)
    }

    func testTheRowsOfAFileKnowWhereTheyStand() throws {
        let tabellen = try read(["historie.csv": "Crebo;Naam\n\n90010;Lasser\n"]).tabellen
        XCTAssertEqual(tabellen.historie.map(\.file), ["historie.csv"])
        XCTAssertEqual(tabellen.historie.map(\.place.line), [3])
    }

    func testADocumentCanHoldBothSheetsOfACrebolijst() throws {
        let tabellen = try read([
            "crebolijst-2022.csv": """
            Overzicht geldig vanaf 01-08-2022;;;Crebonummer;Kwalificatie;Niveau;Prijsfactor;Soort opleiding;\
            Beroepsvereisten;Leerweg
            Crebonummer;Prijsfactor;Kwalificatiedossier;;;;;;;
            23313;1.3;Metselen;25786;Metselaar;2;1.3;basisberoepsopleiding;;BOL/BBL
            Kwalificatiecrebo;Kwalificatienaam;Datum einde instroom;Datum einde opleiding;Wordt vervangen door;Crebo nieuw
            25103;Metselaar;01-08-2022;01-08-2026;Metselaar;25786

            """
        ]).tabellen
        XCTAssertEqual(tabellen.crebolijsten.flatMap(\.dossiers).count, 1)
        XCTAssertEqual(tabellen.vervallen.map(\.code.text), ["25103"])
    }

    // MARK: - What cannot be used

    func testARowWithoutAUsableCodeIsReportedAtItsCell() throws {
        let verzameling = try read(["koppelingen.csv": "Code keuzedeel;Crebo\nK219;25187\nK0219;2518\n"])
        XCTAssertEqual(
            problemen(verzameling),
            [
                "2:1 Code keuzedeel “K219” onbruikbareRij(keuzedeelCode)",
                "3:7 Crebo “2518” onbruikbareRij(opleidingscode)",
            ])
        XCTAssertEqual(verzameling.tabellen.koppelingen, [])
    }

    func testARowIsUsedWithoutADateThatCannotBeRead() throws {
        let verzameling = try read([
            "conversie.csv": "Code vervallen keuzedeel;Code nieuw keuzedeel;Vanaf\nK0219;K1469;augustus\n"
        ])
        XCTAssertEqual(problemen(verzameling), ["2:13 Vanaf “augustus” onleesbaarVeld(datum)"])
        XCTAssertEqual(verzameling.tabellen.conversies.map(\.vanaf), [nil])
    }

    func testALinkWhoseEndCannotBeReadIsNoLinkThatHoldsForEver() throws {
        let verzameling = try read([
            "koppelingen.csv": "Code keuzedeel;Crebo;Geldig vanaf;Geldig tot\nK0219;25187;01-08-2016;31-02-2023\n"
        ])
        XCTAssertEqual(problemen(verzameling), ["2:24 Geldig tot “31-02-2023” onbruikbareRij(datum)"])
    }

    func testAnOldCodeWithAnImpossiblePeriodIsKeptWithoutIt() throws {
        let verzameling = try read([
            "historie.csv": "Crebo;Naam;Geldig vanaf;Geldig tot\n90010;Lasser;01-08-2012;01-08-2011\n"
        ])
        XCTAssertEqual(problemen(verzameling), ["2:25 Geldig tot “01-08-2011” onleesbaarVeld(eindeNaBegin)"])
        XCTAssertEqual(verzameling.tabellen.historie.map(\.geldigVanaf), [nil])
    }

    func testAKeuzedeelCannotReplaceItself() throws {
        let verzameling = try read([
            "conversie.csv": "Code vervallen keuzedeel;Code nieuw keuzedeel\nK0219;K0219\n"
        ])
        XCTAssertEqual(problemen(verzameling), ["2:7 Code nieuw keuzedeel “K0219” onbruikbareRij(andereCode)"])
    }

    func testARowWithAFieldTooManyIsNotRead() throws {
        let verzameling = try read(["historie.csv": "Crebo;Naam;Niveau\n90011;Las;ser;2\n90012;Lasser;2;\n"])
        XCTAssertEqual(problemen(verzameling), ["2:1  “90011” teVeelVelden(4, verwacht: 3)"])
        XCTAssertEqual(verzameling.tabellen.historie.map(\.code.text), ["90012"])
    }

    func testCellsThatAreMissingBehindTheLastAreEmpty() throws {
        let verzameling = try read(["historie.csv": "Crebo;Naam;Niveau\n90010;Lasser\n90011\n"])
        XCTAssertEqual(problemen(verzameling), ["3:1 Naam “” onbruikbareRij(naam)"])
        XCTAssertEqual(verzameling.tabellen.historie.map(\.code.text), ["90010"])
    }

    func testATableIsReadAlikeInEveryFormThatSpreadsheetsWrite() throws {
        let text = "Crebo;Naam;Geldig vanaf\n90010;Ingénieur;1-9-2012\n90011;Coördinator\n"
        let expected = try read(["historie.csv": text]).tabellen.historie
        XCTAssertEqual(expected.map(\.geldigVanaf), [CalendarDate("01-09-2012"), nil])
        for (name, bytes) in CSVForms.all(of: text) {
            var verzameling = Tabelverzameling()
            try verzameling.read(MemorySource(bytes), file: "historie.csv")
            let regels = verzameling.tabellen.historie
            XCTAssertEqual(regels.map(\.naam), expected.map(\.naam), name)
            XCTAssertEqual(regels.map(\.geldigVanaf), expected.map(\.geldigVanaf), name)
            XCTAssertEqual(problemen(verzameling), [], name)
        }
    }

    func testAnotherRelationThanALinkIsNotTakenForOne() throws {
        let verzameling = try read([
            "koppelingen.csv": "Code keuzedeel;Crebo;Relatie\nK0219;25187;ontwikkeld voor\nK0219;25188;Gekoppeld\n"
        ])
        XCTAssertEqual(problemen(verzameling), ["2:13 Relatie “ontwikkeld voor” geenKoppeling"])
        XCTAssertEqual(verzameling.tabellen.koppelingen.map(\.kwalificatie.text), ["25188"])
    }

    func testATableWithoutItsColumnsIsNotUsedAndUnknownOnesAreNamed() throws {
        let verzameling = try read([
            "historie.csv": "Crebo;Titel\n90010;Lasser\n",
            "overlap.csv": "Code keuzedeel;Crebo;Uitkomst;Opmerking;Crebo\nK0219;25187;geen;;\n",
        ])
        XCTAssertEqual(
            problemen(verzameling),
            [
                "1:7 Titel “Titel” onbekendeKolom", "1:1 Naam “” kolomOntbreekt",
                "1:31 Opmerking “Opmerking” onbekendeKolom",
                "1:41 Crebo “Crebo” dubbeleKolom",
            ])
        XCTAssertEqual(verzameling.tabellen.overlap.count, 1)
    }

    func testAFileWithAnotherNameIsNotRead() throws {
        let verzameling = try read(["studenten.csv": "Crebo;Naam\n90010;Lasser\n"])
        XCTAssertEqual(problemen(verzameling), ["0:0  “” onbekendeTabel"])
    }

    func testOfATableThatBreaksOffNothingIsKept() throws {
        var verzameling = Tabelverzameling()
        XCTAssertThrowsError(
            try verzameling.read(MemorySource("Crebo;Naam\n90010;Lasser\n90011;\"Las"), file: "historie.csv"))
        XCTAssertTrue(verzameling.tabellen.isEmpty)
        XCTAssertEqual(verzameling.gelezen, [])
    }

    // MARK: - Rows about the same thing

    func testARowThatIsThereTwiceCountsOnce() throws {
        let verzameling = try read([
            "conversie-a.csv": "Code vervallen keuzedeel;Code nieuw keuzedeel\nK0219;K1469\nK0219;K1470\n",
            "conversie-b.csv": "Code vervallen keuzedeel;Code nieuw keuzedeel\nK0219;K1469\n",
        ])
        XCTAssertEqual(problemen(verzameling), ["2:1  “” dubbel(conversie-a.csv:2)"])
        XCTAssertEqual(verzameling.tabellen.conversies.map(\.nieuw.text), ["K1469", "K1470"])
    }

    func testOfRowsThatContradictEachOtherTheFirstStays() throws {
        let verzameling = try read(["historie.csv": "Crebo;Naam;Niveau\n90010;Lasser;2\n90010;Lasser;3\n"])
        XCTAssertEqual(problemen(verzameling), ["3:1  “” tegenspraak(historie.csv:2)"])
        XCTAssertEqual(verzameling.tabellen.historie.map(\.niveau), [.twee])
    }

    func testAKeuzedeelCanBeLinkedAgainAfterTheLinkHadEnded() throws {
        let kop = "Code keuzedeel;Crebo;Geldig vanaf;Geldig tot\n"
        let verzameling = try read([
            "koppelingen.csv": kop + """
                K0219;25187;01-08-2018;
                K0219;25187;01-08-2016;01-08-2017
                K0219;25187;01-08-2017;01-08-2019

                """
        ])
        XCTAssertEqual(problemen(verzameling), ["4:1  “” tegenspraak(koppelingen.csv:2)"])
        XCTAssertEqual(verzameling.tabellen.koppelingen.count, 2)
    }

    func testTheNewestOutcomeOfAnOverlapCheckHolds() throws {
        let kop = "Code keuzedeel;Crebo;Uitkomst;Datum\n"
        let verzameling = try read([
            "overlap-1.csv": kop + "K0219;25187;geen;01-01-2020\nK0220;25187;geen;01-01-2021\n",
            "overlap-2.csv": kop + "K0219;25187;ondoelmatig;01-01-2021\nK0220;25187;ondoelmatig;01-01-2020\n",
        ])
        XCTAssertEqual(verzameling.tabellen.overlap.map(\.uitkomst), [.ondoelmatig, .geen])
        XCTAssertEqual(
            problemen(verzameling), ["2:1  “” verouderd(overlap-2.csv:2)", "3:1  “” verouderd(overlap-1.csv:3)"])
    }

    // MARK: - Help

    private func read(_ tables: [String: String]) throws -> Tabelverzameling {
        var verzameling = Tabelverzameling()
        for (name, text) in tables.sorted(by: { $0.key < $1.key }) {
            try verzameling.read(MemorySource(text), file: name)
        }
        return verzameling
    }

    /// `line:column column “text” kind`, in the order of the tables.
    private func problemen(_ verzameling: Tabelverzameling) -> [String] {
        verzameling.gelezen.flatMap(\.problemen).map { probleem in
            let cel = probleem.cel
            return "\(cel.place.line):\(cel.place.column) \(cel.kolom) “\(cel.tekst)” \(Self.naam(of: probleem.soort))"
        }
    }

    private static func naam(of soort: Tabelprobleem.Soort) -> String {
        switch soort {
        case .onbruikbareRij(let verwacht): "onbruikbareRij(\(verwacht))"
        case .onleesbaarVeld(let verwacht): "onleesbaarVeld(\(verwacht))"
        case .dubbel(let eerder): "dubbel(\(eerder.file):\(eerder.line))"
        case .tegenspraak(let eerder): "tegenspraak(\(eerder.file):\(eerder.line))"
        case .verouderd(let eerder): "verouderd(\(eerder.file):\(eerder.line))"
        default: "\(soort)"
        }
    }
}

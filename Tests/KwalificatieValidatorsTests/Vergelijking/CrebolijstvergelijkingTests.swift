@testable import KwalificatieModel
import XCTest

@testable import KwalificatieReaders
@testable import KwalificatieValidators

final class CrebolijstvergelijkingTests: XCTestCase {
    func testAListThatSaysTheSameHasNoDifferences() throws {
        XCTAssertEqual(try verschillen("23331;1.3;Timmeren;25829;Timmerman;2;1.3;basisberoepsopleiding;;BOL/BBL"), [])
    }

    func testLetterCaseSpacesAndTheDecimalSignAreNoDifferences() throws {
        XCTAssertEqual(
            try verschillen("23331;1,30; timmeren ;25829;TIMMERMAN ;2;1,3;Basisberoepsopleiding;---;BOL/BBL"), [])
    }

    func testEachFieldThatDiffersIsNamed() throws {
        var dossier = try Self.dossier()
        dossier.kwalificaties[0].wettelijkeBeroepsvereisten = false
        XCTAssertEqual(
            try verschillen("23331;1.4;Timmerwerk;25829;Timmerlieden;3;1.5;vakopleiding;VWS;BOL/BBL", [dossier]),
            [
                "23331 naam: Timmerwerk, Timmeren", "23331 prijsfactor: 1,4, 1,3",
                "25829 naam: Timmerlieden, Timmerman", "25829 niveau: 3, 2", "25829 prijsfactor: 1,5, 1,3",
                "25829 soort opleiding: vakopleiding, basisberoepsopleiding", "25829 beroepsvereisten: VWS, nee",
            ])
    }

    func testAnEmptyFieldOfTheListIsNoDifferenceButNoRequirementsIs() throws {
        var dossier = try Self.dossier()
        dossier.kwalificaties[0].wettelijkeBeroepsvereisten = true
        XCTAssertEqual(
            try verschillen("23331;;Timmeren;25829;Timmerman;;;;;", [dossier]), ["25829 beroepsvereisten: , ja"])
    }

    func testTheMinistryOfTheXMLIsNoneThatSetsRequirements() throws {
        var dossier = try Self.dossier()
        dossier.kwalificaties[0].wettelijkeBeroepsvereisten = true
        XCTAssertEqual(try verschillen("23331;;Timmeren;25829;Timmerman;;;;IenW;", [dossier]), [])
    }

    func testAnotherDossierIsADifference() throws {
        XCTAssertEqual(
            try verschillen("23330;1.3;Tegelzetten;25829;Timmerman;2;1.3;basisberoepsopleiding;;BOL/BBL"),
            ["23330 alleen in de lijst: 23330, ", "25829 dossier: 23330, 23331"])
    }

    func testACodeThatTheXMLDoesNotHaveIsADifference() throws {
        XCTAssertEqual(
            try verschillen("23331;1.3;Timmeren;25828;Allround timmerman;3;1.3;vakopleiding;;BOL/BBL"),
            ["25828 alleen in de lijst: 25828, "])
    }

    func testACodeThatIsNotOpenInTheCohortOfTheListIsADifference() throws {
        let dossier = try Self.dossier(vanaf: "01-08-2023")
        XCTAssertEqual(
            try verschillen("23331;1.3;Timmeren;25829;Timmerman;2;1.3;basisberoepsopleiding;;BOL/BBL", [dossier]),
            [
                "23331 geldigheid: geldig op 01-08-2022, vanaf 01-08-2023",
                "25829 geldigheid: geldig op 01-08-2022, vanaf 01-08-2023",
            ])
    }

    func testAListThatAgreesWithAnOlderVersionIsRight() throws {
        var newer = try Self.dossier()
        newer.nr = 2
        newer.kwalificaties[0].titel = "Houtbewerker"
        XCTAssertEqual(
            try verschillen(
                "23331;1.3;Timmeren;25829;Timmerman;2;1.3;basisberoepsopleiding;;BOL/BBL", [Self.dossier(), newer]),
            [])
    }

    func testOnlyAWholeListCanMissACode() throws {
        let row = ";;Metselen;%;Naam;2;1.3;basisberoepsopleiding;;BOL/BBL"
        for (rows, expected) in [
            (199, []), (200, ["23331 alleen in de XML: , 23331", "25829 alleen in de XML: , 25829"]),
        ] {
            let lines = (0..<rows).map { row.replacingOccurrences(of: "%", with: String(27_100 + $0)) }
            let found = try verschillen(lines.joined(separator: "\n")).filter { $0.contains("alleen in de XML") }
            XCTAssertEqual(found, expected, "\(rows) rows")
        }
    }

    func testADateThatTheXMLDoesNotHaveIsFilledIn() throws {
        let verschillen = try vergelijk(vervallen: "25829;Timmerman;01-08-2022;01-08-2026;;", [Self.dossier()])
        XCTAssertEqual(verschillen.map(\.isAanvulling), [true, true])
        XCTAssertEqual(verschillen.map(\.soort), [.eindeInstroom, .eindeOpleiding])
    }

    func testADateThatDiffersFromThatOfTheXMLContradictsIt() throws {
        let dossier = try Self.dossier(einde: "01-08-2023")
        let verschillen = try vergelijk(vervallen: "25829;Timmerman;01-08-2022;;;", [dossier])
        XCTAssertEqual(verschillen.map(\.isAanvulling), [false])
        XCTAssertEqual(verschillen.map(\.xml), ["01-08-2023"])
    }

    // MARK: - Help

    private static func dossier(
        vanaf: String = "01-08-2022", einde: String? = nil
    ) throws -> Kwalificatiedossier {
        func periode<Role>(_ code: String) throws -> CreboPeriode<Role> {
            CreboPeriode(
                crebo: try XCTUnwrap(Crebo<Role>(code)), ministerie: "OCW", prijsfactor: Prijsfactor("1,3"),
                geldigVanaf: CalendarDate(vanaf), eindeInstroom: einde.flatMap { CalendarDate($0) })
        }
        return Kwalificatiedossier(
            nr: 1, titel: "Timmeren", crebos: [try periode("23331")],
            kwalificaties: [
                Kwalificatie(
                    titel: "Timmerman", niveau: .twee, soortOpleiding: .basisberoepsopleiding,
                    crebos: [try periode("25829")])
            ])
    }

    private func verschillen(_ rows: String, _ dossiers: [Kwalificatiedossier]? = nil) throws -> [String] {
        let kop = """
            Overzicht geldig vanaf 01-08-2022;;;Crebonummer;Kwalificatie;Niveau;Prijsfactor;Soort opleiding;\
            Beroepsvereisten;Leerweg
            Crebonummer;Prijsfactor;Kwalificatiedossier;;;;;;;

            """
        let lijst = try PublishedCrebolijstReader.read(MemorySource(kop + rows + "\n"), file: "lijst.csv")
        return try vergelijk(lijst, dossiers ?? [Self.dossier()]).map {
            "\($0.onderwerp.code ?? "") \($0.soort.rawValue): \($0.lijst), \($0.xml)"
        }
    }

    private func vergelijk(vervallen row: String, _ dossiers: [Kwalificatiedossier]) throws -> [Lijstverschil] {
        let kop = """
            Kwalificatiecrebo;Kwalificatienaam;Datum einde instroom;Datum einde opleiding;Wordt vervangen door;Crebo nieuw

            """
        return try vergelijk(
            PublishedCrebolijstReader.read(MemorySource(kop + row + "\n"), file: "lijst.csv"), dossiers)
    }

    private func vergelijk(
        _ lijst: PublishedCrebolijst, _ dossiers: [Kwalificatiedossier]
    ) throws -> [Lijstverschil] {
        Crebolijstvergelijking(Register(dossiers.map(RegisterRecord.dossier))).verschillen(met: lijst)
    }
}

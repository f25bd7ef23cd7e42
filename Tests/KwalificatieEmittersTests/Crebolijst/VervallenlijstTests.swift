@testable import KwalificatieModel
import XCTest

@testable import KwalificatieEmitters

/// The list of what lapses in a cohort, and the list of what changed since the one before.
final class VervallenlijstTests: XCTestCase {
    func testTheSheetHasTwoBlocksWithTheirHeaders() throws {
        let text = Vervallenlijst(try TestRegister.cohort(2022)).text(try Self.register(), .rfc4180)
        XCTAssertEqual(
            text.components(separatedBy: "\r\n"),
            [
                "Vervallen,,,,,", ",,,,,",
                "Dossiercrebo,Dossiernaam,Datum einde instroom,Datum einde opleiding,Wordt vervangen door,Crebo nieuw",
                "23001,Smeden,01-08-2022,,Smeden nieuw,23002", ",,,,,",
                "Kwalificatiecrebo,Kwalificatienaam,Datum einde instroom,Datum einde opleiding,Wordt vervangen door,"
                    + "Crebo nieuw",
                "25001,Smid,01-08-2022,,,", "",
            ])
    }

    func testWhatEndsDuringAYearLapsesInTheNextCohort() throws {
        let register = try Self.register(einde: "15-10-2021")
        XCTAssertTrue(try Self.codes(2022, register).contains("23001"))
        XCTAssertFalse(try Self.codes(2021, register).contains("23001"))
    }

    func testATableTellsTheEndThatADocumentLeavesOpen() throws {
        var tabellen = Tabellen()
        tabellen.vervallen = [
            VervallenOpleiding(
                soort: .dossier, code: try XCTUnwrap(Opleidingscode("23002")), naam: "Smeden nieuw",
                eindeInstroom: try TestRegister.dag("01-08-2024"))
        ]
        XCTAssertTrue(try Self.codes(2024, Self.register(tabellen: tabellen)).contains("23002"))
    }

    func testADocumentKnowsBetterThanATableWhenItEnds() throws {
        var tabellen = Tabellen()
        tabellen.vervallen = [
            VervallenOpleiding(
                soort: .dossier, code: try XCTUnwrap(Opleidingscode("23001")), naam: "Smeden",
                eindeInstroom: try TestRegister.dag("01-08-2024"))
        ]
        XCTAssertFalse(try Self.codes(2024, Self.register(tabellen: tabellen)).contains("23001"))
    }

    func testALapsedCodeWithoutADayStandsInTheListOfItsYear() throws {
        var tabellen = Tabellen()
        tabellen.vervallen = [
            VervallenOpleiding(
                soort: .dossier, code: try XCTUnwrap(Opleidingscode("23195")), naam: "Advies",
                cohort: try TestRegister.cohort(2022))
        ]
        XCTAssertTrue(try Self.codes(2022, Self.register(tabellen: tabellen)).contains("23195"))
    }

    func testChangesAreNewGoneAndChanged() throws {
        let register = try Self.register()
        let list = try XCTUnwrap(Wijzigingenlijst.alle(register).last)
        XCTAssertEqual(list.bestandsnaam, "crebolijsten/wijzigingen-2022.csv")
        XCTAssertEqual(
            list.regels(register),
            [
                "vervallen,dossier,23001,Smeden,,,", "nieuw,dossier,23002,Smeden nieuw,,,",
                "gewijzigd,dossier,23003,Gieten,Prijsfactor,1.3,1.5", "vervallen,kwalificatie,25001,Smid,,,",
                "nieuw,kwalificatie,25002,Smid,,,",
            ].map { $0 + ",01-08-2021" })
    }

    func testChangesAreSinceTheLastYearThatIsCovered() throws {
        var tabellen = Tabellen()
        tabellen.crebolijsten = try [(2015, "23001"), (2022, "23002")].map { year, code in
            Crebolijsttabel(
                cohort: try TestRegister.cohort(year),
                dossiers: [
                    Kwalificatiedossier(titel: "D", crebos: [CreboPeriode(crebo: try XCTUnwrap(DossierCrebo(code)))])
                ])
        }
        let register = Register([], tabellen: tabellen)
        let list = try XCTUnwrap(Wijzigingenlijst.alle(register).first)
        XCTAssertEqual(list.bestandsnaam, "crebolijsten/wijzigingen-2022-sinds-2015.csv")
        XCTAssertEqual(
            list.regels(register),
            ["vervallen,dossier,23001,D,,,,01-08-2015", "nieuw,dossier,23002,D,,,,01-08-2015"])
        XCTAssertTrue(Lijsten.alle()[2].heeft(bestand: list.bestandsnaam))
        XCTAssertEqual(
            Wijzigingenlijst.alle(register, [try TestRegister.cohort(2022)]), [list], "2015 need not be asked for")
        XCTAssertEqual(Wijzigingenlijst.alle(register, [try TestRegister.cohort(2020)]), [])
    }

    func testTheFirstCohortHasNoListOfChanges() throws {
        let register = try Self.register()
        XCTAssertEqual(Wijzigingenlijst.alle(register).count, Crebolijst.alle(register).count - 1)
    }

    // MARK: - Help

    private static func codes(_ year: Int, _ register: Register) throws -> [String] {
        Vervallenlijst(try TestRegister.cohort(year)).rijen(register).compactMap { row in
            if case .text(let code) = row[0] { code } else { nil }
        }
    }

    private static func register(einde: String = "01-08-2022", tabellen: Tabellen = Tabellen()) throws -> Register {
        var oud = try TestRegister.dossier(
            "Smeden", nil, [TestRegister.periode("23001", vanaf: "01-08-2020", tot: einde)],
            [TestRegister.kwalificatie("Smid", [TestRegister.periode("25001", vanaf: "01-08-2020", tot: einde)])])
        oud.nr = 1
        var nieuw = try TestRegister.dossier(
            "Smeden nieuw", nil, [TestRegister.periode("23002", vanaf: "01-08-2022")],
            [TestRegister.kwalificatie("Smid", [TestRegister.periode("25002", vanaf: "01-08-2022")])])
        nieuw.nrVorigeVersie = 1
        let gieten = try TestRegister.dossier(
            "Gieten", nil,
            [
                TestRegister.periode("23003", vanaf: "01-08-2020", tot: "01-08-2022"),
                TestRegister.periode("23003", prijsfactor: "1.5", vanaf: "01-08-2022"),
            ], [])
        return Register([.dossier(oud), .dossier(nieuw), .dossier(gieten)], tabellen: tabellen)
    }
}

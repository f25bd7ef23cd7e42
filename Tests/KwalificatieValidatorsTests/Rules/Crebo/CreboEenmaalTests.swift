@testable import KwalificatieModel
import XCTest

@testable import KwalificatieValidators

final class CreboEenmaalTests: XCTestCase {
    private func dossier(
        _ crebo: String, _ kwalificatie: String = "25740", vanaf: String = "01-08-2020", tot: String = "",
        status: String? = "Vastgesteld", nr: Int = 1, line: UInt32 = 10
    ) throws -> RegisterRecord {
        let van = try XCTUnwrap(CalendarDate(vanaf))
        let kwalificatiePeriode = CreboPeriode<KwalificatieRole>(
            crebo: try XCTUnwrap(Crebo(kwalificatie)), geldigVanaf: van, eindeInstroom: CalendarDate(tot),
            place: SourcePlace(line: line + 1, column: 5, element: 0))
        return .dossier(
            Kwalificatiedossier(
                nr: nr, titel: "Dossier \(crebo)", status: status,
                crebos: [CreboPeriode(crebo: try XCTUnwrap(Crebo(crebo)), geldigVanaf: van)],
                kwalificaties: [Kwalificatie(titel: "Kok", crebos: [kwalificatiePeriode])],
                place: SourcePlace(line: line, column: 1, element: 0)))
    }

    private func findings(_ records: [(RegisterRecord, String)]) -> [Finding] {
        var validation = Validation(rules: [CreboEenmaal()])
        validation.endRegister(LocatedRegister(records.map { (record: $0.0, file: $0.1) }))
        return validation.result.findings
    }

    func testAKwalificatieOfTwoDossiersIsFoundInTheSecond() throws {
        let found = findings([(try dossier("23001"), "a.xml"), (try dossier("23002"), "b.xml")])
        XCTAssertEqual(found.map(\.file), ["b.xml"])
        XCTAssertEqual(found.map(\.place.line), [11])
        XCTAssertEqual(
            found.first?.message.dutch,
            "crebo 25740 is in dezelfde periode ook van kwalificatie 25740 Kok (Dossier 23001, a.xml)")
    }

    func testTheOrderOfTheDocumentsDoesNotCount() throws {
        let records = [
            (try dossier("23001"), "a.xml"), (try dossier("23002"), "b.xml"), (try dossier("23003"), "c.xml"),
        ]
        XCTAssertEqual(findings(records), findings(records.reversed()))
        XCTAssertEqual(findings(records).map(\.file), ["b.xml", "c.xml"])
    }

    func testANewerVersionOfTheSameDossierIsNoDouble() throws {
        XCTAssertEqual(findings([(try dossier("23001"), "a.xml"), (try dossier("23001", nr: 2), "b.xml")]), [])
    }

    func testPeriodsAfterEachOtherAreNoDouble() throws {
        let records = [
            (try dossier("23001", tot: "01-08-2023"), "a.xml"), (try dossier("23002", vanaf: "01-08-2023"), "b.xml"),
        ]
        XCTAssertEqual(findings(records), [])
    }

    func testALongerPeriodBeforeAShorterOneIsRemembered() throws {
        let records = [
            (try dossier("23001", vanaf: "01-08-2015"), "a.xml"),
            (try dossier("23002", vanaf: "01-08-2016", tot: "01-08-2017"), "b.xml"),
            (try dossier("23003", vanaf: "01-08-2020"), "c.xml"),
        ]
        XCTAssertEqual(findings(records).map(\.file), ["b.xml", "c.xml"])
    }

    func testADossierThatIsBeingMadeIsNoDouble() throws {
        let records = [(try dossier("23001"), "a.xml"), (try dossier("23002", status: "In ontwikkeling"), "b.xml")]
        XCTAssertEqual(findings(records), [])
    }
}

import XCTest

@testable import KwalificatieModel

/// Of which study years there is a crebolijst.
final class RegisterCohortsTests: XCTestCase {
    func testAYearBetweenTwoPublishedListsHasNone() throws {
        let register = try Self.register(lists: [2020, 2023])
        XCTAssertEqual(register.cohorts.map(\.year), [2020, 2023])
        XCTAssertEqual(register.cohortsWithoutList.map(\.year), [2021, 2022])
    }

    func testAYearOfWhichADocumentTellsHasOne() throws {
        let register = try Self.register(lists: [2020, 2023], document: "01-08-2021")
        XCTAssertEqual(register.cohorts.map(\.year), [2020, 2021, 2022, 2023])
    }

    func testAYearInWhichTheDocumentsHadLapsedHasNone() throws {
        let register = try Self.register(lists: [2023], document: "01-08-2020", tot: "01-08-2021")
        XCTAssertEqual(register.cohorts.map(\.year), [2020, 2023])
    }

    func testAfterTenYearsWithoutAnythingNewADateIsTakenToBeWrong() throws {
        XCTAssertEqual(try Self.register(lists: [2013, 2023]).cohorts.map(\.year), [2013, 2023])
        XCTAssertEqual(try Self.register(lists: [2013, 2024]).cohorts.count, 1)
    }

    private static func register(lists: [Int], document: String? = nil, tot: String? = nil) throws -> Register {
        var tabellen = Tabellen()
        let crebo = try XCTUnwrap(DossierCrebo("23002"))
        let listed = Kwalificatiedossier(titel: "Lassen", crebos: [CreboPeriode(crebo: crebo)])
        tabellen.crebolijsten = try lists.map {
            Crebolijsttabel(cohort: try XCTUnwrap(Cohort(year: $0)), dossiers: [listed])
        }
        let dossiers = try document.map { day in
            Kwalificatiedossier(
                titel: "Smeden",
                crebos: [
                    CreboPeriode(
                        crebo: try XCTUnwrap(DossierCrebo("23001")), geldigVanaf: CalendarDate(day),
                        eindeInstroom: tot.flatMap { CalendarDate($0) })
                ])
        }
        return Register([dossiers].compactMap { $0 }.map(RegisterRecord.dossier), tabellen: tabellen)
    }
}

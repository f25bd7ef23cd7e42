import XCTest

@testable import KwalificatieModel

/// Of which study years there is a crebolijst.
final class RegisterCohortsTests: XCTestCase {
    func testAYearBetweenTwoPublishedListsHasNone() throws {
        let register = try Self.register(lists: [2020, 2023])
        XCTAssertEqual(register.cohorts.map(\.year), [2020, 2023])
        XCTAssertEqual(register.cohortsWithoutList().map(\.cohort.year), [2021, 2022])
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

    func testAHandfulOfDocumentsDoesNotCoverAYearBesidePublishedLists() throws {
        let register = try Self.register(lists: [2015: 10, 2022: 12], documents: 2, vanaf: "01-08-2015")
        XCTAssertEqual(register.cohorts.map(\.year), [2015, 2022])
        XCTAssertEqual(
            register.cohortsWithoutList().map(\.reden),
            try [2015, 2015, 2015, 2022, 2022, 2022].enumerated().map { index, year in
                .teWeinig(codes: 2, lijst: try XCTUnwrap(Cohort(year: year)), lijstcodes: year == 2015 ? 10 : 12)
            })
        XCTAssertEqual(register.cohort(voor: try XCTUnwrap(Cohort(year: 2022)))?.year, 2015)
    }

    func testDocumentsOfTheWholeRegisterCoverTheYearsBetweenLists() throws {
        XCTAssertEqual(
            try Self.register(lists: [2015: 10, 2018: 10], documents: 8, vanaf: "01-08-2015").cohorts.map(\.year),
            [2015, 2016, 2017, 2018])
        XCTAssertEqual(
            try Self.register(lists: [2015: 10, 2018: 10], documents: 7, vanaf: "01-08-2015").cohorts.map(\.year),
            [2015, 2018])
    }

    func testDocumentsOfANewStructureCoverItsYearsBesideAnOldList() throws {
        let register = try Self.register(lists: [2015: 10], documents: 9, vanaf: "01-08-2024")
        XCTAssertEqual(register.cohorts.map(\.year), [2015, 2024])
        XCTAssertEqual(register.cohortsWithoutList().map(\.cohort.year), Array(2016...2023))
        XCTAssertTrue(register.cohortsWithoutList().allSatisfy { $0.reden == .nietsBekend })
    }

    func testAnAmendmentNeitherCoversItsYearNorTellsHowManyCodesThereAre() throws {
        let register = try Self.register(lists: [2022: 100, 2023: 5], documents: 4, vanaf: "01-08-2022")
        XCTAssertEqual(register.cohorts.map(\.year), [2022])
    }

    func testDocumentsAloneCoverEveryYearInWhichOneIsOpen() throws {
        let register = try Self.register(lists: [:], documents: 2, vanaf: "01-08-2024")
        XCTAssertEqual(register.cohorts.map(\.year), [2024])
        func years(_ years: ClosedRange<Int>) -> [Int] {
            register.cohorts(years.compactMap(Cohort.init(year:))).map(\.year)
        }
        XCTAssertEqual(years(2022...2026), [2024, 2025, 2026], "also later than the last start")
        XCTAssertEqual(years(2030...2040), [2030, 2031, 2032, 2033, 2034], "ten years later nothing is known any more")
    }

    /// Lists of so many codes, each with codes of its own, and documents of so many other codes.
    private static func register(lists: [Int: Int], documents: Int, vanaf: String) throws -> Register {
        var number = 23_000
        func dossiers(_ count: Int, vanaf: CalendarDate? = nil) throws -> [Kwalificatiedossier] {
            try (0..<count).map { _ in
                number += 1
                let crebo = try XCTUnwrap(DossierCrebo("\(number)"))
                return Kwalificatiedossier(
                    titel: "D\(number)", crebos: [CreboPeriode(crebo: crebo, geldigVanaf: vanaf)])
            }
        }
        var tabellen = Tabellen()
        for (year, count) in lists.sorted(by: { $0.key < $1.key }) {
            tabellen.crebolijsten.append(
                Crebolijsttabel(cohort: try XCTUnwrap(Cohort(year: year)), dossiers: try dossiers(count)))
        }
        return Register(
            try dossiers(documents, vanaf: CalendarDate(vanaf)).map(RegisterRecord.dossier), tabellen: tabellen)
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

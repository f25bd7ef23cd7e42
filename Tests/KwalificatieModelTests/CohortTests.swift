import XCTest

@testable import KwalificatieModel

final class CohortTests: XCTestCase {
    private func cohort(_ year: Int) throws -> Cohort { try XCTUnwrap(Cohort(year: year)) }
    private func date(_ text: String) throws -> CalendarDate { try XCTUnwrap(CalendarDate(text)) }

    func testAStudyYearBeginsOnTheFirstOfAugust() throws {
        XCTAssertEqual(try cohort(2022).firstDay, try date("01-08-2022"))
        XCTAssertEqual(Cohort(containing: try date("01-08-2022")), try cohort(2022))
        XCTAssertEqual(Cohort(containing: try date("31-07-2022")), try cohort(2021))
    }

    func testAStudyYearLastsUntilTheEndOfJuly() throws {
        XCTAssertEqual(Cohort(containing: try date("31-12-2022")), try cohort(2022))
        XCTAssertEqual(Cohort(containing: try date("01-01-2023")), try cohort(2022))
        XCTAssertEqual(Cohort(containing: try date("31-07-2023")), try cohort(2022))
        XCTAssertEqual(Cohort(containing: try date("01-08-2023")), try cohort(2023))
    }

    func testStudyYearsThatDoNotLieWhollyInTheCalendarAreNotMade() throws {
        XCTAssertNil(Cohort(year: 0))
        XCTAssertNil(Cohort(year: 9999))
        XCTAssertNil(Cohort(containing: try date("31-07-0001")))
        XCTAssertNil(Cohort(containing: try date("01-08-9999")))
        XCTAssertEqual(Cohort(containing: try date("31-07-9999")), try cohort(9998))
    }

    func testEveryPossibleStudyYearHasAFirstDay() throws {
        for year in 1...9998 { XCTAssertEqual(try cohort(year).firstDay.year, year) }
    }

    func testACodeThatEndsOnTheFirstDayIsNotInTheCohort() throws {
        // The published list of 2022 leaves out what has einde instroom 01-08-2022.
        XCTAssertFalse(
            try cohort(2022).allowsEnrolment(geldigVanaf: date("01-08-2016"), eindeInstroom: date("01-08-2022")))
        XCTAssertTrue(
            try cohort(2021).allowsEnrolment(geldigVanaf: date("01-08-2016"), eindeInstroom: date("01-08-2022")))
    }

    func testACodeThatEndsADayLaterIsInTheCohort() throws {
        XCTAssertTrue(
            try cohort(2022).allowsEnrolment(geldigVanaf: date("01-08-2016"), eindeInstroom: date("02-08-2022")))
    }

    func testACodeThatStartsOnTheFirstDayIsInTheCohort() throws {
        XCTAssertTrue(try cohort(2022).allowsEnrolment(geldigVanaf: date("01-08-2022"), eindeInstroom: nil))
    }

    func testACodeThatStartsADayLaterIsNotInTheCohort() throws {
        XCTAssertFalse(try cohort(2022).allowsEnrolment(geldigVanaf: date("02-08-2022"), eindeInstroom: nil))
        XCTAssertTrue(try cohort(2023).allowsEnrolment(geldigVanaf: date("02-08-2022"), eindeInstroom: nil))
    }

    func testACodeThatEndsWhereItStartsIsInNoCohort() throws {
        let day = try date("01-08-2022")
        for year in 2021...2023 {
            XCTAssertFalse(try cohort(year).allowsEnrolment(geldigVanaf: day, eindeInstroom: day))
        }
    }

    func testWithoutAStartDateTheAnswerIsNo() throws {
        XCTAssertFalse(try cohort(2022).allowsEnrolment(geldigVanaf: nil, eindeInstroom: nil))
        XCTAssertFalse(try cohort(2022).allowsEnrolment(geldigVanaf: nil, eindeInstroom: date("01-08-2030")))
    }

    func testThePeriodOfACreboAsksItsCohort() throws {
        let periode = CreboPeriode(
            crebo: try XCTUnwrap(KwalificatieCrebo("25486")), geldigVanaf: try date("01-08-2016"),
            eindeInstroom: try date("01-08-2022"))
        let years = try (2014...2023).filter { periode.allowsEnrolment(in: try cohort($0)) }
        XCTAssertEqual(years, [2016, 2017, 2018, 2019, 2020, 2021])
    }

    func testTheSchooljaarIsWrittenAsInTheKoppeltabel() throws {
        XCTAssertEqual(try cohort(2025).schooljaar, "2025-2026")
    }

    func testStudyYearsAreOrdered() throws {
        XCTAssertLessThan(try cohort(2021), try cohort(2022))
    }

    func testJSONHoldsTheYear() throws {
        XCTAssertEqual(try JSON.text([cohort(2022)]), "[2022]")
        XCTAssertEqual(try JSON.value([Cohort].self, from: "[2022]"), [try cohort(2022)])
        XCTAssertThrowsError(try JSON.value([Cohort].self, from: "[0]"))
    }
}

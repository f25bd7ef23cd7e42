import KwalificatieModel
import XCTest

/// On which first day of a study year somebody can enrol in what only lists tell of.
final class GeldigheidTests: XCTestCase {
    private func years(_ geldigheid: Geldigheid) -> [Int] {
        (2014...2019).compactMap(Cohort.init(year:)).filter(geldigheid.allowsEnrolment(in:)).map(\.year)
    }

    func testTheYearInWhichItWasLastSeenCounts() throws {
        let (first, last) = (CalendarDate("01-08-2015"), try XCTUnwrap(Cohort(year: 2017)))
        XCTAssertEqual(years(Geldigheid(vanaf: first, eindeInstroom: nil, laatstGezien: last)), [2015, 2016, 2017])
        XCTAssertEqual(years(Geldigheid(vanaf: first, eindeInstroom: nil)), [2015, 2016, 2017, 2018, 2019])
    }

    func testTheDayOnWhichEnrolmentEndsDoesNotCount() {
        let (first, end) = (CalendarDate("01-08-2015"), CalendarDate("01-08-2017"))
        XCTAssertEqual(years(Geldigheid(vanaf: first, eindeInstroom: end)), [2015, 2016])
        XCTAssertEqual(years(Geldigheid(vanaf: nil, eindeInstroom: end)), [2014, 2015, 2016])
    }
}

import XCTest

@testable import KwalificatieModel

final class CalendarDateTests: XCTestCase {
    func testTheDutchFormIsRead() throws {
        let date = try XCTUnwrap(CalendarDate("01-08-2015"))
        XCTAssertEqual([date.day, date.month, date.year], [1, 8, 2015])
    }

    func testTheISOFormIsRead() {
        XCTAssertEqual(CalendarDate("2015-08-01"), CalendarDate(year: 2015, month: 8, day: 1))
    }

    func testBothFormsAreWrittenWithTheirZeros() throws {
        let date = try XCTUnwrap(CalendarDate(year: 987, month: 6, day: 5))
        XCTAssertEqual(date.dutch, "05-06-0987")
        XCTAssertEqual(date.iso, "0987-06-05")
    }

    func testMessagesShowTheDutchForm() throws {
        XCTAssertEqual("\(try XCTUnwrap(CalendarDate("2022-08-01")))", "01-08-2022")
    }

    func testASubstringIsRead() {
        XCTAssertEqual(CalendarDate("vanaf 01-08-2015".dropFirst(6)), CalendarDate("2015-08-01"))
    }

    func testOtherFormsAreNotRead() {
        let others = [
            "", " ", "1-8-2015", "01-8-2015", "01-08-15", "01/08/2015", "2015/08/01", "20150801", "01082015",
            " 01-08-2015", "01-08-2015 ", "01-08-20150", "2015-8-1", "-1-08-2015", "+1-08-2015", "01-08-+015",
            "0a-08-2015", "01-08-201a", "01--8-2015", "2015-08-0x", "----------", "٠١-٠٨-٢٠١٥", "01-08-201\u{0665}",
            "01.08.2015", "2015-08-01T00:00:00", "geen datum", "01‐08‐2015",
        ]
        XCTAssertEqual(others.filter { CalendarDate($0) != nil }, [])
    }

    func testDaysThatTheCalendarDoesNotHaveAreNotMade() {
        let missing = [
            "29-02-2023", "30-02-2024", "31-04-2024", "31-06-2024", "31-09-2024", "31-11-2024", "00-01-2024",
            "32-01-2024", "01-00-2024", "01-13-2024", "01-01-0000", "29-02-1900", "29-02-2100", "99-99-9999",
        ]
        XCTAssertEqual(missing.filter { CalendarDate($0) != nil }, [])
    }

    func testLeapDaysOfLeapYearsExist() {
        let leapDays = ["29-02-2024", "29-02-2000", "29-02-1600", "29-02-0004"]
        XCTAssertEqual(leapDays.filter { CalendarDate($0) == nil }, [])
    }

    func testNumbersOutsideTheCalendarAreRefused() {
        XCTAssertNil(CalendarDate(year: 0, month: 1, day: 1))
        XCTAssertNil(CalendarDate(year: 10_000, month: 1, day: 1))
        XCTAssertNil(CalendarDate(year: -1, month: 1, day: 1))
        XCTAssertNil(CalendarDate(year: .max, month: .max, day: .max))
        XCTAssertNil(CalendarDate(year: 2024, month: .min, day: 1))
        XCTAssertNil(CalendarDate(year: 2024, month: 1, day: .min))
    }

    func testAddingYearsKeepsTheDay() throws {
        // The einde opleiding of a kwalificatie of niveau 3: five years after its einde instroom (published list 2022).
        XCTAssertEqual(try XCTUnwrap(CalendarDate("01-08-2022")).adding(years: 5), CalendarDate("01-08-2027"))
    }

    func testALeapDayBecomesTheLastOfFebruaryInAYearWithoutOne() throws {
        let leapDay = try XCTUnwrap(CalendarDate("29-02-2024"))
        XCTAssertEqual(leapDay.adding(years: 1), CalendarDate("28-02-2025"))
        XCTAssertEqual(leapDay.adding(years: 4), CalendarDate("29-02-2028"))
        XCTAssertEqual(leapDay.adding(years: -124), CalendarDate("28-02-1900"))
    }

    func testAddingYearsStopsAtTheEndsOfTheCalendar() throws {
        let date = try XCTUnwrap(CalendarDate("01-08-2022"))
        XCTAssertEqual(date.adding(years: 9999 - 2022)?.year, 9999)
        XCTAssertNil(date.adding(years: 9999 - 2021))
        XCTAssertEqual(date.adding(years: 1 - 2022)?.year, 1)
        XCTAssertNil(date.adding(years: -2022))
    }

    func testAddingAnAbsurdNumberOfYearsGivesNothing() throws {
        let date = try XCTUnwrap(CalendarDate("01-08-2022"))
        XCTAssertNil(date.adding(years: .max))
        XCTAssertNil(date.adding(years: .min))
    }

    func testJSONHoldsTheISOForm() throws {
        let date = try XCTUnwrap(CalendarDate("01-08-2015"))
        XCTAssertEqual(try JSON.text([date]), #"["2015-08-01"]"#)
        XCTAssertEqual(try JSON.value([CalendarDate].self, from: #"["2015-08-01","01-08-2015"]"#), [date, date])
    }

    func testJSONWithADayThatDoesNotExistIsRefused() {
        XCTAssertThrowsError(try JSON.value([CalendarDate].self, from: #"["2023-02-29"]"#)) { error in
            guard case DecodingError.dataCorrupted(let context) = error else { return XCTFail("\(error)") }
            XCTAssertTrue(context.debugDescription.contains("2023-02-29"), context.debugDescription)
        }
    }

    /// Walks the whole calendar with its own count of days (days since 0000-03-01, months of 153 days in fives) and
    /// compares every day's existence, order and both forms with it.
    func testEveryDayOfTheCalendarAgreesWithAnIndependentDayCount() {
        func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
            let shifted = month > 2 ? year : year - 1
            let monthFromMarch = (month + 9) % 12
            return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + (153 * monthFromMarch + 2) / 5 + day
        }
        var previous: CalendarDate?
        var expected = days(1, 1, 1)
        var wrong: [String] = []
        for year in 1...9999 {
            // All days near the ends and around the present; elsewhere a stride that still meets every February.
            let isDense = year < 9 || (1890...2110).contains(year) || year > 9990
            for month in 1...12 {
                for day in 1...31 {
                    let date = CalendarDate(year: year, month: month, day: day)
                    guard let date else { continue }
                    if days(year, month, day) != expected { wrong.append("\(date.iso): counted \(expected)") }
                    expected += 1
                    if let previous, !(previous < date) { wrong.append("\(previous.iso) is not before \(date.iso)") }
                    previous = date
                    guard isDense || day > 27 && month == 2 || (year + month + day) % 97 == 0 else { continue }
                    if CalendarDate(date.dutch) != date { wrong.append(date.dutch) }
                    if CalendarDate(date.iso) != date { wrong.append(date.iso) }
                }
            }
        }
        XCTAssertEqual(wrong, [])
        XCTAssertEqual(expected - days(1, 1, 1), 3_652_059, "days in the years 1 to 9999")
    }
}

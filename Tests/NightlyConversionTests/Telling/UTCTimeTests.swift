import XCTest

@testable import NightlyConversion

final class UTCTimeTests: XCTestCase {
    func testATimeIsWrittenForLogsAndForNames() {
        let time = UTCTime(seconds: 1_795_226_404)
        XCTAssertEqual(time.iso, "2026-11-21T02:00:04Z")
        XCTAssertEqual(time.inName, "2026-11-21T020004Z")
    }

    func testNamesSortByTimeAlsoInTheHourThatSummerTimeRepeats() {
        // 02:30 in Amsterdam on 25 October 2026, in summer time and an hour later.
        let names = [1_792_888_200, 1_792_891_800].map { UTCTime(seconds: $0).inName }
        XCTAssertEqual(names, ["2026-10-25T003000Z", "2026-10-25T013000Z"])
    }

    func testAClockThatIsVeryWrongGivesATimeAsWell() {
        XCTAssertEqual(UTCTime(seconds: .max).iso, "1970-01-01T00:00:00Z")
        XCTAssertEqual(UTCTime(seconds: -1).iso, "1969-12-31T23:59:59Z")
    }
}

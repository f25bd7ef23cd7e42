@testable import KwalificatieModel
import KwalificatieReaders
import XCTest

@testable import DUODelivery

final class ErkenningenTests: XCTestCase {
    func testAnErkenningHoldsFromItsFirstDayUpToItsEnd() throws {
        let erkenningen = try Erkenningen(
            MemorySource("tot;brin;crebo;vanaf\n2020-08-01;25LX;25187;01-08-2019\n;25LX;25535;\n"))
        XCTAssertFalse(try heeft(erkenningen, "25187", "2019-07-31"))
        XCTAssertTrue(try heeft(erkenningen, "25187", "2019-08-01"))
        XCTAssertTrue(try heeft(erkenningen, "25187", "2020-07-31"))
        XCTAssertFalse(try heeft(erkenningen, "25187", "2020-08-01"))
        XCTAssertTrue(try heeft(erkenningen, "25535", "1999-01-01"))
        XCTAssertFalse(try heeft(erkenningen, "25188", "2020-01-01"))
    }

    func testSeveralPeriodsOfOneCreboAreAllRead() throws {
        let erkenningen = try Erkenningen(
            MemorySource("brin,crebo,vanaf,tot\n25LX,25187,,2019-01-01\n\n25LX,25187,2020-01-01,\n"))
        XCTAssertTrue(try heeft(erkenningen, "25187", "2018-12-31"))
        XCTAssertFalse(try heeft(erkenningen, "25187", "2019-06-01"))
        XCTAssertTrue(try heeft(erkenningen, "25187", "2020-01-01"))
    }

    func testWhatCannotBeReadIsRefusedWithItsLine() {
        for (text, expected) in [
            ("brin;crebo;vanaf\n", Erkenningen.Problem.kolom("tot")),
            ("brin;crebo;vanaf;tot\n25LX;25187;;\n25lx;25187;;\n", .waarde(kolom: "brin", regel: 3)),
            ("brin;crebo;vanaf;tot\n25LX;2518;;\n", .waarde(kolom: "crebo", regel: 2)),
            ("brin;crebo;vanaf;tot\n25LX;25187;2020;\n", .waarde(kolom: "vanaf", regel: 2)),
            ("brin;crebo;vanaf;tot\n25LX;25187;;2020-02-30\n", .waarde(kolom: "tot", regel: 2)),
            ("", .reading(ReadingProblem(.empty))),
        ] {
            XCTAssertThrowsError(try Erkenningen(MemorySource(text))) { error in
                XCTAssertEqual(error as? Erkenningen.Problem, expected)
            }
        }
    }

    private func heeft(_ erkenningen: Erkenningen, _ crebo: String, _ dag: String) throws -> Bool {
        erkenningen.heeft(
            try XCTUnwrap(Brin("25LX")), try XCTUnwrap(Opleidingscode(crebo)), op: try XCTUnwrap(CalendarDate(dag)))
    }
}

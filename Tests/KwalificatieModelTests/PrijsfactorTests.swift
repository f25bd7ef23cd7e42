import XCTest

@testable import KwalificatieModel

final class PrijsfactorTests: XCTestCase {
    func testCommaAndPointAreTheSame() {
        XCTAssertEqual(Prijsfactor("1,10")?.tenThousandths, 11_000)
        XCTAssertEqual(Prijsfactor("1.1")?.tenThousandths, 11_000)
    }

    func testWholeNumbersAreRead() {
        XCTAssertEqual(Prijsfactor("1")?.tenThousandths, 10_000)
        XCTAssertEqual(Prijsfactor("1.0")?.tenThousandths, 10_000)
        XCTAssertEqual(Prijsfactor("0")?.tenThousandths, 0)
    }

    func testTheFractionsThatBinaryNumbersMissAreExact() {
        XCTAssertEqual(Prijsfactor("1.15")?.tenThousandths, 11_500)
        XCTAssertEqual(Prijsfactor("1,3")?.text(decimalSign: "."), "1.3")
    }

    func testTheLimitsOfTheFormAreSharp() {
        XCTAssertEqual(Prijsfactor("9999.9999")?.tenThousandths, 99_999_999)
        XCTAssertNil(Prijsfactor("10000"))
        XCTAssertNil(Prijsfactor("1.00000"))
    }

    func testAnythingElseIsNoPrijsfactor() {
        let others = [
            "", " ", ",", ".", "1,", "1.", ",5", ".5", "1,1,1", "1.1.1", "1.1,1", "1,1.1", "-1", "+1", "1e0", " 1",
            "1 ",
            "1,1 ", "één", "٣", "1\u{0665}", "1,٥", "---", "NaN", "0x1", "1_0",
        ]
        XCTAssertEqual(others.filter { Prijsfactor($0) != nil }, [])
    }

    func testPrijsfactorsAreOrderedByValue() throws {
        XCTAssertLessThan(try XCTUnwrap(Prijsfactor("1,8")), try XCTUnwrap(Prijsfactor("1.85")))
        XCTAssertLessThan(try XCTUnwrap(Prijsfactor("9")), try XCTUnwrap(Prijsfactor("10")))
    }

    func testJSONHoldsTheShortestTextWithAPoint() throws {
        XCTAssertEqual(try JSON.text([XCTUnwrap(Prijsfactor("1,10"))]), #"["1.1"]"#)
        XCTAssertEqual(try JSON.value([Prijsfactor].self, from: #"["1,10"]"#), [try XCTUnwrap(Prijsfactor("1.1"))])
        XCTAssertThrowsError(try JSON.value([Prijsfactor].self, from: "[1.1]"))
        XCTAssertThrowsError(try JSON.value([Prijsfactor].self, from: #"["duur"]"#))
    }

    func testEveryValueUpToTenIsReadFromTheTextThatItWrites() throws {
        var wrong: [Int] = []
        for value in 0...99_999 {
            let digits = String(value + 100_000).suffix(5)
            let padded = "\(digits.prefix(1)),\(digits.suffix(4))"
            guard let prijsfactor = Prijsfactor(padded), prijsfactor.tenThousandths == Int32(value) else {
                wrong.append(value)
                continue
            }
            let shortest = prijsfactor.text(decimalSign: ",")
            let withPoint = prijsfactor.text(decimalSign: ".")
            let isShortest = !shortest.contains(",") || shortest.last != "0"
            if Prijsfactor(shortest) != prijsfactor || Prijsfactor(withPoint) != prijsfactor || !isShortest
                || shortest.replacing(",", with: ".") != withPoint
            {
                wrong.append(value)
            }
        }
        XCTAssertEqual(wrong, [])
    }
}

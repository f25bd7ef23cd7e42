import XCTest

@testable import KwalificatieModel

final class CreboTests: XCTestCase {
    func testFiveDigitsAreRead() {
        XCTAssertEqual(KwalificatieCrebo("25486")?.number, 25_486)
        XCTAssertEqual(KwalificatieCrebo("25486")?.text, "25486")
        XCTAssertEqual("\(KwalificatieCrebo("25486").map(\.description) ?? "")", "25486")
    }

    func testAnythingElseIsNoCrebo() {
        let others = [
            "", "2548", "254860", " 25486", "25486 ", "2548a", "+2548", "-2548", "25.48", "٢٥٤٨٦", "2548\u{0666}",
            "K0717",
            "25486\u{301}", "01234", "00000",
        ]
        XCTAssertEqual(others.filter { Opleidingscode($0) != nil }, [])
    }

    func testTheLimitsOfTheNumberAreSharp() {
        XCTAssertNil(Opleidingscode(number: 9_999))
        XCTAssertEqual(Opleidingscode(number: 10_000)?.text, "10000")
        XCTAssertEqual(Opleidingscode(number: 99_999)?.text, "99999")
        XCTAssertNil(Opleidingscode(number: 100_000))
        XCTAssertNil(Opleidingscode(number: .max))
    }

    func testEveryRoleKnowsThePublishedRanges() {
        XCTAssertEqual(published(DossierRole.self), [23_000...23_999])
        XCTAssertEqual(published(KwalificatieRole.self), [25_000...25_999, 27_000...27_999])
        XCTAssertEqual(published(CrossOverRole.self), [26_000...26_099])
        XCTAssertEqual(published(GeregionaliseerdeRole.self), [26_100...26_199])
        XCTAssertEqual(published(OpleidingsdomeinRole.self), [79_000...79_160])
        XCTAssertEqual(
            published(HistorischeRole.self), [10_000...19_999, 22_000...22_999, 50_000...59_999, 90_000...99_999])
        XCTAssertEqual(published(OpleidingRole.self), [10_000...99_999])
    }

    func testACodeOutsideItsRangesIsReadAndKnown() {
        XCTAssertEqual(KwalificatieCrebo("27002")?.isInPublishedRange, true)
        XCTAssertEqual(KwalificatieCrebo("26044")?.isInPublishedRange, false)
        XCTAssertEqual(DossierCrebo("79140")?.isInPublishedRange, false)
    }

    func testNoCodeHasTwoOfTheCurrentRoles() throws {
        for number in UInt32(10_000)...99_999 {
            let code = try XCTUnwrap(Opleidingscode(number: number))
            let roles = [
                DossierCrebo(code).isInPublishedRange, KwalificatieCrebo(code).isInPublishedRange,
                CrossOverCrebo(code).isInPublishedRange, GeregionaliseerdeCrebo(code).isInPublishedRange,
                OpleidingsdomeinCrebo(code).isInPublishedRange, HistorischeCrebo(code).isInPublishedRange,
            ]
            XCTAssertLessThanOrEqual(roles.count { $0 }, 1, "\(code)")
        }
    }

    func testTheDigitsStayInAnotherRole() throws {
        let link = try XCTUnwrap(Opleidingscode("25187"))
        XCTAssertEqual(KwalificatieCrebo(link).text, "25187")
        XCTAssertEqual(Opleidingscode(KwalificatieCrebo(link)), link)
    }

    func testCodesAreOrderedByNumber() throws {
        XCTAssertLessThan(try XCTUnwrap(DossierCrebo("23045")), try XCTUnwrap(DossierCrebo("23046")))
    }

    func testJSONHoldsTheText() throws {
        XCTAssertEqual(try JSON.text([XCTUnwrap(DossierCrebo("23183"))]), #"["23183"]"#)
        XCTAssertEqual(try JSON.value([DossierCrebo?].self, from: #"["23183"]"#), [DossierCrebo("23183")])
        XCTAssertThrowsError(try JSON.value([DossierCrebo].self, from: "[23183]"))
    }

    func testJSONWithAnotherFormSaysWhichFormWasExpected() {
        XCTAssertThrowsError(try JSON.value([DossierCrebo].self, from: #"["2318"]"#)) { error in
            guard case DecodingError.dataCorrupted(let context) = error else { return XCTFail("\(error)") }
            XCTAssertEqual(context.debugDescription, "“2318” is no code of the form five digits")
        }
    }

    /// The ranges as the numbers themselves show them, with their borders tried one by one.
    private func published<Role: CreboRole>(_ role: Role.Type) -> [ClosedRange<UInt32>] {
        var ranges: [ClosedRange<UInt32>] = []
        for number in UInt32(10_000)...99_999 where Crebo<Role>(number: number)?.isInPublishedRange == true {
            if let last = ranges.last, last.upperBound + 1 == number {
                ranges[ranges.count - 1] = last.lowerBound...number
            } else {
                ranges.append(number...number)
            }
        }
        return ranges
    }
}

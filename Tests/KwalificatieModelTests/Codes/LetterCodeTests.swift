import XCTest

@testable import KwalificatieModel

final class LetterCodeTests: XCTestCase {
    func testTheLetterAndFourDigitsAreRead() {
        XCTAssertEqual(KeuzedeelCode("K0717")?.number, 717)
        XCTAssertEqual(CertificaatCode("C0013")?.text, "C0013")
    }

    func testTheLeadingZerosStay() {
        XCTAssertEqual(KeuzedeelCode("K0001")?.text, "K0001")
        XCTAssertEqual(KeuzedeelCode("K0000")?.text, "K0000")
        XCTAssertEqual(KeuzedeelCode("K9999").map { "\($0)" }, "K9999")
    }

    func testAKeuzedeelIsNoCertificaat() {
        XCTAssertNil(CertificaatCode("K0717"))
        XCTAssertNil(KeuzedeelCode("C0013"))
    }

    func testAnythingElseIsNoLetterCode() {
        let others = [
            "", "K", "K071", "K07170", "k0717", " K0717", "K0717 ", "K 717", "K-717", "K+717", "0717", "K071a", "KK717",
            "Κ0717", "К0717", "K٠٧١٧", "K\u{301}0717", "K0717\u{301}",
        ]
        XCTAssertEqual(others.filter { KeuzedeelCode($0) != nil }, [])
    }

    func testEveryCodeIsReadFromItsText() {
        for number in 0...9999 {
            let text = "K" + String(String(number + 10_000).dropFirst())
            XCTAssertEqual(KeuzedeelCode(text)?.text, text)
        }
    }

    func testCodesAreOrderedByNumber() throws {
        XCTAssertLessThan(try XCTUnwrap(KeuzedeelCode("K0999")), try XCTUnwrap(KeuzedeelCode("K1226")))
    }

    func testJSONHoldsTheText() throws {
        XCTAssertEqual(try JSON.text([XCTUnwrap(KeuzedeelCode("K0717"))]), #"["K0717"]"#)
        XCTAssertEqual(try JSON.value([KeuzedeelCode?].self, from: #"["K0717"]"#), [KeuzedeelCode("K0717")])
        XCTAssertThrowsError(try JSON.value([CertificaatCode].self, from: #"["K0717"]"#)) { error in
            guard case DecodingError.dataCorrupted(let context) = error else { return XCTFail("\(error)") }
            XCTAssertEqual(context.debugDescription, "“K0717” is no code of the form C and four digits")
        }
    }
}

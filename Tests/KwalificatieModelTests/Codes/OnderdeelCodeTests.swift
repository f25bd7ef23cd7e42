import XCTest

@testable import KwalificatieModel

final class OnderdeelCodeTests: XCTestCase {
    func testAKerntaakIsRead() throws {
        let code = try XCTUnwrap(OnderdeelCode("B1-K2"))
        XCTAssertEqual(code, OnderdeelCode(.basis, 1, kerntaak: 2))
        XCTAssertNil(code.werkproces)
    }

    func testAWerkprocesIsRead() {
        XCTAssertEqual(OnderdeelCode("P2-K1-W3"), OnderdeelCode(.profiel, 2, kerntaak: 1, werkproces: 3))
        XCTAssertEqual(OnderdeelCode("D1-K1-W12"), OnderdeelCode(.keuzedeel, 1, kerntaak: 1, werkproces: 12))
    }

    func testAnythingElseIsNoOnderdeelCode() {
        let others = [
            "", "-", "B1", "B1-", "B1-K", "B-K1", "B1-K1-", "B1-K1-W", "B1-K1-W1-", "B1-K1-W1-X1", "b1-K1", "B1-k1",
            "B1-W1", "B1-K1-K1", "A1-K1", "B0-K1", "B1-K0", "B1-K1-W0", "B01-K1", "B1-K01", "B1--K1", " B1-K1",
            "B1-K1 ",
            "B1-K+1", "B10000-K1", "B1-K10000", "B١-K1", "B1 -K1", "B1_K1", "--", "B1-K1-W1\n",
        ]
        XCTAssertEqual(others.filter { OnderdeelCode($0) != nil }, [])
    }

    func testTheLimitsOfTheNumbersAreSharp() {
        XCTAssertEqual(OnderdeelCode("P9999-K9999-W9999")?.text, "P9999-K9999-W9999")
        XCTAssertNil(OnderdeelCode(.basis, 0, kerntaak: 1))
        XCTAssertNil(OnderdeelCode(.basis, 1, kerntaak: 10_000))
        XCTAssertNil(OnderdeelCode(.basis, 1, kerntaak: 1, werkproces: 0))
        XCTAssertNil(OnderdeelCode(.basis, .max, kerntaak: .min))
    }

    func testAWerkprocesKnowsItsKerntaak() {
        XCTAssertEqual(OnderdeelCode("P2-K1-W3")?.vanKerntaak, OnderdeelCode("P2-K1"))
        XCTAssertEqual(OnderdeelCode("P2-K1")?.vanKerntaak, OnderdeelCode("P2-K1"))
    }

    func testCodesAreOrderedAsADocumentShowsThem() throws {
        let ordered = try ["B1-K1", "B1-K1-W1", "B1-K1-W2", "B1-K1-W10", "B1-K2", "P1-K1", "P2-K1", "P10-K1", "D1-K1"]
            .map { try XCTUnwrap(OnderdeelCode($0)) }
        var generator = SeededGenerator(seed: 1)
        for _ in 0..<50 { XCTAssertEqual(ordered.shuffled(using: &generator).sorted(), ordered) }
    }

    func testJSONHoldsTheText() throws {
        XCTAssertEqual(try JSON.text([XCTUnwrap(OnderdeelCode("P2-K1-W3"))]), #"["P2-K1-W3"]"#)
        XCTAssertEqual(try JSON.value([OnderdeelCode?].self, from: #"["B1-K1"]"#), [OnderdeelCode("B1-K1")])
        XCTAssertThrowsError(try JSON.value([OnderdeelCode].self, from: #"["B1"]"#))
    }

    func testRandomCodesAreReadFromTheirText() {
        var generator = SeededGenerator(seed: 2)
        for _ in 0..<10_000 {
            let numbers = (0..<3).map { _ in Int.random(in: 1...9999, using: &generator) }
            let werkproces = Bool.random(using: &generator) ? numbers[2] : nil
            let deel = [OnderdeelCode.Deel.basis, .profiel, .keuzedeel][numbers[0] % 3]
            let code = OnderdeelCode(deel, numbers[0], kerntaak: numbers[1], werkproces: werkproces)
            XCTAssertNotNil(code)
            XCTAssertEqual(code.flatMap { OnderdeelCode($0.text) }, code)
        }
    }
}

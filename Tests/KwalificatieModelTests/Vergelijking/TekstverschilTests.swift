import XCTest

@testable import KwalificatieModel

final class TekstverschilTests: XCTestCase {
    private func pieces(_ old: String, _ new: String) -> [String?] {
        let difference = Tekstverschil(oud: old, nieuw: new)
        return [difference.oud, difference.nieuw]
    }

    func testOnlyWhatDiffersIsShownWithSomeWordsAround() {
        XCTAssertEqual(
            pieces("a b c d e f OUD g h i j k l", "a b c d e f NIEUW g h i j k l"),
            ["… c d e f OUD g h i j …", "… c d e f NIEUW g h i j …"])
    }

    func testAWordThatCameIsShownBetweenItsNeighbours() {
        XCTAssertEqual(pieces("een twee", "een drie twee"), ["een twee", "een drie twee"])
    }

    func testARepeatedWordIsADifference() {
        XCTAssertTrue(Tekstverschil(oud: "ja ja", nieuw: "ja ja ja").isVerschil)
    }

    func testWhiteSpaceIsNoDifference() {
        XCTAssertFalse(Tekstverschil(oud: "a  b\n\nc", nieuw: "a b c").isVerschil)
    }

    func testAnEmptyTextIsNothing() {
        XCTAssertEqual(pieces("", "nieuw"), [nil, "nieuw"])
        XCTAssertEqual(pieces("oud", ""), ["oud", nil])
    }

    func testALongDifferenceIsCutShort() throws {
        let words = String(repeating: "woord ", count: 1_000)
        let piece = try XCTUnwrap(pieces("", words)[1])
        XCTAssertLessThan(piece.count, 250)
        XCTAssertTrue(piece.hasSuffix(" …"))
        XCTAssertLessThan(try XCTUnwrap(pieces("", String(repeating: "x", count: 10_000))[1]).count, 250)
    }
}

import XCTest

@testable import KwalificatieValidators

final class ShownTextTests: XCTestCase {
    func testAShortTextIsShownAsItIs() {
        XCTAssertEqual("Kok, één".shown, "Kok, één")
    }

    func testALongTextIsShownByItsBeginning() {
        XCTAssertEqual(String(repeating: "x", count: 61).shown, String(repeating: "x", count: 60) + "…")
    }

    func testLineEndsAndControlCharactersAreSpaces() {
        XCTAssertEqual("a\r\nb\u{1B}[0m\u{2028}c".shown, "a  b [0m c")
    }
}

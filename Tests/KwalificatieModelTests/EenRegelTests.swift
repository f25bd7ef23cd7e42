import XCTest

@testable import KwalificatieModel

final class EenRegelTests: XCTestCase {
    func testWhiteSpaceAtTheEndsIsDropped() {
        XCTAssertEqual(" \u{A0}Metselen\t\r\n".eenRegel, "Metselen")
    }

    func testWhiteSpaceWithinIsOneSpace() {
        XCTAssertEqual("Grond-,  water-\u{A0} en\nwegenbouw".eenRegel, "Grond-, water- en wegenbouw")
    }

    func testATextOfWhiteSpaceIsEmpty() {
        XCTAssertEqual("\u{A0} \n".eenRegel, "")
    }

    func testLettersStayAsTheyAre() {
        XCTAssertEqual("remediërend".eenRegel, "remediërend")
    }

    func testWhiteSpaceOfEveryLengthCounts() {
        XCTAssertEqual("een\u{85}twee\u{2003}\u{3000}drie\u{1680}".eenRegel, "een twee drie")
    }

    func testWhatBeginsLikeWhiteSpaceStays() {
        XCTAssertEqual("één ‘twee’ \u{2010} drie".eenRegel, "één ‘twee’ \u{2010} drie")
    }

    func testATextIsOnOneLineWhenNothingWouldChange() {
        for text in ["", "Metselen", "een twee", " een", "een ", "een  twee", "een\u{A0}twee", "een\ntwee", "‘één’"] {
            XCTAssertEqual(text.isEenRegel, text.eenRegel == text, text)
        }
    }
}

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
}

import XCTest

@testable import KwalificatieEmitters

final class AlfabetischeSleutelTests: XCTestCase {
    func testCapitalsDoNotCount() {
        XCTAssertEqual(AlfabetischeSleutel("Allround Metselaar"), AlfabetischeSleutel("allround metselaar"))
    }

    func testDiacriticsDoNotCount() {
        XCTAssertEqual(AlfabetischeSleutel("Patiënt, café, Ångström"), AlfabetischeSleutel("patient, cafe, angstrom"))
    }

    func testAnAccentThatStandsBehindItsLetterDoesNotCount() {
        XCTAssertEqual(AlfabetischeSleutel("cafe\u{301}"), AlfabetischeSleutel("café"))
    }

    func testAccentedLettersStandWhereTheirLetterStands() {
        let titles = ["Zorg", "Éénhoorn", "Economie", "Elektro"]
        XCTAssertEqual(
            titles.sorted { AlfabetischeSleutel($0) < AlfabetischeSleutel($1) },
            ["Economie", "Éénhoorn", "Elektro", "Zorg"])
    }

    func testStrayWhiteSpaceDoesNotCount() {
        XCTAssertEqual(AlfabetischeSleutel(" Zorg  en welzijn "), AlfabetischeSleutel("Zorg en\u{A0}welzijn"))
    }

    func testOtherScriptsStayApart() {
        XCTAssertNotEqual(AlfabetischeSleutel("α"), AlfabetischeSleutel("β"))
    }
}

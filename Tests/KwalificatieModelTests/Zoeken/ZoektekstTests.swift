import XCTest

@testable import KwalificatieModel

final class ZoektekstTests: XCTestCase {
    private func words(_ text: String) -> [String] {
        Zoektekst(text).woorden.map { String(decoding: $0, as: UTF8.self) }
    }

    func testCaseAndDiacriticsDoNotCount() {
        XCTAssertEqual(words("Patiënt CAFÉ cafe\u{301} Ångström"), ["patient", "cafe", "cafe", "angstrom"])
    }

    func testSignsDivideWords() {
        XCTAssertEqual(words("in- en\u{A0}verkoop/(advies), auto’s"), ["in", "en", "verkoop", "advies", "auto", "s"])
    }

    func testPlusAndHashBelongToTheirWord() {
        XCTAssertEqual(words("C++ en C#"), ["c++", "en", "c#"])
    }

    func testASoftHyphenDividesNothing() {
        XCTAssertEqual(words("duur\u{AD}zaam"), ["duurzaam"])
    }

    func testATextWithoutLettersHasNoWords() {
        XCTAssertEqual(words(" …! "), [])
        XCTAssertEqual(words(""), [])
    }

    func testAWordIsFoundAtItsBeginningOnly() {
        let text = Zoektekst("Onduurzaam of duurzaamheid")
        let word = Array("duurzaam".utf8)
        XCTAssertEqual(text.position(of: word), 3)
        XCTAssertEqual(text.woordbegin(word), 15)
        XCTAssertFalse(text.bevatHeel(word))
    }

    func testTheLastBytesAreFound() {
        XCTAssertTrue(Zoektekst("een twee").bevatHeel(Array("twee".utf8)))
        XCTAssertNil(Zoektekst("a").position(of: Array("abc".utf8)))
    }

    func testAPlaceLeadsBackToTheCharacterThatWasGiven() throws {
        let text = "Één — caf\u{65}\u{301} duurzaam"
        let position = try XCTUnwrap(Zoektekst(text).woordbegin(Array("duurzaam".utf8)))
        XCTAssertEqual(String(text[Zoektekst.index(of: position, in: text)...]), "duurzaam")
    }
}

import XCTest

@testable import KwalificatieModel

final class TekstTests: XCTestCase {
    private func plat(_ text: String) -> String { Tekst(text).plat }

    // MARK: Plain text

    func testPlainTextStaysAsItIs() {
        let text = "De beroepsbeoefenaar:\n- werkt samen;\n- overlegt.\n\nEn verder niets."
        XCTAssertEqual(plat(text), text)
    }

    func testAngleBracketsAroundWordsOfPlainTextStay() {
        XCTAssertEqual(plat("Arbowet <andere wetgeving> en meer"), "Arbowet <andere wetgeving> en meer")
    }

    func testAngleBracketsAroundAnAbbreviationStay() {
        XCTAssertEqual(plat("afspraken <i.v.m. veiligheid> en <p.m.>"), "afspraken <i.v.m. veiligheid> en <p.m.>")
        XCTAssertEqual(plat("<a,b> <i/o> en <b-niveau>"), "<a,b> <i/o> en <b-niveau>")
    }

    func testALoneLessThanSignAndAmpersandStay() {
        XCTAssertEqual(plat("a < b & c > d, x<5, R&D; <"), "a < b & c > d, x<5, R&D; <")
        XCTAssertEqual(plat("&"), "&")
        XCTAssertEqual(plat("</"), "</")
    }

    func testATagThatNeverEndsStays() {
        XCTAssertEqual(plat("voor <p class=\"x"), "voor <p class=\"x")
        XCTAssertEqual(plat("voor <b <i>schuin</i>"), "voor <b schuin")
    }

    func testListLinesKeepTheirIndent() {
        XCTAssertEqual(plat("- een\n  - twee\n\t- drie"), "- een\n  - twee\n\t- drie")
    }

    // MARK: White space

    func testNoBreakSpacesBecomeSpaces() {
        XCTAssertEqual(plat("4\u{A0}800 uur&nbsp;per jaar"), "4 800 uur per jaar")
    }

    func testWhiteSpaceAroundTheTextIsLeftOut() {
        XCTAssertEqual(plat(" \n\t\u{A0}\n  tekst \t\u{A0}\n\n "), "tekst")
        XCTAssertEqual(plat("\u{2003}\u{3000}tekst\u{2003}"), "tekst")
    }

    func testWhiteSpaceAtTheEndOfALineIsLeftOut() {
        XCTAssertEqual(plat("een  \ntwee\u{A0}\ndrie"), "een\ntwee\ndrie")
    }

    func testAtMostOneEmptyLineStays() {
        XCTAssertEqual(plat("een\n\n \n\t\ntwee"), "een\n\ntwee")
    }

    func testEveryLineEndIsANewline() {
        XCTAssertEqual(plat("een\r\ntwee\rdrie\u{2028}vier"), "een\ntwee\ndrie\nvier")
    }

    func testNothingStaysNothing() {
        XCTAssertEqual(plat(""), "")
        XCTAssertEqual(plat(" \u{A0}\n"), "")
        XCTAssertEqual(plat("<p>&nbsp;</p>"), "")
    }

    // MARK: HTML

    func testPublishedHTMLBecomesLines() {
        let html = """
            <xhtml><p><font face="Times New Roman" size="3">De <b>pedagogisch</b> medewerker</font></p>\
            <p style="margin: 0cm">werkt.<br />Altijd.</p></xhtml>
            """
        XCTAssertEqual(plat(html), "De pedagogisch medewerker\n\nwerkt.\nAltijd.")
    }

    func testAListBecomesListLines() {
        XCTAssertEqual(plat("Eerst:<ul><li>een</li>\n<li>twee</li></ul>"), "Eerst:\n\n- een\n\n- twee")
    }

    func testTheLetterCaseOfATagDoesNotCount() {
        XCTAssertEqual(plat("een<BR>twee<Br/>drie"), "een\ntwee\ndrie")
    }

    func testCellsOfATableRowStayApart() {
        XCTAssertEqual(plat("<table><tr><td>taal</td><td>A2</td></tr></table>"), "taal A2")
    }

    func testEntitiesBecomeCharacters() {
        XCTAssertEqual(plat("financi&euml;le &amp; &quot;zorg&quot; &#8364; &#x20AC;"), "financiële & \"zorg\" € €")
    }

    func testWhatOnlyLooksLikeAnEntityStays() {
        let texts = [
            "&onbekend;", "&#;", "&#x;", "&#xD800;", "&#1114112;", "&#-65;", "&#+65;", "&#x+41;", "&amp", "&;",
        ]
        XCTAssertEqual(texts.map(plat), texts)
    }

    func testAReferenceToACharacterThatXMLDoesNotHaveStays() {
        let texts = ["a&#0;b", "a&#8;b", "a&#x1F;b", "a&#xFFFE;b"]
        XCTAssertEqual(texts.map(plat), texts)
    }

    // MARK: HTML that was escaped a second time

    func testEscapedMarkupIsUnpacked() {
        XCTAssertEqual(plat("<labeltext>&lt;h1&gt;Kop&lt;/h1&gt;Tekst</labeltext>"), "Kop\nTekst")
    }

    func testEscapedPlainTextIsNotTakenForMarkup() {
        XCTAssertEqual(plat("&lt;andere wetgeving&gt;"), "<andere wetgeving>")
    }

    func testMarkupIsUnpackedTwiceAtMost() {
        XCTAssertEqual(plat("&amp;amp;lt;p&amp;amp;gt;"), "&lt;p&gt;")
    }

    // MARK: How much is looked at

    func testATagMayHaveAThousandBytes() {
        let tag = "<p class='\(String(repeating: "x", count: 988))'>"
        XCTAssertEqual(tag.utf8.count, 1_000)
        XCTAssertEqual(plat("een\(tag)twee"), "een\ntwee")
    }

    func testALongerTagIsText() {
        let text = "een<p class='\(String(repeating: "x", count: 989))'>twee"
        XCTAssertEqual(plat(text), text)
    }

    func testAnEntityMayHaveTenBytes() {
        XCTAssertEqual(plat("a&#x10FFFF;&#0000065;"), "a\u{10FFFF}A")
    }

    func testALongerEntityIsText() {
        XCTAssertEqual(plat("a&#00000065;b"), "a&#00000065;b")
    }

    func testMarkupThatWasEscapedTwiceIsUnpackedWhole() {
        XCTAssertEqual(plat("&amp;lt;p&amp;gt;een"), "<p>een")
        XCTAssertEqual(plat("&lt;p&gt;een"), "een")
    }

    // MARK: Hostile texts: they have to finish, no more

    func testAMillionLessThanSignsAreLeftAlone() {
        let text = String(repeating: "<", count: 1_000_000)
        XCTAssertEqual(plat(text), text)
    }

    func testVeryLongTextsWithoutAnEndFinish() {
        for unit in [
            "<p ", "<p", "<b<", "&", "&#", "&lt;", "</", "<p>", "\n", " ", "<li>", "a\u{301}", "\u{301}", "<a ",
        ] {
            let text = String(repeating: unit, count: 200_000)
            XCTAssertLessThanOrEqual(plat(text).utf8.count, text.utf8.count, unit)
        }
        let name = "<" + String(repeating: "p", count: 1_000_000)
        XCTAssertEqual(plat(name), name)
    }

    func testRandomTextsKeepWhatPlainTextPromises() {
        for text in randomTexts(seed: 3) {
            let plain = plat(text)
            XCTAssertFalse(plain.contains("\u{A0}"), text)
            XCTAssertFalse(plain.contains("\n\n\n"), text)
            XCTAssertFalse(plain.unicodeScalars.first?.properties.isWhitespace ?? false, text)
            XCTAssertFalse(plain.unicodeScalars.last?.properties.isWhitespace ?? false, text)
        }
    }

    // MARK: Texts that need no work take a shorter way

    func testATextThatIsPlainAlreadyIsWhatItWouldBeWithATagBeforeIt() {
        // The tag leaves nothing behind, but with it the text is looked at in full.
        for text in randomTexts(seed: 4) { XCTAssertEqual(plat(text), plat("<b>" + text), text) }
    }

    func testTheBytesAreThoseOfTheText() {
        for text in randomTexts(seed: 5) {
            Tekst(text).withPlatUTF8 { XCTAssertEqual(String(decoding: $0, as: UTF8.self), plat(text)) }
        }
    }

    private func randomTexts(seed: UInt64) -> [String] {
        let pieces = [
            "<", ">", "&", ";", "<p>", "</p>", "<br />", "<li>", "&lt;", "&gt;", "&amp;", "&nbsp;", "#", "x41", " ",
            "\n",
            "\r\n", "\u{A0}", "\t", "a", "é", "e\u{301}", "🧰", "- ", "<andere wet>", "<font x='", "'", "labeltext", "/",
            "\u{2003}", "\u{2028}", "\u{85}", "–", "\u{3000}",
        ]
        var generator = SeededGenerator(seed: seed)
        return (0..<5_000).map { _ in
            let count = Int.random(in: 0...20, using: &generator)
            return (0..<count).map { _ in pieces[Int.random(in: pieces.indices, using: &generator)] }.joined()
        }
    }

    // MARK: The value

    func testATextWithOnlyWhiteSpaceIsLeeg() {
        XCTAssertTrue(Tekst(" \u{A0}\n\t").isLeeg)
        XCTAssertTrue(Tekst("").isLeeg)
        XCTAssertFalse(Tekst("x").isLeeg)
    }

    func testThePlaceIsNoPartOfWhatATextSays() {
        XCTAssertEqual(Tekst("x", place: SourcePlace(line: 1, column: 2, element: 3)), Tekst("x"))
        XCTAssertNotEqual(Tekst("x"), Tekst("y"))
    }

    func testJSONHoldsBothForms() throws {
        let json = RecordJSON(Hoofdstuktekst.described)
        var bytes: [UInt8] = []
        json.append(Hoofdstuktekst(tekst: Tekst("<b>a</b>")), to: &bytes)
        XCTAssertEqual(
            String(decoding: bytes, as: UTF8.self),
            #"{"hoofdstuk":null,"tekst":{"gegeven":"<b>a</b>","plat":"a"},"titel":null}"#)
        let read = try json.read(JSONParser.parse(Array(#"{"tekst":{"gegeven":"<b>a</b>"}}"#.utf8)))
        XCTAssertEqual(read.tekst, Tekst("<b>a</b>"))
    }
}

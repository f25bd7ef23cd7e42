import Foundation
@testable import KwalificatieModel
import XCTest

@testable import KwalificatieReaders

/// The text of an element is what SBB means with it: CDATA byte for byte, layout around it left out.
final class TextTests: XCTestCase {
    /// The text of an omschrijving with this content, in whatever pieces the document comes.
    private func text(_ content: String, file: StaticString = #filePath, line: UInt = #line) throws -> String? {
        let xml = """
            <sbb><keuzedelen><keuzedeel code="K0001" titel="T"><omschrijving>\(content)</omschrijving></keuzedeel>
            </keuzedelen></sbb>
            """
        var found: [String?] = []
        for chunks in Chunks.all {
            let contents = try DocumentContents(ChunkedSource(Array(xml.utf8), chunks), validated: false)
            guard case .keuzedeel(let keuzedeel)? = contents.records.first else { throw MissingRecord() }
            XCTAssertEqual(contents.observations, [], file: file, line: line)
            found.append(keuzedeel.omschrijving?.gegeven)
        }
        for other in found { XCTAssertEqual(other, found[0], file: file, line: line) }
        return found[0]
    }

    func testCDATAIsKeptByteForByte() throws {
        XCTAssertEqual(
            try text("<![CDATA[\n  <p>één &amp; &lt; ]] \u{A0}</p>\t \n]]>"), "\n  <p>één &amp; &lt; ]] \u{A0}</p>\t \n"
        )
    }

    func testLineEndsBecomeLineFeedsAsXMLSays() throws {
        XCTAssertEqual(try text("<![CDATA[a\r\nb\rc\r\r\nd]]>"), "a\nb\nc\n\nd")
        XCTAssertEqual(try text("<![CDATA[a\r]]><![CDATA[b]]>"), "a\nb")
        XCTAssertEqual(try text("a\r\nb\rc&#13;"), "a\nb\nc\r")
    }

    func testLineEndsAreTheSameWhereverAPieceEnds() throws {
        let long = String(repeating: "regel\r\n", count: 20_000)
        for padding in 0..<7 {
            let start = String(repeating: "x", count: padding)
            let xml = "<sbb><keuzedelen><keuzedeel code=\"K0001\" titel=\"T\"><omschrijving><![CDATA[\(start)\(long)]]>"
            let contents = try DocumentContents(
                xml: xml + "</omschrijving></keuzedeel></keuzedelen></sbb>", validated: false)
            guard case .keuzedeel(let keuzedeel)? = contents.records.first else { throw MissingRecord() }
            XCTAssertEqual(
                keuzedeel.omschrijving?.gegeven, start + long.replacingOccurrences(of: "\r\n", with: "\n"))
        }
    }

    func testLayoutAroundCDATAIsLeftOut() throws {
        XCTAssertEqual(try text("\n    <![CDATA[ tekst ]]>\n  "), " tekst ")
    }

    func testEmptyCDATAIsNoText() throws {
        XCTAssertNil(try text("\n <![CDATA[]]> \n"))
        XCTAssertNil(try text(""))
        XCTAssertNil(try text(" \n "))
    }

    func testWhiteSpaceInCDATAIsKept() throws {
        XCTAssertEqual(try text("<![CDATA[ \n ]]>"), " \n ")
    }

    func testPlainTextIsKeptWithItsWhiteSpace() throws {
        XCTAssertEqual(try text("\n  tekst  meer \n"), "\n  tekst  meer \n")
    }

    func testReferencesDoNotSplitText() throws {
        XCTAssertEqual(try text("a &amp; b &lt;c&gt; &#233; &#x20AC;"), "a & b <c> é €")
        XCTAssertEqual(try text("&amp; &amp;"), "& &")
    }

    func testTextAndCDATAMakeOneText() throws {
        XCTAssertEqual(try text("a <![CDATA[<b>]]> c <![CDATA[d]]>"), "a <b> c d")
        XCTAssertEqual(try text("<![CDATA[a]]><![CDATA[b]]>"), "ab")
    }

    func testWhiteSpaceBetweenCDATAIsKept() throws {
        XCTAssertEqual(try text("<![CDATA[a]]>\n<![CDATA[b]]>\n"), "a\nb")
    }

    func testCommentsAndInstructionsAreNoText() throws {
        XCTAssertEqual(try text("a<!-- x -->b<?y z?> c"), "ab c")
        XCTAssertEqual(try text("<!-- x -->\n<![CDATA[a]]>\n<!-- y -->\n"), "a")
    }

    func testALongTextIsKeptWhole() throws {
        let long = (0..<20_000).map { "regel \($0) é\n" }.joined()
        let xml = """
            <sbb><keuzedelen><keuzedeel code="K0001" titel="T"><omschrijving><![CDATA[\(long)]]></omschrijving>
            <toegevoegdewaarde>\(long)</toegevoegdewaarde></keuzedeel></keuzedelen></sbb>
            """
        guard case .keuzedeel(let keuzedeel)? = try DocumentContents(xml: xml).records.first else {
            throw MissingRecord()
        }
        XCTAssertEqual(keuzedeel.omschrijving?.gegeven, long)
        XCTAssertEqual(keuzedeel.toegevoegdeWaarde?.gegeven, long)
    }

    /// A complexiteit with these parts around what the profiel adds.
    private func complexiteit(_ before: String, _ after: String) throws -> String? {
        let children = """
            <complexiteitperprofiel><aanvullend><profiel referentie="1"/><complexiteit>kind</complexiteit></aanvullend>
            </complexiteitperprofiel>
            """
        let xml = """
            <sbb><dossiers><dossier titel="T"><dossiercrebos><dossiercrebo>23000</dossiercrebo></dossiercrebos>
            <basis><basistaken><basiskerntaken><kerntaak titel="K" hoofdstuk="1">
            <complexiteit>\(before)\(children)\(after)</complexiteit></kerntaak></basiskerntaken></basistaken></basis>
            <profielen><profiel nr="1" titel="P"><creboinformatie><crebo>25000</crebo></creboinformatie></profiel>
            </profielen></dossier></dossiers></sbb>
            """
        let contents = try DocumentContents(xml: xml, validated: false)
        XCTAssertEqual(contents.observations, [])
        guard case .dossier(let dossier)? = contents.records.first else { throw MissingRecord() }
        XCTAssertEqual(dossier.kwalificaties.first?.aanvullingen.map(\.tekst), [Tekst("kind")])
        return dossier.basis?.kerntaken.first?.complexiteit?.gegeven
    }

    func testTheTextOfChildrenIsNotTheTextOfTheElement() throws {
        XCTAssertEqual(try complexiteit("<![CDATA[eigen ]]>", ""), "eigen ")
        XCTAssertEqual(try complexiteit("\n  <![CDATA[eigen]]>\n  ", "\n  "), "eigen")
        XCTAssertNil(try complexiteit("\n  ", "\n"))
    }

    func testTextOnBothSidesOfChildrenStaysTogether() throws {
        XCTAssertEqual(try complexiteit("<![CDATA[voor]]>", "<![CDATA[na]]>"), "voorna")
        XCTAssertEqual(try complexiteit("voor ", "na"), "voor na")
        XCTAssertEqual(try complexiteit("", "<![CDATA[na]]>"), "na")
    }
}

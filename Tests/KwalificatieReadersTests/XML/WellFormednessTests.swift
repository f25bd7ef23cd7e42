@testable import KwalificatieModel
import XCTest

@testable import KwalificatieReaders

/// What breaks XML's rules is said in a sentence, at its place.
final class WellFormednessTests: XCTestCase {
    func testAnInstructionInsideAnElementIsReadOver() {
        XCTAssertEqual(events(of: "<r><?pi?></r>"), ["<r 1:1", "> in 1:1"])
    }

    func testAnAmpersandInTextHasItsOwnPlace() {
        assertProblem(
            "<r>\n  <t>één & twee</t>\n</r>",
            "2:10 dit is geen welgevormde XML: hier staat een “&” die geen verwijzing begint; schrijf &amp;")
    }

    func testAnAmpersandIsFoundWithoutASemicolonInTheRestOfTheFile() {
        let records = String(repeating: "<t>tekst</t>", count: 20_000)
        assertProblem(
            "<r><t>a&b</t>\(records)</r>",
            "1:8 this is not well-formed XML: this “&” does not begin a reference; write &amp;", .english,
            chunks: [.whole, .random(seed: 3)])
    }

    func testAnAmpersandInAnAttributeHasItsOwnPlace() {
        assertProblem(
            "<r>\n<a titel=\"é\n  B & B\"/></r>",
            "3:5 dit is geen welgevormde XML: hier staat een “&” die geen verwijzing begint; schrijf &amp;")
    }

    func testAnEmptyReferenceIsAnAmpersandThatBeginsNone() {
        assertProblem(
            "<r>&;</r>",
            "1:4 dit is geen welgevormde XML: hier staat een “&” die geen verwijzing begint; schrijf &amp;")
    }

    func testALessThanInTextHasItsOwnPlace() {
        assertProblem(
            "<r>\n<t>é < 5</t></r>",
            "2:6 dit is geen welgevormde XML: hier staat een “<” die geen tag begint; schrijf &lt;")
    }

    func testALessThanInAnAttributeHasItsOwnPlace() {
        assertProblem(
            "<r><t titel=\"é < 5\"/></r>",
            "1:16 dit is geen welgevormde XML: hier staat een “<” in een attribuutwaarde; schrijf &lt; of sluit de "
                + "waarde met een aanhalingsteken")
    }

    func testALessThanBeforeAWordIsATagThatIsNotWrittenWell() {
        assertProblem(
            "<r>\n  a <b and <c></r>", "2:5 dit is geen welgevormde XML: deze tag is niet goed geschreven")
    }

    func testAWrongClosingTagNamesTheOpenElementAndItsLine() {
        assertProblem(
            "<sbb>\n<dossiers>\n\n  <dossier>é</dossiers>\n</sbb>",
            "4:13 deze sluittag hoort niet bij het open element <dossier> van regel 4")
    }

    func testAWrongClosingTagBehindEmptyElementsHasItsOwnPlace() {
        assertProblem(
            "<r><a/><b x='/'/><c></c>\n<d ></e></r>",
            "2:5 this closing tag does not belong to the open element <d> of line 2", .english)
    }

    func testAClosingTagWithoutAnElementIsNotWrittenWell() {
        assertProblem("</r>", "1:1 dit is geen welgevormde XML: deze tag is niet goed geschreven")
    }

    func testAClosingTagWithAttributesIsNotWrittenWell() {
        assertProblem(
            "<r>\n<a></a b=\"1\"></r>", "2:4 dit is geen welgevormde XML: deze tag is niet goed geschreven")
    }

    func testTextBehindTheEndIsRefused() {
        assertProblem(
            "<r/>\n  tekst", "2:3 na het einde van het hoofdelement staat nog meer; daar mag niets meer staan")
    }

    func testASecondRootIsRefused() {
        assertProblem(
            "<r></r>\n<r/>", "2:1 something follows the end of the root element; nothing may stand there", .english)
    }

    func testAClosingTagBehindTheEndIsRefused() {
        assertProblem("<r/></r>", "1:5 na het einde van het hoofdelement staat nog meer; daar mag niets meer staan")
    }

    func testCDATABehindTheEndIsRefused() {
        assertProblem(
            "<r/><![CDATA[a]]>", "1:5 na het einde van het hoofdelement staat nog meer; daar mag niets meer staan")
    }

    func testCommentsAndInstructionsBehindTheEndAreFine() {
        XCTAssertEqual(events(of: "<r/>\n<!-- a --><?b c?>\n"), ["<r 1:1", "> in 1:1"])
    }

    func testTextBeforeTheRootIsRefused() {
        assertProblem(
            "<?xml version=\"1.0\"?>\ntekst <r/>",
            "2:1 dit is geen welgevormde XML: vóór het hoofdelement staat tekst; daar mag alleen commentaar staan")
    }

    func testADuplicateAttributeIsRefusedAtItsElement() {
        assertProblem(
            "<r>\n é<a titel=\"1\" nr=\"2\"\n   titel=\"3\"/></r>",
            "2:3 dit is geen welgevormde XML: dit element heeft twee keer hetzelfde attribuut")
    }

    func testAnAttributeWithoutQuotesIsRefusedAtItsElement() {
        assertProblem(
            "<r>\n<a nr=5/></r>",
            "2:1 dit is geen welgevormde XML: een attribuutwaarde staat niet tussen aanhalingstekens")
    }

    func testAnAttributeWithoutValueIsATagThatIsNotWrittenWell() {
        assertProblem("<r><a nr/></r>", "1:4 dit is geen welgevormde XML: deze tag is niet goed geschreven")
    }

    func testAttributesWithoutSpaceBetweenThemAreNotWrittenWell() {
        assertProblem(
            "<r><a nr='1'titel='2'/></r>", "1:4 dit is geen welgevormde XML: deze tag is niet goed geschreven")
    }

    func testTheEndOfCDATAInTextIsRefused() {
        assertProblem(
            "<r>\n<t>é ]]]></t></r>", "2:9 dit is geen welgevormde XML: “]]>” staat in gewone tekst")
    }

    func testBracketsBeforeOtherTextAreFine() {
        XCTAssertEqual(events(of: "<r>]] > ]]&gt; ]>]</r>"), ["<r 1:1", "]] > ]]> ]>]", "> in 1:1"])
    }

    func testAnEntityThatXMLDoesNotKnowHasItsOwnPlace() {
        assertProblem(
            "<r>\n<t>caf&eacute;</t></r>",
            "2:7 dit is geen welgevormde XML: hier staat een verwijzing (&…;) die XML niet kent")
    }

    func testAReferenceToACharacterThatDoesNotExistIsRefused() {
        for reference in ["&#0;", "&#xFFFF;", "&#55296;", "&#x110000;", "&#abc;", "&#;"] {
            let problem = parse(Array("<r>\(reference)</r>".utf8))
            XCTAssertEqual(
                problem?.sentence(in: .dutch),
                "dit is geen welgevormde XML: hier staat een verwijzing (&#…;) naar een teken dat in XML niet bestaat",
                reference)
        }
    }

    func testReferencesBecomeCharacters() {
        XCTAssertEqual(
            events(of: "<r a='&lt;&#10;&#xe9;&amp;&quot;&amp;lt;'>&lt;&amp;&gt;&quot;&apos;&#233;&#x1F600;</r>"),
            ["<r 1:1 a=<\né&\"&lt;", "<&>\"'é😀", "> in 1:1"])
    }

    func testAControlCharacterHasItsOwnPlace() {
        for byte in [0, 1, 8, 0x0B, 0x0C, 0x1F] as [UInt8] {
            assertProblem(
                Array("<r>\né".utf8) + [byte] + Array("</r>".utf8),
                "2:2 dit is geen welgevormde XML: hier staat een teken dat in XML niet mag")
        }
    }

    func testANULInATagCDATAOrCommentHasItsOwnPlace() {
        for (start, column) in [("<a é", 5), ("<a b=\"é", 8), ("<![CDATA[é", 11), ("<!--é", 6), ("<?a é", 6)] {
            assertProblem(
                Array("<r>\n\(start)".utf8) + [0],
                "2:\(column) dit is geen welgevormde XML: hier staat een teken dat in XML niet mag")
        }
    }

    func testACharacterThatIsNoneIsRefused() {
        assertProblem(
            "<r>é\u{FFFE}</r>", "1:5 dit is geen welgevormde XML: hier staat een teken dat in XML niet mag")
    }

    func testADeclarationThatIsNotAtTheStartIsRefused() {
        let problem = parse(Array("\n<?xml version=\"1.0\"?><r/>".utf8))
        XCTAssertEqual(
            problem?.sentence(in: .dutch),
            "dit is geen welgevormde XML: de XML-declaratie (<?xml …?>) staat niet helemaal vooraan of klopt niet; "
                + "haal weg wat ervoor staat, ook lege regels")
        XCTAssertEqual(problem?.line, 2)
    }

    func testHyphensInACommentAreRefused() {
        let problem = parse(Array("<r>\n<!-- a -- b --></r>".utf8))
        XCTAssertEqual(
            problem?.sentence(in: .dutch), "dit is geen welgevormde XML: in commentaar mag geen “--” staan")
        XCTAssertEqual(problem?.line, 2)
    }

    func testADeclarationInsideAnElementIsRefused() {
        assertProblem(
            "<r>\n<!ELEMENT a ANY></r>", "2:1 dit is geen welgevormde XML: deze tag is niet goed geschreven")
    }

    func testMarkupInCDATAAndCommentsIsNoMarkup() {
        XCTAssertEqual(
            events(of: "<r><![CDATA[<a & ]] > ]]]><!-- <b & ]]> ' --><c/></r>"),
            ["<r 1:1", "[<a & ]] > ]", "<c 1:46", "> in 1:1", "> in 1:1"])
    }

    func testAnElementWithAPrefixThatWasNeverDeclaredIsReadOn() {
        XCTAssertEqual(
            events(of: "<r><x:a x:b=\"1\"/><c/></r>"),
            ["<r 1:1", "<x:a 1:4 {x} x:b=1", "> in 1:1", "<c 1:18", "> in 1:1", "> in 1:1"])
    }

    func testTheNamespaceOfTheRootCountsAsNone() {
        XCTAssertEqual(
            events(of: "<s:r xmlns:s='urn:s'><s:a/><b/><c xmlns='urn:c'/></s:r>"),
            [
                "<s:r 1:1", "<s:a 1:22", "> in 1:1", "<b 1:28", "> in 1:1", "<c 1:32 {urn:c}", "> in 1:1",
                "> in 1:1",
            ])
    }

    func testAVeryLongNameIsRefused() {
        let name = String(repeating: "n", count: 60_000)
        let problem = parse(Array("<r><\(name)/></r>".utf8))
        XCTAssertEqual(problem?.sentence(in: .dutch), "dit is geen welgevormde XML: deze naam is te lang")
    }

    func testTheProblemIsThrownAgainWhenSomebodyReadsOn() throws {
        let parser = try StreamingXMLParser(handler: XMLEventHandler(), schema: nil)
        var problems: [ReadingProblem] = []
        for text in [String(repeating: " ", count: 2_000) + "<r>\u{1}", "</r>", ""] {
            do throws(ReadingProblem) {
                try Array(text.utf8).withUnsafeBufferPointer { (bytes) throws(ReadingProblem) in
                    if bytes.isEmpty { try parser.finish() } else { try parser.parse(UnsafeRawBufferPointer(bytes)) }
                }
            } catch {
                problems.append(error)
            }
        }
        XCTAssertEqual(problems.count, 1)
    }
}

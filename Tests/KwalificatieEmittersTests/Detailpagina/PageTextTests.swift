@testable import KwalificatieModel
import XCTest

@testable import KwalificatieEmitters

final class PageTextTests: XCTestCase {
    private func text(width: Int = 40, _ write: (inout PageText) -> Void) -> String {
        var page = PageText(width: width)
        write(&page)
        return page.text
    }

    func testAWordThatJustFitsStaysOnItsLine() {
        XCTAssertEqual(wrapped("aaaa bbbb cccc", width: 9, first: "", margin: ""), ["aaaa bbbb", "cccc"])
    }

    func testAWordThatDoesNotFitByOneGoesToTheNextLine() {
        XCTAssertEqual(wrapped("aaaa bbbbb", width: 9, first: "", margin: ""), ["aaaa", "bbbbb"])
    }

    func testCharactersAreCountedAndNotBytes() {
        XCTAssertEqual(wrapped("ëëëë e\u{308}e\u{308}e\u{308}e\u{308}", width: 9, first: "", margin: "").count, 1)
    }

    func testAWordLongerThanTheLineIsNotBroken() {
        let address = "https://" + String(repeating: "a", count: 60)
        XCTAssertEqual(
            wrapped("zie \(address) daar", width: 40, first: "  ", margin: "  "), ["  zie", "  \(address)", "  daar"])
    }

    func testARunningTextKeepsItsLinesItsEmptyLinesAndItsLists() {
        let given = Tekst(
            "De bakker:\n- weegt meel, water, zout en gist heel precies;\n-bakt.\n\n\nEn\u{A0}eet  brood."
        )
        XCTAssertEqual(
            text { $0.running(given, label: "Gedrag", indent: 2) },
            """
              Gedrag
                De bakker:
                - weegt meel, water, zout en gist
                  heel precies;
                -bakt.

                En eet brood.

            """)
    }

    func testALabelThatIsTooLongGoesOn() {
        XCTAssertEqual(
            text { $0.list(["a"], label: "een twee drie vier vijf zes zeven acht negen", indent: 2) },
            "  een twee drie vier vijf zes zeven acht\n  negen\n    - a\n")
    }

    func testAListItemContinuesUnderItsFirstWord() {
        XCTAssertEqual(
            text { $0.nestedList([("een twee drie vier vijf zes zeven acht", ["negen"])]) },
            """
            - een twee drie vier vijf zes zeven acht
              - negen

            """)
        XCTAssertEqual(
            text { $0.list(["een twee drie vier vijf zes zeven acht negen"], indent: 2) },
            "  - een twee drie vier vijf zes zeven\n    acht negen\n")
    }

    func testTheValueOfAFieldContinuesInItsColumn() {
        XCTAssertEqual(
            text { $0.fields([("Naam", "een twee drie vier vijf zes zeven acht negen"), ("Leeg", nil), ("Op", " ")]) },
            "Naam: een twee drie vier vijf zes zeven\n      acht negen\n")
    }

    func testALongTitleIsUnderlinedOverItsWidestLine() {
        XCTAssertEqual(
            text { $0.title("een twee drie vier vijf zes zeven acht negen tien") },
            """
            een twee drie vier vijf zes zeven acht
            negen tien
            ======================================

            """)
    }

    func testASectionWithoutContentIsLeftOut() {
        XCTAssertEqual(
            text {
                $0.title("Titel")
                $0.section("Leeg") { $0.running(Tekst(" ")) }
                $0.section("Vol") { $0.running(Tekst("tekst")) }
            },
            """
            Titel
            =====

            Vol
            ---

            tekst

            """)
    }
}

import TestSupport
import XCTest

/// What questions say when what they were given, or were asked about, is only a part.
final class PartOfARegisterTests: XCTestCase {
    private static let part = "SampleXML/dossiers/23088-applicatieontwikkeling.xml"

    func testAComparisonWithAPartSaysThatItIsOne() throws {
        let outcome = try Executable.crebo.run(["diff", "SampleXML", Self.part])
        XCTAssertEqual(outcome.code, 0)
        XCTAssertEqual(
            outcome.errors,
            """
            Let op: “\(Self.part)” is zo te zien maar een deel van het register. Van de 123 onderdelen van “SampleXML” \
            ontbreken er 120, en die heten hier vervallen. ‘--common’ vergelijkt alleen wat in beide staat.

            """)
        XCTAssertTrue(outcome.outputText.contains("Vervallen: "))
        let reversed = try Executable.crebo.run(["diff", Self.part, "SampleXML"])
        XCTAssertTrue(reversed.errors.contains("ontbreken er 120, en die heten hier nieuw."), reversed.errors)
    }

    func testAComparisonOfWhatBothHaveSaysNothingOfTheRest() throws {
        let outcome = try Executable.crebo.run(["diff", "--common", "SampleXML", Self.part])
        XCTAssertEqual(outcome.code, 0)
        XCTAssertEqual(outcome.errors, "")
        XCTAssertFalse(outcome.outputText.contains("Vervallen: "), outcome.outputText)
        XCTAssertTrue(outcome.outputText.hasPrefix("Geen verschillen"), outcome.outputText)
    }

    func testTwoRegistersOfOneSizeAreNoPartsOfEachOther() throws {
        let outcome = try Executable.crebo.run(["diff", "SampleXML", "SampleXML"])
        XCTAssertEqual(outcome.errors, "")
    }

    func testASectorkamerThatIsNoneNamesThoseThatThereAre() throws {
        let outcome = try Executable.crebo.run(["search", "zorg", "--register", "SampleXML", "--sectorkamer", "Zorgg"])
        XCTAssertEqual(outcome.code, 2)
        XCTAssertEqual(outcome.outputText, "")
        XCTAssertTrue(
            outcome.errors.hasPrefix("crebo: ‘Zorgg’ is geen sectorkamer van dit register: kies “Bovensectoraal”, “"),
            outcome.errors)
        XCTAssertTrue(outcome.errors.contains("“Sectorkamer zorg, welzijn en sport”"), outcome.errors)
    }
}

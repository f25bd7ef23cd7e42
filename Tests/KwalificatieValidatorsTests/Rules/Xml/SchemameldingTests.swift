import Foundation
@testable import KwalificatieModel
import XCTest

@testable import KwalificatieValidators

/// What libxml2 says about a breach of a schema is said in plain language.
final class SchemameldingTests: XCTestCase {
    private func dutch(_ code: Int32, _ message: String) -> String {
        Schemamelding(code: code, message: message).translation.message.dutch
    }

    func testAnElementAtAWrongPlaceNamesWhatWasExpected() {
        let translation = Schemamelding(
            code: 1871, message: "Element 'aard': This element is not expected. Expected is ( certificaat )."
        ).translation
        XCTAssertEqual(
            translation.message,
            Bilingual(
                "het element <aard> hoort hier niet; verwacht wordt <certificaat>",
                "the element <aard> does not belong here; expected is <certificaat>"))
        XCTAssertEqual(translation.expected, "<certificaat>")
        XCTAssertEqual(translation.found, "<aard>")
    }

    func testSeveralPossibleElementsAreAllNamed() {
        XCTAssertEqual(
            dutch(1871, "Element 'x': This element is not expected. Expected is one of ( a, b, c )."),
            "het element <x> hoort hier niet; verwacht wordt <a>, <b> of <c>")
    }

    func testAnElementWhereNothingMoreIsExpected() {
        XCTAssertEqual(
            dutch(1871, "Element 'x': This element is not expected."),
            "het element <x> hoort hier niet; er wordt geen element meer verwacht")
    }

    func testAMissingElementIsNamed() {
        XCTAssertEqual(
            dutch(1871, "Element 'voorblad': Missing child element(s). Expected is ( omschrijving )."),
            "in <voorblad> ontbreekt <omschrijving>")
    }

    func testAMissingAttributeIsNamed() {
        XCTAssertEqual(
            dutch(1868, "Element 'dossier': The attribute 'status' is required but missing."),
            "in <dossier> ontbreekt het attribuut “status”")
    }

    func testAnAttributeThatDoesNotBelongIsNamed() {
        XCTAssertEqual(
            dutch(1866, "Element 'sbu', attribute 'a': The attribute 'a' is not allowed."),
            "het attribuut “a” hoort niet bij <sbu>")
    }

    func testAValueOutsideTheListIsShownWithTheList() {
        let translation = Schemamelding(
            code: 1840,
            message:
                "Element 'certificaat': [facet 'enumeration'] The value 'ja' is not an element of the set {'Ja', 'Nee'}."
        ).translation
        XCTAssertEqual(translation.message.dutch, "<certificaat> is “ja”; verwacht wordt Ja of Nee")
        XCTAssertEqual(translation.expected, "Ja, Nee")
        XCTAssertEqual(translation.found, "ja")
    }

    func testAValueOfAnotherFormIsShownWithTheFormInWords() {
        XCTAssertEqual(
            dutch(
                1839,
                "Element 'sectorkamer', attribute 'nr': [facet 'pattern'] The value '56x' is not accepted by the pattern "
                    + "'[0-9]+'."),
            "het attribuut “nr” van <sectorkamer> is “56x”; verwacht wordt een getal")
    }

    func testAValueWithTheWordsOfLibxml2InItIsShownAsItIs() {
        let value = "' is not accepted by the pattern 'x'."
        XCTAssertEqual(
            Schemamelding(
                code: 1839,
                message: "Element 'a': [facet 'pattern'] The value '\(value)' is not accepted by the pattern '[A-Y]'."
            ).translation.found, value)
    }

    func testAnEmptyValueIsCalledEmpty() {
        XCTAssertEqual(
            dutch(
                1831,
                "Element 'dossier', attribute 'status': [facet 'minLength'] The value '' has a length of '0'; this "
                    + "underruns the allowed minimum length of '1'."),
            "het attribuut “status” van <dossier> is leeg")
    }

    func testAValueOfAWrongTypeIsShownWithTheType() {
        XCTAssertEqual(
            dutch(1824, "Element 'a': 'x' is not a valid value of the atomic type 'xs:integer'."),
            "<a> is “x”; verwacht wordt een waarde van de soort xs:integer")
    }

    func testTextWhereOnlyElementsStand() {
        XCTAssertEqual(
            dutch(
                1843,
                "Element 'profielen': Character content other than whitespace is not allowed because the content type is "
                    + "'element-only'."),
            "in <profielen> mag geen tekst staan")
    }

    func testElementsWhereOnlyTextStands() {
        XCTAssertEqual(
            dutch(1828, "Element 'sbu': Element content is not allowed, because the type definition is simple."),
            "in <sbu> mogen geen elementen staan")
    }

    func testASentenceThatIsNotKnownIsGivenAsItIs() {
        XCTAssertEqual(dutch(1, "Something new."), "dit is niet volgens het schema: Something new.")
    }

    func testEveryPatternOfTheSchemasIsDescribedInWords() throws {
        let schemas = SampleRegister.directory.deletingLastPathComponent().appendingPathComponent("Schemas")
        // The schema of deliveries is not one that a publication can breach.
        var patterns = 0
        for name in try FileManager.default.contentsOfDirectory(atPath: schemas.path)
        where name.hasSuffix(".xsd") && !name.hasPrefix("duo-") {
            let text = try String(contentsOf: schemas.appendingPathComponent(name), encoding: .utf8)
            for match in text.matches(of: /<xs:pattern\s+value="([^"]*)"/) {
                patterns += 1
                let sentence = dutch(
                    1839, "Element 'a': [facet 'pattern'] The value '?' is not accepted by the pattern '\(match.1)'.")
                XCTAssertFalse(sentence.contains("de vorm"), "\(name): \(match.1)")
            }
        }
        XCTAssertGreaterThan(patterns, 3)
    }
}

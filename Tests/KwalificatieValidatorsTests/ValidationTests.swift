@testable import KwalificatieModel
import KwalificatieReaders
import XCTest

@testable import KwalificatieValidators

/// What the schema says is folded into what a rule says of the same thing.
final class ValidationTests: XCTestCase {
    private let document = "keuzedelen/k0717-agile-game-productie.xml"

    private func result(_ original: String, becomes changed: String) throws -> Validation.Result {
        let samples = try SampleRegister()
        let (text, _) = try samples.document(of: RuleExample(in: document, original, becomes: changed))
        return try samples.findings(in: document, text: text, rules: RuleCatalogue.xml)
    }

    func testABreachOfTheSchemaThatARuleReportsIsItsDetail() throws {
        let result = try result(
            "<branchevereisten>Nee</branchevereisten>", becomes: "<branchevereisten>nee</branchevereisten>")
        XCTAssertEqual(result.counts, [RuleID(.xml, 12): 1])
        XCTAssertEqual(
            result.findings.map(\.detail),
            [
                "Element 'branchevereisten': [facet 'enumeration'] The value 'nee' is not an element of the set "
                    + "{'Ja', 'Nee'}."
            ])
    }

    func testARemarkOnTheSameElementDoesNotHideABreachOfTheSchema() throws {
        let result = try result(
            #"<werkproces nr="1200612" titel="Plant een sprint" hoofdstuk="1">"#,
            becomes: #"<werkproces titel="Plant een sprint " hoofdstuk="1">"#)
        XCTAssertEqual(result.counts, [RuleID(.xml, 1): 1, RuleID(.xml, 11): 1])
    }

    func testAProfielThatIsNotConvertedLeavesNoGapInTheNumbering() throws {
        let samples = try SampleRegister()
        let name = "dossiers/23301-entree.xml"
        let (text, _) = try samples.document(
            of: RuleExample(in: name, ">25741</crebo>", becomes: "></crebo>"))
        let counts = try samples.findings(in: name, text: text, rules: RuleCatalogue.xml).counts
        XCTAssertNotNil(counts[RuleID(.xml, 9)])
        XCTAssertNil(counts[RuleID(.xml, 13)])
    }
}

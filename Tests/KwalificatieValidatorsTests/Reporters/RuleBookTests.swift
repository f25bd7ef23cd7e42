import XCTest

@testable import KwalificatieValidators

final class RuleBookTests: XCTestCase {
    func testTheListHasALineForEachRule() {
        let list = RuleBook(SampleReport.rules.map(\.documentation), language: .dutch).list
        XCTAssertEqual(
            list,
            """
            XML-002  waarschuwing  Alleen bekende elementen
            SBU-001  fout          Studielast in hele jaren van 1600 uur

            """)
    }

    func testAnExplanationHasItsExamples() {
        let text = RuleBook([SbuVanKwalificatie.documentation], language: .english).explanations(width: 80)
        XCTAssertTrue(text.hasPrefix("SBU-001  Study load in whole years of 1600 hours\nSeverity: error\n"))
        XCTAssertTrue(text.contains("Wrong (dossiers/23301-entree.xml):\n    <sbu>240</sbu>\n"))
        XCTAssertFalse(text.contains("📍"))
    }
}

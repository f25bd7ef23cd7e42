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
        XCTAssertTrue(
            text.hasSuffix(
                """

                Wrong (dossiers/23301-entree.xml):
                    <profiel nr="1200184" titel="Assistent bouwen, wonen en onderhoud" hoofdstuk="1" niveau="1" …>
                      <sbu>240</sbu>
                    …</profiel>

                Right (dossiers/23301-entree.xml):
                    <profiel nr="1200184" titel="Assistent bouwen, wonen en onderhoud" hoofdstuk="1" niveau="1" …>
                      <sbu>1600</sbu>
                    …</profiel>

                """), text)
        XCTAssertFalse(text.contains("📍"))
    }

    func testAnExampleOfAListHasTheNamesOfItsColumns() {
        let text = RuleBook([VervallenRijHeeftDatums.documentation], language: .dutch).explanations(width: 80)
        XCTAssertTrue(
            text.contains(
                """
                Fout (crebolijst-2022-vervallen.csv):
                    Dossiercrebo;Dossiernaam;Datum einde instroom;Datum einde opleiding;Wordt vervangen door;Crebo nieuw
                    23057;Timmeren;;;Timmeren;23331

                Goed (crebolijst-2022-vervallen.csv):
                    Dossiercrebo;Dossiernaam;Datum einde instroom;Datum einde opleiding;Wordt vervangen door;Crebo nieuw
                    23057;Timmeren;01-08-2022;01-08-2027;Timmeren;23331

                """), text)
    }
}

import Foundation
import KwalificatieValidators
import XCTest

@testable import crebo

final class RulesPageTests: XCTestCase {
    func testThePageOfRulesIsThatOfTheRules() throws {
        let page = (try? String(contentsOfFile: Repository.path("docs/regels.md"), encoding: .utf8)) ?? ""
        XCTAssertTrue(
            page == RuleBook(Regelboek.documentation, lists: Regelboek.exampleLists, language: .dutch).markdown,
            "docs/regels.md is not that of these rules: run scripts/regels")
    }

    func testIdsAreUniqueAndInOrder() {
        let ids = Regelboek.documentation.map(\.id)
        XCTAssertEqual(ids, Array(Set(ids)).sorted())
    }

    func testARuleOfARegistratieoverzichtIsExplained() throws {
        let outcome = try Executable.crebo.run(["rules", "duo-120", "--language", "nl"])
        XCTAssertEqual(outcome.code, 0)
        XCTAssertTrue(outcome.outputText.hasPrefix("DUO-120  Derde leerweg niet bekostigbaar\nErnst: fout\n"))
    }

    func testARuleOfARegistratieoverzichtIsNoneOfValidate() throws {
        let outcome = try Executable.crebo.run(["validate", "SampleXML", "--only", "DUO"])
        XCTAssertEqual(outcome.code, 2)
        XCTAssertTrue(outcome.errors.contains("DUO"), outcome.errors)
    }
}

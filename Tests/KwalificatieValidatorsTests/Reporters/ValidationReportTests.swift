@testable import KwalificatieModel
import XCTest

@testable import KwalificatieValidators

final class ValidationReportTests: XCTestCase {
    /// A rule that is an error in general, with one finding of each severity.
    private func report(count: Int) -> ValidationReport {
        let rule = RuleID(.keuzedeel, 1)
        var result = Validation.Result()
        result.findings = [Severity.error, .warning].map { severity in
            Finding(
                rule: rule, severity: severity, file: "a.xml", place: .unknown, path: "", subject: nil,
                message: Bilingual("x", "x"))
        }
        result.counts = [rule: count]
        return ValidationReport(result, rules: RuleCatalogue.all, inputs: [], toolVersion: "1")
    }

    func testAFindingCountsAsBadAsItWasJudged() {
        let report = report(count: 2)
        XCTAssertEqual([report.total(of: .error), report.total(of: .warning)], [1, 1])
    }

    func testFindingsThatWereOnlyCountedAreAsBadAsTheirRule() {
        let report = report(count: 5)
        XCTAssertEqual([report.total(of: .error), report.total(of: .warning)], [4, 1])
    }
}

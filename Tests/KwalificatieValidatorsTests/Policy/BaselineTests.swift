@testable import KwalificatieModel
import XCTest

@testable import KwalificatieValidators

final class BaselineTests: XCTestCase {
    private func result(_ findings: [Finding], unlisted: Int = 0) -> Validation.Result {
        var result = Validation.Result(findings: findings)
        for finding in findings { result.counts.add(1, of: finding.rule) }
        if unlisted > 0 { result.counts.add(unlisted, of: SampleReport.sbu) }
        result.rulesRun = [SampleReport.element, SampleReport.sbu]
        return result
    }

    func testItReadsAsReviewed() {
        let result = result([
            SampleReport.sbuFinding(), SampleReport.elementFinding(), SampleReport.sbuFinding(line: 99),
        ])
        XCTAssertEqual(
            Baseline(of: result).text,
            """
            {
              "findings": [
                {
                  "count": 1,
                  "message": "het element <x> is onbekend",
                  "rule": "XML-002",
                  "subject": null
                },
                {
                  "count": 2,
                  "message": "de studielast is 240 uur",
                  "rule": "SBU-001",
                  "subject": {
                    "code": "25251",
                    "kind": "kwalificatie"
                  }
                }
              ],
              "unlisted": {},
              "version": 1
            }

            """)
    }

    func testWhatIsWrittenIsReadBack() throws {
        let baseline = Baseline(of: result([SampleReport.sbuFinding(), SampleReport.elementFinding()], unlisted: 3))
        XCTAssertEqual(try Baseline(Array(baseline.text.utf8)), baseline)
    }

    func testAFindingIsKnownOnAnotherLineAndInAnotherFile() {
        let baseline = Baseline(of: result([SampleReport.sbuFinding()]))
        var moved = result([SampleReport.sbuFinding(line: 4_000, file: "nieuw.xml")])
        let outcome = baseline.apply(to: &moved)
        XCTAssertEqual(moved.findings, [])
        XCTAssertEqual(moved.counts, [:])
        XCTAssertEqual(outcome.knownCount, 1)
        XCTAssertTrue(outcome.gone.isEmpty)
    }

    func testTheSameFindingOnceMoreIsNew() {
        let baseline = Baseline(of: result([SampleReport.sbuFinding()]))
        var more = result([SampleReport.sbuFinding(), SampleReport.sbuFinding(line: 50)])
        XCTAssertEqual(baseline.apply(to: &more).knownCount, 1)
        XCTAssertEqual(more.findings.map(\.place.line), [50])
        XCTAssertEqual(more.counts, [SampleReport.sbu: 1])
    }

    func testWhatIsNotFoundAnyMoreIsGone() {
        let baseline = Baseline(of: result([SampleReport.sbuFinding(), SampleReport.elementFinding()]))
        var less = result([SampleReport.elementFinding()])
        XCTAssertEqual(baseline.apply(to: &less).gone.map(\.key.rule), [SampleReport.sbu])
    }

    func testARuleThatDidNotRunSaysNothingOfWhatIsGone() {
        let baseline = Baseline(of: result([SampleReport.sbuFinding()]))
        var other = result([])
        other.rulesRun = [SampleReport.element]
        XCTAssertTrue(baseline.apply(to: &other).gone.isEmpty)
    }

    func testWhatWasOnlyCountedIsKnownToo() {
        let baseline = Baseline(of: result([SampleReport.sbuFinding()], unlisted: 30))
        var more = result([SampleReport.sbuFinding()], unlisted: 32)
        XCTAssertEqual(baseline.apply(to: &more).knownCount, 31)
        XCTAssertEqual(more.counts, [SampleReport.sbu: 2])
    }

    func testAnotherFileIsNoBaseline() {
        for text in ["{}", #"{"version": 2, "findings": []}"#, #"{"version": 1, "findings": [1]}"#, "x"] {
            XCTAssertThrowsError(try Baseline(Array(text.utf8)), text)
        }
    }
}

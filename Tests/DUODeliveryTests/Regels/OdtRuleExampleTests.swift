import KwalificatieReaders
import KwalificatieValidators
import XCTest

@testable import DUODelivery

/// The examples in the documentation of the rules are their tests: each is put into the small list of enrolments.
final class OdtRuleExampleTests: XCTestCase {
    func testNothingIsFoundInTheSample() throws {
        let proef = try OdtProef(OdtProef.lijst)
        XCTAssertEqual(proef.regels, [])
        XCTAssertEqual(proef.verslag.geleverd, 2)
    }

    func testEveryRejectedExampleIsFoundAtItsPlace() throws {
        for rule in rules {
            for example in rule.rejected {
                let (text, line, kolom) = try document(of: example)
                let found = try OdtProef(text).verslag.bevindingen.filter { $0.bevinding.rule == rule.id }
                XCTAssertTrue(
                    found.contains { $0.regel == line && $0.bevinding.kolom == kolom },
                    "\(rule.id) finds \(found) for \(example.changed)")
            }
        }
    }

    func testARejectedExampleIsNoErrorOfAnotherRuleUnlessItSaysSo() throws {
        for rule in rules {
            for example in rule.rejected {
                let errors = try OdtProef(document(of: example).text).verslag.bevindingen.map(\.bevinding)
                    .filter { $0.severity == .error && $0.rule != rule.id }
                XCTAssertEqual(
                    Set(errors.map(\.rule)), Set(example.alsoFound.keys), "\(rule.id): \(example.changed)")
            }
        }
    }

    func testARowIsRejectedWhenAnErrorIsFoundOnly() throws {
        for rule in rules {
            for example in rule.rejected {
                let proef = try OdtProef(document(of: example).text)
                XCTAssertEqual(proef.verslag.afgekeurd, rule.severity == .error ? 1 : 0, "\(rule.id)")
                XCTAssertEqual(proef.bestanden["afgekeurd.csv"] != nil, rule.severity == .error, "\(rule.id)")
            }
        }
    }

    func testEveryAcceptedExampleIsAccepted() throws {
        for rule in rules {
            for example in rule.accepted {
                let proef = try OdtProef(document(of: example).text)
                XCTAssertFalse(proef.regels.contains(rule.id), "\(rule.id): \(example.changed)")
            }
        }
    }

    func testEveryRuleHasExamplesOfBothKinds() {
        for rule in rules {
            XCTAssertFalse(rule.rejected.isEmpty, "\(rule.id)")
            XCTAssertFalse(rule.accepted.isEmpty, "\(rule.id)")
        }
    }

    func testIdsAreOfTheFamilyUniqueAndInOrder() {
        let ids = rules.map(\.id)
        XCTAssertEqual(ids, Array(Set(ids)).sorted())
        for id in ids { XCTAssertTrue(id.family == .duo && id.number < 100, "\(id)") }
    }

    private let rules = OdtRuleCatalogue.all.map { type(of: $0).documentation }

    /// The list with the change of an example, and the line and column of its place.
    private func document(of example: RuleExample) throws -> (text: String, line: UInt32?, kolom: OdtKolom?) {
        let text = OdtVoorbeeld.lijst
        let range = try XCTUnwrap(text.range(of: example.original), "no “\(example.original)” in the sample")
        let marked = text.replacingCharacters(in: range, with: example.changed)
        let lines = (marked.firstIndex(of: RuleExample.place).map { marked[..<$0] } ?? "")
            .split(separator: "\n", omittingEmptySubsequences: false)
        let column = (lines.last ?? "").count { $0 == ";" }
        return (marked.filter { $0 != RuleExample.place }, UInt32(lines.count), OdtKolom.allCases[column])
    }
}

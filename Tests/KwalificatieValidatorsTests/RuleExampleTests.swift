import KwalificatieModel
import XCTest

@testable import KwalificatieValidators

/// The examples in the documentation of the rules are their tests: each is put into a document of SampleXML.
final class RuleExampleTests: XCTestCase {
    func testNothingIsFoundInTheSamples() throws {
        let samples = try SampleRegister()
        for name in samples.names {
            // The lists among the samples are short: that they are amendments is not found by mistake.
            let findings = try samples.findings(in: name, text: samples.text(of: name)).findings
                .filter { $0.rule != RuleID(.crebo, 106) }
            XCTAssertEqual(findings.map { "\($0.rule) \($0.sentence(in: .dutch))" }, [], name)
        }
    }

    func testEveryRejectedExampleIsFoundAtItsPlace() throws {
        let samples = try SampleRegister()
        for rule in RuleCatalogue.all {
            for example in rule.documentation.rejected {
                let (text, place) = try samples.document(of: example)
                let findings = try samples.findings(in: example.document, text: text).findings
                let own = findings.filter { $0.rule == rule.documentation.id }
                XCTAssertFalse(own.isEmpty, "\(rule.documentation.id) does not find \(example.changed)")
                let marked = try XCTUnwrap(place, "\(rule.documentation.id): \(example.changed) marks no place")
                XCTAssertTrue(
                    own.contains { $0.place.line == marked.line && $0.place.column == marked.column },
                    """
                    \(rule.documentation.id) points at \(own.map { "\($0.place.line):\($0.place.column)" }) \
                    and not at \(marked.line):\(marked.column) in \(example.changed)
                    """)
            }
        }
    }

    func testARejectedExampleIsNoErrorOfAnotherRuleUnlessItSaysSo() throws {
        let samples = try SampleRegister()
        for rule in RuleCatalogue.all {
            for example in rule.documentation.rejected {
                let findings = try samples.findings(
                    in: example.document, text: samples.document(of: example).text
                ).findings
                let others = Set(findings.filter { $0.severity == .error }.map(\.rule))
                    .subtracting([rule.documentation.id])
                XCTAssertEqual(
                    others, Set(example.alsoFound.keys), "\(rule.documentation.id): \(example.changed)")
            }
        }
    }

    func testEveryAcceptedExampleIsAccepted() throws {
        let samples = try SampleRegister()
        for rule in RuleCatalogue.all {
            for example in rule.documentation.accepted {
                let findings = try samples.findings(
                    in: example.document, text: samples.document(of: example).text
                ).findings
                XCTAssertEqual(
                    findings.filter { $0.rule == rule.documentation.id }.map { $0.sentence(in: .dutch) }, [],
                    "\(rule.documentation.id): \(example.changed)")
            }
        }
    }

    func testEveryRuleHasExamplesOfBothKinds() {
        for rule in RuleCatalogue.all where !rule.documentation.isAboutListsOnly {
            XCTAssertFalse(rule.documentation.rejected.isEmpty, "\(rule.documentation.id)")
            XCTAssertFalse(rule.documentation.accepted.isEmpty, "\(rule.documentation.id)")
        }
    }

    func testIdsAreUniqueAndInOrder() {
        let ids = RuleCatalogue.all.map(\.documentation.id)
        XCTAssertEqual(ids, Array(Set(ids)).sorted())
    }
}

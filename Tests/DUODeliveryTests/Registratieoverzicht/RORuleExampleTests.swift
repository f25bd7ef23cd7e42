import KwalificatieValidators
import XCTest

@testable import DUODelivery

/// The examples in the documentation of the rules are their tests: each is put into the small registratieoverzicht.
final class RORuleExampleTests: XCTestCase {
    func testNothingIsFoundInTheSample() throws {
        let overzicht = try ROSample.overzicht(RuleExample.registratieoverzichtText)
        XCTAssertEqual(overzicht.bevindingen.map { $0.line(in: .dutch) }, [])
    }

    func testEveryRejectedExampleIsFoundOnItsLine() throws {
        for rule in rules {
            for example in rule.rejected {
                let (text, line) = try document(of: example)
                let found = try ROSample.overzicht(text).bevindingen.filter { $0.rule == rule.id }
                // Without a mark it is about the whole file.
                XCTAssertTrue(
                    found.contains { $0.regel == line ?? 0 },
                    "\(rule.id) finds \(found.map { $0.line(in: .dutch) }) in \(example.changed)")
            }
        }
    }

    func testARejectedExampleIsNoErrorOfAnotherRuleUnlessItSaysSo() throws {
        for rule in rules {
            for example in rule.rejected {
                let errors = try ROSample.overzicht(document(of: example).text).bevindingen
                    .filter { $0.severity == .error && $0.rule != rule.id }
                XCTAssertEqual(
                    Set(errors.map(\.rule)), Set(example.alsoFound.keys), "\(rule.id): \(example.changed)")
            }
        }
    }

    func testEveryAcceptedExampleIsAccepted() throws {
        for rule in rules {
            for example in rule.accepted {
                let found = try ROSample.overzicht(document(of: example).text).bevindingen
                XCTAssertFalse(found.contains { $0.rule == rule.id }, "\(rule.id): \(example.changed)")
                let errors = found.filter { $0.severity == .error }.map { $0.line(in: .dutch) }
                XCTAssertEqual(errors, [], "\(rule.id): \(example.changed)")
            }
        }
    }

    func testEveryExampleChangesSomething() {
        for rule in rules {
            for example in rule.accepted + rule.rejected {
                XCTAssertNotEqual(
                    example.original, example.changed.filter { $0 != RuleExample.place },
                    "\(rule.id): \(example.changed)")
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
        for id in ids { XCTAssertTrue(id.family == .duo && id.number > 100, "\(id)") }
    }

    private let rules = RORuleCatalogue.all.map { type(of: $0).documentation }

    /// The registratieoverzicht with the change of an example, and the line of its place.
    private func document(of example: RuleExample) throws -> (text: String, line: Int?) {
        let text = RuleExample.registratieoverzichtText
        let range = try XCTUnwrap(text.range(of: example.original), "no “\(example.original)” in the sample")
        let marked = text.replacingCharacters(in: range, with: example.changed)
        let before = marked.firstIndex(of: RuleExample.place).map { marked[..<$0] }
        let line = before.map { $0.utf8.count { $0 == UInt8(ascii: "\n") } + 1 }
        return (marked.filter { $0 != RuleExample.place }, line)
    }
}

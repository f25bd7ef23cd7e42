@testable import KwalificatieModel
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
            // No published list is as new as this dossier, so that nobody knows who sets its requirements.
            XCTAssertEqual(
                findings.map { "\($0.rule) \($0.file)" }, ["TABEL-007 dossiers/23389-binnenvaart.xml"], name)
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
        for rule in RuleCatalogue.all {
            XCTAssertFalse(rule.documentation.rejected.isEmpty, "\(rule.documentation.id)")
            XCTAssertFalse(rule.documentation.accepted.isEmpty, "\(rule.documentation.id)")
        }
    }

    func testReadersSeeOfEveryRuleWhatIsWrongAndWhatIsRight() {
        for rule in RuleCatalogue.all.map(\.documentation) {
            // That a list is short shows in no piece of it.
            if rule.id == RuleID(.crebo, 106) { continue }
            let shown = rule.shownExamples(RuleExample.exampleLists)
            XCTAssertTrue(shown.contains { $0.wrong != nil && $0.wrong != $0.right }, "\(rule.id)")
        }
    }

    func testReadersSeeWhichDossierOrKeuzedeelAnExampleIsFrom() throws {
        for rule in RuleCatalogue.all.map(\.documentation) {
            for example in rule.shownExamples(RuleExample.exampleLists) {
                for piece in [example.wrong, example.right].compactMap(\.self) {
                    let lines = piece.split(separator: "\n")
                    XCTAssertTrue((1...14).contains(lines.count), "\(rule.id): \(piece)")
                    XCTAssertTrue(lines.allSatisfy { $0.count < 200 }, "\(rule.id): \(piece)")
                    let names = example.form == "xml" ? [" titel=\"", " code=\""] : [";"]
                    XCTAssertTrue(names.contains { piece.contains($0) }, "\(rule.id): \(piece)")
                }
            }
        }
    }

    func testWhatReadersSeeStandsInTheDocumentAndInTheElementThatIsNamed() throws {
        let samples = try SampleRegister()
        for rule in RuleCatalogue.all.map(\.documentation) {
            let accepted = try rule.accepted.map { try samples.document(of: $0).text }
            for example in rule.rejected {
                // A rule of one example shows what it shows of this one.
                let shown = documentation(rule, of: example).shownExamples(RuleExample.exampleLists)
                guard let pieces = shown.first, pieces.form == "xml" else { continue }
                let changed = try samples.document(of: example).text
                let original = try samples.text(of: example.document)
                XCTAssertTrue(holds(changed, pieces.wrong ?? ""), "\(rule.id): \(pieces.wrong ?? "")")
                XCTAssertTrue(
                    ([original] + accepted).contains { holds($0, pieces.right) }, "\(rule.id): \(pieces.right)")
                let around = try XCTUnwrap(
                    example.within ?? RuleExample.surroundings[example.document], "\(rule.id): \(example.document)")
                let opening = around.prefix { $0 != " " } + " "
                if around.isEmpty || example.original.hasPrefix(opening) { continue }
                let change = try XCTUnwrap(original.range(of: example.original))
                let before = original[..<change.upperBound]
                let start = try XCTUnwrap(
                    before.range(of: around, options: .backwards), "\(rule.id): \(example.changed) is not in \(around)")
                let name = around.dropFirst().prefix { $0.isLetter }
                XCTAssertFalse(
                    before[start.upperBound...].contains("</\(name)>"),
                    "\(rule.id): \(example.changed) is not in \(around)")
            }
        }
    }

    private func documentation(_ rule: RuleDocumentation, of example: RuleExample) -> RuleDocumentation {
        RuleDocumentation(
            id: rule.id, severity: rule.severity, title: rule.title, sentence: rule.sentence, reason: rule.reason,
            source: rule.source, remedy: rule.remedy, accepted: [], rejected: [example])
    }

    /// Whether the parts of a piece, between the signs for what was left out, stand in a text in their order.
    private func holds(_ text: String, _ piece: String) -> Bool {
        var rest = text.filter { !$0.isWhitespace }[...]
        for part in piece.filter({ !$0.isWhitespace }).split(separator: "…") {
            // The end of a tag of which attributes were left out stands for itself.
            let part = part.hasPrefix(">") ? part.dropFirst() : part
            let closing = part.hasPrefix("</") ? part.split(separator: ">").map { $0 + ">" } : [part]
            let parts = closing.allSatisfy { $0.hasPrefix("</") } ? closing.map { $0[...] } : [part]
            for part in parts where !part.isEmpty {
                guard let found = rest.firstRange(of: part) else { return false }
                rest = rest[found.upperBound...]
            }
        }
        return true
    }

    func testIdsAreUniqueAndInOrder() {
        let ids = RuleCatalogue.all.map(\.documentation.id)
        XCTAssertEqual(ids, Array(Set(ids)).sorted())
    }
}

@testable import KwalificatieModel
import XCTest

@testable import KwalificatieValidators

final class RuleConfigurationTests: XCTestCase {
    private let text = """
        {"rules": {"sbu-001": {"severity": "warning", "exceptions": [{"code": "25251", "reason": "proef"}]},
        "XML-002": {"severity": "off", "reason": "bekend"}}}
        """

    private func configuration(_ text: String) throws -> RuleConfiguration {
        try RuleConfiguration(Array(text.utf8), rules: RuleCatalogue.all)
    }

    func testSeveritiesExceptionsAndOff() throws {
        let configuration = try configuration(text)
        XCTAssertEqual(configuration.severity(of: SbuVanKwalificatie.documentation), .warning)
        XCTAssertEqual(configuration.suppression(of: SampleReport.sbu, code: "25251")?.dutch, "proef")
        XCTAssertNil(configuration.suppression(of: SampleReport.sbu, code: "25252"))
        XCTAssertEqual(configuration.suppression(of: SampleReport.element, code: nil)?.dutch, "bekend")
    }

    func testASeverityAlone() throws {
        let configuration = try configuration(#"{"rules": {"SBU-001": "info", "XML-002": "off"}}"#)
        XCTAssertEqual(configuration.severity(of: SbuVanKwalificatie.documentation), .info)
        XCTAssertEqual(
            configuration.suppression(of: SampleReport.element, code: nil)?.dutch,
            "de regel staat uit in de configuratie")
    }

    func testMistakesAreNamed() {
        for (text, sentence) in [
            ("[]", "de configuratie moet een object tussen { en } zijn"),
            (#"{"regels": {}}"#, "“regels” bestaat niet in de configuratie"),
            (#"{"rules": []}"#, "“rules” moet een object tussen { en } zijn"),
            (#"{"rules": {"SBU-999": "off"}}"#, "er is geen regel “SBU-999”"),
            (#"{"rules": {"SBU-001": "fout"}}"#, "“fout” bestaat niet in rules.SBU-001"),
            (#"{"rules": {"SBU-001": {"ernst": "off"}}}"#, "“ernst” bestaat niet in rules.SBU-001"),
            (#"{"rules": {"SBU-001": 3}}"#, "rules.SBU-001 moet een object tussen { en } zijn"),
            (#"{"rules": {"SBU-001": "off", "sbu-001": "info"}}"#, "regel SBU-001 staat er twee keer"),
            (
                #"{"rules": {"SBU-001": {"exceptions": [{"code": "25251"}]}}}"#,
                "“rules.SBU-001.exceptions[0].reason” moet een tekst tussen aanhalingstekens zijn"
            ),
            (
                #"{"rules": {"SBU-001": {"exceptions": [{"code": "25251", "reason": "  "}]}}}"#,
                "“rules.SBU-001.exceptions[0].reason” moet een tekst tussen aanhalingstekens zijn"
            ),
        ] {
            XCTAssertThrowsError(try configuration(text), text) { error in
                XCTAssertEqual((error as? PolicyProblem)?.message.dutch, sentence)
            }
        }
    }

    func testTotalsStayTrueBehindTheLimitWhenFindingsAreSuppressed() throws {
        var report = Report(
            of: SbuVanKwalificatie.documentation, configuration: try configuration(text), file: "a.xml", onDate: nil,
            limit: 2)
        for index in 0..<10 {
            report.add(
                Bilingual("x", "x"), at: .unknown,
                subject: .init(soort: "kwalificatie", code: index % 2 == 0 ? "25251" : "25252", titel: ""))
        }
        XCTAssertEqual([report.count, report.findings.count], [5, 2])
        XCTAssertEqual([report.suppressedCount, report.suppressed.count], [5, 2])
        XCTAssertEqual(report.findings.first?.severity, .warning)
    }

    func testWhatTheSchemaSaysGoesWithAFindingThatIsSuppressed() throws {
        let samples = try SampleRegister()
        let name = "dossiers/23301-entree.xml"
        let text = try samples.text(of: name).replacingOccurrences(of: "<sbu>1600</sbu>", with: "<sbu>1600</sbu><x/>")
        let plain = try samples.findings(in: name, text: text)
        XCTAssertTrue(plain.findings.contains { $0.rule == SampleReport.element })
        let quiet = try samples.findings(
            in: name, text: text, configuration: RuleConfiguration([SampleReport.element: .init(isOff: true)]))
        let known = try samples.findings(in: name, text: samples.text(of: name)).findings
        XCTAssertEqual(quiet.findings, known)
        XCTAssertEqual(quiet.suppressed.count, plain.findings.count - known.count)
    }
}

import Foundation
@testable import KwalificatieModel
import KwalificatieReaders
import TestSupport
import XCTest

@testable import KwalificatieValidators

final class ReportersTests: XCTestCase {
    private func text(
        _ format: ReportFormat, _ report: ValidationReport, _ language: Language = .dutch, colours: Bool = false
    ) -> String {
        format.reporter(language: language, hasColours: colours).text(of: report)
    }

    private func object(_ format: ReportFormat, _ report: ValidationReport) throws -> [String: Any] {
        try XCTUnwrap(JSONSerialization.jsonObject(with: Data(text(format, report).utf8)) as? [String: Any])
    }

    // MARK: - The same in every format

    private func count(_ format: ReportFormat, _ report: ValidationReport) throws -> Int {
        let text = text(format, report)
        let lines = text.split(separator: "\n")
        switch format {
        case .text: return lines.count { $0.hasPrefix("map/") }
        case .json: return try XCTUnwrap(object(format, report)["findings"] as? [Any]).count
        case .sarif:
            let runs = try XCTUnwrap(object(format, report)["runs"] as? [[String: Any]])
            let results = try XCTUnwrap(runs.first?["results"] as? [[String: Any]])
            return results.count { $0["suppressions"] == nil }
        case .junit: return lines.count { $0.contains("<failure") || $0.contains("<system-out>") }
        case .github:
            return lines.count { ($0.hasPrefix("::error") || $0.hasPrefix("::warning")) && $0.contains("line=") }
        case .html: return text.components(separatedBy: "<article ").count - 1
        }
    }

    func testEveryFormatHoldsTheSameFindings() throws {
        for format in ReportFormat.allCases {
            XCTAssertEqual(try count(format, SampleReport.full()), 2, format.rawValue)
            XCTAssertEqual(try count(format, SampleReport.many(301)), 301, format.rawValue)
        }
    }

    func testEveryFormatShowsNoMoreThanWasAskedAndTellsTheTrueTotal() throws {
        var report = SampleReport.many(301)
        report = SampleReport.report(
            Validation.Result(findings: report.findings, counts: report.counts), options: .init(maximumShown: 7))
        for format in ReportFormat.allCases {
            XCTAssertEqual(try count(format, report), 7, format.rawValue)
            let total = format == .html ? "<b>151</b>" : format == .junit ? "151 fouten" : "301"
            XCTAssertTrue(text(format, report).contains(total), format.rawValue)
        }
    }

    func testTheWorstFindingsAreShownInTheirOrder() {
        let report = SampleReport.report(
            Validation.Result(
                findings: [
                    SampleReport.elementFinding(line: 1), SampleReport.sbuFinding(line: 3),
                    SampleReport.sbuFinding(line: 2),
                ],
                counts: [SampleReport.element: 1, SampleReport.sbu: 2]),
            options: .init(maximumShown: 2))
        XCTAssertEqual(report.shown.map(\.place.line), [2, 3])
    }

    func testEveryFormatHasItsSentencesInEnglish() {
        for format in ReportFormat.allCases {
            let text = text(format, SampleReport.full(), .english)
            XCTAssertTrue(text.contains("the study load is 240 hours"), format.rawValue)
            XCTAssertFalse(text.contains("het element"), format.rawValue)
            XCTAssertTrue(text.contains("no list of predecessors was given"), format.rawValue)
        }
    }

    func testEveryFormatTellsOfADocumentThatCannotBeRead() {
        for format in ReportFormat.allCases {
            XCTAssertTrue(text(format, SampleReport.full()).contains("het bestand is leeg"), format.rawValue)
        }
    }

    // MARK: - Text

    func testTheTextReadsAsReviewed() {
        XCTAssertEqual(
            text(.text, SampleReport.full()),
            """
            map/entree.xml:12:5: fout SBU-001: kwalificatie 25251 Assistent <zorg> & "welzijn": de studielast is 240 uur
            map/entree.xml:20:9: waarschuwing XML-002: het element <x> is onbekend

            Niet te lezen:
              leeg.xml: het bestand is leeg; haal het opnieuw op

            Onderdrukt:
              map/entree.xml:30:9: waarschuwing XML-002: het element <x> is onbekend (bekend bij SBB)

            In de baseline, maar niet meer gevonden:
              SBU-001: kwalificatie 25251: de studielast is 240 uur

            Niet gecontroleerd:
              KOPPELING-004  er is geen lijst van voorgangers gegeven

            Per regel:
              SBU-001  fout          1  Studielast in hele jaren van 1600 uur
              XML-002  waarschuwing  1  Alleen bekende elementen

            2 bevindingen: 1 fout, 1 waarschuwing; 1 document niet te lezen.
            Daarnaast 2 bekend uit de baseline, 1 onderdrukt.
            Gelezen: 1 van 2 documenten; gecontroleerd: 2 regels, beoordeeld op 01-08-2026.

            """)
    }

    func testColoursAreOnlyThereWhenAskedFor() {
        XCTAssertFalse(text(.text, SampleReport.full()).contains("\u{1B}"))
        XCTAssertTrue(
            text(.text, SampleReport.full(), colours: true)
                .contains("map/entree.xml:12:5: \u{1B}[1;31mfout SBU-001:\u{1B}[0m kwalificatie"))
    }

    func testADocumentCannotSteerATerminal() {
        var finding = SampleReport.sbuFinding()
        finding.message = Bilingual("\u{1B}[2J\u{9B}31m\u{202E}weg\nregel", "")
        let text = text(.text, SampleReport.report(Validation.Result(findings: [finding], counts: [finding.rule: 1])))
        XCTAssertTrue(text.contains(#"\u{1B}[2J\u{9B}31m\u{202E}weg regel"#))
    }

    // MARK: - JSON

    func testTheJSONIsAsItsSchemaSays() throws {
        let file = SampleRegister.directory.deletingLastPathComponent()
            .appendingPathComponent("Schemas/bevindingen.schema.json")
        let schema = try JSONSchema(Data(contentsOf: file))
        for report in [SampleReport.full(), SampleReport.many(4), SampleReport.report(Validation.Result())] {
            XCTAssertEqual(try schema.faults(in: Data(text(.json, report).utf8)), [])
        }
    }

    func testAFindingInJSONReadsAsReviewed() {
        XCTAssertTrue(
            text(.json, SampleReport.full()).contains(
                """
                    {
                      "column": 5,
                      "detail": null,
                      "expected": "1600",
                      "file": "map/entree.xml",
                      "found": "240",
                      "line": 12,
                      "message": "de studielast is 240 uur",
                      "path": "/sbb/dossier/sbu",
                      "rule": "SBU-001",
                      "severity": "error",
                      "subject": {
                        "code": "25251",
                        "kind": "kwalificatie",
                        "name": "Assistent <zorg> & \\"welzijn\\""
                      }
                    },
                """))
    }

    // MARK: - SARIF, JUnit, GitHub

    func testSARIFPointsFromResultsAtRulesAndFiles() throws {
        let run = try XCTUnwrap((object(.sarif, SampleReport.full())["runs"] as? [[String: Any]])?.first)
        let driver = try XCTUnwrap((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
        let rules = try XCTUnwrap(driver["rules"] as? [[String: Any]])
        let artifacts = try XCTUnwrap(run["artifacts"] as? [[String: Any]])
        for result in try XCTUnwrap(run["results"] as? [[String: Any]]) {
            let index = try XCTUnwrap(result["ruleIndex"] as? Int)
            XCTAssertEqual(rules[index]["id"] as? String, result["ruleId"] as? String)
            let location = try XCTUnwrap((result["locations"] as? [[String: Any]])?.first)
            let physical = try XCTUnwrap(location["physicalLocation"] as? [String: Any])
            let artifact = try XCTUnwrap(physical["artifactLocation"] as? [String: Any])
            let file = try XCTUnwrap(artifact["index"] as? Int)
            XCTAssertEqual(
                (artifacts[file]["location"] as? [String: Any])?["uri"] as? String, artifact["uri"] as? String)
        }
    }

    func testSARIFGivesEachOfEqualFindingsItsOwnFingerprint() throws {
        let report = SampleReport.report(
            Validation.Result(
                findings: [SampleReport.sbuFinding(line: 1), SampleReport.sbuFinding(line: 2)],
                counts: [SampleReport.sbu: 2]))
        let run = try XCTUnwrap((object(.sarif, report)["runs"] as? [[String: Any]])?.first)
        let results = try XCTUnwrap(run["results"] as? [[String: Any]])
        let prints = results.compactMap { ($0["partialFingerprints"] as? [String: String])?["creboFinding/v1"] }
        XCTAssertEqual(Set(prints).count, 2)
    }

    func testSARIFWritesPathsAsURIs() {
        var finding = SampleReport.sbuFinding()
        for (path, uri) in [("./a b.xml", "a%20b.xml"), ("/x/é.xml", "file:///x/%C3%A9.xml"), ("a:b.xml", "a%3Ab.xml")]
        {
            finding.file = path
            let report = SampleReport.report(Validation.Result(findings: [finding], counts: [finding.rule: 1]))
            XCTAssertTrue(text(.sarif, report).contains("\"uri\": \"\(uri)\""), path)
        }
    }

    func testJUnitFailsWhatMakesTheRunFail() {
        for (failOn, failures) in [(Severity.error, 1), (.warning, 2), (.info, 2), (nil, 0)] as [(Severity?, Int)] {
            let text = text(.junit, SampleReport.full(options: .init(failOn: failOn)))
            XCTAssertEqual(text.components(separatedBy: "<failure ").count - 1, failures)
            XCTAssertTrue(
                text.contains(
                    "<testsuites name=\"crebo validate\" tests=\"5\" failures=\"\(failures)\" errors=\"1\" skipped=\"2\">"
                ))
        }
    }

    func testJUnitIsXMLWhateverADocumentHolds() throws {
        var finding = SampleReport.sbuFinding()
        finding.message = Bilingual("<&\"'\u{0}\u{1B}\u{FFFE}]]>", "")
        let report = SampleReport.report(Validation.Result(findings: [finding], counts: [finding.rule: 1]))
        var reader = try DocumentReader(MemorySource(text(.junit, report)), schema: nil)
        XCTAssertThrowsError(try reader.next()) { error in
            XCTAssertEqual((error as? ReadingProblem)?.kind, .unknownRoot("testsuites"))
        }
    }

    func testAnAnnotationForGitHubReadsAsReviewed() {
        let text = text(.github, SampleReport.full())
        XCTAssertTrue(
            text.hasPrefix(
                "::error file=map/entree.xml,line=12,col=5,title=SBU-001 Studielast in hele jaren van 1600 uur"
                    + "::kwalificatie 25251 Assistent <zorg> & \"welzijn\": de studielast is 240 uur\n"))
    }

    func testNoTextCanEndAnAnnotationOrBeginAnother() {
        var finding = SampleReport.sbuFinding()
        finding.file = "a,b:c%\n.xml"
        finding.message = Bilingual("100%\r\n::error::x", "")
        let text = text(.github, SampleReport.report(Validation.Result(findings: [finding], counts: [finding.rule: 1])))
        XCTAssertTrue(text.hasPrefix("::error file=a%2Cb%3Ac%25%0A.xml,line=12"))
        XCTAssertTrue(text.contains("100%25%0D%0A::error::x\n"))
    }

    // MARK: - HTML

    func testNothingOfADocumentIsMarkupInHTML() {
        var finding = SampleReport.sbuFinding(file: "<script>alert(1)</script>\".xml")
        finding.message = Bilingual("<img src=x onerror=alert(1)>", "")
        finding.expected = "</dd><script>"
        finding.found = "'\""
        finding.detail = "<b>"
        finding.path = "<i>"
        finding.subject = Observation.Subject(soort: "<u>", code: "<s>", titel: "<q>")
        let text = text(.html, SampleReport.report(Validation.Result(findings: [finding], counts: [finding.rule: 1])))
        for markup in ["<script>alert", "<img", "</dd><script", "<i>", "<u>", "<s>", "<q>"] {
            XCTAssertFalse(text.contains(markup), markup)
        }
    }

    /// What stands in the verdict: the part of the page before the numbers.
    private func verdict(_ report: ValidationReport) throws -> String {
        let text = text(.html, report)
        let start = try XCTUnwrap(text.range(of: "<section class=\"verdict"))
        let end = try XCTUnwrap(text.range(of: "</section>", range: start.upperBound..<text.endIndex))
        return String(text[start.lowerBound..<end.lowerBound])
    }

    func testTheHTMLBeginsWithWhetherThePublicationCanBeUsed() throws {
        let (error, warning) = (SampleReport.sbuFinding(), SampleReport.elementFinding())
        func report(_ findings: [Finding], unread: Bool = false) -> ValidationReport {
            let counts = Dictionary(findings.map { ($0.rule, 1) }, uniquingKeysWith: +)
            let problem = unread ? ReadingProblem(.empty) : nil
            return SampleReport.report(
                Validation.Result(findings: findings, counts: counts),
                inputs: [.init(path: "a.xml", bytes: 1, sha256: nil, problem: problem)])
        }
        for (report, sentence) in [
            (report([]), "<h2>Te gebruiken: geen fouten en geen waarschuwingen.</h2>"),
            (report([warning]), "<h2>Te gebruiken, maar kijk eerst naar 1 waarschuwing.</h2>"),
            (report([warning, error]), "<h2>Zo niet te gebruiken: 1 fout.</h2>"),
            (report([], unread: true), "<h2>Zo niet te gebruiken: 1 document niet tot het einde te lezen.</h2>"),
            (
                report([error], unread: true),
                "<h2>Zo niet te gebruiken: 1 document niet tot het einde te lezen en 1 fout.</h2>"
            ),
        ] {
            XCTAssertTrue(try verdict(report).contains(sentence), sentence)
        }
    }

    func testTheHTMLSaysWhatToDoFirst() throws {
        var result = Validation.Result()
        // What is in no list comes first, however little of it; then what occurs most; then warnings.
        for (rule, severity, count) in [
            (RuleID(.xml, 2), Severity.warning, 9), (RuleID(.datum, 1), .error, 2), (RuleID(.sbu, 1), .error, 5),
            (RuleID(.xml, 9), .error, 1), (RuleID(.xml, 11), .info, 40),
        ] {
            for line in 0..<count {
                var finding = SampleReport.sbuFinding(line: UInt32(line + 1), file: "map/\(line % 3).xml")
                finding.rule = rule
                finding.severity = severity
                result.findings.append(finding)
            }
            result.counts[rule] = count
        }
        let verdict = try verdict(SampleReport.report(result))
        let steps = verdict.matches(of: /<li><a class="rule" href="#regel-([A-Z]+-\d+)">/).map { String($0.output.1) }
        XCTAssertEqual(steps, ["XML-009", "SBU-001", "DATUM-001", "XML-002"])
        XCTAssertTrue(verdict.contains("<code>map/0.xml</code> en in 2 documenten meer<br>"), verdict)
        XCTAssertTrue(verdict.contains("Vul de studielast van de hele opleiding in"), verdict)
    }

    func testTheHTMLSaysWhatItsVerdictLeavesOut() throws {
        let verdict = try verdict(SampleReport.full())
        XCTAssertTrue(verdict.contains("Dit geldt voor de 2 van de \(RuleCatalogue.all.count) regels"), verdict)
        XCTAssertTrue(verdict.contains("3 bevindingen die bekend of onderdrukt zijn, tellen hier niet mee."), verdict)
    }

    func testTheHTMLSaysOnWhichDayItWasMadeWhenThatIsGiven() {
        XCTAssertTrue(text(.html, SampleReport.full()).contains("gemaakt en beoordeeld op 01-08-2026"))
        let report = ValidationReport(Validation.Result(), rules: [], inputs: [], toolVersion: "1.2.3")
        XCTAssertTrue(text(.html, report).contains("niet op een dag beoordeeld"))
    }

    func testTheHTMLNamesNoOtherFile() {
        let text = text(.html, SampleReport.full())
        for reference in ["http:", "https:", "src=", "<link", "@import", "url("] {
            XCTAssertFalse(text.contains(reference), reference)
        }
    }

    func testAKwalificatieStandsWithItsDossierInHTML() {
        XCTAssertTrue(text(.html, SampleReport.full()).contains("<h3>kwalificatiedossier 23301 Entree<small>"))
    }

    func testTheHTMLShowsTheLineOfAFinding() throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("regels-\(UUID().uuidString).xml")
        try Data("<a>\n    <sbu>240</sbu>\n</a>\n".utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let finding = SampleReport.sbuFinding(line: 2, file: file.path)
        let text = text(.html, SampleReport.report(Validation.Result(findings: [finding], counts: [finding.rule: 1])))
        XCTAssertTrue(text.contains("<span>    <mark>&lt;sbu&gt;</mark>240&lt;/sbu&gt;</span>"))
    }
}

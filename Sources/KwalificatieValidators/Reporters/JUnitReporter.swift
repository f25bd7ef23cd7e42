import KwalificatieModel
import KwalificatieReaders

/// The report in the XML of JUnit, as continuous integration reads it: a suite for each document, a case for each
/// finding. A finding fails its case when it makes the run fail; a milder one only says what it has to say.
public struct JUnitReporter: ValidationReporter {
    private let words: ReportWords

    /// A reporter in this language.
    public init(language: Language) {
        words = ReportWords(language: language)
    }

    private struct Suite {
        let name: String
        var cases: [String] = []
        var failures = 0
        var errors = 0
        var skipped = 0
    }

    /// The whole report in this format.
    public func text(of report: ValidationReport) -> String {
        let findings = Dictionary(grouping: report.shown, by: \.file)
        let suppressed = Dictionary(grouping: report.suppressed, by: \.finding.file)
        let problems = Dictionary(report.unreportedProblems.map { ($0.path, $0.problem) }) { first, _ in first }
        let names = Set(report.inputs.map(\.path)).union(findings.keys).union(suppressed.keys).sorted()
        var suites = names.map { name in
            suite(name, findings[name] ?? [], suppressed[name] ?? [], problems[name], report.failOn)
        }
        if !report.rulesNotRun.isEmpty {
            suites.append(
                Suite(
                    name: words("regels die niet liepen", "rules that did not run"),
                    cases: report.rulesNotRun.map { entry in
                        testCase(
                            name: entry.rule.description, of: "crebo",
                            "<skipped message=\"\(MarkupText.escaped(entry.reason.text(in: words.language)))\"/>")
                    }, skipped: report.rulesNotRun.count))
        }
        let sum = { (number: (Suite) -> Int) in suites.reduce(0) { $0 + number($1) } }
        var lines = [
            #"<?xml version="1.0" encoding="UTF-8"?>"#,
            "<testsuites name=\"crebo validate\" tests=\"\(sum(\.cases.count))\" failures=\"\(sum(\.failures))\""
                + " errors=\"\(sum(\.errors))\" skipped=\"\(sum(\.skipped))\">",
        ]
        for suite in suites {
            lines.append(
                "  <testsuite name=\"\(MarkupText.escaped(suite.name))\" tests=\"\(suite.cases.count)\""
                    + " failures=\"\(suite.failures)\" errors=\"\(suite.errors)\" skipped=\"\(suite.skipped)\">")
            lines += suite.cases
            lines.append("  </testsuite>")
        }
        lines.append("  <!-- \(MarkupText.escaped(words.totals(of: report))) -->")
        lines.append("</testsuites>")
        return lines.map { $0 + "\n" }.joined()
    }

    private func suite(
        _ name: String, _ findings: [Finding], _ suppressed: [SuppressedFinding], _ problem: ReadingProblem?,
        _ failOn: Severity?
    ) -> Suite {
        var suite = Suite(name: name)
        if let problem {
            suite.errors += 1
            let place = problem.line == 0 ? "" : ":\(problem.line):\(problem.column)"
            let sentence = MarkupText.escaped(problem.sentence(in: words.language))
            suite.cases.append(
                testCase(
                    name: words("lezen", "reading") + place, of: name,
                    "<error type=\"reading\" message=\"\(sentence)\"/>"))
        }
        for finding in findings {
            let message = MarkupText.escaped(finding.sentence(in: words.language))
            let line = MarkupText.escaped(PrintableText.line(finding.line(in: words.language)))
            let isFailure = failOn.map { finding.severity >= $0 } ?? false
            if isFailure { suite.failures += 1 }
            suite.cases.append(
                testCase(
                    name: caseName(finding), of: name,
                    isFailure
                        ? "<failure type=\"\(finding.rule)\" message=\"\(message)\">\(line)</failure>"
                        : "<system-out>\(line)</system-out>"))
        }
        for entry in suppressed {
            suite.skipped += 1
            let reason = MarkupText.escaped(entry.reason.text(in: words.language))
            suite.cases.append(
                testCase(name: caseName(entry.finding), of: name, "<skipped message=\"\(reason)\"/>"))
        }
        if suite.cases.isEmpty {
            suite.cases.append(testCase(name: words("geen bevindingen", "no findings"), of: name, nil))
        }
        return suite
    }

    private func caseName(_ finding: Finding) -> String {
        let place = finding.place == .unknown ? "" : " \(finding.place.line):\(finding.place.column)"
        return "\(finding.rule)\(place) \(finding.subject?.line ?? "")"
    }

    private func testCase(name: String, of file: String, _ content: String?) -> String {
        let start = "    <testcase classname=\"\(MarkupText.escaped(file))\" name=\"\(MarkupText.escaped(name))\""
        return content.map { "\(start)>\($0)</testcase>" } ?? "\(start)/>"
    }
}

import KwalificatieModel
import KwalificatieReaders

/// Annotations as workflows on GitHub understand them, and the totals as a line of their own.
public struct GitHubReporter: ValidationReporter {
    private let words: ReportWords

    /// A reporter in this language.
    public init(language: Language) {
        words = ReportWords(language: language)
    }

    /// The whole report in this format.
    public func text(of report: ValidationReport) -> String {
        var lines = report.shown.map { finding in
            command(
                Self.name(of: finding.severity), finding.file, finding.place.line, finding.place.column,
                title: "\(finding.rule) \(words.title(of: finding.rule))", finding.sentence(in: words.language))
        }
        lines += report.unreportedProblems.map { path, problem in
            command(
                "error", path, problem.line, problem.column, title: words("Niet te lezen", "Could not be read"),
                problem.sentence(in: words.language))
        }
        lines += report.rulesNotRun.map { entry in
            "\(entry.rule): \(words("niet gecontroleerd", "not checked")): \(entry.reason.text(in: words.language))"
        }
        if let gone = report.baseline?.gone, !gone.isEmpty {
            let title = words("niet meer gevonden", "not found any more")
            lines += gone.map { PrintableText.line("\(title): \($0.key.line(words))") }
        }
        var totals = words.totals(of: report)
        if let baseline = report.baseline {
            totals += words("; \(baseline.knownCount) bekend uit de baseline", "; \(baseline.knownCount) known")
        }
        if report.suppressedTotal > 0 {
            totals += words("; \(report.suppressedTotal) onderdrukt", "; \(report.suppressedTotal) suppressed")
        }
        return (lines + ["crebo: \(totals)"]).map { $0 + "\n" }.joined()
    }

    private static func name(of severity: Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .info: "notice"
        }
    }

    private func command(
        _ name: String, _ file: String, _ line: UInt32, _ column: UInt32, title: String, _ message: String
    ) -> String {
        var properties = ["file=\(Self.property(file.withoutCurrentDirectory))"]
        if line > 0 { properties.append("line=\(line)") }
        if column > 0 { properties.append("col=\(column)") }
        properties.append("title=\(Self.property(title))")
        return "::\(name) \(properties.joined(separator: ","))::\(Self.data(message))"
    }

    /// What GitHub's runner decodes again in a message.
    private static func data(_ text: String) -> String {
        String(
            text.unicodeScalars.map { scalar in
                switch scalar {
                case "%": "%25"
                case "\r": "%0D"
                case "\n": "%0A"
                default: PrintableText.line(String(scalar))
                }
            }.joined())
    }

    /// What it decodes again in a property.
    private static func property(_ text: String) -> String {
        String(data(text).map { $0 == ":" ? "%3A" : $0 == "," ? "%2C" : String($0) }.joined())
    }
}

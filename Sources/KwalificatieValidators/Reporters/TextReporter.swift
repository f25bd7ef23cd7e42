import KwalificatieModel
import KwalificatieReaders

/// The report for people: a line for each finding that terminals and editors can click, then totals.
public struct TextReporter: ValidationReporter {
    private let words: ReportWords
    private let hasColours: Bool

    /// A reporter in a language, with colours or without.
    public init(language: Language, hasColours: Bool) {
        words = ReportWords(language: language)
        self.hasColours = hasColours
    }

    /// The whole report in this format.
    public func text(of report: ValidationReport) -> String {
        var blocks = [report.shown.map(line(of:))]
        blocks.append(
            section(
                words("Niet te lezen", "Could not be read"),
                report.unreportedProblems.map { path, problem in
                    let place = problem.line == 0 ? "" : ":\(problem.line):\(problem.column)"
                    return "\(path)\(place): \(problem.sentence(in: words.language))"
                }))
        blocks.append(
            section(
                words("Onderdrukt", "Suppressed") + count(report.suppressed.count, of: report.suppressedTotal),
                report.suppressed.map { suppressed in
                    "\(suppressed.finding.line(in: words.language)) (\(suppressed.reason.text(in: words.language)))"
                }))
        if let baseline = report.baseline {
            blocks.append(
                section(
                    words("In de baseline, maar niet meer gevonden", "In the baseline, but not found any more"),
                    baseline.gone.map { $0.key.line(words) + ($0.count == 1 ? "" : " (\($0.count)×)") }))
        }
        blocks.append(
            section(
                words("Niet gecontroleerd", "Not checked"),
                report.rulesNotRun.map { "\($0.rule)  \($0.reason.text(in: words.language))" }))
        blocks.append(rules(report))
        blocks.append(summary(report))
        return blocks.filter { !$0.isEmpty }
            .map { $0.map { PrintableText.line($0.text).styled($0.style, hasColours) + "\n" }.joined() }
            .joined(separator: "\n")
    }

    /// A line, and the part of it that has a colour.
    fileprivate struct Line {
        var text: String
        var style: Style?
    }

    /// How a part of a line looks on a terminal that can.
    fileprivate struct Style {
        let part: String
        let code: String
    }

    private func line(of finding: Finding) -> Line {
        let code =
            switch finding.severity {
            case .error: "1;31"
            case .warning: "1;33"
            case .info: "1;36"
            }
        let word = "\(finding.severity.word(in: words.language)) \(finding.rule):"
        return Line(text: finding.line(in: words.language), style: Style(part: word, code: code))
    }

    private func section(_ title: String, _ lines: [String]) -> [Line] {
        guard !lines.isEmpty else { return [] }
        return [heading("\(title):")] + lines.map { Line(text: "  \($0)") }
    }

    private func heading(_ text: String) -> Line {
        Line(text: text, style: Style(part: text, code: "1"))
    }

    private func count(_ shown: Int, of total: Int) -> String {
        shown == total ? "" : words(" (\(shown) van \(total) getoond)", " (\(shown) of \(total) shown)")
    }

    private func rules(_ report: ValidationReport) -> [Line] {
        let rows = report.countsByRule.map { row in
            [row.rule.description, row.severity.word(in: words.language), String(row.count), words.title(of: row.rule)]
        }
        let widths = (0..<3).map { column in rows.map { $0[column].count }.max() ?? 0 }
        return section(
            words("Per regel", "By rule"),
            rows.map { row in
                let id = row[0].padded(to: widths[0])
                let severity = row[1].padded(to: widths[1])
                let count = String(repeating: " ", count: widths[2] - row[2].count) + row[2]
                return "\(id)  \(severity)  \(count)  \(row[3])"
            })
    }

    private func summary(_ report: ValidationReport) -> [Line] {
        var totals = words.totals(of: report)
        totals = totals.prefix(1).uppercased() + totals.dropFirst()
        totals += count(report.shown.count, of: report.total)
        var lines = [heading("\(totals).")]
        var rest: [String] = []
        if let baseline = report.baseline {
            rest.append(words("\(baseline.knownCount) bekend uit de baseline", "\(baseline.knownCount) known"))
        }
        if report.suppressedTotal > 0 {
            rest.append(words("\(report.suppressedTotal) onderdrukt", "\(report.suppressedTotal) suppressed"))
        }
        if !rest.isEmpty {
            lines.append(Line(text: words("Daarnaast ", "Besides: ") + rest.joined(separator: ", ") + "."))
        }
        let read = report.inputs.count { $0.problem == nil }
        let all = words.documents(report.inputs.count)
        let documents = read == report.inputs.count ? all : words("\(read) van \(all)", "\(read) of \(all)")
        let day = report.onDate.map { words(", beoordeeld op \($0.dutch)", ", judged on \($0.iso)") } ?? ""
        lines.append(
            Line(
                text: words(
                    "Gelezen: \(documents); gecontroleerd: \(report.rulesRun.count) regels\(day).",
                    "Read: \(documents); checked: \(report.rulesRun.count) rules\(day).")))
        return lines
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }

    fileprivate func styled(_ style: TextReporter.Style?, _ hasColours: Bool) -> String {
        guard hasColours, let style, let range = firstRange(of: style.part) else { return self }
        let coloured = "\u{1B}[\(style.code)m\(style.part)\u{1B}[0m"
        return self[..<range.lowerBound] + coloured + self[range.upperBound...]
    }
}

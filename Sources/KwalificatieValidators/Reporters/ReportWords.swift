import KwalificatieModel
import KwalificatieReaders

/// The words that reports share.
struct ReportWords {
    let language: Language

    func callAsFunction(_ dutch: String, _ english: String) -> String { language == .dutch ? dutch : english }

    /// `3 fouten`, `1 error`.
    func count(_ number: Int, _ severity: Severity) -> String {
        switch severity {
        case .error: count(number, ("fout", "fouten"), ("error", "errors"))
        case .warning: count(number, ("waarschuwing", "waarschuwingen"), ("warning", "warnings"))
        case .info: count(number, ("opmerking", "opmerkingen"), ("remark", "remarks"))
        }
    }

    /// `3 bevindingen`.
    func findings(_ number: Int) -> String {
        count(number, ("bevinding", "bevindingen"), ("finding", "findings"))
    }

    /// `3 documenten`.
    func documents(_ number: Int) -> String {
        count(number, ("document", "documenten"), ("document", "documents"))
    }

    /// `3 bevindingen: 1 fout, 2 waarschuwingen`; `geen bevindingen; 1 document niet te lezen`.
    func totals(of report: ValidationReport) -> String {
        let unread = report.inputs.count { $0.problem != nil }
        let rest =
            unread == 0 ? "" : "; \(documents(unread)) \(self("niet te lezen", "could not be read"))"
        guard report.total > 0 else { return self("geen bevindingen", "no findings") + rest }
        let parts = Severity.allCases.reversed().map { ($0, report.total(of: $0)) }.filter { $0.1 > 0 }
            .map { count($0.1, $0.0) }
        return "\(findings(report.total)): \(parts.joined(separator: ", "))\(rest)"
    }

    /// The title of a rule; empty when the catalogue does not have it.
    func title(of rule: RuleID) -> String {
        RuleCatalogue.rule(rule)?.documentation.title.text(in: language) ?? ""
    }

    private func count(_ number: Int, _ dutch: (String, String), _ english: (String, String)) -> String {
        let words = language == .dutch ? dutch : english
        return "\(number) \(number == 1 ? words.0 : words.1)"
    }
}

extension Baseline.Key {
    /// `SBU-001: kwalificatie 25252: de studielast …`.
    func line(_ words: ReportWords) -> String {
        let subject = [soort, code].compactMap { $0 }.joined(separator: " ")
        return "\(rule): \(subject.isEmpty ? "" : subject + ": ")\(message)"
    }
}

extension Observation.Subject {
    /// `kwalificatie 25486 Pedagogisch medewerker kinderopvang`.
    var line: String { [soort, code ?? "", titel].filter { !$0.isEmpty }.joined(separator: " ") }
}

extension ValidationReport {
    /// `3 bevindingen: 1 fout, 2 waarschuwingen`.
    public func totals(in language: Language) -> String { ReportWords(language: language).totals(of: self) }
}

extension String {
    /// The path without the `./` that stands before it when somebody gave the current directory.
    var withoutCurrentDirectory: String { hasPrefix("./") ? String(dropFirst(2)) : self }
}

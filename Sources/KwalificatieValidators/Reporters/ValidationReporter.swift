import KwalificatieModel

/// Makes the text of a report, in one format.
public protocol ValidationReporter: Sendable {
    /// The whole text, with a line end.
    func text(of report: ValidationReport) -> String
}

/// The formats of reports.
public enum ReportFormat: String, Sendable, CaseIterable {
    /// Lines for people and editors.
    case text
    /// For programs (`Schemas/bevindingen.schema.json`).
    case json
    /// For code scanning.
    case sarif
    /// For continuous integration.
    case junit
    /// Annotations in a GitHub workflow.
    case github
    /// A page to open in a browser.
    case html

    /// What makes the text of a report in this format; colours are only for the format that has them.
    public func reporter(language: Language, hasColours: Bool) -> any ValidationReporter {
        switch self {
        case .text: TextReporter(language: language, hasColours: hasColours)
        case .json: JSONReporter(language: language)
        case .sarif: SARIFReporter(language: language)
        case .junit: JUnitReporter(language: language)
        case .github: GitHubReporter(language: language)
        case .html: HTMLReporter(language: language)
        }
    }
}

import KwalificatieModel
import KwalificatieReaders

/// Runs rules over one document. What it finds depends on that document only, so that several can be checked at once.
///
///     var validation = DocumentValidation("dossier.xml", rules: RuleCatalogue.all)
///     validation.check(reading)                           // for each reading of the document
///     validation.finish().findings
public struct DocumentValidation {
    private let rules: [any Rule]
    private var reports: [Report]

    /// A validation of the document of this path; the rest is as for a `Validation`.
    public init(
        _ file: String, rules: [any Rule], configuration: RuleConfiguration = RuleConfiguration(),
        onDate: CalendarDate? = nil, limit: Int = Validation.standardLimit
    ) {
        self.rules = rules
        reports = rules.map {
            Report(of: $0.documentation, configuration: configuration, file: file, onDate: onDate, limit: limit)
        }
    }

    /// Takes what one step through the document gave.
    public mutating func check(_ reading: DocumentReading) {
        check { rule, report in
            for observation in reading.observations { rule.check(observation, &report) }
            for rejected in reading.rejected { rule.check(rejected, &report) }
            if let record = reading.record { rule.check(record, &report) }
        }
    }

    /// Takes the observations that were only counted.
    public mutating func check(_ omitted: [OmittedObservations]) {
        check { rule, report in
            for entry in omitted { rule.check(entry, &report) }
        }
    }

    /// Takes the problem that ended the document.
    public mutating func check(_ problem: ReadingProblem) { check { $0.check(problem, &$1) } }

    /// Takes the published crebolijst that the document is.
    public mutating func check(_ list: PublishedCrebolijst) { check { $0.check(list, &$1) } }

    /// Takes the table beside the XML that the document is, with the published list in it.
    public mutating func check(_ tabel: Tabel) {
        check { $0.check(tabel, &$1) }
        if let list = tabel.lijst { check(list) }
    }

    /// What was found, in order. Nothing can be added to it.
    public consuming func finish() -> DocumentFindings { DocumentFindings(reports, of: rules) }

    private mutating func check(_ check: (any Rule, inout Report) -> Void) {
        for index in rules.indices { check(rules[index], &reports[index]) }
    }
}

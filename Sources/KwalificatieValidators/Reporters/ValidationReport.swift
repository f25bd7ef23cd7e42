import KwalificatieModel
import KwalificatieReaders

/// What a validation found, with all that a report says of it; no clock, so that the same input gives the same report.
public struct ValidationReport: Sendable {
    /// The version of the program.
    public let toolVersion: String
    /// The day on which the data were judged; nil when judgements that need one were left aside.
    public let onDate: CalendarDate?
    /// The documents, by path.
    public let inputs: [Input]
    /// The findings that are kept, by file and place.
    public let findings: [Finding]
    /// How many there were of each rule, kept or not.
    public let counts: [RuleID: Int]
    /// The findings that do not count because the user said so, as far as they are kept.
    public let suppressed: [SuppressedFinding]
    /// How many of those there were of each rule.
    public let suppressedCounts: [RuleID: Int]
    /// The rules that ran, in the order of their ids.
    public let rulesRun: [RuleID]
    /// The rules that could not run, with the reason.
    public let rulesNotRun: [Validation.RuleNotRun]
    /// What the baseline did; nil without one.
    public let baseline: Baseline.Outcome?
    /// The record to which a kwalificatie belongs, for the subjects of findings.
    public let owners: [Observation.Subject: Observation.Subject]
    /// How many findings are shown; nil for all that are kept.
    public let maximumShown: Int?
    /// From which severity on findings make the run fail; nil for never.
    public let failOn: Severity?

    private let severities: [RuleID: Severity]

    /// A document that was given.
    public struct Input: Sendable, Equatable {
        /// The path, as the user gave it.
        public let path: String
        /// How many bytes were read.
        public let bytes: Int
        /// Their SHA-256 in hexadecimal; nil when the file could not be read.
        public let sha256: String?
        /// Why the document, or the rest of it, could not be read; nil when it was read to its end.
        public let problem: ReadingProblem?

        /// A document.
        public init(path: String, bytes: Int, sha256: String?, problem: ReadingProblem?) {
            self.path = path
            self.bytes = bytes
            self.sha256 = sha256
            self.problem = problem
        }
    }

    /// What the user asked of the report.
    public struct Options: Sendable, Equatable {
        /// How many findings are shown; nil for all that are kept. The worst ones stay.
        public var maximumShown: Int?
        /// From which severity on findings make the run fail; nil for never.
        public var failOn: Severity?

        /// Options; everything is shown, and errors make the run fail, unless told otherwise.
        public init(maximumShown: Int? = nil, failOn: Severity? = .error) {
            self.maximumShown = maximumShown
            self.failOn = failOn
        }
    }

    /// A report of a result.
    ///
    /// - Parameters:
    ///   - result: what the rules found, without what a baseline took out.
    ///   - rules: the rules that were asked for.
    ///   - configuration: what the user decided about them.
    ///   - inputs: the documents.
    ///   - baseline: what the baseline did; nil without one.
    ///   - owners: the record to which a kwalificatie belongs.
    ///   - onDate: the day on which the data were judged.
    ///   - toolVersion: the version of the program.
    ///   - options: what the user asked of the report.
    public init(
        _ result: Validation.Result, rules: [any Rule], configuration: RuleConfiguration = RuleConfiguration(),
        inputs: [Input], baseline: Baseline.Outcome? = nil,
        owners: [Observation.Subject: Observation.Subject] = [:], onDate: CalendarDate? = nil, toolVersion: String,
        options: Options = Options()
    ) {
        self.toolVersion = toolVersion
        self.onDate = onDate
        self.inputs = inputs.sorted { $0.path < $1.path }
        findings = Self.ordered(result.findings) { $0 }
        counts = result.counts
        suppressed = Self.ordered(result.suppressed, by: \.finding)
        suppressedCounts = result.suppressedCounts
        rulesRun = result.rulesRun.sorted()
        rulesNotRun = result.rulesNotRun.sorted { $0.rule < $1.rule }
        self.baseline = baseline
        self.owners = owners
        maximumShown = options.maximumShown
        failOn = options.failOn
        severities = Dictionary(
            rules.map { ($0.documentation.id, configuration.severity(of: $0.documentation)) },
            uniquingKeysWith: { first, _ in first })
    }

    private static func ordered<Item>(_ items: [Item], by finding: (Item) -> Finding) -> [Item] {
        items.sorted { left, right in
            let (a, b) = (finding(left), finding(right))
            if a.file != b.file { return a.file < b.file }
            if (a.place.line, a.place.column) != (b.place.line, b.place.column) {
                return (a.place.line, a.place.column) < (b.place.line, b.place.column)
            }
            return (a.rule, a.subject?.soort ?? "", a.subject?.code ?? "", a.message.dutch)
                < (b.rule, b.subject?.soort ?? "", b.subject?.code ?? "", b.message.dutch)
        }
    }
}

extension ValidationReport {
    /// The findings that are shown, by file and place: all that are kept, or the worst of them.
    public var shown: [Finding] {
        guard let maximumShown, maximumShown < findings.count else { return findings }
        let worst = findings.indices.sorted { left, right in
            findings[left].severity == findings[right].severity
                ? left < right : findings[left].severity > findings[right].severity
        }
        return worst.prefix(maximumShown).sorted().map { findings[$0] }
    }

    /// How many findings there were.
    public var total: Int { counts.values.reduce(0, +) }

    /// How many of them are of this severity.
    public func total(of severity: Severity) -> Int {
        countsByRule.reduce(0) { $1.severity == severity ? $0 + $1.count : $0 }
    }

    /// How many findings were suppressed.
    public var suppressedTotal: Int { suppressedCounts.values.reduce(0, +) }

    /// How bad the findings of a rule are.
    public func severity(of rule: RuleID) -> Severity { severities[rule] ?? .error }

    /// The rules that found something, the worst first, with how often.
    ///
    /// A rule that judges some of its findings milder than it is in general has a row for each severity. Findings that
    /// were only counted are taken to be as bad as the rule.
    public var countsByRule: [(rule: RuleID, severity: Severity, count: Int)] {
        var kept: [RuleID: [Severity: Int]] = [:]
        for finding in findings { kept[finding.rule, default: [:]][finding.severity, default: 0] += 1 }
        var rows: [(rule: RuleID, severity: Severity, count: Int)] = []
        for (rule, count) in counts {
            var bySeverity = kept[rule] ?? [:]
            let onlyCounted = count - bySeverity.values.reduce(0, +)
            bySeverity[severity(of: rule), default: 0] += onlyCounted
            rows += bySeverity.filter { $0.value > 0 }.map { (rule, $0.key, $0.value) }
        }
        return rows.sorted { ($1.severity, $0.rule) < ($0.severity, $1.rule) }
    }

    /// The documents that could not be read to their end and of which no listed finding says so.
    public var unreportedProblems: [(path: String, problem: ReadingProblem)] {
        let errors = shown.filter { $0.severity == .error }
        let reported = Set(errors.map { Position($0.file, $0.place.line, $0.place.column) })
        return inputs.compactMap { input in
            guard let problem = input.problem,
                !reported.contains(Position(input.path, problem.line, problem.column))
            else { return nil }
            return (input.path, problem)
        }
    }

    private struct Position: Hashable {
        let file: String
        let line: UInt32
        let column: UInt32

        init(_ file: String, _ line: UInt32, _ column: UInt32) {
            self.file = file
            self.line = line
            self.column = column
        }
    }

    /// Whether no document could be read to its end.
    public var isUnreadable: Bool { inputs.allSatisfy { $0.problem != nil } }

    /// Whether the run fails: a finding is as bad as `failOn`, or a document could not be read to its end.
    public var hasFailed: Bool {
        guard let failOn else { return false }
        return inputs.contains { $0.problem != nil } || countsByRule.contains { $0.severity >= failOn }
    }
}

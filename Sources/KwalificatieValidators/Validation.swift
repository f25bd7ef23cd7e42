import KwalificatieModel
import KwalificatieReaders

/// Runs rules over documents, one at a time, and over all of them together at the end.
///
///     var validation = Validation(rules: RuleCatalogue.all)
///     validation.check(reading, of: "dossier.xml")        // for each reading of each document
///     validation.endDocument("dossier.xml")
///     validation.endRegister(register)
///     validation.result.findings
///
/// Of each rule no more findings per document are kept than the limit; the true numbers are in `counts`.
public struct Validation {
    /// How many findings of a rule are kept per document: more helps nobody, and a hostile document must not fill
    /// memory with them.
    public static let standardLimit = 100

    private let rules: [any Rule]
    private let configuration: RuleConfiguration
    private let onDate: CalendarDate?
    private let limit: Int
    private var reports: [Report] = []
    private var finished = Result()

    /// What was found.
    public struct Result: Sendable, Equatable {
        /// The findings that are kept, in the order of the documents, and within one by place.
        public var findings: [Finding] = []
        /// How many there were of each rule.
        public var counts: [RuleID: Int] = [:]
        /// The findings that do not count because the user said so, as far as they are kept; in the same order.
        public var suppressed: [SuppressedFinding] = []
        /// How many of those there were of each rule.
        public var suppressedCounts: [RuleID: Int] = [:]
        /// The rules that could not run, with the reason.
        public var rulesNotRun: [RuleNotRun] = []
        /// The rules that ran.
        public var rulesRun: [RuleID] = []
    }

    /// A rule that could not run.
    public struct RuleNotRun: Sendable, Equatable {
        /// The rule.
        public let rule: RuleID
        /// Why not.
        public let reason: Bilingual
    }

    /// A validation with these rules.
    ///
    /// - Parameters:
    ///   - rules: the rules to run.
    ///   - configuration: what the user decided about them.
    ///   - onDate: the day on which the data are judged; without one, no rule is milder because of the day.
    ///   - limit: how many findings of a rule are kept per document.
    public init(
        rules: [any Rule], configuration: RuleConfiguration = RuleConfiguration(), onDate: CalendarDate? = nil,
        limit: Int = Validation.standardLimit
    ) {
        self.rules = rules
        self.configuration = configuration
        self.onDate = onDate
        self.limit = limit
    }

    /// What was found so far in documents that have ended.
    public var result: Result { finished }

    /// Takes what one step through a document gave.
    public mutating func check<Source>(_ reading: DocumentReader<Source>.Reading, of file: String) {
        begin(file)
        for index in rules.indices {
            for observation in reading.observations { rules[index].check(observation, &reports[index]) }
            for rejected in reading.rejected { rules[index].check(rejected, &reports[index]) }
            if let record = reading.record { rules[index].check(record, &reports[index]) }
        }
    }

    /// Takes the observations of a document that were only counted.
    public mutating func check(_ omitted: [OmittedObservations], of file: String) {
        begin(file)
        for index in rules.indices {
            for entry in omitted { rules[index].check(entry, &reports[index]) }
        }
    }

    /// Takes the problem that ended a document.
    public mutating func check(_ problem: ReadingProblem, of file: String) {
        begin(file)
        for index in rules.indices { rules[index].check(problem, &reports[index]) }
    }

    /// Takes a published crebolijst.
    public mutating func check(_ list: PublishedCrebolijst) {
        begin(list.file)
        for index in rules.indices { rules[index].check(list, &reports[index]) }
    }

    /// Takes a table beside the XML, with the published list that it may be.
    public mutating func check(_ tabel: Tabel) {
        begin(tabel.file)
        for index in rules.indices { rules[index].check(tabel, &reports[index]) }
        if let list = tabel.lijst { check(list) }
    }

    /// Says that a document has ended: its findings are put in order.
    public mutating func endDocument(_ file: String) {
        begin(file)
        keep(reports)
        reports = []
    }

    /// Runs the rules over everything together. Call it once, after the last document.
    public mutating func endRegister(_ register: LocatedRegister) {
        var reports: [Report] = []
        for rule in rules {
            var report = self.report(of: rule, file: "")
            if let reason = rule.reasonNotToRun(over: register) {
                finished.rulesNotRun.append(RuleNotRun(rule: rule.documentation.id, reason: reason))
            } else {
                finished.rulesRun.append(rule.documentation.id)
                rule.check(register, &report)
            }
            reports.append(report)
        }
        keep(reports)
    }

    private mutating func begin(_ file: String) {
        guard reports.isEmpty else { return }
        reports = rules.map { report(of: $0, file: file) }
    }

    private func report(of rule: any Rule, file: String) -> Report {
        Report(of: rule.documentation, configuration: configuration, file: file, onDate: onDate, limit: limit)
    }

    private mutating func keep(_ reports: [Report]) {
        for (rule, report) in zip(rules, reports) {
            finished.count(report.count, of: rule.documentation.id)
            if report.suppressedCount > 0 {
                finished.suppressedCounts[rule.documentation.id, default: 0] += report.suppressedCount
            }
        }
        var findings = reports.flatMap(\.findings)
        let suppressed = reports.flatMap(\.suppressed)
        foldSchemaViolations(&findings, suppressed: suppressed)
        finished.findings += Self.ordered(findings) { $0 }
        finished.suppressed += Self.ordered(suppressed, by: \.finding)
    }

    /// By file and place; what stands at the same place by rule, and in the order in which it was found.
    private static func ordered<Item>(_ items: [Item], by finding: (Item) -> Finding) -> [Item] {
        items.enumerated()
            .sorted { left, right in
                let (a, b) = (finding(left.element), finding(right.element))
                if a.file != b.file { return a.file < b.file }
                return (a.place.line, a.place.column, a.rule, left.offset)
                    < (b.place.line, b.place.column, b.rule, right.offset)
            }
            .map(\.element)
    }

    /// The schema and a rule often object to the same thing. The rule says it better: what the schema says becomes a
    /// detail of the worst of the findings there, and goes with it when it is suppressed. A remark (`info`) is about
    /// something that the schema allows.
    private mutating func foldSchemaViolations(_ findings: inout [Finding], suppressed: [SuppressedFinding]) {
        let schemaRule = RuleID(.xml, 1)
        let silenced = Set(suppressed.map(\.finding).filter { $0.rule != schemaRule }.map(\.place))
        var others: [SourcePlace: Int] = [:]
        for (index, finding) in findings.enumerated()
        where finding.rule != schemaRule && finding.place != .unknown && finding.severity > .info {
            if let other = others[finding.place], findings[other].severity >= finding.severity { continue }
            others[finding.place] = index
        }
        var folded: Set<Int> = []
        for (index, finding) in findings.enumerated() where finding.rule == schemaRule {
            if let other = others[finding.place] {
                if findings[other].detail == nil { findings[other].detail = finding.detail }
            } else if finding.place == .unknown || !silenced.contains(finding.place) {
                continue
            }
            folded.insert(index)
        }
        guard !folded.isEmpty else { return }
        finished.count(-folded.count, of: schemaRule)
        findings = findings.enumerated().filter { !folded.contains($0.offset) }.map(\.element)
    }
}

extension Validation.Result {
    /// The rules of which more was found than is kept, with how many more.
    public var onlyCounted: [(rule: RuleID, count: Int)] {
        var left = counts
        for finding in findings { left[finding.rule, default: 0] -= 1 }
        return left.filter { $0.value > 0 }.map { (rule: $0.key, count: $0.value) }.sorted { $0.rule < $1.rule }
    }

    /// Adds to the number of findings of a rule; a rule without findings has no number.
    mutating func count(_ number: Int, of rule: RuleID) {
        let count = counts[rule, default: 0] + number
        counts[rule] = count == 0 ? nil : count
    }
}

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
    ///   - onDate: the day on which the data are judged; nil leaves judgements that need one aside.
    ///   - limit: how many findings of a rule are kept per document.
    public init(rules: [any Rule], onDate: CalendarDate? = nil, limit: Int = Validation.standardLimit) {
        self.rules = rules
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
            var report = Report(of: rule.documentation, file: "", onDate: onDate, limit: limit)
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
        reports = rules.map { Report(of: $0.documentation, file: file, onDate: onDate, limit: limit) }
    }

    private mutating func keep(_ reports: [Report]) {
        for (rule, report) in zip(rules, reports) where report.count > 0 {
            finished.counts[rule.documentation.id, default: 0] += report.count
        }
        var findings = reports.flatMap(\.findings)
        foldSchemaViolations(&findings)
        finished.findings += findings.enumerated()
            .sorted { left, right in
                let (a, b) = (left.element, right.element)
                if a.file != b.file { return a.file < b.file }
                return (a.place.line, a.place.column, a.rule, left.offset)
                    < (b.place.line, b.place.column, b.rule, right.offset)
            }
            .map(\.element)
    }

    /// The schema and a rule often object to the same thing. The rule says it better: what the schema says becomes a
    /// detail of the worst of the findings there. A remark (`info`) is about something that the schema allows.
    private mutating func foldSchemaViolations(_ findings: inout [Finding]) {
        let schemaRule = RuleID(.xml, 1)
        var others: [SourcePlace: Int] = [:]
        for (index, finding) in findings.enumerated()
        where finding.rule != schemaRule && finding.place != .unknown && finding.severity > .info {
            if let other = others[finding.place], findings[other].severity >= finding.severity { continue }
            others[finding.place] = index
        }
        var folded: Set<Int> = []
        for (index, finding) in findings.enumerated() where finding.rule == schemaRule {
            guard let other = others[finding.place] else { continue }
            if findings[other].detail == nil { findings[other].detail = finding.detail }
            folded.insert(index)
        }
        guard !folded.isEmpty else { return }
        finished.counts[schemaRule, default: 0] -= folded.count
        if finished.counts[schemaRule] == 0 { finished.counts[schemaRule] = nil }
        findings = findings.enumerated().filter { !folded.contains($0.offset) }.map(\.element)
    }
}

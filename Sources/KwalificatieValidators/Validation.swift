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
    private var current: DocumentValidation?
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

        /// A result of which everything is known.
        package init(
            findings: [Finding] = [], counts: [RuleID: Int] = [:], suppressed: [SuppressedFinding] = [],
            suppressedCounts: [RuleID: Int] = [:], rulesNotRun: [RuleNotRun] = [], rulesRun: [RuleID] = []
        ) {
            self.findings = findings
            self.counts = counts
            self.suppressed = suppressed
            self.suppressedCounts = suppressedCounts
            self.rulesNotRun = rulesNotRun
            self.rulesRun = rulesRun
        }
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
    public mutating func check(_ reading: DocumentReading, of file: String) {
        inDocument(file) { $0.check(reading) }
    }

    /// Takes the observations of a document that were only counted.
    public mutating func check(_ omitted: [OmittedObservations], of file: String) {
        inDocument(file) { $0.check(omitted) }
    }

    /// Takes the problem that ended a document.
    public mutating func check(_ problem: ReadingProblem, of file: String) {
        inDocument(file) { $0.check(problem) }
    }

    /// Takes a published crebolijst.
    public mutating func check(_ list: PublishedCrebolijst) { inDocument(list.file) { $0.check(list) } }

    /// Takes a table beside the XML, with the published list that it may be.
    public mutating func check(_ tabel: Tabel) { inDocument(tabel.file) { $0.check(tabel) } }

    /// Says that a document has ended: its findings are put in order.
    public mutating func endDocument(_ file: String) {
        inDocument(file) { _ in }
        if let current { add(current.finish()) }
        current = nil
    }

    /// Adds what was found in a document that was checked by itself.
    public mutating func add(_ found: DocumentFindings) { finished.add(found) }

    /// Runs the rules over everything together. Call it once, after the last document.
    public mutating func endRegister(_ register: LocatedRegister) {
        var reports: [Report] = []
        for rule in rules {
            var report = Report(
                of: rule.documentation, configuration: configuration, file: "", onDate: onDate, limit: limit)
            if let reason = rule.reasonNotToRun(over: register) {
                finished.rulesNotRun.append(RuleNotRun(rule: rule.documentation.id, reason: reason))
            } else {
                finished.rulesRun.append(rule.documentation.id)
                rule.check(register, &report)
            }
            reports.append(report)
        }
        add(DocumentFindings(reports, of: rules))
    }

    private mutating func inDocument(_ file: String, _ check: (inout DocumentValidation) -> Void) {
        var document =
            current
            ?? DocumentValidation(file, rules: rules, configuration: configuration, onDate: onDate, limit: limit)
        // Let go, so that it is changed in place.
        current = nil
        check(&document)
        current = document
    }
}

/// How often a rule found something.
public struct RuleCount: Sendable, Equatable, Codable {
    /// The rule.
    public let rule: RuleID
    /// How often.
    public let count: Int
}

extension Validation.Result {
    /// The rules of which more was found than is kept, with how many more.
    public var onlyCounted: [RuleCount] {
        var left = counts
        for finding in findings { left[finding.rule, default: 0] -= 1 }
        return left.filter { $0.value > 0 }.map { RuleCount(rule: $0.key, count: $0.value) }.sorted {
            $0.rule < $1.rule
        }
    }

    /// Adds what was found in one document, or over everything.
    mutating func add(_ found: DocumentFindings) {
        findings += found.findings
        suppressed += found.suppressed
        for (rule, count) in found.counts { counts.add(count, of: rule) }
        for (rule, count) in found.suppressedCounts { suppressedCounts.add(count, of: rule) }
    }
}

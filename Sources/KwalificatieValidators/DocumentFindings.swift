import KwalificatieModel

/// What the rules found in one document, or in everything together.
public struct DocumentFindings: Sendable, Equatable {
    /// The findings that are kept, by file and place.
    public var findings: [Finding] = []
    /// How many there were of each rule; a rule without findings has no number.
    public var counts: [RuleID: Int] = [:]
    /// The findings that do not count because the user said so, as far as they are kept; in the same order.
    public var suppressed: [SuppressedFinding] = []
    /// How many of those there were of each rule.
    public var suppressedCounts: [RuleID: Int] = [:]

    /// Nothing was found.
    public init() {}

    /// Puts together what each of these rules found.
    init(_ reports: [Report], of rules: [any Rule]) {
        for (rule, report) in zip(rules, reports) {
            counts.add(report.count, of: rule.documentation.id)
            suppressedCounts.add(report.suppressedCount, of: rule.documentation.id)
        }
        var findings = reports.flatMap(\.findings)
        let suppressed = reports.flatMap(\.suppressed)
        foldSchemaViolations(&findings, suppressed: suppressed)
        self.findings = Self.ordered(findings) { $0 }
        self.suppressed = Self.ordered(suppressed, by: \.finding)
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
        counts.add(-folded.count, of: schemaRule)
        findings = findings.enumerated().filter { !folded.contains($0.offset) }.map(\.element)
    }
}

extension [RuleID: Int] {
    /// Adds to the number of findings of a rule; a rule without findings has no number.
    mutating func add(_ number: Int, of rule: RuleID) {
        let count = self[rule, default: 0] + number
        self[rule] = count == 0 ? nil : count
    }
}

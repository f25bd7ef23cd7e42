import KwalificatieModel
import KwalificatieReaders

/// Takes what one rule finds, and keeps no more of it than the limit: the true number is always known.
public struct Report {
    /// The findings that are kept.
    public private(set) var findings: [Finding] = []
    /// How many there were.
    public private(set) var count = 0
    /// The findings that do not count because the user said so, as far as they are kept.
    public private(set) var suppressed: [SuppressedFinding] = []
    /// How many of those there were.
    public private(set) var suppressedCount = 0

    /// The day on which the data are judged.
    public let onDate: CalendarDate?
    /// The path of the document that is being checked; a rule over the register names the document itself.
    public let file: String

    private let documentation: RuleDocumentation
    private let configuration: RuleConfiguration
    private let limit: Int

    init(
        of documentation: RuleDocumentation, configuration: RuleConfiguration, file: String, onDate: CalendarDate?,
        limit: Int
    ) {
        self.documentation = documentation
        self.configuration = configuration
        self.file = file
        self.onDate = onDate
        self.limit = limit
    }

    /// Adds a finding at a place. What it says is asked for only when it is kept: of a hostile document most is only
    /// counted, and no text is made of it.
    ///
    /// - Parameters:
    ///   - message: what is wrong, one sentence in each language, beginning small and without a full stop.
    ///   - place: the element.
    ///   - path: its path, when the grammar does not tell it.
    ///   - subject: the record or kwalificatie that it is about.
    ///   - file: the document, for a rule over the register.
    ///   - severity: when it is milder than the rule says in general.
    public mutating func add(
        _ message: @autoclosure () -> Bilingual, at place: SourcePlace, path: @autoclosure () -> String? = nil,
        subject: Observation.Subject?, file: String? = nil, expected: @autoclosure () -> String? = nil,
        found: @autoclosure () -> String? = nil, detail: @autoclosure () -> String? = nil, severity: Severity? = nil
    ) {
        let suppression = configuration.suppression(of: documentation.id, code: subject?.code)
        if suppression == nil { count += 1 } else { suppressedCount += 1 }
        guard (suppression == nil ? findings.count : suppressed.count) < limit else { return }
        var finding = Finding(
            rule: documentation.id, severity: configuration.severity(of: documentation, judged: severity),
            file: file ?? self.file,
            place: place, path: path() ?? Grammar.sbb.path(of: place.element), subject: subject, message: message(),
            expected: expected(), found: found(), detail: detail())
        // At no element of XML: a list may hold numbers of people, and so may what is neither.
        if place.element == 0 { finding.mask() }
        if let suppression {
            suppressed.append(SuppressedFinding(finding: finding, reason: suppression))
        } else {
            findings.append(finding)
        }
    }
}

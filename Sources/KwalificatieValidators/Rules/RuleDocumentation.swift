import KwalificatieModel

/// What a person reads about a rule: `crebo rules CREBO-012` and `docs/regels.md` are made of it, and its examples are
/// the tests of the rule.
public struct RuleDocumentation: Sendable {
    /// The stable id.
    public let id: RuleID
    /// How bad a finding is, unless a configuration says otherwise: error only for what law or register make certain.
    public let severity: Severity
    /// A few words: what the rule asks. "Niveau past bij soort opleiding".
    public let title: Bilingual
    /// One sentence: what is wrong when the rule fires.
    public let sentence: Bilingual
    /// Why it matters.
    public let reason: Bilingual
    /// Where the rule comes from: a law and article, a paragraph of the handbook, or that it was inferred.
    public let source: String
    /// How to mend it.
    public let remedy: Bilingual
    /// Changes to a right document that the rule accepts.
    public let accepted: [RuleExample]
    /// Changes to a right document that the rule finds.
    public let rejected: [RuleExample]

    /// The documentation of a rule.
    public init(
        id: RuleID, severity: Severity, title: Bilingual, sentence: Bilingual, reason: Bilingual, source: String,
        remedy: Bilingual, accepted: [RuleExample], rejected: [RuleExample]
    ) {
        self.id = id
        self.severity = severity
        self.title = title
        self.sentence = sentence
        self.reason = reason
        self.source = source
        self.remedy = remedy
        self.accepted = accepted
        self.rejected = rejected
    }
}

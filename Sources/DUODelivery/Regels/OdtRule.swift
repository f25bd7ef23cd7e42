import KwalificatieModel
import KwalificatieValidators

/// A rule over one enrolment that is to be delivered to DUO. One rule is one type in one file, with its documentation.
///
/// A rule of severity error keeps the row from being delivered. Sentences never repeat what stands in a column with
/// personal data.
public protocol OdtRule: Sendable {
    /// What a person reads about the rule, and its examples: changes to `OdtVoorbeeld.lijst`.
    static var documentation: RuleDocumentation { get }

    /// Looks at one row.
    func check(_ feiten: OdtFeiten, _ report: inout OdtReport)
    /// Why the rule cannot run in a delivery; nil when it can.
    func reasonNotToRun(heeftErkenningen: Bool) -> Bilingual?
}

extension OdtRule {
    /// No reason.
    public func reasonNotToRun(heeftErkenningen: Bool) -> Bilingual? { nil }
}

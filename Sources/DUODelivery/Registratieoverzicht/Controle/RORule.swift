import KwalificatieModel
import KwalificatieValidators

/// A rule over a registratieoverzicht. One rule is one type in one file, with its documentation, whose examples are
/// changes to `RuleExample.registratieoverzicht`.
///
/// A rule overrides the checks that it needs. What it finds goes to the `ROReport`, which knows the line.
protocol RORule: Sendable {
    /// What a person reads about the rule, and its examples.
    static var documentation: RuleDocumentation { get }

    /// What a departure from the layout means, when it is this rule's; else nil.
    func melding(over afwijking: ROAfwijking) -> ROMelding?
    /// Looks at a line that is no record.
    func check(_ reden: RORegel.Onleesbaar, _ report: inout ROReport)
    /// Looks at a record; `samenhang` is what stood before it.
    func check(_ record: RORecord, _ samenhang: ROSamenhang, _ report: inout ROReport)
    /// Looks back when all has been read.
    func check(_ samenhang: ROSamenhang, _ report: inout ROReport)
}

/// A rule that does not say otherwise looks at nothing.
extension RORule {
    func melding(over afwijking: ROAfwijking) -> ROMelding? { nil }
    func check(_ reden: RORegel.Onleesbaar, _ report: inout ROReport) {}
    func check(_ record: RORecord, _ samenhang: ROSamenhang, _ report: inout ROReport) {}
    func check(_ samenhang: ROSamenhang, _ report: inout ROReport) {}
}

import KwalificatieModel
import KwalificatieReaders

/// A rule over documents, records, or the whole register. One rule is one type in one file, with its documentation.
///
/// A rule overrides the checks that it needs; each gets its part of the data once. What it finds goes to the `Report`.
public protocol Rule: Sendable {
    /// What a person reads about the rule, and its examples.
    static var documentation: RuleDocumentation { get }

    /// Looks at a document that cannot be read.
    func check(_ problem: ReadingProblem, _ report: inout Report)
    /// Looks at a record that is not converted.
    func check(_ rejected: RejectedRecord, _ report: inout Report)
    /// Looks at observations of which only the number was kept.
    func check(_ omitted: OmittedObservations, _ report: inout Report)
    /// Looks at something that a reader noticed.
    func check(_ observation: Observation, _ report: inout Report)
    /// Looks at one record with all its texts.
    func check(_ record: RegisterRecord, _ report: inout Report)
    /// Looks at everything that was given, when all has been read.
    func check(_ register: LocatedRegister, _ report: inout Report)
    /// Looks at a published crebolijst.
    func check(_ list: PublishedCrebolijst, _ report: inout Report)
    /// Looks at a table beside the XML; the list in it, if it is one, comes by itself.
    func check(_ tabel: Tabel, _ report: inout Report)
    /// Why the rule cannot run over this register; nil when it can.
    func reasonNotToRun(over register: LocatedRegister) -> Bilingual?
}

/// A rule that does not say otherwise looks at nothing and can always run.
extension Rule {
    /// Nothing.
    public func check(_ problem: ReadingProblem, _ report: inout Report) {}
    /// Nothing.
    public func check(_ rejected: RejectedRecord, _ report: inout Report) {}
    /// Nothing.
    public func check(_ omitted: OmittedObservations, _ report: inout Report) {}
    /// Nothing.
    public func check(_ observation: Observation, _ report: inout Report) {}
    /// Nothing.
    public func check(_ record: RegisterRecord, _ report: inout Report) {}
    /// Nothing.
    public func check(_ register: LocatedRegister, _ report: inout Report) {}
    /// Nothing.
    public func check(_ list: PublishedCrebolijst, _ report: inout Report) {}
    /// Nothing.
    public func check(_ tabel: Tabel, _ report: inout Report) {}
    /// No reason.
    public func reasonNotToRun(over register: LocatedRegister) -> Bilingual? { nil }
}

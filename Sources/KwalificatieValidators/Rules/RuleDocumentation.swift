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

    /// Whether the rule only looks at published lists: numbers above 100. Its examples would be rows of a list and no
    /// changes to a document, so it has none here.
    public var isAboutListsOnly: Bool { id.number > 100 }

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

/// A change to a document of `SampleXML`, to one of `RuleExample.lists` or of `RuleExample.tabellen`, each right as it
/// stands; examples of the rules of DUO change texts of their own target.
public struct RuleExample: Sendable, Equatable {
    /// The document, by its path below `SampleXML` or its name in one of the others.
    public let document: String
    /// The piece of it that is changed: the first that is equal to this.
    public let original: String
    /// What it is changed into. In a rejected example `place` stands before the `<`, or the field of a list, at
    /// which the finding must point.
    public let changed: String
    /// The rules that must find something too, each with the reason why that is right.
    public let alsoFound: [RuleID: String]

    /// The sign in `changed` before the place of the finding; it is no part of the document.
    public static let place: Character = "📍"

    /// A change of `original` in `document` into `changed`.
    public init(
        in document: String, _ original: String, becomes changed: String, alsoFound: [RuleID: String] = [:]
    ) {
        self.document = document
        self.original = original
        self.changed = changed
        self.alsoFound = alsoFound
    }

    /// The changed piece as it stands in a document, without the sign.
    public var snippet: String { changed.filter { $0 != Self.place } }
}

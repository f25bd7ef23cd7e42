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
    /// The element around the change by which readers know where they are, as far as it is shown:
    /// `<profiel nr="1200463" titel="Allround timmerman"`. Nil for the one that `surroundings` has for the document,
    /// empty where readers know the piece by itself.
    public let within: String?
    /// The rules that must find something too, each with the reason why that is right.
    public let alsoFound: [RuleID: String]
    /// What readers see of it.
    public private(set) var presentation = Presentation.byKind

    /// The sign in `changed` before the place of the finding; it is no part of the document.
    public static let place: Character = "📍"

    /// What readers of documentation see of an example.
    public enum Presentation: Sendable, Equatable {
        /// Of a rejected example what is wrong, and the same piece as it should be. An accepted example is for tests.
        case byKind
        /// Nothing: only tests need it.
        case hidden
        /// What is accepted, because readers can learn from it.
        case asRight
        /// The pieces as somebody wrote them, with `…` for what was left out.
        case written(wrong: String, right: String)
    }

    /// A change of `original` in `document` into `changed`.
    public init(
        in document: String, _ original: String, becomes changed: String, within: String? = nil,
        alsoFound: [RuleID: String] = [:]
    ) {
        self.document = document
        self.original = original
        self.changed = changed
        self.within = within
        self.alsoFound = alsoFound
    }

    /// The changed piece as it stands in a document, without the sign.
    public var snippet: String { changed.filter { $0 != Self.place } }

    /// A rejected example that only tests need.
    public var forTests: RuleExample { presented(.hidden) }

    /// An accepted example from which readers learn what is right as well.
    public var forReaders: RuleExample { presented(.asRight) }

    /// A rejected example of which readers see these pieces of the document: wrong, and as it should be.
    public func shown(wrong: String, right: String) -> RuleExample { presented(.written(wrong: wrong, right: right)) }

    private func presented(_ presentation: Presentation) -> RuleExample {
        var example = self
        example.presentation = presentation
        return example
    }
}

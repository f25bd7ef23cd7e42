import KwalificatieModel

/// One element of a grammar: where it may stand follows from the tree it is in.
struct GrammarElement: Sendable {
    /// What the readers do with an element.
    enum Role: Sendable, Equatable {
        /// It is read as part of the record or table around it.
        case part
        /// A table that later references point into: read as one piece.
        case table
        /// A record: handed on when it ends.
        case record(RegisterRecord.Soort)
    }

    let name: Name
    let role: Role
    /// The attributes that the readers use.
    let attributes: [Name]
    /// Whether the element's own text is read.
    let hasText: Bool
    let children: [GrammarElement]

    init(
        _ name: Name, _ attributes: [Name] = [], role: Role = .part, text: Bool = false,
        _ children: [GrammarElement] = []
    ) {
        self.name = name
        self.role = role
        self.attributes = attributes
        hasText = text
        self.children = children
    }

    /// An element without attributes.
    init(_ name: Name, _ children: [GrammarElement]) {
        self.init(name, [], children)
    }

    /// An element that only holds text.
    static func text(_ name: Name, _ attributes: [Name] = []) -> GrammarElement {
        GrammarElement(name, attributes, text: true)
    }
}

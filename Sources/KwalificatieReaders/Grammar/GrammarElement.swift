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

    let name: String
    var role = Role.part
    /// The attributes that the readers use.
    var attributes: [String] = []
    /// Whether the element's own text is read.
    var hasText = false
    var children: [GrammarElement] = []

    init(_ name: String) {
        self.name = name
    }

    /// Changes an element below this one, which is there from then on.
    mutating func change(_ path: some Collection<String>, _ body: (inout GrammarElement) -> Void) {
        guard let name = path.first else { return body(&self) }
        let index = children.firstIndex { $0.name == name } ?? children.endIndex
        if index == children.endIndex { children.append(GrammarElement(name)) }
        children[index].change(path.dropFirst(), body)
    }

    /// Adds what a record or part consists of, with this as its element.
    mutating func add<Root>(_ described: RecordDescription<Root>) {
        for location in described.empty { change(location.elements) { _ in } }
        for field in described.fields {
            for location in field.locations { change(location.elements) { $0.add(field, location.attribute) } }
        }
    }

    private mutating func add<Root>(_ field: Field<Root>, _ attribute: String?) {
        if let attribute {
            if !attributes.contains(attribute) { attributes.append(attribute) }
            return
        }
        switch field.content {
        case .value, .values, .text: hasText = true
        case .part(let access), .parts(let access): add(part: access)
        case .reference, .references: break
        }
    }

    private mutating func add<Access: PartAccess>(part access: Access) { add(access.described) }
}

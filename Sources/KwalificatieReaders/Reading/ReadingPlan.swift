import KwalificatieModel

/// How an element becomes a record, or a part of one: its description, with each place in the XML looked up in the grammar
/// once. Reading then goes through what stands in the document and not through what could.
struct ReadingPlan<Root: Sendable>: Sendable {
    private let make: @Sendable () -> Root
    private let note: @Sendable (inout Root, SourcePlace) -> Void
    private let steps: ElementSteps<Root>
    /// The fields without which there is no record or part.
    private let required: [RequiredField]

    private struct RequiredField: Sendable {
        /// The name of the field.
        let name: String
        /// What the XML calls it: `@crebo`.
        let shown: String
        let form: ValueForm?
        let bit: UInt64
    }

    /// A plan for this element of the grammar.
    init(_ described: RecordDescription<Root>, at element: UInt16, in grammar: Grammar = .sbb) {
        make = described.make
        note = described.note
        var builder = ElementStepsBuilder<Root>(element: element, grammar)
        var required: [RequiredField] = []
        for field in described.fields {
            var bit: UInt64 = 0
            if field.traits.contains(.required), let location = field.locations.first {
                bit = 1 << UInt64(required.count)
                let name = location.attribute.map { "@" + $0 } ?? location.elements.last ?? grammar.name(of: element)
                required.append(RequiredField(name: field.name, shown: name, form: field.content.form, bit: bit))
            }
            for location in field.locations { builder.add(field, location, bit, grammar) }
        }
        steps = builder.steps
        self.required = required
    }

    /// Reads a record from its element, with the names of the required fields that it lacks.
    func record(_ node: RecordNode, _ context: inout RecordContext) -> (record: Root, missing: [String]) {
        var root = make()
        note(&root, node.place)
        var state = PartState()
        steps.fill(&root, node, &state, &context)
        return (root, required.compactMap { state.found & $0.bit == 0 ? $0.name : nil })
    }

    /// Reads a part from its element; nil, and an observation, when it lacks what it cannot do without.
    func part(_ node: RecordNode, _ context: inout RecordContext) -> Root? {
        var root = make()
        note(&root, node.place)
        var state = PartState()
        steps.fill(&root, node, &state, &context)
        for field in required where state.found & field.bit == 0 {
            if state.unread & field.bit == 0, let form = field.form {
                context.observe(
                    .unreadableValue, at: node, .unreadableValue(name: field.shown, text: "", form: form))
            }
            return nil
        }
        return root
    }

    /// Reads the fields of the element into a part that is there already.
    fileprivate func fill(_ root: inout Root, _ node: RecordNode, _ context: inout RecordContext) {
        var state = PartState()
        steps.fill(&root, node, &state, &context)
    }
}

/// Which required fields have been found, and which stand there and cannot be read.
struct PartState {
    var found: UInt64 = 0
    var unread: UInt64 = 0
}

/// A part that takes more from its element than its fields.
protocol Completed {
    mutating func complete(_ node: RecordNode, _ context: inout RecordContext)
}

/// A part without which its record is another one: that it is not converted is told.
protocol Rejectable {
    func rejection(_ node: RecordNode, missing: [String]) -> RejectedRecord?
}

/// What is done with an element, its attributes and its children.
private struct ElementSteps<Root: Sendable>: Sendable {
    typealias Take = @Sendable (RecordNode, inout Root, inout PartState, inout RecordContext) -> Void
    typealias TakeText = @Sendable (String, RecordNode, inout Root, inout PartState, inout RecordContext) -> Void

    /// By the number of the attribute.
    var attributes: [TakeText?] = []
    var text: TakeText?
    /// What else is done with the element itself.
    var others: [Take] = []
    var children: [Child] = []
    var hasFirst = false

    struct Child: Sendable {
        let element: UInt16
        var take: Take
        /// Whether there should be one at most.
        var isSingle: Bool
        /// Whether the first counts in silence.
        var isFirstOfMany = false
        var isReadFirst = false
    }

    func fill(_ root: inout Root, _ node: RecordNode, _ state: inout PartState, _ context: inout RecordContext) {
        if !attributes.isEmpty {
            node.forEachAttribute { number, value in
                guard Int(number) < attributes.count, let take = attributes[Int(number)] else { return }
                take(value, node, &root, &state, &context)
            }
        }
        if let text { text(node.text, node, &root, &state, &context) }
        if !children.isEmpty {
            if hasFirst { fillChildren(readFirst: true, &root, node, &state, &context) }
            fillChildren(readFirst: false, &root, node, &state, &context)
        }
        for other in others { other(node, &root, &state, &context) }
    }

    private func fillChildren(
        readFirst: Bool, _ root: inout Root, _ node: RecordNode, _ state: inout PartState,
        _ context: inout RecordContext
    ) {
        var seen: UInt64 = 0
        for child in node.children {
            guard let index = children.firstIndex(where: { $0.element == child.element }) else { continue }
            let step = children[index]
            guard step.isReadFirst == readFirst else { continue }
            if step.isSingle {
                let bit: UInt64 = 1 << UInt64(index)
                guard seen & bit == 0 else {
                    if !step.isFirstOfMany {
                        context.observe(.repeatedElement, at: child, .repeatedElement(child.name))
                    }
                    continue
                }
                seen |= bit
            }
            step.take(child, &root, &state, &context)
        }
    }
}

/// Puts the steps of an element and of those below it together.
private struct ElementStepsBuilder<Root: Sendable> {
    let element: UInt16
    private(set) var own = ElementSteps<Root>()
    /// Elements below this one that only hold fields of the same record.
    private var inner: [ElementStepsBuilder] = []
    private var isReadFirst = false

    init(element: UInt16, _ grammar: Grammar) {
        self.element = element
        own.attributes = Array(repeating: nil, count: grammar.elements[Int(element)].attributes.count)
    }

    var steps: ElementSteps<Root> {
        var steps = own
        for builder in inner {
            let within = builder.steps
            steps.children.append(
                .init(
                    element: builder.element,
                    take: { node, root, state, context in within.fill(&root, node, &state, &context) }, isSingle: true,
                    isReadFirst: builder.isReadFirst))
        }
        steps.hasFirst = steps.children.contains(where: \.isReadFirst)
        return steps
    }

    mutating func add(_ field: Field<Root>, _ location: XMLLocation, _ bit: UInt64, _ grammar: Grammar) {
        let isFirst = field.traits.contains(.readFirst)
        switch field.content {
        case .value(let access):
            change(location.elements, grammar, isFirst: isFirst) { builder in
                builder.setText(location.attribute, grammar, Self.take(access, location.attribute, bit))
            }
        case .text(let access):
            change(location.elements, grammar, isFirst: isFirst) { builder in
                builder.own.text = { text, node, root, _, _ in
                    access.read(&root, text.isEmpty ? nil : Tekst(text, place: node.place), node.place)
                }
            }
        case .values(let access):
            let take = Self.take(access, nil, 0)
            addList(location.elements, grammar, isFirst: isFirst, access.note) { node, root, state, context in
                take(node.text, node, &root, &state, &context)
            }
        case .part(let access): addPart(access, field, location, grammar)
        case .parts(let access): addParts(access, location, grammar, isFirst: isFirst)
        case .reference(let access): addReference(access, location, grammar)
        case .references(let access): addReferences(access, location, grammar, isFirst: isFirst)
        }
    }

    /// A value in one of the known forms; an observation when something else stands there.
    private static func take(
        _ access: ValueAccess<Root>, _ attribute: String?, _ bit: UInt64
    ) -> ElementSteps<Root>.TakeText {
        { text, node, root, state, context in
            if access.read(&root, text, node.place) {
                if bit != 0, !text.trimmingXMLWhiteSpace.isEmpty { state.found |= bit }
            } else if let form = access.form {
                state.unread |= bit
                context.observe(
                    .unreadableValue, at: node,
                    .unreadableValue(
                        name: attribute.map { "@" + $0 } ?? node.name, text: String(text.trimmingXMLWhiteSpace),
                        form: form))
            }
        }
    }

    private mutating func addPart<Access: PartAccess<Root>>(
        _ access: Access, _ field: Field<Root>, _ location: XMLLocation, _ grammar: Grammar
    ) {
        guard let name = location.elements.last else {
            // Its fields stand in this element.
            let plan = ReadingPlan<Access.Part>(access.described, at: element, in: grammar)
            own.others.append { node, root, _, context in
                access.change(&root) { part in plan.fill(&part, node, &context) }
            }
            return
        }
        change(location.elements.dropLast(), grammar) { builder in
            let child = grammar.element(at: [name], below: builder.element)
            let plan = ReadingPlan<Access.Part>(access.described, at: child, in: grammar)
            let isFirstOfMany = field.traits.contains(.firstCounts)
            builder.own.children.append(
                .init(
                    element: child,
                    take: { node, root, _, context in
                        if let part = plan.part(node, &context) { access.add(part, to: &root) }
                        if !isFirstOfMany { access.note(&root, node.place) }
                    }, isSingle: true, isFirstOfMany: isFirstOfMany))
            if isFirstOfMany { builder.own.others.append { node, root, _, _ in access.note(&root, node.place) } }
        }
    }

    private mutating func addParts<Access: PartAccess<Root>>(
        _ access: Access, _ location: XMLLocation, _ grammar: Grammar, isFirst: Bool
    ) {
        let plan = ReadingPlan<Access.Part>(
            access.described, at: grammar.element(at: location.elements, below: element), in: grammar)
        let take: ElementSteps<Root>.Take
        if Access.Part.self is any Rejectable.Type {
            take = { node, root, _, context in
                let (part, missing) = plan.record(node, &context)
                if let rejection = (part as? any Rejectable)?.rejection(node, missing: missing) {
                    context.rejected.append(rejection)
                } else {
                    access.add(part, to: &root)
                }
            }
        } else if Access.Part.self is any Completed.Type {
            take = { node, root, _, context in
                guard let part = plan.part(node, &context), var completed = part as? any Completed else { return }
                completed.complete(node, &context)
                if let part = completed as? Access.Part { access.add(part, to: &root) }
            }
        } else {
            take = { node, root, _, context in
                if let part = plan.part(node, &context) { access.add(part, to: &root) }
            }
        }
        let note: @Sendable (inout Root, SourcePlace) -> Void = { root, place in access.note(&root, place) }
        addList(location.elements, grammar, isFirst: isFirst, note, take)
    }

    private mutating func addReference<Access: ReferenceAccess<Root>>(
        _ access: Access, _ location: XMLLocation, _ grammar: Grammar
    ) {
        change(location.elements, grammar) { builder in
            builder.setText(location.attribute, grammar) { text, node, root, _, context in
                let trimmed = text.trimmingXMLWhiteSpace
                guard !trimmed.isEmpty else { return }
                guard let nr = Int.read(trimmed) else {
                    access.noteUnread(&root, String(trimmed), node.place)
                    return context.observeNoNumber(location.attribute, String(trimmed), at: node)
                }
                access.add(context.resolve(Access.Part.self, nr, location.attribute, at: node), to: &root)
                access.note(&root, node.place)
            }
        }
    }

    private mutating func addReferences<Access: ReferenceAccess<Root>>(
        _ access: Access, _ location: XMLLocation, _ grammar: Grammar, isFirst: Bool
    ) {
        addList(location.elements, grammar, isFirst: isFirst, { root, place in access.note(&root, place) }) {
            node, root, _, context in
            let given = (node.attribute(location.attribute ?? "") ?? "").trimmingXMLWhiteSpace
            guard let nr = Int.read(given), !given.isEmpty else {
                return context.observeNoNumber(location.attribute, String(given), at: node)
            }
            access.add(context.resolve(Access.Part.self, nr, location.attribute, at: node), to: &root)
        }
    }

    // MARK: - Where

    private mutating func setText(
        _ attribute: String?, _ grammar: Grammar, _ take: @escaping ElementSteps<Root>.TakeText
    ) {
        guard let attribute else {
            own.text = take
            return
        }
        if let number = grammar.elements[Int(element)].attributes.firstIndex(of: attribute) {
            own.attributes[number] = take
        }
    }

    /// Adds what is done with each of the elements at the end of a path; the element around them has the place of the
    /// list, where it is not that of the record.
    private mutating func addList(
        _ path: [String], _ grammar: Grammar, isFirst: Bool,
        _ note: @escaping @Sendable (inout Root, SourcePlace) -> Void, _ take: @escaping ElementSteps<Root>.Take
    ) {
        guard let name = path.last else { return }
        change(path.dropLast(), grammar, isFirst: isFirst) { builder in
            let child = grammar.element(at: [name], below: builder.element)
            builder.own.children.append(.init(element: child, take: take, isSingle: false))
            if path.count > 1 { builder.own.others.append { node, root, _, _ in note(&root, node.place) } }
        }
    }

    private mutating func change(
        _ path: some Collection<String>, _ grammar: Grammar, isFirst: Bool = false,
        _ body: (inout ElementStepsBuilder) -> Void
    ) {
        guard let name = path.first else { return body(&self) }
        let child = grammar.element(at: [name], below: element)
        let index = inner.firstIndex { $0.element == child } ?? inner.endIndex
        if index == inner.endIndex { inner.append(ElementStepsBuilder(element: child, grammar)) }
        if isFirst { inner[index].isReadFirst = true }
        inner[index].change(path.dropFirst(), grammar, body)
    }
}

extension FieldContent {
    /// The form of a value that has one.
    fileprivate var form: ValueForm? {
        switch self {
        case .value(let access), .values(let access): access.form
        default: nil
        }
    }
}

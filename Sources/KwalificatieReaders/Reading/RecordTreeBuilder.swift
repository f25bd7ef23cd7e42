import KwalificatieModel

/// Turns what the parser tells into record trees, and notes what the grammar does not know.
final class RecordTreeBuilder: XMLEventHandler {
    /// A complete tree and what was noticed since the one before.
    struct FinishedTree: Sendable {
        let tree: RecordTree
        let observations: [Observation]
        /// What the record is in the document; nil for a table, and when nobody asked for it.
        let source: RecordSource?
    }

    /// Whether the document has a root element of the right name.
    private(set) var hasRoot = false
    private(set) var observations: ObservationList

    private let grammar: Grammar
    private let limits: Limits
    private let keepsSource: Bool
    /// Both belong to who reads the document. Not weak, which would make each use of the parser three times as slow.
    private unowned var parser: StreamingXMLParser?
    /// The open elements that the grammar knows.
    private var open: [UInt16] = []
    /// How many open elements, the innermost, are read over.
    private var skippedDepth = 0
    /// The element that a schema violation would be about.
    private var currentElement = Grammar.unknownElement
    /// Its path, where the grammar does not know it.
    private var unknownPath: String?
    /// The paths of elements that the grammar does not know.
    private var unknownPaths: [Unknown: String] = [:]

    private struct Unknown: Hashable {
        let parent: UInt16
        let name: UInt16
        /// libxml2 keeps each once: the same address is the same prefix.
        let prefix: UnsafePointer<UInt8>?
    }

    private var finished: [FinishedTree] = []
    /// The tree that ended last: it is complete when the next event comes, because what the schema says about its end
    /// comes in between.
    private var ended: (tree: RecordTree, source: RecordSource?)?

    private var nodes: [RecordTree.Node] = []
    private var attributes: [RecordTree.Attribute] = []
    private var bytes: [UInt8] = []
    /// The open nodes of the tree that is being built, and the last child of each.
    private var openNodes: [(node: Int, lastChild: Int?)] = []
    private var pendingWhiteSpace: [UInt8] = []
    private var textContinues = false
    private var lastPieceWasPlain = false
    /// The beginning of a text where none should be, and the element that holds it.
    private var unexpectedText: [UInt8] = []
    private var unexpectedPlace = TextPosition()
    /// The first control character in the text of the innermost open element since the last tag.
    private var controlCharacter: UInt32?

    /// - Parameter keepsSource: whether records come with what they are in the document.
    init(grammar: Grammar, limits: Limits, keepsSource: Bool = false) {
        self.grammar = grammar
        self.limits = limits
        self.keepsSource = keepsSource
        observations = ObservationList(limits: limits)
    }

    /// The builder asks the parser for places and spellings.
    func attach(to parser: StreamingXMLParser) {
        self.parser = parser
    }

    /// The complete trees, in the order of the document, which are then no longer kept.
    func takeFinished() -> [FinishedTree] {
        defer { finished.removeAll(keepingCapacity: true) }
        return finished
    }

    /// Says that the document has ended; gives what was noticed behind the last tree.
    func finish() -> [Observation] {
        completeTree()
        return observations.takeItems()
    }

    // MARK: - Elements

    override func startElement(_ element: borrowing XMLStartElement) throws(ReadingProblem) {
        if skippedDepth > 0 {
            skippedDepth += 1
            return
        }
        let parent = open.last ?? Grammar.unknownElement
        let number =
            element.namespace == nil ? grammar.child(of: parent, named: element.name) : Grammar.unknownElement
        currentElement = number
        guard number != Grammar.unknownElement else {
            guard hasRoot else {
                throw ReadingProblem(
                    .unknownRoot(element.spelling), line: element.place.line, column: element.place.column)
            }
            unknownPath = path(of: element, in: parent)
            // Copied out of what cannot be captured; made only of what is kept.
            let (prefix, name) = (element.prefix, element.name)
            observe(.unknownElement, at: element.place, .unknownElement(self.spelling(prefix, name)))
            skippedDepth = 1
            return
        }
        unknownPath = nil
        if !hasRoot, let namespace = parser?.rootNamespaceName {
            observe(.rootNamespace, at: element.place, .rootNamespace(namespace))
        }
        hasRoot = true
        switch grammar.role(of: number) {
        case .record:
            beginTree()
            parser?.beginExcerpt(keepsText: keepsSource)
        case .table:
            beginTree()
        case .part: break
        }
        open.append(number)
        try appendNode(number, element)
    }

    override func endElement() throws(ReadingProblem) {
        if skippedDepth > 0 {
            skippedDepth -= 1
            return
        }
        guard let number = open.popLast() else { return }
        currentElement = number
        unknownPath = nil
        guard !openNodes.isEmpty else { return }
        openNodes.removeLast()
        if openNodes.isEmpty { endTree(grammar.role(of: number)) }
    }

    override func schemaViolation(_ violation: SchemaViolation) {
        guard let parser else { return }
        observe(
            .schemaViolation, at: parser.currentPlace,
            .schemaViolation(code: violation.code, message: violation.message))
    }

    override func namespaceBreach(_ breach: NamespaceBreach) {
        guard let parser else { return }
        observe(.namespaceBreach, at: parser.currentPlace, .namespaceBreach(breach))
    }

    override func replacedBytes() {
        guard let parser else { return }
        observe(.replacedBytes, at: parser.openPlace, .replacedBytes)
    }

    // MARK: - Text

    override func text(_ text: UnsafeBufferPointer<UInt8>, isCDATA: Bool) throws(ReadingProblem) {
        if controlCharacter == nil { controlCharacter = CharacterCheck.firstControlCharacter(in: text) }
        guard skippedDepth == 0, let number = open.last else { return }
        guard grammar.hasText(number), let node = openNodes.last?.node else {
            addUnexpected(text)
            return
        }
        if !isCDATA, !(textContinues && lastPieceWasPlain), text.allSatisfy(Self.isWhiteSpace) {
            // White space next to a tag or a CDATA section is layout, unless more text follows it.
            pendingWhiteSpace.append(contentsOf: text)
            return
        }
        let isLayoutBeforeCDATA = isCDATA && nodes[node].textLength == 0 && !textContinues
        if !isLayoutBeforeCDATA { try append(pendingWhiteSpace, to: node) }
        pendingWhiteSpace.removeAll(keepingCapacity: true)
        textContinues = true
        lastPieceWasPlain = !isCDATA
        try append(text, to: node)
    }

    private static func isWhiteSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
    }

    /// How many characters of a text are shown in an observation.
    private static let shownLength = 40
    /// How many bytes these can take.
    private static let shownBytes = 4 * shownLength

    private func addUnexpected(_ text: UnsafeBufferPointer<UInt8>) {
        guard unexpectedText.count < Self.shownBytes else { return }
        let added = unexpectedText.isEmpty ? text.drop(while: Self.isWhiteSpace) : text[...]
        guard !added.isEmpty else { return }
        if unexpectedText.isEmpty, let parser { unexpectedPlace = parser.openPlace }
        unexpectedText.append(contentsOf: added.prefix(Self.shownBytes))
    }

    override func endText() {
        completeTree()
        pendingWhiteSpace.removeAll(keepingCapacity: true)
        textContinues = false
        if skippedDepth == 0, let number = open.last {
            currentElement = number
            unknownPath = nil
        }
        if let character = controlCharacter, let parser {
            controlCharacter = nil
            observe(.controlCharacter, at: parser.openPlace, .controlCharacter(character))
        }
        guard !unexpectedText.isEmpty else { return }
        observe(.unexpectedText, at: unexpectedPlace, .unexpectedText(shownText))
        unexpectedText.removeAll(keepingCapacity: true)
    }

    /// The beginning of the text where none should be.
    private var shownText: String {
        let shown = String(decoding: unexpectedText, as: UTF8.self).prefix(Self.shownLength)
        return String(String(shown).trimmingXMLWhiteSpace)
    }

    private func append(_ text: some Collection<UInt8>, to node: Int) throws(ReadingProblem) {
        guard !text.isEmpty else { return }
        let start = Int(nodes[node].textStart)
        let length = Int(nodes[node].textLength)
        if start + length != bytes.count {
            // Text of a child came between: the text so far is written again, so that it stays in one piece.
            nodes[node].textStart = UInt32(bytes.count)
            bytes.append(contentsOf: Array(bytes[start..<(start + length)]))
        }
        bytes.append(contentsOf: text)
        nodes[node].textLength += UInt32(text.count)
        try checkLength()
    }

    // MARK: - Trees

    private func beginTree() {
        nodes.removeAll(keepingCapacity: true)
        attributes.removeAll(keepingCapacity: true)
        bytes.removeAll(keepingCapacity: true)
        openNodes.removeAll(keepingCapacity: true)
    }

    private func endTree(_ role: GrammarElement.Role) {
        var source: RecordSource?
        if role != .table, let parser, let text = parser.takeExcerpt() {
            source = RecordSource(text: text, surroundings: parser.surroundings)
        }
        ended = (RecordTree(grammar: grammar, nodes: nodes, attributes: attributes, bytes: bytes), source)
    }

    private func completeTree() {
        guard let (tree, source) = ended else { return }
        ended = nil
        finished.append(FinishedTree(tree: tree, observations: observations.takeItems(), source: source))
    }

    private func appendNode(_ number: UInt16, _ element: borrowing XMLStartElement) throws(ReadingProblem) {
        let isInTree = !openNodes.isEmpty || grammar.role(of: number) != .part
        var node = RecordTree.Node(
            element: number, attributeCount: 0, firstAttribute: UInt32(attributes.count), firstChild: RecordTree.none,
            nextSibling: RecordTree.none, textStart: UInt32(bytes.count), textLength: 0, line: element.place.line,
            column: element.place.column)
        for index in 0..<element.attributeCount {
            let name = element.attributeName(index)
            let namespace = element.attributeNamespace(index)
            guard namespace == nil, let known = grammar.attribute(named: name, of: number) else {
                if !Self.isHarmless(namespace) {
                    let prefix = element.attributePrefix(index)
                    observe(.unknownAttribute, at: element.place, .unknownAttribute(self.spelling(prefix, name)))
                }
                continue
            }
            guard isInTree else { continue }
            let value = element.attributeValue(index)
            if let character = CharacterCheck.firstControlCharacter(in: value) {
                observe(.controlCharacter, at: element.place, .controlCharacter(character))
            }
            attributes.append(
                RecordTree.Attribute(number: known, start: UInt32(bytes.count), length: UInt32(value.count)))
            bytes.append(contentsOf: value)
            node.attributeCount += 1
        }
        guard isInTree else { return }
        node.textStart = UInt32(bytes.count)
        let index = nodes.count
        nodes.append(node)
        if let parent = openNodes.last {
            if let sibling = parent.lastChild {
                nodes[sibling].nextSibling = UInt32(index)
            } else {
                nodes[parent.node].firstChild = UInt32(index)
            }
            openNodes[openNodes.count - 1].lastChild = index
        }
        openNodes.append((index, nil))
        try checkLength()
    }

    /// `xsi:schemaLocation` and `xml:lang` say nothing about the record; nothing they point at is followed.
    static func isHarmless(_ namespace: XMLNamespace?) -> Bool {
        guard let namespace else { return false }
        return namespace.isNamed("http://www.w3.org/2001/XMLSchema-instance")
            || namespace.isNamed("http://www.w3.org/XML/1998/namespace")
    }

    /// The nodes count for what they take beside their texts.
    private func checkLength() throws(ReadingProblem) {
        if bytes.count + nodes.count * MemoryLayout<RecordTree.Node>.stride > limits.recordLength {
            throw problem(.recordTooLong(element: elementName(of: 0), limit: limits.recordLength), at: 0)
        }
    }

    private func elementName(of node: Int) -> String {
        grammar.name(of: nodes[node].element)
    }

    private func problem(_ kind: ReadingProblem.Kind, at node: Int) -> ReadingProblem {
        ReadingProblem(kind, line: nodes[node].line, column: nodes[node].column)
    }

    private func observe(
        _ name: Observation.Kind.Name, at place: TextPosition, _ kind: @autoclosure () -> Observation.Kind
    ) {
        observations.append(
            name, at: SourcePlace(line: place.line, column: place.column, element: currentElement),
            path: unknownPath ?? grammar.path(of: currentElement), kind)
    }

    private func spelling(_ prefix: UnsafePointer<UInt8>?, _ name: UInt16) -> String {
        guard let parser else { return "" }
        return XMLStartElement.spelling(prefix, parser.names.spelling(name))
    }

    /// The path that an unknown element would have. A document that has one has it often: each is made once.
    private func path(of element: borrowing XMLStartElement, in parent: UInt16) -> String {
        let unknown = Unknown(parent: parent, name: element.name, prefix: element.prefix)
        if let path = unknownPaths[unknown] { return path }
        let path = "\(grammar.path(of: parent))/\(element.spelling)".shortened(to: Observation.longestPath)
        if unknownPaths.count < limits.observedPaths { unknownPaths[unknown] = path }
        return path
    }
}

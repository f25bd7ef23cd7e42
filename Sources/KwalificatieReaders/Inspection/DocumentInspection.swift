import KwalificatieModel

/// What is in a document, known to the readers or not: what a person looks at when SBB changes something.
public struct DocumentInspection: Sendable, Equatable, Codable {
    /// The name of the root element.
    public var hoofdelement: String
    /// The namespace of the root element; nil for none.
    public var naamruimte: String?
    /// How many records there are of each kind.
    public var aantallen: [Aantal]
    /// The versions and statuses of the records, and how often each occurs.
    public var versies: [Versie]
    /// Every path of elements, in the order in which they first occur.
    public var elementen: [Element]
    /// How many elements have a path beyond the limit of different paths; 0 in every real document.
    public var nietGetoondeElementen: Int
    /// How many attributes of those that are shown have a path beyond that limit; nil in every real document.
    public var nietGetoondeAttributen: Int?
    /// How many records have a version beyond the limit of different versions; nil in every real document.
    public var nietGetoondeVersies: Int?
    /// How many bytes the document has.
    public var bytes: Int

    /// How many records there are of a kind.
    public struct Aantal: Sendable, Equatable, Codable {
        /// The kind.
        public var soort: RegisterRecord.Soort
        /// How many.
        public var aantal: Int
    }

    /// A version that records have.
    public struct Versie: Sendable, Equatable, Codable {
        /// The kind of the records.
        public var soort: RegisterRecord.Soort
        /// The version as given; empty for none.
        public var versie: String
        /// The status as given; empty for none.
        public var status: String
        /// How many records have both.
        public var aantal: Int
    }

    /// What the readers do with an element or attribute.
    public enum Gebruik: String, Sendable, Equatable, Codable {
        /// It becomes part of a record, or of a table that records refer to.
        case gebruikt
        /// It is read over knowingly: an attribute that says where a schema is, or in which language a text is.
        case overgeslagen
        /// No reader knows it: it is read over, and a finding says so.
        case onbekend
    }

    /// The elements with one path.
    public struct Element: Sendable, Equatable, Codable {
        /// The path, `/sbb/dossiers/dossier`.
        public var pad: String
        /// How many there are.
        public var aantal: Int
        /// How many of them have text of their own, other than white space.
        public var metTekst: Int
        /// What the readers do with them.
        public var gebruik: Gebruik
        /// Their attributes, in the order in which they first occur.
        public var attributen: [Attribuut]
    }

    /// An attribute of the elements with one path.
    public struct Attribuut: Sendable, Equatable, Codable {
        /// The name.
        public var naam: String
        /// How many of the elements have it.
        public var aantal: Int
        /// What the readers do with it.
        public var gebruik: Gebruik
    }

    /// Looks through a document to its end; throws when it is no well-formed XML. Any root element will do.
    public init(_ source: some ByteSource, limits: Limits = .standard) throws(ReadingProblem) {
        var source = source
        let inspector = Inspector(grammar: .sbb)
        let parser = try StreamingXMLParser(handler: inspector, schema: nil, limits: limits)
        inspector.attach(to: parser)
        let buffer = ReadBuffer()
        var bytes = 0
        while true {
            let count = try source.read(into: buffer.bytes)
            if count == 0 { break }
            bytes += count
            try parser.parse(UnsafeRawBufferPointer(rebasing: buffer.bytes[..<count]))
        }
        try parser.finish()
        self = inspector.result(bytes: bytes, namespace: parser.rootNamespaceName)
    }

    fileprivate init(
        hoofdelement: String, naamruimte: String?, aantallen: [Aantal], versies: [Versie], elementen: [Element],
        nietGetoondeElementen: Int, nietGetoondeAttributen: Int?, nietGetoondeVersies: Int?, bytes: Int
    ) {
        self.hoofdelement = hoofdelement
        self.naamruimte = naamruimte
        self.aantallen = aantallen
        self.versies = versies
        self.elementen = elementen
        self.nietGetoondeElementen = nietGetoondeElementen
        self.nietGetoondeAttributen = nietGetoondeAttributen
        self.nietGetoondeVersies = nietGetoondeVersies
        self.bytes = bytes
    }

    /// Whether there is an element or attribute that no reader knows.
    public var heeftOnbekende: Bool {
        elementen.contains { element in
            element.gebruik == .onbekend || element.attributen.contains { $0.gebruik == .onbekend }
        }
    }
}

/// Counts paths and attributes while a document is parsed.
private final class Inspector: XMLEventHandler {
    /// How many different paths of elements and attributes are kept: published documents have some hundreds, and a hostile
    /// one must not fill memory.
    private static let maximumPaths = 10_000
    /// How many bytes these paths have together; those of a published document have ten kilobytes. Each begins with the
    /// names of all elements around it, and these can be long.
    private static let maximumPathBytes = 16 << 20
    /// How many different versions are kept.
    private static let maximumVersions = 1_000

    private let grammar: Grammar
    private weak var parser: StreamingXMLParser?
    private var elements: [CountedElement] = []
    private var indexByStep: [Step: Int] = [:]
    /// Where the attributes of elements stand among those of their element.
    private var attributeByStep: [Step: Int] = [:]
    private var pathCount = 0
    private var pathBytes = 0
    /// Whether a path was not kept: after the first no other is, so that none is made in vain for each element.
    private var isFull = false
    /// The open elements; nil for one whose path is not kept.
    private var open: [Int?] = []
    private var textSeen: [Bool] = []
    private var omitted = (elements: 0, attributes: 0, versions: 0)
    private var versions: [VersionKey: Int] = [:]

    private struct Step: Hashable {
        /// The element around it, by its number; -1 for none.
        let parent: Int
        let name: UInt16
        let namespace: XMLNamespace?
    }

    private struct CountedElement {
        let path: String
        let grammarElement: UInt16
        var count = 0
        var withText = 0
        var attributes: [CountedAttribute] = []
    }

    private struct CountedAttribute {
        let name: String
        let use: DocumentInspection.Gebruik
        var count = 0
    }

    private struct VersionKey: Hashable {
        let soort: RegisterRecord.Soort
        let versie: String
        let status: String
    }

    init(grammar: Grammar) {
        self.grammar = grammar
    }

    func attach(to parser: StreamingXMLParser) {
        self.parser = parser
    }

    override func startElement(_ element: borrowing XMLStartElement) throws(ReadingProblem) {
        textSeen.append(false)
        // Below an element whose path is not kept, nothing is kept.
        guard open.last != .some(.none), let index = index(of: element) else {
            open.append(nil)
            omitted.elements += 1
            return
        }
        open.append(index)
        elements[index].count += 1
        for position in 0..<element.attributeCount {
            count(element.attributeName(position), element.attributeNamespace(position), at: index)
        }
        if case .record(let soort) = grammar.role(of: elements[index].grammarElement) {
            countVersion(element, soort)
        }
    }

    override func text(_ bytes: UnsafeBufferPointer<UInt8>, isCDATA: Bool) throws(ReadingProblem) {
        guard let last = textSeen.indices.last, !textSeen[last] else { return }
        textSeen[last] = bytes.contains { $0 > 0x20 }
    }

    override func endElement() throws(ReadingProblem) {
        if textSeen.popLast() == true, let index = open.last ?? nil { elements[index].withText += 1 }
        open.removeLast()
    }

    private func index(of element: borrowing XMLStartElement) -> Int? {
        let parent = open.last ?? nil
        let step = Step(parent: parent ?? -1, name: element.name, namespace: element.namespace)
        if let known = indexByStep[step] { return known }
        let parentElement = parent.map { elements[$0] }
        let around = parentElement?.path ?? ""
        guard let name = keptName(step, below: around) else { return nil }
        let number =
            step.namespace == nil && (parent == nil || parentElement?.grammarElement != Grammar.unknownElement)
            ? grammar.child(of: parentElement?.grammarElement ?? Grammar.unknownElement, named: element.name)
            : Grammar.unknownElement
        indexByStep[step] = elements.count
        elements.append(CountedElement(path: "\(around)/\(name)", grammarElement: number))
        return elements.count - 1
    }

    private func count(_ name: UInt16, _ namespace: XMLNamespace?, at index: Int) {
        let step = Step(parent: index, name: name, namespace: namespace)
        guard let position = attributeByStep[step] ?? addAttribute(step) else {
            omitted.attributes += 1
            return
        }
        elements[index].attributes[position].count += 1
    }

    private func addAttribute(_ step: Step) -> Int? {
        guard let name = keptName(step, below: elements[step.parent].path) else { return nil }
        let position = elements[step.parent].attributes.count
        attributeByStep[step] = position
        elements[step.parent].attributes.append(CountedAttribute(name: name, use: use(of: step)))
        return position
    }

    /// The name of an element or attribute as it stands in its path; nil when no more paths are kept.
    private func keptName(_ step: Step, below path: String) -> String? {
        guard !isFull else { return nil }
        let name = (step.namespace.map { "{\($0.name)}" } ?? "") + (parser?.names.spelling(step.name) ?? "?")
        pathCount += 1
        pathBytes += path.utf8.count + name.utf8.count
        isFull = pathCount > Self.maximumPaths || pathBytes > Self.maximumPathBytes
        return isFull ? nil : name
    }

    private func countVersion(_ element: borrowing XMLStartElement, _ soort: RegisterRecord.Soort) {
        var versie = ""
        var status = ""
        for position in 0..<element.attributeCount {
            let name = element.attributeName(position)
            guard name == Grammar.sbb.numbers["versie"] || name == Grammar.sbb.numbers["status"] else { continue }
            let value = String(decoding: element.attributeValue(position), as: UTF8.self)
            if name == Grammar.sbb.numbers["versie"] { versie = value } else { status = value }
        }
        let key = VersionKey(soort: soort, versie: versie, status: status)
        guard versions[key] != nil || versions.count < Self.maximumVersions else {
            omitted.versions += 1
            return
        }
        versions[key, default: 0] += 1
    }

    func result(bytes: Int, namespace: String?) -> DocumentInspection {
        DocumentInspection(
            hoofdelement: elements.first.map { String($0.path.dropFirst()) } ?? "", naamruimte: namespace,
            aantallen: RegisterRecord.Soort.allCases.compactMap { soort in
                let count = elements.filter { grammar.role(of: $0.grammarElement) == .record(soort) }
                    .reduce(0) { $0 + $1.count }
                return count == 0 ? nil : .init(soort: soort, aantal: count)
            },
            versies: versions.map { .init(soort: $0.soort, versie: $0.versie, status: $0.status, aantal: $1) }
                .sorted { ($0.soort, $0.versie, $0.status) < ($1.soort, $1.versie, $1.status) },
            elementen: elements.map { element in
                .init(
                    pad: element.path, aantal: element.count, metTekst: element.withText, gebruik: use(of: element),
                    attributen: element.attributes.map { .init(naam: $0.name, aantal: $0.count, gebruik: $0.use) })
            }, nietGetoondeElementen: omitted.elements, nietGetoondeAttributen: Self.unlessNone(omitted.attributes),
            nietGetoondeVersies: Self.unlessNone(omitted.versions), bytes: bytes)
    }

    private static func unlessNone(_ count: Int) -> Int? { count == 0 ? nil : count }

    private func use(of element: CountedElement) -> DocumentInspection.Gebruik {
        element.grammarElement == Grammar.unknownElement ? .onbekend : .gebruikt
    }

    private func use(of attribute: Step) -> DocumentInspection.Gebruik {
        if RecordTreeBuilder.isHarmless(attribute.namespace) { return .overgeslagen }
        let element = elements[attribute.parent].grammarElement
        let isKnown =
            element != Grammar.unknownElement && attribute.namespace == nil
            && grammar.attribute(named: attribute.name, of: element) != nil
        return isKnown ? .gebruikt : .onbekend
    }
}

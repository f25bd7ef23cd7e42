import KwalificatieModel

/// The grammar of a whole document, made from the descriptions of its records, with each element of the tree numbered.
///
/// The number of an element tells its path: it is what `SourcePlace.element` holds.
public struct Grammar: Sendable {
    /// The grammar of every kind of document that SBB publishes and this project reads.
    public static let sbb = Grammar(root: .sbb)

    /// The number that stands for an element outside the grammar.
    static let unknownElement: UInt16 = 0

    let elements: [NumberedElement]
    /// The spelling of each name, by its number.
    let names: [String]
    /// The number of each known spelling.
    let numbers: [String: UInt16]
    private let kinds: FixedTable<Kind>
    private let childTable: FixedTable<UInt16>
    private let attributeTable: FixedTable<UInt16>

    /// What is asked of every element of a document.
    private struct Kind: Sendable {
        let role: GrammarElement.Role
        let hasText: Bool
        /// Where its attributes stand in the table.
        let firstAttribute: Int
        let attributeCount: Int
    }

    /// An element with what readers ask about it.
    struct NumberedElement: Sendable {
        let name: String
        let role: GrammarElement.Role
        let hasText: Bool
        /// The attributes that the readers use, each known by its place here.
        let attributes: [String]
        let path: String
        let parent: UInt16
    }

    private init(root: GrammarElement) {
        var elements: [NumberedElement] = [
            // The number 0: an element outside the grammar.
            NumberedElement(name: root.name, role: .part, hasText: false, attributes: [], path: "", parent: 0)
        ]
        func number(_ element: GrammarElement, parent: UInt16) {
            let own = UInt16(elements.count)
            elements.append(
                NumberedElement(
                    name: element.name, role: element.role, hasText: element.hasText, attributes: element.attributes,
                    path: "\(elements[Int(parent)].path)/\(element.name)", parent: parent))
            for child in element.children { number(child, parent: own) }
        }
        number(root, parent: Grammar.unknownElement)

        var names: [String] = []
        var numbers: [String: UInt16] = [:]
        for name in elements.flatMap({ [$0.name] + $0.attributes }) where numbers[name] == nil {
            numbers[name] = UInt16(names.count)
            names.append(name)
        }
        var childTable = [UInt16](repeating: Grammar.unknownElement, count: elements.count * names.count)
        for (own, element) in elements.enumerated().dropFirst() {
            if let name = numbers[element.name] {
                childTable[Int(element.parent) * names.count + Int(name)] = UInt16(own)
            }
        }
        var attributes: [UInt16] = []
        kinds = FixedTable(
            elements.map { element in
                defer { attributes += element.attributes.compactMap { numbers[$0] } }
                return Kind(
                    role: element.role, hasText: element.hasText, firstAttribute: attributes.count,
                    attributeCount: element.attributes.count)
            })
        attributeTable = FixedTable(attributes)
        self.childTable = FixedTable(childTable)
        self.elements = elements
        self.names = names
        self.numbers = numbers
    }

    /// The number of the child with this name, or `unknownElement`. The root is the child of `unknownElement`.
    func child(of parent: UInt16, named name: UInt16) -> UInt16 {
        name < names.count ? childTable[Int(parent) * names.count + Int(name)] : Grammar.unknownElement
    }

    /// The number of the element that stands at this path below another one, or `unknownElement`.
    func element(at path: some Sequence<String>, below parent: UInt16 = Grammar.unknownElement) -> UInt16 {
        path.reduce(parent) { parent, name in
            numbers[name].map { child(of: parent, named: $0) } ?? Grammar.unknownElement
        }
    }

    /// The name of the element with this number.
    func name(of element: UInt16) -> String { elements[Int(element)].name }

    /// What the readers do with the element with this number.
    func role(of element: UInt16) -> GrammarElement.Role { kinds[Int(element)].role }

    /// Whether the text of the element with this number is read.
    func hasText(_ element: UInt16) -> Bool { kinds[Int(element)].hasText }

    /// Which of the attributes that the readers use of the element this is; nil for any other.
    func attribute(named name: UInt16, of element: UInt16) -> UInt16? {
        let kind = kinds[Int(element)]
        for index in 0..<kind.attributeCount where attributeTable[kind.firstAttribute + index] == name {
            return UInt16(index)
        }
        return nil
    }

    /// The path of the element with this number, `/sbb/dossiers/dossier/profielen/profiel`; empty for a place outside
    /// every grammar.
    public func path(of element: UInt16) -> String {
        Int(element) < elements.count ? elements[Int(element)].path : ""
    }
}

extension GrammarElement {
    /// The root of every document: the tables to which its records refer, and those records.
    ///
    /// The dossier is as published; the other kinds are own design, as no public example exists (docs/xml.md).
    fileprivate static let sbb = {
        var root = GrammarElement("sbb")
        root.addTable("domeinen", "domein", Opleidingsdomein.described)
        root.addTable("sectorkamers", "sectorkamer", Sectorkamer.described)
        root.addTable("competenties", "competentie", CompetentieVerwijzing.described)
        // Own design: werkprocessen of dossiers in other documents, to which certificaten and cross-overs refer.
        root.addTable("werkprocessen", "werkproces", GenoemdWerkproces.described)
        root.addRecords(.dossier, Kwalificatiedossier.described)
        root.addRecords(.keuzedeel, Keuzedeel.described)
        root.addRecords(.certificaat, Certificaat.described)
        root.addRecords(.crossOver, CrossOverKwalificatie.described)
        root.addRecords(.geregionaliseerd, GeregionaliseerdeKwalificatie.described)
        return root
    }()

    private mutating func addTable<Item>(_ table: String, _ item: String, _ described: RecordDescription<Item>) {
        change([table]) { $0.role = .table }
        change([table, item]) { $0.add(described) }
    }

    private mutating func addRecords<Root>(_ soort: RegisterRecord.Soort, _ described: RecordDescription<Root>) {
        change(soort.elements) { element in
            element.role = .record(soort)
            element.add(described)
        }
    }
}

extension RegisterRecord.Soort {
    /// Where records of this kind stand below the root.
    var elements: [String] {
        switch self {
        case .dossier: ["dossiers", "dossier"]
        case .keuzedeel: ["keuzedelen", "keuzedeel"]
        case .certificaat: ["certificaten", "certificaat"]
        case .crossOver: ["crossoverkwalificaties", "crossoverkwalificatie"]
        case .geregionaliseerd: ["geregionaliseerdekwalificaties", "geregionaliseerdekwalificatie"]
        }
    }
}

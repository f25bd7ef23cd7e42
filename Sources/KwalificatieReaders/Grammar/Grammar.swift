/// The grammar of a whole document, with each element of the tree numbered.
///
/// The number of an element tells its path: it is what `SourcePlace.element` holds.
public struct Grammar: Sendable {
    /// The grammar of every kind of document that SBB publishes and this project reads.
    public static let sbb = Grammar(
        root: GrammarElement(
            .sbb,
            [
                SharedGrammar.domeinen, SharedGrammar.sectorkamers, SharedGrammar.competenties,
                SharedGrammar.werkprocessen,
                KwalificatiedossierGrammar.dossiers, KeuzedeelGrammar.keuzedelen, CertificaatGrammar.certificaten,
                CrossOverGrammar.crossOvers, GeregionaliseerdGrammar.geregionaliseerde,
            ]))

    /// The number that stands for an element outside the grammar.
    static let unknownElement: UInt16 = 0

    let elements: [NumberedElement]
    private let kinds: FixedTable<Kind>
    private let childTable: FixedTable<UInt16>
    private let attributeTable: FixedTable<NumberedElement.Attribute>
    private let nameCount: Int

    /// What is asked of every element of a document.
    private struct Kind: Sendable {
        let name: Name
        let role: GrammarElement.Role
        let hasText: Bool
        /// Where its attributes stand in the table.
        let firstAttribute: Int
        let attributeCount: Int
    }

    /// An element with what readers ask about it.
    struct NumberedElement: Sendable {
        let name: Name
        let role: GrammarElement.Role
        let hasText: Bool
        let attributes: [Attribute]
        let path: String
        let parent: UInt16

        /// An attribute that the readers use.
        struct Attribute: Sendable {
            let name: Name
            let number: UInt16
        }
    }

    private init(root: GrammarElement) {
        let nameCount = Name.allCases.count
        var elements: [NumberedElement] = [
            // The number 0: an element outside the grammar.
            NumberedElement(name: root.name, role: .part, hasText: false, attributes: [], path: "", parent: 0)
        ]
        var childTable = [UInt16](repeating: Grammar.unknownElement, count: nameCount)

        func number(_ element: GrammarElement, parent: UInt16) {
            let own = UInt16(elements.count)
            elements.append(
                NumberedElement(
                    name: element.name, role: element.role, hasText: element.hasText,
                    attributes: element.attributes.map { .init(name: $0, number: $0.number) },
                    path: "\(elements[Int(parent)].path)/\(element.name.rawValue)", parent: parent))
            childTable.append(contentsOf: repeatElement(Grammar.unknownElement, count: nameCount))
            childTable[Int(parent) * nameCount + Int(element.name.number)] = own
            for child in element.children { number(child, parent: own) }
        }
        number(root, parent: Grammar.unknownElement)
        self.elements = elements
        var attributes: [NumberedElement.Attribute] = []
        kinds = FixedTable(
            elements.map { element in
                defer { attributes += element.attributes }
                return Kind(
                    name: element.name, role: element.role, hasText: element.hasText,
                    firstAttribute: attributes.count, attributeCount: element.attributes.count)
            })
        attributeTable = FixedTable(attributes)
        self.childTable = FixedTable(childTable)
        self.nameCount = nameCount
    }

    /// The number of the child with this name, or `unknownElement`. The root is the child of `unknownElement`.
    func child(of parent: UInt16, named name: UInt16) -> UInt16 {
        name < nameCount ? childTable[Int(parent) * nameCount + Int(name)] : Grammar.unknownElement
    }

    /// The name of the element with this number.
    func name(of element: UInt16) -> Name { kinds[Int(element)].name }

    /// What the readers do with the element with this number.
    func role(of element: UInt16) -> GrammarElement.Role { kinds[Int(element)].role }

    /// Whether the text of the element with this number is read.
    func hasText(_ element: UInt16) -> Bool { kinds[Int(element)].hasText }

    /// The attribute with this name, where the readers use it of the element.
    func attribute(named name: UInt16, of element: UInt16) -> Name? {
        let kind = kinds[Int(element)]
        for index in kind.firstAttribute..<(kind.firstAttribute + kind.attributeCount)
        where attributeTable[index].number == name {
            return attributeTable[index].name
        }
        return nil
    }

    /// The path of the element with this number, `/sbb/dossiers/dossier/profielen/profiel`; empty for a place outside
    /// every grammar.
    public func path(of element: UInt16) -> String {
        Int(element) < elements.count ? elements[Int(element)].path : ""
    }
}

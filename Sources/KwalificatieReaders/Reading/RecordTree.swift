import KwalificatieModel

/// One record or table of a document as a tree of known elements: small, flat, with its texts as UTF-8 bytes.
///
/// A reader of records is then ordinary code over a tree, and the memory it needs follows the largest record.
final class RecordTree: Sendable {
    struct Node: Sendable {
        var element: UInt16
        var attributeCount: UInt16
        var firstAttribute: UInt32
        var firstChild: UInt32
        var nextSibling: UInt32
        var textStart: UInt32
        var textLength: UInt32
        var line: UInt32
        var column: UInt32
    }

    struct Attribute: Sendable {
        /// Which of the attributes that the grammar knows of the element.
        var number: UInt16
        var start: UInt32
        var length: UInt32
    }

    /// No node: the root of a tree has number 0 and is nobody's child.
    static let none: UInt32 = 0

    let grammar: Grammar
    let nodes: [Node]
    let attributes: [Attribute]
    let bytes: [UInt8]

    init(grammar: Grammar, nodes: [Node], attributes: [Attribute], bytes: [UInt8]) {
        self.grammar = grammar
        self.nodes = nodes
        self.attributes = attributes
        self.bytes = bytes
    }

    /// About how many bytes it takes.
    var size: Int { bytes.count + nodes.count * MemoryLayout<Node>.stride }

    /// The element that the tree was made of.
    var root: RecordNode { RecordNode(tree: self, index: 0) }

    func string(_ start: UInt32, _ length: UInt32) -> String {
        bytes.withUnsafeBufferPointer { buffer in
            String(decoding: buffer[Int(start)..<Int(start + length)], as: UTF8.self)
        }
    }
}

/// One element of a record.
struct RecordNode {
    private let tree: RecordTree
    private let index: UInt32

    fileprivate init(tree: RecordTree, index: UInt32) {
        self.tree = tree
        self.index = index
    }

    private var node: RecordTree.Node { tree.nodes[Int(index)] }

    /// The number of the element in the grammar.
    var element: UInt16 { node.element }
    var name: String { tree.grammar.name(of: node.element) }
    var role: GrammarElement.Role { tree.grammar.role(of: node.element) }
    var path: String { tree.grammar.path(of: node.element) }
    var place: SourcePlace { SourcePlace(line: node.line, column: node.column, element: node.element) }

    /// The element's own text; empty when it has none.
    var text: String { tree.string(node.textStart, node.textLength) }

    /// The value of an attribute; nil when the element has no such attribute.
    func attribute(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

    /// The attributes that the grammar knows of it and that it has, in the order of the grammar.
    var attributes: [(name: String, value: String)] {
        var values: [(number: UInt16, value: String)] = []
        forEachAttribute { number, value in values.append((number, value)) }
        let names = tree.grammar.elements[Int(node.element)].attributes
        return values.sorted { $0.number < $1.number }.map { (names[Int($0.number)], $0.value) }
    }

    /// Hands on the attributes that the grammar knows of it, each with its number there.
    func forEachAttribute(_ body: (_ number: UInt16, _ value: String) -> Void) {
        let node = node
        let first = Int(node.firstAttribute)
        for attribute in tree.attributes[first..<(first + Int(node.attributeCount))] {
            body(attribute.number, tree.string(attribute.start, attribute.length))
        }
    }

    /// The children, in the order of the document.
    var children: Children { Children(tree: tree, index: node.firstChild) }

    /// The children with this name, in the order of the document.
    func children(_ name: String) -> [RecordNode] { children.filter { $0.name == name } }

    /// The children of an element.
    struct Children: Sequence, IteratorProtocol {
        fileprivate let tree: RecordTree
        fileprivate var index: UInt32

        mutating func next() -> RecordNode? {
            guard index != RecordTree.none else { return nil }
            defer { index = tree.nodes[Int(index)].nextSibling }
            return RecordNode(tree: tree, index: index)
        }
    }
}

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
        var name: UInt16
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

    var name: Name { tree.grammar.elements[Int(node.element)].name }
    var role: GrammarElement.Role { tree.grammar.elements[Int(node.element)].role }
    var path: String { tree.grammar.path(of: node.element) }
    var place: SourcePlace { SourcePlace(line: node.line, column: node.column, element: node.element) }

    /// The element's own text; empty when it has none.
    var text: String { tree.string(node.textStart, node.textLength) }

    /// The value of an attribute; nil when the element has no such attribute.
    func attribute(_ name: Name) -> String? {
        let number = name.number
        let first = Int(node.firstAttribute)
        for attribute in tree.attributes[first..<(first + Int(node.attributeCount))] where attribute.name == number {
            return tree.string(attribute.start, attribute.length)
        }
        return nil
    }

    /// The attributes that the grammar knows of it and that it has, in the order of the grammar.
    var attributes: [(name: Name, value: String)] {
        tree.grammar.elements[Int(node.element)].attributes.compactMap { name in
            attribute(name).map { (name, $0) }
        }
    }

    /// The children with this name, in the order of the document.
    func children(_ name: Name) -> [RecordNode] {
        var found: [RecordNode] = []
        var next = node.firstChild
        while next != RecordTree.none {
            let child = RecordNode(tree: tree, index: next)
            if child.name == name { found.append(child) }
            next = tree.nodes[Int(next)].nextSibling
        }
        return found
    }
}

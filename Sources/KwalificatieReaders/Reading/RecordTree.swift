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
        var name: Name
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

    var name: Name { tree.grammar.name(of: node.element) }
    var role: GrammarElement.Role { tree.grammar.role(of: node.element) }
    var path: String { tree.grammar.path(of: node.element) }
    var place: SourcePlace { SourcePlace(line: node.line, column: node.column, element: node.element) }

    /// The element's own text; empty when it has none.
    var text: String { tree.string(node.textStart, node.textLength) }

    /// The value of an attribute; nil when the element has no such attribute.
    func attribute(_ name: Name) -> String? {
        let node = node
        let first = Int(node.firstAttribute)
        for index in first..<(first + Int(node.attributeCount)) where tree.attributes[index].name == name {
            return tree.string(tree.attributes[index].start, tree.attributes[index].length)
        }
        return nil
    }

    /// The attributes that the grammar knows of it and that it has, in the order of the grammar.
    var attributes: [(name: Name, value: String)] {
        tree.grammar.elements[Int(node.element)].attributes.compactMap { known in
            attribute(known.name).map { (known.name, $0) }
        }
    }

    /// The children with this name, in the order of the document.
    func children(_ name: Name) -> [RecordNode] {
        var found: [RecordNode] = []
        var next = firstChild(name)
        while let child = next {
            found.append(child)
            next = child.nextSibling(name)
        }
        return found
    }

    /// The first child with this name.
    func firstChild(_ name: Name) -> RecordNode? { first(name, from: node.firstChild) }

    /// The next child with this name of the same parent.
    func nextSibling(_ name: Name) -> RecordNode? { first(name, from: node.nextSibling) }

    private func first(_ name: Name, from start: UInt32) -> RecordNode? {
        var next = start
        while next != RecordTree.none {
            let child = tree.nodes[Int(next)]
            if tree.grammar.name(of: child.element) == name { return RecordNode(tree: tree, index: next) }
            next = child.nextSibling
        }
        return nil
    }
}

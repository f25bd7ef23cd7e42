/// What happens while a document is read. A class and not a protocol: the parser calls it for every element, and a
/// call through a class costs no boxing.
///
/// Subclasses override what they need.
class XMLEventHandler {
    /// An element begins. The attributes are gone when this returns.
    func startElement(_ element: borrowing XMLStartElement) throws(ReadingProblem) {}
    /// Text of the innermost open element; one text may come in many pieces.
    func text(_ bytes: UnsafeBufferPointer<UInt8>, isCDATA: Bool) throws(ReadingProblem) {}
    /// A tag follows: the text of the innermost open element is complete so far.
    func endText() {}
    /// The innermost open element ends.
    func endElement() throws(ReadingProblem) {}
    /// The schema is not content with the element that began or ended last, or with its text.
    func schemaViolation(_ violation: SchemaViolation) {}
    /// The element that began last, or an instruction before it, breaks a rule of Namespaces in XML.
    func namespaceBreach(_ breach: NamespaceBreach) {}
    /// The document says ISO-8859-1, and in the innermost open element stands the first byte that only windows-1252 has.
    func replacedBytes() {}
}

/// A namespace in the document that is being read; it is gone with the parser.
///
/// libxml2 keeps each once, so that it is known by its address: its name can be as long as a tag, and an element with three
/// letters can be in it.
struct XMLNamespace: Hashable {
    private let address: UnsafePointer<UInt8>

    /// The namespace whose name is at this address.
    init(_ address: UnsafePointer<UInt8>) {
        self.address = address
    }

    /// Its name.
    var name: String { String(cString: address) }

    /// Whether this is its name; looks no further than where they differ.
    func isNamed(_ name: String) -> Bool {
        var address = address
        for byte in name.utf8 {
            guard address.pointee == byte else { return false }
            address += 1
        }
        return address.pointee == 0
    }
}

/// An element as it begins.
struct XMLStartElement: ~Copyable {
    /// The number of its name: that of `Name` for a known one, higher for others (`NameTable.spelling`).
    let name: UInt16
    /// Where its `<` stands.
    let place: TextPosition
    /// Its namespace; nil for none, and for the namespace of the root element, which is read as none. A prefix that
    /// was never declared is a namespace of its own.
    let namespace: XMLNamespace?
    /// How many attributes it has.
    let attributeCount: Int

    /// Its prefix; nil for none.
    let prefix: UnsafePointer<UInt8>?
    private let attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
    // Of the parser, which outlives every event: counting one more user for each element would cost more than asking it.
    private unowned(unsafe) let names: NameTable

    init(
        name: UInt16, prefix: UnsafePointer<UInt8>?, place: TextPosition, namespace: XMLNamespace?, attributeCount: Int,
        attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, names: NameTable
    ) {
        self.name = name
        self.prefix = prefix
        self.place = place
        self.namespace = namespace
        self.attributeCount = attributeCount
        self.attributes = attributes
        self.names = names
    }

    /// The name as it stands in the document, with its prefix.
    var spelling: String { Self.spelling(prefix, names.spelling(name)) }

    /// How many pointers libxml2 gives for each attribute: name, prefix, namespace, value, end of the value.
    private static let stride = 5

    /// The number of an attribute's name.
    func attributeName(_ index: Int) -> UInt16 {
        guard let name = attributes?[index * Self.stride] else { return UInt16.max }
        return names.number(of: name)
    }

    /// The namespace of an attribute; nil for none. A prefix that was never declared is a namespace of its own.
    func attributeNamespace(_ index: Int) -> XMLNamespace? {
        let namespace = attributes?[index * Self.stride + 2] ?? attributes?[index * Self.stride + 1]
        return namespace.map(XMLNamespace.init)
    }

    /// The name of an attribute as it stands in the document, with its prefix.
    func attributeSpelling(_ index: Int) -> String {
        Self.spelling(attributePrefix(index), names.spelling(attributeName(index)))
    }

    /// The prefix of an attribute; nil for none.
    func attributePrefix(_ index: Int) -> UnsafePointer<UInt8>? { attributes?[index * Self.stride + 1] ?? nil }

    /// A name with its prefix.
    static func spelling(_ prefix: UnsafePointer<UInt8>?, _ name: String) -> String {
        prefix.map { "\(String(cString: $0)):\(name)" } ?? name
    }

    /// The value of an attribute, as XML means it: references resolved, line ends as spaces.
    func attributeValue(_ index: Int) -> UnsafeBufferPointer<UInt8> {
        guard let start = attributes?[index * Self.stride + 3], let end = attributes?[index * Self.stride + 4] else {
            return UnsafeBufferPointer(start: nil, count: 0)
        }
        return UnsafeBufferPointer(start: start, count: end - start)
    }
}

/// The numbers of the names in one document. libxml2 keeps each name once, so that a name is known by its address.
final class NameTable {
    private var numberByAddress: [UnsafeRawPointer: UInt16] = [:]
    /// The name that was asked for last of those with these bits in their address: a document has few names, and asks for
    /// each of them very often.
    private var recent = [Recent](repeating: Recent(), count: NameTable.recentCount)
    private static let recentCount = 512
    private var numberBySpelling: [String: UInt16] = [:]
    private var others: [String] = []
    private let limit: Int
    /// Whether there were more names than the limit; those beyond have no number of their own.
    private(set) var isOverfull = false

    private struct Recent {
        var address: UnsafeRawPointer?
        var number: UInt16 = 0
    }

    private let grammar: Grammar

    /// - Parameter limit: how many names outside the grammar get a number.
    init(limit: Int, grammar: Grammar = .sbb) {
        self.grammar = grammar
        self.limit = min(limit, Int(UInt16.max) - grammar.names.count)
    }

    /// The number of the name at this address, which must stay valid: one from libxml2's dictionary.
    func number(of name: UnsafePointer<UInt8>) -> UInt16 {
        let address = UnsafeRawPointer(name)
        let slot = Int(bitPattern: address) % Self.recentCount
        if recent[slot].address == address { return recent[slot].number }
        guard let number = number(at: address, spelled: name) else { return UInt16.max }
        recent[slot] = Recent(address: address, number: number)
        return number
    }

    private func number(at address: UnsafeRawPointer, spelled name: UnsafePointer<UInt8>) -> UInt16? {
        if let number = numberByAddress[address] { return number }
        let spelling = String(cString: name)
        guard let number = grammar.numbers[spelling] ?? numberBySpelling[spelling] ?? addOther(spelling) else {
            return nil
        }
        numberByAddress[address] = number
        return number
    }

    /// The name with this number.
    func spelling(_ number: UInt16) -> String {
        let known = grammar.names
        if Int(number) < known.count { return known[Int(number)] }
        let index = Int(number) - known.count
        return index < others.count ? others[index] : "?"
    }

    private func addOther(_ spelling: String) -> UInt16? {
        guard others.count < limit else {
            isOverfull = true
            return nil
        }
        let number = UInt16(grammar.names.count + others.count)
        others.append(spelling)
        numberBySpelling[spelling] = number
        return number
    }
}

import CLibXML2

/// A breach of Namespaces in XML 1.0, which is none of XML itself: the document is read on.
public enum NamespaceBreach: Sendable, Equatable {
    /// A prefix that no `xmlns:` around it declares, or `xmlns` as a prefix of an element.
    case unboundPrefix(String)
    /// A declaration of the prefix `xmlns`, of `xml` as something else, or of what these two stand for.
    case reservedName
    /// A prefix that is declared as nothing: `xmlns:p=""`.
    case emptyName(prefix: String)
    /// A name with a colon where none may stand: two in a name, one at its start or end, or one in an instruction.
    case colon(in: String)
    /// Two attributes with the same name in the same namespace, under two prefixes.
    case repeatedAttribute(String)

    /// What libxml2 reports; nil for what is none of these.
    init?(_ error: xmlError) {
        let name = error.str1.map { String(cString: $0) }
        switch xmlParserErrors(rawValue: UInt32(bitPattern: error.code)) {
        case XML_NS_ERR_UNDEFINED_NAMESPACE: self = .unboundPrefix(name ?? "")
        case XML_NS_ERR_XML_NAMESPACE: self = name.map { .emptyName(prefix: $0) } ?? .reservedName
        case XML_NS_ERR_QNAME, XML_NS_ERR_COLON: self = .colon(in: name ?? "")
        case XML_NS_ERR_ATTRIBUTE_REDEFINED: self = .repeatedAttribute(name ?? "")
        default: return nil
        }
    }

    /// The same with a name that is not longer than this.
    func shortened(to length: Int) -> NamespaceBreach {
        switch self {
        case .unboundPrefix(let prefix): .unboundPrefix(prefix.shortened(to: length))
        case .reservedName: self
        case .emptyName(let prefix): .emptyName(prefix: prefix.shortened(to: length))
        case .colon(let name): .colon(in: name.shortened(to: length))
        case .repeatedAttribute(let name): .repeatedAttribute(name.shortened(to: length))
        }
    }
}

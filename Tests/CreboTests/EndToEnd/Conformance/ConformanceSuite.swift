import CLibXML2
import Foundation

/// The cases of a conformance suite, by its own index: `xmlconf.xml`, whose parts are external entities.
///
/// The index has a DOCTYPE and is trusted: whoever runs the tests chose it. So libxml2 reads it, and not crebo.
struct ConformanceSuite {
    let cases: [ConformanceCase]

    /// Reads an index; nil when it cannot be read.
    init?(index: URL) {
        let options = XML_PARSE_NOENT.rawValue | XML_PARSE_DTDLOAD.rawValue | XML_PARSE_NONET.rawValue
        guard let document = xmlReadFile(index.path, nil, Int32(options)) else { return nil }
        defer { xmlFreeDoc(document) }
        cases = Self.tests(below: xmlDocGetRootElement(document)).compactMap { Self.conformanceCase($0, index) }
    }

    private static func tests(below node: xmlNodePtr?) -> [xmlNodePtr] {
        sequence(first: node?.pointee.children) { $0?.pointee.next }.compactMap { $0 }.flatMap { child in
            let name = child.pointee.name.map { String(cString: $0) }
            return name == "TEST" ? [child] : tests(below: child)
        }
    }

    private static func conformanceCase(_ test: xmlNodePtr, _ index: URL) -> ConformanceCase? {
        guard let kind = attribute("TYPE", of: test).flatMap(ConformanceCase.Kind.init),
            let uri = attribute("URI", of: test)
        else { return nil }
        let base = text(xmlNodeGetBase(test.pointee.doc, test)) ?? index.path
        guard let file = URL(string: uri, relativeTo: URL(fileURLWithPath: base)) else { return nil }
        let isVersion11 = attribute("VERSION", of: test) == "1.1"
        let recommendation = attribute("RECOMMENDATION", of: test) ?? "XML1.0"
        let editions = attribute("EDITION", of: test)?.split(separator: " ") ?? ["5"]
        return ConformanceCase(
            id: attribute("ID", of: test) ?? uri, kind: kind, file: file.absoluteURL,
            isOfThisXML: !isVersion11 && !recommendation.hasSuffix("1.1") && editions.contains("5")
                && attribute("NAMESPACE", of: test) != "no",
            isAboutNamespaces: recommendation.hasPrefix("NS"))
    }

    private static func attribute(_ name: String, of node: xmlNodePtr) -> String? { text(xmlGetProp(node, name)) }

    /// A text that libxml2 gave away.
    private static func text(_ bytes: UnsafeMutablePointer<xmlChar>?) -> String? {
        guard let bytes else { return nil }
        defer { free(bytes) }
        return String(cString: bytes)
    }
}

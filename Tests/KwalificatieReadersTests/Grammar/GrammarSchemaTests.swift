import Foundation
import FoundationXML
import XCTest

@testable import KwalificatieReaders

/// The grammars of the readers and the schemas of the project know the same elements, attributes and texts.
final class GrammarSchemaTests: XCTestCase {
    private func declared() throws -> [String: GrammarFacts] {
        let facts = try SchemaPaths(directory: Repository.path("Schemas")).facts
        XCTAssertFalse(facts.isEmpty)
        return facts
    }

    private var known: [String: GrammarFacts] {
        var facts: [String: GrammarFacts] = [:]
        for element in Grammar.sbb.elements.dropFirst() {
            facts[element.path] = GrammarFacts(
                attributes: Set(element.attributes), hasText: element.hasText)
        }
        return facts
    }

    func testTheGrammarKnowsEveryElementOfTheSchemas() throws {
        let declared = try self.declared()
        XCTAssertGreaterThan(declared.count, 200)
        XCTAssertEqual(Set(declared.keys).subtracting(known.keys).sorted(), [])
    }

    func testTheSchemasDeclareEveryElementOfTheGrammar() throws {
        XCTAssertEqual(Set(known.keys).subtracting(try declared().keys).sorted(), [])
    }

    func testGrammarAndSchemasKnowTheSameAttributes() throws {
        for (path, facts) in try declared() {
            XCTAssertEqual(known[path]?.attributes.sorted(), facts.attributes.sorted(), path)
        }
    }

    func testGrammarAndSchemasKnowTheSameTexts() throws {
        for (path, facts) in try declared() {
            XCTAssertEqual(known[path]?.hasText, facts.hasText, path)
        }
    }

    func testEveryNameIsUsed() {
        var used: Set<String> = []
        for element in Grammar.sbb.elements {
            used.insert(element.name)
            used.formUnion(element.attributes)
        }
        XCTAssertEqual(Set(Grammar.sbb.names).symmetricDifference(used).sorted(), [])
    }

    func testNumbersAndPathsBelongTogether() {
        for (number, element) in Grammar.sbb.elements.enumerated().dropFirst() {
            XCTAssertEqual(Grammar.sbb.path(of: UInt16(number)), element.path)
            XCTAssertEqual(Grammar.sbb.element(at: [element.name], below: element.parent), UInt16(number))
        }
        XCTAssertEqual(Grammar.sbb.path(of: Grammar.unknownElement), "")
        XCTAssertEqual(Grammar.sbb.path(of: .max), "")
    }
}

private struct GrammarFacts: Equatable {
    var attributes: Set<String> = []
    var hasText = false
}

/// The paths that a set of schemas allows below `sbb`.
private final class SchemaPaths: NSObject, XMLParserDelegate {
    private(set) var facts: [String: GrammarFacts] = [:]

    private final class Node {
        let name: String
        let attributes: [String: String]
        var children: [Node] = []

        init(name: String, attributes: [String: String]) {
            self.name = name
            self.attributes = attributes
        }
    }

    private var global: [String: Node] = [:]
    private var open: [Node] = []

    init(directory: String) throws {
        super.init()
        for name in try FileManager.default.contentsOfDirectory(atPath: directory) where name.hasSuffix(".xsd") {
            let parser = XMLParser(data: try Data(contentsOf: URL(fileURLWithPath: "\(directory)/\(name)")))
            parser.delegate = self
            XCTAssertTrue(parser.parse(), name)
        }
        let root = try XCTUnwrap(global["element sbb"])
        add(root, below: "")
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        let node = Node(name: String(name.drop { $0 != ":" }.dropFirst()), attributes: attributes)
        open.last?.children.append(node)
        if open.count == 1, let name = attributes["name"] { global["\(node.name) \(name)"] = node }
        open.append(node)
    }

    func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
        open.removeLast()
    }

    private func add(_ element: Node, below parent: String) {
        let path = "\(parent)/\(element.attributes["name"] ?? "?")"
        facts[path] = facts[path] ?? GrammarFacts()
        if let type = element.attributes["type"] {
            addType(named: type, to: path)
        } else {
            for child in element.children { addContent(child, to: path) }
        }
    }

    private func addType(named name: String, to path: String) {
        if let type = global["complexType \(name)"] {
            addContent(type, to: path)
        } else {
            XCTAssertTrue(name.hasPrefix("xs:") || global["simpleType \(name)"] != nil, "type \(name)")
            facts[path]?.hasText = true
        }
    }

    private func addContent(_ node: Node, to path: String) {
        switch node.name {
        case "element":
            XCTAssertNil(node.attributes["ref"], "references to elements are not followed here")
            add(node, below: path)
            return
        case "attribute":
            facts[path]?.attributes.insert(node.attributes["name"] ?? "?")
            return
        case "simpleType":
            facts[path]?.hasText = true
            return
        case "group", "attributeGroup":
            guard let name = node.attributes["ref"] else { break }
            guard let group = global["\(node.name) \(name)"] else { return XCTFail("no \(node.name) \(name)") }
            for child in group.children { addContent(child, to: path) }
            return
        case "extension", "restriction":
            if let base = node.attributes["base"] { addType(named: base, to: path) }
        case "complexType":
            if node.attributes["mixed"] == "true" { facts[path]?.hasText = true }
        case "annotation":
            return
        case "sequence", "choice", "all", "complexContent", "simpleContent": break
        default: XCTFail("xs:\(node.name) is not followed here")
        }
        for child in node.children { addContent(child, to: path) }
    }
}

import KwalificatieModel
import XCTest

@testable import KwalificatieReaders

/// The examples and constraints of Namespaces in XML 1.0, third edition: what breaks one is an observation at its element.
final class NamespaceTests: XCTestCase {
    private func breaches(_ content: String, line: UInt = #line) -> [String] {
        var first: [String]?
        for chunks in Chunks.all {
            let log = BreachLog()
            XCTAssertNil(parse(Array("<r>\n\(content)</r>".utf8), chunks, log), "\(chunks)", line: line)
            if let first { XCTAssertEqual(log.breaches, first, "\(chunks)", line: line) }
            first = first ?? log.breaches
        }
        return first ?? []
    }

    func testWhatTheRecommendationAllowsIsNoBreach() {
        let allowed = [
            "<x xmlns:edi=\"http://ecommerce.example.org/schema\"><edi:price units=\"Euro\">32.18</edi:price></x>",
            "<x xmlns:xml=\"http://www.w3.org/XML/1998/namespace\" xml:lang=\"nl\"/>",
            "<x xmlns=\"urn:a\"><y xmlns=\"\"/></x>",
            "<x xmlns:n1=\"http://www.w3.org\" xmlns=\"http://www.w3.org\"><good a=\"1\" b=\"2\"/><good a=\"1\" n1:a=\"2\"/></x>",
            "<x xmlns:p=\"a\" p:b=\"1\"/>",
        ]
        for content in allowed { XCTAssertEqual(breaches(content), [], content) }
    }

    func testAPrefixMustBeDeclared() {
        XCTAssertEqual(breaches("<p:x/>"), ["2:1 unboundPrefix(\"p\")"])
        XCTAssertEqual(breaches("<x p:a=\"1\"/>"), ["2:1 unboundPrefix(\"p\")"])
        XCTAssertEqual(
            breaches("<x xmlns:p=\"urn:p\"><p:y/></x>\n <p:x><q:z/></p:x>"),
            ["3:2 unboundPrefix(\"p\")", "3:7 unboundPrefix(\"q\")"])
        XCTAssertEqual(breaches("<xmlns:x/>"), ["2:1 unboundPrefix(\"xmlns\")"])
    }

    func testReservedPrefixesAndNamespacesAreNotDeclaredOtherwise() {
        for declaration in [
            "xmlns:xml=\"urn:x\"", "xmlns:p=\"http://www.w3.org/XML/1998/namespace\"",
            "xmlns=\"http://www.w3.org/XML/1998/namespace\"", "xmlns:xmlns=\"urn:x\"",
            "xmlns:xmlns=\"http://www.w3.org/2000/xmlns/\"", "xmlns:p=\"http://www.w3.org/2000/xmlns/\"",
            "xmlns=\"http://www.w3.org/2000/xmlns/\"",
        ] {
            XCTAssertEqual(breaches("<x \(declaration)/>"), ["2:1 reservedName"], declaration)
        }
    }

    func testAPrefixIsNotDeclaredAsNothing() {
        XCTAssertEqual(breaches("<x xmlns:p=\"\"/>"), ["2:1 emptyName(prefix: \"p\")"])
    }

    func testANameHasOneColonWithANameOnBothSides() {
        for (content, name) in [
            ("<a:b:c xmlns:a=\"urn:a\"/>", "a:b:"), ("<:x/>", ":x"), ("<x: />", "x:"),
        ] {
            let found = breaches(content)
            XCTAssertEqual(found.count, 1, content)
            XCTAssertTrue(found.first?.hasPrefix("2:1 colon(in: ") == true, "\(content) \(name) \(found)")
        }
    }

    func testAColonInAnInstructionIsToldAtTheElementBehindIt() {
        XCTAssertEqual(breaches("<?a:b c?><x/>"), ["2:10 colon(in: \"a:b\")"])
    }

    func testTwoPrefixesOfOneNamespaceMakeOneAttribute() {
        XCTAssertEqual(
            breaches(
                "<x xmlns:n1=\"http://www.w3.org\" xmlns:n2=\"http://www.w3.org\"><bad n1:a=\"1\" n2:a=\"2\"/></x>"),
            ["2:62 repeatedAttribute(\"a\")"])
    }

    func testABreachIsObservedAtItsElementAndTheRecordIsRead() throws {
        let contents = try DocumentContents(
            xml: "<sbb><keuzedelen><keuzedeel code=\"K0001\" titel=\"T\">\n<voorblad x:kleur=\"rood\"/></keuzedeel>"
                + "</keuzedelen></sbb>", validated: false)
        XCTAssertEqual(
            contents.remarks,
            [
                "2:1 /sbb/keuzedelen/keuzedeel/voorblad unknownAttribute(\"x:kleur\")",
                "2:1 /sbb/keuzedelen/keuzedeel/voorblad namespaceBreach(NamespaceBreach.unboundPrefix(\"x\"))",
            ])
        XCTAssertEqual(contents.records.flatMap(\.codes), ["K0001"])
    }
}

/// Where a document breaks a rule of namespaces.
private final class BreachLog: XMLEventHandler {
    private(set) var breaches: [String] = []
    private var place = TextPosition()

    override func startElement(_ element: borrowing XMLStartElement) { place = element.place }

    override func namespaceBreach(_ breach: NamespaceBreach) {
        breaches.append(
            "\(place.line):\(place.column) \(breach)".replacingOccurrences(of: "KwalificatieReaders.", with: ""))
    }
}

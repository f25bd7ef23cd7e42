import Foundation
import FoundationXML
@testable import KwalificatieModel
import XCTest

/// The dossiers that SBB published, from file to JSON.
final class PublishedDossierTests: XCTestCase {
    func testEachIsReadWithoutAFindingAndWithItsThreeKwalificaties() throws {
        let crebos = [["25484", "25485", "25486"], ["25498", "25499", "25500"]]
        for (path, expected) in zip(try Repository.publishedDossiers(), crebos) {
            let outcome = try Executable.crebo.run(["export", path])
            XCTAssertEqual(outcome.code, 0)
            XCTAssertEqual(outcome.errors, "")
            guard case .dossier(let dossier) = try RegisterRecord(JSONParser.parse(Array(outcome.output)))
            else { return XCTFail("\(path) is no dossier") }
            XCTAssertEqual(dossier.kwalificaties.flatMap { $0.crebos.map(\.crebo.text) }.sorted(), expected)
        }
    }

    func testEveryTextOfTheDocumentIsInTheExport() throws {
        for path in try Repository.publishedDossiers() {
            let json = try JSONSerialization.jsonObject(with: Executable.crebo.run(["export", path]).output)
            var exported: Set<String> = []
            Self.collect(json, into: &exported)
            let texts = try DocumentTexts(of: path).texts
            XCTAssertGreaterThan(texts.count, 100)
            for text in texts {
                XCTAssertTrue(exported.contains(text), "not in the export of \(path): \(text.prefix(100))")
            }
        }
    }

    private static func collect(_ value: Any, into texts: inout Set<String>) {
        switch value {
        case let object as [String: Any]: for value in object.values { collect(value, into: &texts) }
        case let array as [Any]: for value in array { collect(value, into: &texts) }
        case let text as String: texts.insert(text.trimmingCharacters(in: .whitespacesAndNewlines))
        case let number as NSNumber: texts.insert(number.stringValue)
        default: break
        }
    }
}

/// The own text of every element below `<dossiers>`, as Foundation's parser reads it: without white space at its ends,
/// dates in the form of the export, and without the answers Ja and Nee, which become values.
private final class DocumentTexts: NSObject, XMLParserDelegate {
    private(set) var texts: [String] = []
    private var open: [String] = []

    init(of path: String) throws {
        super.init()
        let parser = XMLParser(data: try Data(contentsOf: URL(fileURLWithPath: path)))
        parser.delegate = self
        guard parser.parse() else { throw CocoaError(.fileReadCorruptFile) }
    }

    func parser(
        _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        open.append("")
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { add(string) }

    func parser(_ parser: XMLParser, foundCDATA block: Data) { add(String(decoding: block, as: UTF8.self)) }

    func parser(
        _ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?, qualifiedName: String?
    ) {
        let text = (open.popLast() ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
        guard !text.isEmpty, text != "Ja", text != "Nee" else { return }
        if let date = text.wholeMatch(of: /(\d\d)-(\d\d)-(\d{4})/) {
            texts.append("\(date.3)-\(date.2)-\(date.1)")
        } else {
            texts.append(text)
        }
    }

    private func add(_ text: String) {
        if !open.isEmpty { open[open.count - 1] += text }
    }
}

import CLibXML2
import Foundation
@testable import KwalificatieModel
import XCTest

@testable import KwalificatieReaders

/// Documents made to do harm are refused, and nothing that a document points at is opened.
final class AttackTests: XCTestCase {
    private let refusal = "een DOCTYPE wordt geweigerd: SBB publiceert er geen en er kan een aanval in zitten"

    func testABillionLaughsAreNotHeard() {
        let entities = (1...9).map { "<!ENTITY l\($0) \"" + String(repeating: "&l\($0 - 1);", count: 10) + "\">" }
        assertProblem(
            "<?xml version=\"1.0\"?>\n<!DOCTYPE l [<!ENTITY l0 \"ha\">\(entities.joined())]>\n<sbb>&l9;</sbb>",
            "2:1 \(refusal)")
    }

    func testAnExternalEntityIsRefused() {
        assertProblem("<!DOCTYPE sbb [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><sbb>&e;</sbb>", "1:1 \(refusal)")
    }

    func testAParameterEntityIsRefused() {
        assertProblem(
            "<!DOCTYPE sbb [<!ENTITY % e SYSTEM \"http://127.0.0.1/e.dtd\"> %e;]><sbb/>",
            "1:1 a DOCTYPE is refused: SBB publishes none and it can hold an attack", .english)
    }

    func testADOCTYPEBehindCommentsAndInstructionsIsRefused() {
        let comments = String(repeating: "<!-- \(String(repeating: "x", count: 100)) -->\n", count: 700)
        assertProblem(
            comments + "<?a b?>  <!DOCTYPE sbb><sbb/>", "701:10 \(refusal)", chunks: [.whole, .random(seed: 7)])
    }

    func testADOCTYPEInUTF16IsRefused() throws {
        let text = try XCTUnwrap("<?xml version=\"1.0\"?>\n<!DOCTYPE sbb><sbb/>".data(using: .utf16LittleEndian))
        assertProblem([0xFF, 0xFE] + Array(text), "2:1 \(refusal)")
    }

    func testADOCTYPEInsideOrBehindTheRootIsRefused() {
        assertProblem("<sbb>\n<!DOCTYPE sbb></sbb>", "2:1 \(refusal)")
        assertProblem("<sbb/>\n<!DOCTYPE sbb>", "2:1 \(refusal)")
    }

    func testNothingIsOpenedThatADocumentPointsAt() throws {
        let target = try TemporaryFile("<!ENTITY e 'x'>")
        let document = """
            <?xml-stylesheet href="file://\(target.path)" type="text/xsl"?>
            <sbb xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xi="http://www.w3.org/2001/XInclude"
                xsi:noNamespaceSchemaLocation="file://\(target.path)"
                xsi:schemaLocation="urn:a http://127.0.0.1:9/a.xsd urn:b \(target.path)">
              <keuzedelen>
                <xi:include href="file://\(target.path)"/><xi:include href="http://127.0.0.1:9/a.xml"/>
                <keuzedeel titel="T" code="K0001" xml:base="file://\(target.path)"/>
              </keuzedelen>
            </sbb>
            """
        let opened = try openedFiles {
            let contents = try DocumentContents(MemorySource(document))
            XCTAssertEqual(
                contents.observations.filter { $0.kind.name != "schemaViolation" }.map(\.kind),
                [.unknownElement("xi:include"), .unknownElement("xi:include")])
            XCTAssertEqual(contents.records.flatMap(\.codes), ["K0001"])
        }
        XCTAssertEqual(opened, [])
    }

    func testNothingIsOpenedThatASchemaPointsAt() throws {
        let opened = try openedFiles {
            for instruction in ["include", "import", "redefine"] {
                let schema = """
                    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
                    <xs:\(instruction) schemaLocation="/etc/passwd"/><xs:element name="sbb"/></xs:schema>
                    """
                XCTAssertThrowsError(try CompiledSchema(SchemaBundle(files: ["sbb.xsd": schema])))
            }
        }
        XCTAssertEqual(opened, [])
    }

    func testTheWatchOverOpenedFilesWorks() throws {
        let file = try TemporaryFile("<a/>")
        let opened = openedFiles { xmlFreeDoc(xmlReadFile(file.path, nil, 0)) }
        XCTAssertEqual(opened, [file.path])
    }

    /// What libxml2 tried to open while `step` ran.
    private func openedFiles(_ step: () throws -> Void) rethrows -> [String] {
        xmlInitParser()
        OpenedFiles.take()
        xmlRegisterInputCallbacks(
            { name in
                if let name { OpenedFiles.add(String(cString: name)) }
                return 0
            }, { _ in nil }, { _, _, _ in -1 }, { _ in 0 })
        defer { xmlPopInputCallbacks() }
        try step()
        return OpenedFiles.take()
    }

    /// A C function cannot capture anything, so what it sees is kept here.
    private enum OpenedFiles {
        private static let lock = NSLock()
        nonisolated(unsafe) private static var names: [String] = []

        static func add(_ name: String) { lock.withLock { names.append(name) } }

        @discardableResult
        static func take() -> [String] {
            lock.withLock {
                defer { names = [] }
                return names
            }
        }
    }

    // MARK: - Standard error

    func testLibXML2NeverWritesToStandardError() throws {
        let documents = [
            "", "<", "<r>", "<r></x>", "<r a=1/>", "<r a='' a=''/>", "<x:r/>", "<r x:a=''/>", "<r/><r/>", "<r>&e;</r>",
            "<?xml version='9.9'?><r/>", "<?xml version='1.0' encoding='x'?><r/>", "<?xml?><r/>", "<?XML a?><r/>",
            "<r><!-- -- --></r>", "<r xmlns='' xmlns:a=''/>", "<r xmlns:xml='urn:x' xmlns:xmlns='urn:y'/>", "<a:b:c/>",
            "<r>&#0;</r>", "<!DOCTYPE r><r/>", "<r xml:space='x' xml:lang='' xml:id='1 2'/>", "<r><?xml a?></r>",
            "<r xmlns='not a uri %%'/>", "<\u{FEFF}r/>", "<sbb><dossiers x=''><dossier/>tekst</dossiers></sbb>",
            "<sbb xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:type='a:b' xsi:nil='x'/>",
            "<?xml version='1.0' standalone='maybe'?><r/>", "<?xml version='1.0' encoding='UTF-8' x='y'?><r/>",
        ]
        let schemas = ["", "<a>", "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><xs:a/></xs:schema>"]
        let written = try standardError {
            for document in documents {
                parse(Array(document.utf8))
                _ = try? DocumentContents(MemorySource(document))
            }
            for schema in schemas { _ = try? CompiledSchema(SchemaBundle(files: ["sbb.xsd": schema])) }
        }
        XCTAssertEqual(written, "")
    }

    func testTheWatchOverStandardErrorWorks() throws {
        XCTAssertEqual(try standardError { FileHandle.standardError.write(Data("gezien".utf8)) }, "gezien")
    }

    /// What is written to file descriptor 2 while `step` runs.
    private func standardError(_ step: () throws -> Void) throws -> String {
        let file = try TemporaryFile("")
        let saved = dup(2)
        let target = open(file.path, O_WRONLY)
        XCTAssertGreaterThanOrEqual(min(saved, target), 0)
        dup2(target, 2)
        defer { close(saved) }
        close(target)
        do {
            try step()
            dup2(saved, 2)
        } catch {
            dup2(saved, 2)
            throw error
        }
        return try String(contentsOfFile: file.path, encoding: .utf8)
    }
}

import Foundation
@testable import KwalificatieModel
import XCTest

@testable import KwalificatieReaders

/// Schemas that cannot be used are refused with a sentence that says what to do.
final class SchemaProblemTests: XCTestCase {
    private func schema(_ content: String) -> String {
        "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">\(content)</xs:schema>"
    }

    private func problem(_ files: [String: String], _ language: Language = .dutch) -> String? {
        do {
            _ = try CompiledSchema(SchemaBundle(files: files))
            return nil
        } catch {
            return error.sentence(in: language)
        }
    }

    func testASetWithoutItsEntryIsRefused() {
        XCTAssertEqual(
            problem([:]), "schema sbb.xsd ontbreekt; geef met --schemas een map met alle schema’s")
        XCTAssertEqual(
            problem([:], .english), "schema sbb.xsd is missing; give a directory with all schemas to --schemas")
    }

    func testAnIncludeThatIsNotInTheSetIsRefused() {
        XCTAssertEqual(
            problem(["sbb.xsd": schema("<xs:include schemaLocation='a.xsd'/><xs:element name='sbb'/>")]),
            "schema a.xsd ontbreekt; geef met --schemas een map met alle schema’s")
    }

    func testAnIncludeOfAnIncludeIsFound() {
        XCTAssertNil(
            problem([
                "sbb.xsd": schema("<xs:include schemaLocation='a.xsd'/><xs:element name='sbb' type='B'/>"),
                "a.xsd": schema("<xs:include schemaLocation='b.xsd'/><xs:include schemaLocation='sbb.xsd'/>"),
                "b.xsd":
                    "<xsd:schema xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\"><xsd:complexType name='B'>"
                    + "<xsd:attribute name='b' type='xsd:string'/></xsd:complexType></xsd:schema>",
            ]))
    }

    func testAnImportIsRefused() {
        XCTAssertEqual(
            problem(["sbb.xsd": schema("<xs:import namespace='urn:a' schemaLocation='a.xsd'/>")]),
            "schema sbb.xsd gebruikt xs:import; alleen xs:include kan")
        XCTAssertEqual(
            problem(["sbb.xsd": schema("<xs:redefine schemaLocation='a.xsd'/>")], .english),
            "schema sbb.xsd uses xs:redefine; only xs:include is possible")
    }

    func testASchemaThatIsNotXMLIsRefused() {
        XCTAssertEqual(
            problem(["sbb.xsd": "<xs:schema"])?.hasPrefix("schema sbb.xsd is geen XML: "), true)
        XCTAssertEqual(problem(["sbb.xsd": ""], .english)?.hasPrefix("schema sbb.xsd is not XML: "), true)
        XCTAssertEqual(
            problem([
                "sbb.xsd": schema("<xs:include schemaLocation='a.xsd'/>"), "a.xsd": "<a></b>",
            ])?.hasPrefix("schema a.xsd is geen XML: "), true)
    }

    func testXMLThatIsNoSchemaIsRefused() {
        XCTAssertEqual(
            problem(["sbb.xsd": "<a/>"])?.hasPrefix("schema sbb.xsd is geen bruikbaar schema: "), true)
    }

    func testASchemaWithAnUnknownTypeIsRefused() throws {
        let sentence = try XCTUnwrap(problem(["sbb.xsd": schema("<xs:element name='sbb' type='Weg'/>")], .english))
        XCTAssertTrue(sentence.hasPrefix("schema sbb.xsd is no usable schema: "), sentence)
        XCTAssertTrue(sentence.contains("Weg"), sentence)
    }

    func testADirectoryThatIsNotThereIsRefused() {
        XCTAssertThrowsError(try SchemaBundle(directory: "/bestaat/niet")) { error in
            let problem = error as? SchemaProblem
            XCTAssertEqual(
                problem?.sentence(in: .dutch),
                "schema /bestaat/niet is niet te lezen: dit bestand bestaat niet; controleer de naam")
            XCTAssertEqual(
                problem?.sentence(in: .english),
                "schema /bestaat/niet cannot be read: there is no such file; check the name")
        }
    }

    func testOnlySchemasOfADirectoryAreRead() throws {
        let directory = try TemporaryFile(files: ["sbb.xsd": schema("<xs:element name='sbb'/>"), "LEESMIJ.txt": "x"])
        XCTAssertEqual(try SchemaBundle(directory: directory.path).files.keys.sorted(), ["sbb.xsd"])
    }

    func testASchemaThatIsAPipeIsRefused() throws {
        let directory = try TemporaryFile(files: [:])
        XCTAssertEqual(mkfifo("\(directory.path)/a.xsd", 0o600), 0)
        XCTAssertThrowsError(try SchemaBundle(directory: directory.path)) { error in
            XCTAssertEqual((error as? SchemaProblem)?.reason, .unreadable(.notAFile))
        }
    }
}

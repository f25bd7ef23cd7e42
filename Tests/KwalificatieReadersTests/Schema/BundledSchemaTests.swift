import Foundation
import XCTest

@testable import KwalificatieReaders

/// The schemas inside the program are those of `Schemas/`, and every document fits them.
final class BundledSchemaTests: XCTestCase {
    func testTheBundledSchemasAreTheFilesOfSchemas() throws {
        let directory = Repository.path("Schemas")
        let names = try FileManager.default.contentsOfDirectory(atPath: directory).filter { $0.hasSuffix(".xsd") }
        XCTAssertEqual(SchemaBundle.bundled.files.keys.sorted(), names.sorted(), "run scripts/embed-schemas")
        for name in names {
            let file = try Data(contentsOf: URL(fileURLWithPath: "\(directory)/\(name)"))
            XCTAssertTrue(
                Data((SchemaBundle.bundled.files[name] ?? "").utf8) == file,
                "Schemas/\(name) was changed and the program was not: run scripts/embed-schemas")
        }
    }

    func testTheDirectoryGivesTheSameBundle() throws {
        XCTAssertEqual(
            try SchemaBundle(directory: Repository.path("Schemas")).files, SchemaBundle.bundled.files)
    }

    func testEveryDocumentIsValid() throws {
        for path in try Repository.documents() {
            let observations = try DocumentContents(FileSource(path: path)).observations
            XCTAssertEqual(observations.filter { $0.kind.name == "schemaViolation" }, [], path)
        }
    }

    func testTheReadersHaveNothingToRemarkOnTheSamples() throws {
        for path in try Repository.samples() {
            let contents = try DocumentContents(FileSource(path: path))
            XCTAssertEqual(contents.observations, [], path)
            XCTAssertEqual(contents.rejected, [], path)
        }
    }
}

import Foundation
import KwalificatieEmitters
import TestSupport
import XCTest

@testable import KwalificatieModel

final class VeldenboekTests: XCTestCase {
    /// The file as it is, or with `CREBO_REGENERATE` as it should be from now on.
    private func committed(_ path: String, _ text: String) throws -> String {
        let url = URL(fileURLWithPath: Repository.path(path))
        if ProcessInfo.processInfo.environment["CREBO_REGENERATE"] != nil {
            try Data(text.utf8).write(to: url)
        }
        return String(decoding: try Data(contentsOf: url), as: UTF8.self)
    }

    func testThePageOfFieldsIsThatOfTheDescriptions() throws {
        XCTAssertEqual(try committed("docs/velden.md", Veldenboek.markdown), Veldenboek.markdown)
    }

    func testTheSchemaOfTheExportIsThatOfTheDescriptions() throws {
        let schema = Veldenboek.schema.text
        XCTAssertEqual(try committed("Schemas/register.schema.json", schema), schema)
    }

    func testEveryFieldIsExplained() {
        let empty = Veldenboek.markdown.split(separator: "\n").filter { $0.hasPrefix("| `") && $0.hasSuffix("|  |") }
        XCTAssertEqual(empty, [])
    }

    func testEveryLineOfTheRegisterIsAsTheSchemaSays() throws {
        let schema = try JSONSchema(
            Data(contentsOf: URL(fileURLWithPath: Repository.path("Schemas/register.schema.json"))))
        let lines = try Data(contentsOf: URL(fileURLWithPath: Repository.path("Output/register.jsonl")))
            .split(separator: UInt8(ascii: "\n"))
        XCTAssertGreaterThan(lines.count, 50)
        for line in lines {
            XCTAssertEqual(try schema.faults(in: Data(line)), [], String(decoding: line.prefix(80), as: UTF8.self))
        }
    }

    func testAWrongLineIsNotAsTheSchemaSays() throws {
        let schema = try JSONSchema(Data(Veldenboek.schema.text.utf8))
        var bytes: [UInt8] = []
        RegisterRecord.keuzedeel(Keuzedeel(code: try XCTUnwrap(KeuzedeelCode("K0001")), titel: "x")).appendJSON(
            to: &bytes)
        let line = String(decoding: bytes, as: UTF8.self)
        XCTAssertEqual(try schema.faults(in: Data(line.utf8)), [])
        for (right, wrong) in [(#""sbu":null"#, #""sbu":"240""#), (#""K0001""#, #""K1""#), (#""nr":null,"#, "")] {
            XCTAssertNotEqual(line, line.replacing(right, with: wrong))
            XCTAssertNotEqual(try schema.faults(in: Data(line.replacing(right, with: wrong).utf8)), [], wrong)
        }
    }
}

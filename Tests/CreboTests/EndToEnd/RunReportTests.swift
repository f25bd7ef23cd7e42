import Foundation
import TestSupport
import XCTest

final class RunReportTests: XCTestCase {
    private func report(_ arguments: [String], in directory: TemporaryDirectory) throws -> Data {
        let outcome = try Executable.crebo.run(
            ["convert"] + arguments + ["--output", directory.path("out")], in: directory.url)
        XCTAssertLessThan(outcome.code, 2, outcome.errors)
        return try Data(contentsOf: URL(fileURLWithPath: directory.path("out/run.json")))
    }

    private func makeInputs(in directory: TemporaryDirectory) throws {
        let sample = try Data(
            contentsOf: URL(
                fileURLWithPath: Repository.path("SampleXML/certificaten/c0013-mollen-en-woelrattenbestrijding.xml")))
        try directory.file("in/a.xml", sample)
        try directory.file("in/b.xml", sample)
        try directory.file("in/kapot.xml", "<sbb>")
        try directory.file("in/tabellen/onbekend.csv", "a;b\n")
    }

    func testItIsAsItsSchemaSays() throws {
        let schema = try JSONSchema(Data(contentsOf: URL(fileURLWithPath: Repository.path("Schemas/run.schema.json"))))
        let directory = try TemporaryDirectory()
        try makeInputs(in: directory)
        for arguments in [["in"], ["in", "nergens.xml", "--only", "keuzedelen", "--on-date", "2026-01-01"]] {
            XCTAssertEqual(try schema.faults(in: report(arguments, in: directory)), [])
        }
    }

    func testItSaysWhatBecameOfEachInput() throws {
        let directory = try TemporaryDirectory()
        try makeInputs(in: directory)
        let report = try JSONSerialization.jsonObject(with: report(["in"], in: directory)) as? [String: Any]
        let inputs = try XCTUnwrap(report?["inputs"] as? [[String: Any]])
        XCTAssertEqual(
            inputs.map { "\($0["file"] ?? "") \($0["result"] ?? "")" },
            ["a.xml counted", "b.xml double", "kapot.xml rejected", "onbekend.csv counted"])
        XCTAssertEqual(inputs[1]["sameAs"] as? String, "a.xml")
    }

    func testItNamesEveryFileThatDoesNotDependOnAnEarlierOutputWithItsRows() throws {
        let directory = try TemporaryDirectory()
        try makeInputs(in: directory)
        let report = try JSONSerialization.jsonObject(with: report(["in"], in: directory)) as? [String: Any]
        let outputs = try XCTUnwrap(report?["outputs"] as? [[String: Any]])
        let files = try Repository.files(below: directory.path("out"))
        XCTAssertEqual(
            Set(outputs.compactMap { $0["file"] as? String }),
            Set(files.keys).subtracting(["run.json", "geheugen.json", "wijzigingen.csv"]))
        for output in outputs { XCTAssertEqual(output["bytes"] as? Int, files["\(output["file"] ?? "")"]?.count) }
        XCTAssertEqual(outputs.first { $0["file"] as? String == "register.jsonl" }?["rows"] as? Int, 1)
        XCTAssertEqual(outputs.first { $0["file"] as? String == "afgekeurd.csv" }?["rows"] as? Int, 2)
    }

    func testASecondRunSaysThatNothingHasChanged() throws {
        let directory = try TemporaryDirectory()
        try makeInputs(in: directory)
        let arguments = ["convert", "in", "--output", directory.path("out")]
        let first = try Executable.crebo.run(arguments, in: directory.url)
        let again = try Executable.crebo.run(arguments, in: directory.url)
        XCTAssertEqual(again.code, first.code)
        XCTAssertTrue(again.errors.contains("Er is niets veranderd sinds de vorige keer"), again.errors)
        XCTAssertEqual(again.errorLines.dropLast(), first.errorLines.dropLast())
    }
}

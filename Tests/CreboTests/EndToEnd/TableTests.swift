import Foundation
import TestSupport
import XCTest

/// Tables beside the XML, through the program itself.
final class TableTests: XCTestCase {
    func testTheSampleTablesAreReadWithoutBeingNamedAndHaveNoFaults() throws {
        let directory = try TemporaryDirectory()
        let outcome = try convert(["SampleXML"], to: directory)
        XCTAssertEqual(outcome.code, 0)
        XCTAssertTrue(outcome.errors.contains(" en 7 tabellen.\n"), outcome.errors)
        XCTAssertTrue(outcome.errors.contains("0 fouten, 0 waarschuwingen"), outcome.errors)
    }

    func testOurOwnListsCanBeGivenBackAsTables() throws {
        let directory = try TemporaryDirectory()
        XCTAssertEqual(try convert(["SampleXML"], to: directory).code, 0)
        let lists =
            ["koppelingen-keuzedelen", "conversietabel-keuzedelen", "overlap-keuzedelen-kwalificaties"]
            + ["crebolijsten/crebolijst-2022", "crebolijsten/vervallen-2022"]
        for list in lists {
            let data = try Data(contentsOf: URL(fileURLWithPath: directory.path("out/\(list).csv")))
            try directory.file("tabellen/\(list.split(separator: "/").last ?? "").csv", data)
        }
        let outcome = try convert(["SampleXML", "--tables", directory.path("tabellen")], to: directory)
        XCTAssertEqual(outcome.code, 0, outcome.errors)
        XCTAssertTrue(outcome.errors.contains(" en 5 tabellen"), outcome.errors)
        XCTAssertTrue(outcome.errors.contains("0 fouten, 0 waarschuwingen"), outcome.errors)
        XCTAssertFalse(try findings(in: directory).contains("TABEL-003"))
    }

    func testATableDirectoryThatIsNotThereIsOneSentenceAndExitCodeThree() throws {
        for command in [
            ["convert", "SampleXML"], ["validate", "SampleXML"], ["show", "K0717", "--register", "SampleXML"],
        ] {
            let outcome = try Executable.crebo.run(command + ["--tables", "/nergens"])
            XCTAssertEqual(outcome.code, 3, command[0])
            XCTAssertEqual(
                outcome.errors,
                "crebo: De map met tabellen “/nergens” bestaat niet; geef met --tables een map met CSV-bestanden.\n")
        }
    }

    func testABadTableCostsNoOtherAndIsNamed() throws {
        let directory = try TemporaryDirectory()
        try directory.file("tabellen/overlap.csv", "Code keuzedeel;Crebo;Uitkomst\nK0717;\"25187;geen\n")
        try directory.file(
            "tabellen/koppelingen.csv", "Code keuzedeel;Crebo;Geldig vanaf\nK0717;25187;01-08-2017\nK717;25188;\n")
        try directory.file("tabellen/studenten.csv", "Naam\nPuk\n")
        let outcome = try convert(["SampleXML", "--tables", directory.path("tabellen")], to: directory)
        XCTAssertEqual(outcome.code, 1)
        let findings = try findings(in: directory)
        XCTAssertTrue(findings.contains("TABEL-001;fout;koppelingen.csv;3;1;Code keuzedeel;"), findings)
        XCTAssertTrue(findings.contains("TABEL-003;waarschuwing;studenten.csv;"), findings)
        XCTAssertTrue(try text("out/afgekeurd.csv", directory).contains("overlap.csv;2;7;"))
        XCTAssertTrue(try text("out/koppelingen-keuzedelen.csv", directory).contains(";01-08-2017;"))
    }

    func testValidationSpeaksOfTables() throws {
        let directory = try TemporaryDirectory()
        try directory.file("tabellen/historie.csv", "Crebo;Naam\n9531;Applicatieontwikkelaar\n")
        let outcome = try Executable.crebo.run(
            ["validate", "SampleXML/keuzedelen", "--tables", directory.path("tabellen"), "--only", "TABEL"])
        XCTAssertEqual(outcome.code, 1)
        XCTAssertTrue(outcome.outputText.contains("historie.csv:2:1: fout TABEL-001: "), outcome.outputText)
    }

    // MARK: - Help

    private func convert(_ arguments: [String], to directory: TemporaryDirectory) throws -> Executable.Outcome {
        try Executable.crebo.run(["convert"] + arguments + ["--output", directory.path("out")])
    }

    private func findings(in directory: TemporaryDirectory) throws -> String {
        try text("out/bevindingen.csv", directory)
    }

    private func text(_ name: String, _ directory: TemporaryDirectory) throws -> String {
        try String(contentsOfFile: directory.path(name), encoding: .utf8)
    }
}

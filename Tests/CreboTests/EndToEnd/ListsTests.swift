import Foundation
import TestSupport
import XCTest

/// `crebo lists`, and `convert` with the names that it gives.
final class ListsTests: XCTestCase {
    func testListsNamesEachListWithASentence() throws {
        let outcome = try Executable.crebo.run(["lists"])
        XCTAssertEqual(outcome.code, 0, outcome.errors)
        let lines = outcome.outputText.split(separator: "\n")
        XCTAssertGreaterThan(lines.count, 15)
        for line in lines { XCTAssertNotNil(line.wholeMatch(of: /[a-z-]+ {2,}\p{Lu}.+\./), String(line)) }
    }

    func testEachNameThatListsGivesCanBeAskedFor() throws {
        let json = try Executable.crebo.run(["lists", "--format", "json"]).output
        struct List: Decodable {
            let naam: String
            let bestandsnaam: String
        }
        let lists = try JSONDecoder().decode([List].self, from: json)
        let directory = try TemporaryDirectory()
        let outcome = try Executable.crebo.run(
            ["convert", "SampleXML", "-o", directory.path("out")] + lists.flatMap { ["--only", $0.naam] })
        XCTAssertEqual(outcome.code, 0, outcome.errors)
        // Output in the repository is made without bundles.
        let files = try Repository.files(below: directory.path("out")).keys
        XCTAssertEqual(
            Set(files.filter { !$0.hasPrefix("bundels/") }),
            Set(try Repository.files(below: Repository.path("Output")).keys))
        XCTAssertTrue(files.contains { $0.hasPrefix("bundels/") })
    }

    func testTheNamesMayStandBehindEachOtherAndMayBeThoseOfFiles() throws {
        let directory = try TemporaryDirectory()
        let outcome = try Executable.crebo.run(
            ["convert", "SampleXML", "-o", directory.path("out"), "--only", "keuzedelen.csv, statusoverzicht"])
        XCTAssertEqual(outcome.code, 0, outcome.errors)
        XCTAssertEqual(
            try Repository.files(below: directory.path("out")).keys.sorted(),
            [
                "afgekeurd.csv", "bevindingen.csv", "geheugen.jsonl", "keuzedelen.csv", "run.json",
                "statusoverzicht.csv", "tabellen.jsonl", "wijzigingen.csv",
            ])
    }

    func testAListThatIsNotThereIsWrongUsage() throws {
        let outcome = try Executable.crebo.run(["convert", "SampleXML", "--only", "keuzdelen"])
        XCTAssertEqual(outcome.code, 2)
        XCTAssertEqual(
            outcome.errorLines.first,
            "crebo: Er is geen lijst ‘keuzdelen’; ‘crebo lists’ noemt ze. Bedoelde u ‘keuzedelen’?")
    }

    func testTheDayOfTheStatusoverzichtMustExist() throws {
        let outcome = try Executable.crebo.run(["convert", "SampleXML", "--on-date", "2023-02-30"])
        XCTAssertEqual(outcome.code, 2)
        XCTAssertTrue(outcome.errors.contains("‘2023-02-30’ is geen waarde voor ‘--on-date’"), outcome.errors)
    }

    func testTheStatusoverzichtIsOfTheDayThatIsGiven() throws {
        let directory = try TemporaryDirectory()
        func overview(_ options: [String]) throws -> String {
            let outcome = try Executable.crebo.run(
                ["convert", "SampleXML", "-o", directory.path("out"), "--only", "statusoverzicht"] + options)
            XCTAssertEqual(outcome.code, 0, outcome.errors)
            return try String(contentsOfFile: directory.path("out/statusoverzicht.csv"), encoding: .utf8)
        }
        XCTAssertTrue(try overview([]).contains(";01-08-2024;Nee;Ja;20-06-2024\r\n"))
        XCTAssertFalse(try overview(["--on-date", "2030-01-01"]).contains(";Ja;01-01-2030\r\n"))
    }
}

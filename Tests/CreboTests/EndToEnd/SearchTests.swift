import Foundation
import TestSupport
import XCTest

/// Searches in the sample register.
final class SearchTests: XCTestCase {
    private func search(_ arguments: String...) throws -> Executable.Outcome {
        try Executable.crebo.run(["search"] + arguments + ["--register", "SampleXML"])
    }

    private func codes(_ arguments: String...) throws -> [String] {
        let outcome = try Executable.crebo.run(
            ["search"] + arguments + ["--format", "json", "--register", "SampleXML"])
        XCTAssertEqual(outcome.code, 0, outcome.errors)
        let answer = try XCTUnwrap(JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
        return try XCTUnwrap(answer["treffers"] as? [[String: Any]]).compactMap { $0["code"] as? String }
    }

    func testTheKwalificatieWithTheCodeComesFirst() throws {
        let outcome = try search("25342")
        XCTAssertEqual(outcome.code, 0)
        XCTAssertEqual(outcome.errors, "")
        let lines = outcome.outputText.split(separator: "\n")
        XCTAssertEqual(lines[1], "25342  Monteur mechatronica")
        XCTAssertEqual(lines[2], "       kwalificatie, niveau 2, dossier 23130 Mechatronica")
    }

    func testATitleComesBeforeAText() throws {
        XCTAssertEqual(try codes("DUURZAAM").first, "K0031")
        XCTAssertGreaterThan(try codes("DUURZAAM").count, 1)
    }

    func testFiltersRestrict() throws {
        XCTAssertEqual(try codes("monteur", "--kind", "kwalificatie", "--niveau", "2"), ["25341", "25342", "25891"])
        XCTAssertEqual(try codes("mechatronica", "--sectorkamer", "zorg"), [])
        XCTAssertFalse(try codes("mechatronica", "--sectorkamer", "techniek").isEmpty)
        XCTAssertEqual(try codes("mechatronica", "--valid-on", "1999-01-01"), [])
    }

    func testAnEarlierOutputIsSearchedAsTheXMLIs() throws {
        let directory = try TemporaryDirectory()
        _ = try Executable.crebo.run(["convert", "SampleXML", "--output", directory.path("out")])
        let fromOutput = try Executable.crebo.run(
            ["search", "metaal", "--format", "json", "--register", directory.path("out")])
        let fromXML = try search("metaal", "--format", "json")
        XCTAssertEqual(fromOutput.outputText, fromXML.outputText)
        XCTAssertEqual(fromOutput.code, 0)
    }

    func testNothingFoundIsSaidAndIsNoFailure() throws {
        let outcome = try search("xyzzy")
        XCTAssertEqual(outcome.code, 0)
        XCTAssertTrue(outcome.output.isEmpty)
        XCTAssertTrue(outcome.errors.hasPrefix("Geen treffers voor ‘xyzzy’ ("))
        XCTAssertEqual(
            try search("xyzzy", "--format", "json").outputText, #"{"aantal":0,"treffers":[],"zoekterm":"xyzzy"}"# + "\n"
        )
    }

    func testWhatIsNotShownIsCounted() throws {
        let outcome = try search("mechatronica", "--max", "1")
        XCTAssertTrue(outcome.errors.hasPrefix("Niet getoond: "), outcome.errors)
        XCTAssertEqual(outcome.outputText.split(separator: "\n").count, 3)
    }

    func testCSVIsForExcelUnlessToldOtherwise() throws {
        XCTAssertTrue(try search("metaal", "--format", "csv").output.starts(with: [0xEF, 0xBB, 0xBF]))
        XCTAssertTrue(
            try search("metaal", "--format", "csv", "--csv", "rfc4180").outputText.hasPrefix("Soort,Code,Titel,"))
    }

    func testAQuestionThatCannotBeAskedIsWrongUsage() throws {
        for arguments in [["…"], ["x", "--max", "-1"], ["x", "--valid-on", "01-08-2026"], ["x", "--niveau", "5"]] {
            let outcome = try Executable.crebo.run(["search"] + arguments + ["--register", "SampleXML"])
            XCTAssertEqual(outcome.code, 2, "\(arguments)")
            XCTAssertTrue(outcome.output.isEmpty)
        }
    }

    func testARegisterWithNothingInItIsUnreadable() throws {
        let outcome = try Executable.crebo.run(["search", "x", "--register", "Sources"])
        XCTAssertEqual(outcome.code, 3)
        XCTAssertTrue(outcome.errors.contains("In ‘Sources’ staat geen leesbaar onderdeel"), outcome.errors)
    }
}

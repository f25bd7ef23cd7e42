import Foundation
import TestSupport
import XCTest

/// Exit codes, and what goes to which stream.
final class ExitCodeTests: XCTestCase {
    private let sample = Repository.path("SampleXML/keuzedelen")

    func testAConversionWithoutFaultsIsZeroAndTellsWhatItDidOnStandardError() throws {
        let directory = try TemporaryDirectory()
        let outcome = try Executable.crebo.run(["convert", sample, "--output", directory.path("out")])
        XCTAssertEqual(outcome.code, 0)
        XCTAssertTrue(outcome.output.isEmpty)
        XCTAssertEqual(outcome.errorLines.map { $0.prefix { $0 != ":" } }, ["Gelezen", "Omgezet", "Geschreven"])
    }

    func testAQuietConversionWithoutFaultsIsSilent() throws {
        let directory = try TemporaryDirectory()
        let outcome = try Executable.crebo.run(["convert", sample, "-q", "-o", directory.path("out")])
        XCTAssertEqual(outcome.errors, "")
    }

    func testAFindingOfTheSeverityErrorIsOne() throws {
        let directory = try TemporaryDirectory()
        let text = try String(contentsOfFile: "\(sample)/k0717-agile-game-productie.xml", encoding: .utf8)
        let damaged = text.replacingOccurrences(of: "<aard>", with: "<aard>zeer ")
        XCTAssertNotEqual(damaged, text)
        let path = try directory.file("damaged.xml", damaged).path
        let outcome = try Executable.crebo.run(["export", path])
        XCTAssertEqual(outcome.code, 1)
        XCTAssertFalse(outcome.output.isEmpty)
        XCTAssertTrue(outcome.errorLines.contains { $0.hasPrefix("\(path):") && $0.contains(" fout ") }, outcome.errors)
    }

    func testAConversionOfNothingIsTwo() throws {
        let outcome = try Executable.crebo.run(["convert"])
        XCTAssertEqual(outcome.code, 2)
        XCTAssertTrue(outcome.errors.contains("of --tables"), outcome.errors)
    }

    func testAMistakeOnTheCommandLineIsTwo() throws {
        let outcome = try Executable.crebo.run(["convert", sample, "--ouput", "x"])
        XCTAssertEqual(outcome.code, 2)
        XCTAssertTrue(outcome.output.isEmpty)
        XCTAssertEqual(
            outcome.errors, "crebo: Onbekende optie ‘--ouput’. Bedoelde u ‘--output’?\nZie ‘crebo help convert’.\n")
    }

    func testAnOutputDirectoryWithForeignFilesIsThreeAndKept() throws {
        let directory = try TemporaryDirectory()
        try directory.file("out/mijn-werk.txt", "bewaar mij")
        let outcome = try Executable.crebo.run(["convert", sample, "--output", directory.path("out")])
        XCTAssertEqual(outcome.code, 3)
        XCTAssertTrue(outcome.errors.contains("mijn-werk.txt"))
        XCTAssertEqual(try Repository.files(below: directory.path("out")), ["mijn-werk.txt": Data("bewaar mij".utf8)])
    }

    func testSchemasThatAreNotThereAreThree() throws {
        let outcome = try Executable.crebo.run(["export", sample, "--schemas", "nergens"])
        XCTAssertEqual(outcome.code, 3)
        XCTAssertEqual(outcome.errorLines.count, 1)
    }

    func testTheSchemasOfTheRepositoryServeAsTheBundledOnes() throws {
        let bundled = try Executable.crebo.run(["export", sample])
        let given = try Executable.crebo.run(["export", sample, "--schemas", Repository.path("Schemas")])
        XCTAssertEqual(given.output, bundled.output)
        XCTAssertEqual(given.code, 0)
    }

    func testTheVersionGoesToStandardOutput() throws {
        let outcome = try Executable.crebo.run(["--version"])
        XCTAssertEqual(outcome.code, 0)
        XCTAssertNotNil(outcome.outputText.wholeMatch(of: /crebo \d+\.\d+\.\d+\n/))
        XCTAssertEqual(outcome.errors, "")
    }

    func testHelpGoesToStandardOutput() throws {
        for command in ["convert", "export", "inspect", "show"] {
            let outcome = try Executable.crebo.run(["help", command])
            XCTAssertEqual(outcome.code, 0)
            XCTAssertTrue(outcome.outputText.hasPrefix("Gebruik: crebo \(command) "))
            XCTAssertEqual(outcome.errors, "")
        }
    }
}

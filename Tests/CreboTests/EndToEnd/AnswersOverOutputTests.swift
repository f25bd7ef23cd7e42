import Foundation
import KwalificatieEmitters
@testable import KwalificatieModel
import NightlyConversion
import TestSupport
import XCTest

/// What an output of crebo answers is what the input answers of which it was made: for every code, every pair and every
/// question.
final class AnswersOverOutputTests: XCTestCase {
    private static let sample = Repository.path("SampleXML")

    private func output(of input: String, in directory: TemporaryDirectory) throws -> String {
        let output = directory.path("Uitvoer")
        let result = try Conversion(inputs: [input], output: output).run()
        XCTAssertTrue(result.isPublished)
        return output
    }

    /// A register as a question reads it.
    private struct Questioned {
        let register: Register
        /// The records, each with its outline.
        let records: [(record: RegisterRecord, outline: RegisterRecord)]

        init(_ input: String) throws {
            var reading = RegisterReading()
            let tables = try TableDiscovery(directory: nil, besideInputs: [input])
            let found = try reading.register(of: [input], tables: tables, titled: true) {
                ($0, $0.outline(titled: true))
            }
            XCTAssertFalse(reading.isPartial, "\(reading.rejections) \(reading.findings)")
            (register, records) = (found.register, found.kept)
        }

        /// Every code that a record has, or that tables or records name.
        var codes: [String] {
            Set(register.genoemd(nil).keys)
                .union(register.onderdelen.flatMap { $0.record.onderdelen.flatMap(\.codes) })
                .union(register.opleidingen.alle.map(\.code.text)).sorted()
        }

        func page(_ code: String) throws -> String {
            guard let outline = register.record(with: code) else {
                return Detailpagina.tekst(van: try XCTUnwrap(register.genoemd(code), code))
            }
            let record = try XCTUnwrap(
                records.first { $0.outline.codes == outline.codes && $0.outline == outline }, code
            ).record
            return Detailpagina(code: code, record: record, register: register).tekst()
        }
    }

    func testEveryCodeAndEveryPairHasTheSameAnswers() throws {
        let directory = try TemporaryDirectory()
        let input = try Questioned(Self.sample)
        let output = try Questioned(try output(of: Self.sample, in: directory))
        let codes = input.codes
        XCTAssertEqual(codes, output.codes)
        XCTAssertGreaterThan(codes.count, 150)
        for code in codes {
            XCTAssertEqual(try input.page(code), try output.page(code))
            let graaf = try XCTUnwrap(Opvolgingsgraaf(code, in: input.register), code)
            XCTAssertEqual(graaf, Opvolgingsgraaf(code, in: output.register))
        }
        let checkers = (Overlapchecker(input.register), Overlapchecker(output.register))
        for keuzedeel in codes.compactMap({ KeuzedeelCode($0) }) {
            for opleiding in codes.compactMap({ Opleidingscode($0) }) {
                XCTAssertEqual(
                    checkers.0.uitkomst(van: keuzedeel, met: opleiding),
                    checkers.1.uitkomst(van: keuzedeel, met: opleiding), "\(keuzedeel) \(opleiding)")
            }
        }
        for term in ["2", "K0", "C0", "79", "techniek", "leefstijl"] {
            let vraag = try XCTUnwrap(Zoekvraag(term))
            func found(_ questioned: Questioned) throws -> [Treffer] {
                try questioned.records.flatMap { try vraag.treffers(in: $0.record) }.sorted { $0.precedes($1) }
                    + vraag.treffers(onder: questioned.register.genoemd(nil).values, in: questioned.register)
                    .sorted { $0.precedes($1) }
            }
            XCTAssertEqual(try found(input), try found(output), term)
        }
    }

    func testTheProgramAnswersOverAnOutputAsOverItsInput() throws {
        let directory = try TemporaryDirectory()
        let output = try output(of: Self.sample, in: directory)
        for question in [
            ["overlap", "25725", "K0008"], ["trace", "C0013", "--format", "json"],
            ["trace", "25118", "--year", "2023"],
            ["show", "23254"], ["search", "precisie", "--format", "json"],
        ] {
            let first = try Executable.crebo.run(question + ["--register", Self.sample])
            let second = try Executable.crebo.run(question + ["--register", output])
            XCTAssertEqual(first.code, 0, first.errors)
            XCTAssertEqual(second.code, 0, second.errors)
            XCTAssertEqual(first.outputText, second.outputText)
            XCTAssertEqual(first.errors, second.errors)
        }
        let records = try Executable.crebo.run(["overlap", "25725", "K0008", "--register", "\(output)/register.jsonl"])
        XCTAssertTrue(records.outputText.contains("getoetst: ondoelmatige overlap"), records.outputText)
    }

    func testWhatWasLostWhenTheOutputWasMadeIsSaidOfItsAnswersToo() throws {
        let directory = try TemporaryDirectory()
        try FileManager.default.copyItem(
            atPath: Self.sample, toPath: directory.path("in"))
        try directory.file("in/tabellen/overlap.csv", "Code keuzedeel;Crebo;Uitkomst;Datum\nK0008;2572;geen;\n")
        try directory.file("in/kapot.xml", "<sbb>")
        let input = directory.path("in")
        let output = try output(of: input, in: directory)
        for register in [input, output] {
            let outcome = try Executable.crebo.run(["show", "K0717", "--register", register])
            XCTAssertEqual(outcome.code, 1)
            XCTAssertTrue(outcome.outputText.hasPrefix("Keuzedeel: "))
            XCTAssertTrue(outcome.errors.contains("overlap.csv:2"), outcome.errors)
            XCTAssertTrue(outcome.errors.contains("kapot.xml:1"), outcome.errors)
            XCTAssertTrue(outcome.errors.hasSuffix("zonder wat hierboven staat.\n"), outcome.errors)
        }
    }

    func testAnOutputThatDoesNotTellWhatTablesSaidIsNoWholeAnswer() throws {
        let directory = try TemporaryDirectory()
        let output = try output(of: Self.sample, in: directory)
        try FileManager.default.removeItem(atPath: "\(output)/tabellen.jsonl")
        let outcome = try Executable.crebo.run(["show", "K0717", "--register", output])
        XCTAssertEqual(outcome.code, 1)
        XCTAssertTrue(outcome.errors.contains("tabellen.jsonl: afgekeurd: dit bestand ontbreekt"), outcome.errors)
        XCTAssertEqual(try Executable.crebo.run(["diff", output, output]).code, 0)
    }

    func testATableThatCannotBeUsedIsSaidOfEveryAnswer() throws {
        let input = Self.sample + "/keuzedelen"
        for (name, content) in [
            ("overlap.csv", "Code keuzedeel;Crebo\nK0008;25725\n"),
            ("toetsen.csv", "Code keuzedeel;Crebo;Uitkomst\nK0008;25725;geen\n"),
            ("vervallen.csv", "niets\n"),
        ] {
            let tables = try TemporaryDirectory()
            try tables.file(name, content)
            for question in [
                ["show", "K0717"], ["search", "K0717"], ["trace", "K0717"], ["overlap", "25725", "K0717"],
            ] {
                let outcome = try Executable.crebo.run(
                    question + ["--register", input, "--tables", tables.path])
                XCTAssertEqual(outcome.code, 1, "\(question) \(name) \(outcome.errors)")
                XCTAssertTrue(outcome.errors.contains("/\(name)"), "\(question) \(outcome.errors)")
            }
        }
    }
}

import Foundation
import TestSupport
import XCTest

/// Comparisons with the sample register.
final class DiffTests: XCTestCase {
    private func diff(_ old: String, _ new: String, _ options: String...) throws -> Executable.Outcome {
        try Executable.crebo.run(["diff", old, new] + options)
    }

    /// The samples of one folder with changes in their files.
    private func change(_ folder: String, _ directory: TemporaryDirectory, _ changes: [String: (String) -> String])
        throws
    {
        for (name, data) in try Repository.files(below: Repository.path(folder)) {
            let text = String(decoding: data, as: UTF8.self)
            let change = changes.first { name.hasSuffix($0.key) }?.value ?? { $0 }
            try directory.file("new/\(name)", change(text))
        }
    }

    func testARegisterDoesNotDifferFromItsOwnExportNorFromItsOutput() throws {
        let directory = try TemporaryDirectory()
        let export = try Executable.crebo.run(["export", "SampleXML"])
        let lines = try directory.file("export.jsonl", export.output).path
        _ = try Executable.crebo.run(["convert", "SampleXML", "--output", directory.path("out")])
        for (old, new) in [("SampleXML", lines), (directory.path("out"), "SampleXML")] {
            let outcome = try diff(old, new)
            XCTAssertEqual(outcome.code, 0)
            XCTAssertEqual(outcome.errors, "")
            XCTAssertTrue(outcome.outputText.hasPrefix("Geen verschillen.\n\naantallen"), outcome.outputText)
        }
    }

    func testPublishedDossiersDoNotDifferFromTheirExport() throws {
        let files = try Repository.publishedDossiers()
        let directory = try TemporaryDirectory()
        for file in files {
            let lines = try directory.file("export.jsonl", Executable.crebo.run(["export", file]).output).path
            let outcome = try diff(file, lines)
            XCTAssertTrue(outcome.outputText.hasPrefix("Geen verschillen.\n\naantallen"), outcome.outputText)
        }
    }

    func testWhatChangedIsToldUnderItsCode() throws {
        let directory = try TemporaryDirectory()
        try change(
            "SampleXML", directory,
            [
                "k0717-agile-game-productie.xml": { $0.replacingOccurrences(of: "240", with: "480") },
                "23081-bediening.xml": {
                    $0.replacingOccurrences(
                        of: #"Datum_einde_instroom="" Datum_einde_opleiding="">25168"#,
                        with: #"Datum_einde_instroom="01-08-2027" Datum_einde_opleiding="">25168"#)
                },
            ])
        let outcome = try diff("SampleXML", directory.path("new"))
        XCTAssertEqual(outcome.code, 0)
        XCTAssertTrue(
            outcome.outputText.hasPrefix(
                """
                Kwalificaties
                =============

                Loopt af: er is nu een einddatum (1)

                25168  Gastheer/-vrouw
                       dossier 23081 Bediening
                       - crebo 25168, einde instroom: (leeg) → 01-08-2027

                Keuzedelen
                ==========

                Gewijzigd (1)

                K0717  Agile game productie
                       - sbu: 240 → 480

                """), outcome.outputText)
    }

    func testProgramsGetTheSame() throws {
        let directory = try TemporaryDirectory()
        try change(
            "SampleXML/keuzedelen", directory,
            ["k0717-agile-game-productie.xml": { $0.replacingOccurrences(of: "240", with: "480") }])
        let csv = try diff("SampleXML/keuzedelen", directory.path("new"), "--format", "csv", "--csv", "rfc4180")
        XCTAssertEqual(
            csv.outputText.split(separator: "\r\n").dropFirst(),
            ["keuzedeel,K0717,Agile game productie,,gewijzigd,sbu,sbu,waarde,240,480"])
        let json = try diff("SampleXML/keuzedelen", directory.path("new"), "--format", "json")
        XCTAssertTrue(json.outputText.contains(#""velden":[{"naam":"sbu","nieuw":"480","oud":"240""#))
        XCTAssertTrue(try JSONSerialization.jsonObject(with: json.output) is [String: Any])
    }

    func testALineOfAnOutputThatIsNoRecordIsToldWithItsPlace() throws {
        let directory = try TemporaryDirectory()
        let lines = try directory.file("a.jsonl", "{\"soort\":\"keuzedeel\"}\n").path
        let outcome = try diff("SampleXML/keuzedelen", lines)
        XCTAssertEqual(outcome.code, 3)
        XCTAssertTrue(outcome.output.isEmpty)
        XCTAssertTrue(
            outcome.errors.contains("a.jsonl:1: afgekeurd: dit is geen regel van crebo export"), outcome.errors)
        XCTAssertTrue(outcome.errors.contains("staat geen leesbaar onderdeel"), outcome.errors)
    }

    func testABrokenDocumentBesideOthersGivesFindings() throws {
        let directory = try TemporaryDirectory()
        try change("SampleXML/keuzedelen", directory, ["k0717-agile-game-productie.xml": { _ in "<sbb>" }])
        let outcome = try diff("SampleXML/keuzedelen", directory.path("new"))
        XCTAssertEqual(outcome.code, 1)
        XCTAssertEqual(outcome.errorLines.count, 2)
        XCTAssertTrue(outcome.errors.contains("Let op: wat niet te lezen is"), outcome.errors)
        XCTAssertTrue(outcome.outputText.contains("Vervallen: staat er niet meer in (1)\n\nK0717"), outcome.outputText)
    }

    func testOneRegisterIsNotEnough() throws {
        XCTAssertEqual(try Executable.crebo.run(["diff", "SampleXML"]).code, 2)
    }
}

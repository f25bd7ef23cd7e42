import Foundation
import XCTest

@testable import crebo

/// `crebo validate` and `crebo rules` as a person runs them.
final class ValidateCommandTests: XCTestCase {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    private let directory = FileManager.default.temporaryDirectory.appendingPathComponent("crebo-\(UUID().uuidString)")

    override func setUpWithError() throws {
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        let sample = Self.root.appendingPathComponent("SampleXML/dossiers/23301-entree.xml")
        let right = try String(contentsOf: sample, encoding: .utf8)
        try write(right, to: "goed.xml")
        let sbu = try XCTUnwrap(right.range(of: "<sbu>1600</sbu>"))
        try write(right.replacingCharacters(in: sbu, with: "<sbu>240</sbu>"), to: "fout.xml")
        try write(right.replacingCharacters(in: sbu, with: "<sbu>1600</sbu><x/>"), to: "vreemd.xml")
        try write(String(right.prefix(5_000)), to: "stuk.xml")
    }

    override func tearDownWithError() throws {
        try FileManager.default.removeItem(at: directory)
    }

    private func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: directory.appendingPathComponent(name))
    }

    private func text(_ name: String) throws -> String {
        try String(contentsOf: directory.appendingPathComponent(name), encoding: .utf8)
    }

    /// Runs in this process; `DIR/` in a line is the directory of the test.
    private func run(_ line: String, hasColours: Bool = false) -> (code: Int32, output: String, errors: String) {
        let recording = RecordingConsole()
        let words = SampleProgram.words(line).map { $0.replacingOccurrences(of: "DIR/", with: directory.path + "/") }
        let code = Crebo.run(
            words, commands: [.validate, .rules],
            console: Console(
                output: recording.console.output, errors: recording.console.errors, hasColours: hasColours))
        return (
            code, recording.output.replacingOccurrences(of: directory.path, with: "DIR"),
            recording.errors.replacingOccurrences(of: directory.path, with: "DIR")
        )
    }

    // MARK: - Exit codes

    func testTheExitCodeFollowsTheWorstFinding() {
        for (line, code) in [
            ("validate DIR/goed.xml", 0), ("validate DIR/fout.xml", 1), ("validate DIR/fout.xml --fail-on never", 0),
            ("validate DIR/vreemd.xml --only XML-002", 0),
            ("validate DIR/vreemd.xml --only XML-002 --fail-on warning", 1),
            ("validate DIR/vreemd.xml --only XML-002 --fail-on info", 1),
            ("validate DIR/fout.xml --only SBU,XML-002 --skip SBU", 0),
            ("validate DIR/fout.xml --frobnicate", 2), ("validate DIR/stuk.xml", 3), ("validate DIR/nergens.xml", 3),
            ("validate DIR/goed.xml --output DIR/geen/map.txt", 3), ("validate DIR/goed.xml --schemas DIR/geen", 3),
        ] as [(String, Int32)] {
            let result = run(line)
            XCTAssertEqual(result.code, code, "\(line)\n\(result.output)\(result.errors)")
        }
    }

    func testADocumentThatCannotBeReadIsNeverClean() {
        let result = run("validate DIR/goed.xml DIR/stuk.xml --only SBU")
        XCTAssertEqual(result.code, 1)
        XCTAssertTrue(result.output.contains("Niet te lezen:\n  DIR/stuk.xml:"), result.output)
    }

    func testAnEmptyDirectoryIsUnreadable() throws {
        try FileManager.default.createDirectory(
            at: directory.appendingPathComponent("leeg"), withIntermediateDirectories: true)
        XCTAssertEqual(run("validate DIR/leeg").code, 3)
    }

    // MARK: - Mistakes

    func testEveryMistakeHasItsSentence() throws {
        try write(#"{"rules": {"SBU-01": "off"}}"#, to: "regel.json")
        try write(#"{"rule": {}}"#, to: "sleutel.json")
        try write(#"{"rules": {"SBU-001": "warnin"}}"#, to: "ernst.json")
        try write("{\n  \"rules\": {,}}", to: "kapot.json")
        try write("{}", to: "baseline.json")
        for (line, sentence) in [
            (
                "--only SBU-01",
                "Er is geen regel of familie ‘SBU-01’; ‘crebo rules’ noemt ze. Bedoelde u ‘SBU-001’?"
            ),
            ("--skip SUB", "Er is geen regel of familie ‘SUB’; ‘crebo rules’ noemt ze. Bedoelde u ‘SBU’?"),
            ("--only SBU,", "Er is geen regel of familie ‘’; ‘crebo rules’ noemt ze."),
            ("--only SBU --skip SBU", "Met ‘--only’ en ‘--skip’ blijft er geen regel over: noem andere regels."),
            (
                "--on-date 2023-02-29",
                "‘2023-02-29’ is geen waarde voor ‘--on-date’: geef een dag die bestaat, als 2026-08-01."
            ),
            (
                "--on-date 01-08-2026",
                "‘01-08-2026’ is geen waarde voor ‘--on-date’: geef een dag die bestaat, als 2026-08-01."
            ),
            ("--max-findings veel", "‘veel’ is geen waarde voor ‘--max-findings’: geef een getal als 100, of 0."),
            ("--fail-on fout", "‘fout’ is geen waarde voor ‘--fail-on’: kies error, warning, info of never."),
            ("--language de", "‘de’ is geen waarde voor ‘--language’: kies nl of en."),
            ("--format xml", "‘xml’ is geen waarde voor ‘--format’: kies text, json, sarif, junit, html of github."),
            (
                "--config DIR/geen.json",
                "‘DIR/geen.json’ is niet bruikbaar voor ‘--config’: dit bestand bestaat niet; controleer de naam."
            ),
            (
                "--config DIR/regel.json",
                "‘DIR/regel.json’ is niet bruikbaar voor ‘--config’: er is geen regel “SBU-01”. Bedoelde u ‘SBU-001’?"
            ),
            (
                "--config DIR/sleutel.json",
                "‘DIR/sleutel.json’ is niet bruikbaar voor ‘--config’: “rule” bestaat niet in de configuratie. Bedoelde u ‘rules’?"
            ),
            (
                "--config DIR/ernst.json",
                "‘DIR/ernst.json’ is niet bruikbaar voor ‘--config’: “warnin” bestaat niet in rules.SBU-001. Bedoelde u ‘warning’?"
            ),
            (
                "--config DIR/kapot.json",
                "‘DIR/kapot.json:2:13’ is niet bruikbaar voor ‘--config’: dit is geen JSON: hier hoort een naam tussen aanhalingstekens."
            ),
            (
                "--baseline DIR/baseline.json",
                "‘DIR/baseline.json’ is niet bruikbaar voor ‘--baseline’: dit is geen baseline die crebo heeft gemaakt; "
                    + "maak er een met --write-baseline."
            ),
        ] {
            let result = run("validate DIR/goed.xml \(line)")
            XCTAssertEqual(result.code, 2, line)
            XCTAssertEqual(result.errors, "crebo: \(sentence)\nZie ‘crebo help validate’.\n")
            XCTAssertEqual(result.output, "", line)
        }
    }

    // MARK: - Reports

    func testTheOrderOfTheInputsDoesNotMatter() {
        let forward = run("validate DIR/fout.xml DIR/goed.xml DIR/nergens.xml DIR/vreemd.xml --format json")
        let backward = run("validate DIR/vreemd.xml DIR/nergens.xml DIR/goed.xml DIR/fout.xml --format json")
        XCTAssertEqual(forward.output, backward.output)
    }

    func testEveryFormatCanBeWrittenToAFile() throws {
        for format in ["text", "json", "sarif", "junit", "html", "github"] {
            let printed = run("validate DIR/fout.xml --format \(format)")
            let written = run("validate DIR/fout.xml --format \(format) --output DIR/rapport")
            XCTAssertEqual(written.output, "")
            XCTAssertTrue(written.errors.hasSuffix("; zie “DIR/rapport”.\n"), written.errors)
            XCTAssertEqual(try text("rapport").replacingOccurrences(of: directory.path, with: "DIR"), printed.output)
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: directory.path)
        XCTAssertFalse(names.contains { $0.hasPrefix(".") })
    }

    func testColoursAreOnlyForTheConsole() throws {
        XCTAssertTrue(run("validate DIR/fout.xml", hasColours: true).output.contains("\u{1B}["))
        XCTAssertFalse(run("validate DIR/fout.xml").output.contains("\u{1B}["))
        _ = run("validate DIR/fout.xml --output DIR/rapport", hasColours: true)
        XCTAssertFalse(try text("rapport").contains("\u{1B}["))
    }

    func testEnglishIsSpokenWhenAsked() {
        let result = run("validate DIR/fout.xml --language en --only SBU-001")
        XCTAssertTrue(result.output.contains("fout.xml:217:13: error SBU-001: kwalificatie 25740"), result.output)
        XCTAssertTrue(result.output.contains("1 finding: 1 error.\nRead: 1 document"), result.output)
    }

    func testMaximumFindingsLeavesTheTotal() {
        let result = run("validate DIR/fout.xml DIR/vreemd.xml --only SBU-001,XML-002 --max-findings 1 --language nl")
        XCTAssertTrue(result.output.hasPrefix("DIR/fout.xml:217:13: fout SBU-001"), result.output)
        XCTAssertTrue(result.output.contains("2 bevindingen: 1 fout, 1 waarschuwing (1 van 2 getoond)."), result.output)
    }

    func testTheDocumentIsHashedAsItStands() throws {
        let result = run("validate DIR/stuk.xml --format json")
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/sha256sum")
        process.arguments = [directory.appendingPathComponent("stuk.xml").path]
        process.standardOutput = pipe
        try process.run()
        process.waitUntilExit()
        let sum = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self).prefix(64)
        XCTAssertTrue(result.output.contains("\"sha256\": \"\(sum)\""), result.output)
    }

    // MARK: - Configuration and baseline

    func testAConfigurationChangesWhatCounts() throws {
        try write(
            #"{"rules": {"SBU-001": {"exceptions": [{"code": "25740", "reason": "proef"}]}, "XML-002": "error"}}"#,
            to: "regels.json")
        let suppressed = run("validate DIR/fout.xml --only SBU-001 --config DIR/regels.json --language nl")
        XCTAssertEqual(suppressed.code, 0)
        XCTAssertTrue(suppressed.output.contains("de studielast is 240 uur"), suppressed.output)
        XCTAssertTrue(suppressed.output.contains("(proef)\n"), suppressed.output)
        XCTAssertEqual(run("validate DIR/vreemd.xml --only XML-002 --config DIR/regels.json").code, 1)
    }

    func testWithABaselineOnlyNewFindingsCount() throws {
        XCTAssertEqual(run("validate DIR/fout.xml --only SBU-001,XML-002 --write-baseline DIR/bekend.json").code, 1)
        let known = run("validate DIR/fout.xml --only SBU-001,XML-002 --baseline DIR/bekend.json --language nl")
        XCTAssertEqual(known.code, 0)
        XCTAssertTrue(known.output.contains("Daarnaast 1 bekend uit de baseline."), known.output)
        let other = run("validate DIR/vreemd.xml --only SBU-001,XML-002 --baseline DIR/bekend.json --language nl")
        XCTAssertTrue(other.output.contains("vreemd.xml:217:"), other.output)
        XCTAssertTrue(other.output.contains("maar niet meer gevonden:\n  SBU-001: kwalificatie 25740: "), other.output)
    }

    func testARunThatReadNothingLeavesTheBaselineAlone() throws {
        try write("bekend", to: "bekend.json")
        XCTAssertEqual(run("validate DIR/stuk.xml --write-baseline DIR/bekend.json").code, 3)
        XCTAssertEqual(try text("bekend.json"), "bekend")
    }

    // MARK: - Rules

    func testRulesAreListedAndExplained() {
        XCTAssertTrue(run("rules --language nl").output.contains("SBU-001"))
        XCTAssertTrue(run("rules sbu-001 --language nl").output.hasPrefix("SBU-001  Studielast in hele jaren"))
        XCTAssertTrue(run("rules --format markdown --language nl").output.hasPrefix("# Regels\n"))
        XCTAssertEqual(
            run("rules SBU-01").errors,
            "crebo: Er is geen regel of familie ‘SBU-01’; ‘crebo rules’ noemt ze. Bedoelde u ‘SBU-001’?\n"
                + "Zie ‘crebo help rules’.\n")
    }

    // MARK: - The executable

    private func execute(_ words: [String], environment: [String: String] = [:], program: String? = nil) throws -> (
        code: Int32, output: String
    ) {
        let executable = Executable.crebo.path
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: program ?? executable)
        let line = ([executable] + words).joined(separator: " ")
        process.arguments = program == nil ? words : ["-qec", line, "/dev/null"]
        process.currentDirectoryURL = directory
        process.environment = ["PATH": "/usr/bin:/bin", "TERM": "xterm"].merging(environment) { $1 }
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, output)
    }

    func testTheExecutableGivesTheExitCodes() throws {
        for (words, code) in [
            (["validate", "goed.xml"], 0), (["validate", "fout.xml"], 1), (["validate"], 2),
            (["validate", "stuk.xml"], 3), (["rules"], 0), (["rules", "X"], 2),
        ] as [([String], Int32)] {
            XCTAssertEqual(try execute(words).code, code, words.joined(separator: " "))
        }
    }

    func testTheLanguageIsThatOfTheSystem() throws {
        let words = ["validate", "fout.xml", "--only", "SBU"]
        XCTAssertTrue(try execute(words).output.contains("fout SBU-001"))
        XCTAssertTrue(try execute(words, environment: ["LANG": "en_GB.UTF-8"]).output.contains("error SBU-001"))
        XCTAssertTrue(
            try execute(words, environment: ["LANG": "en_GB.UTF-8", "LC_ALL": "nl_NL.UTF-8"]).output
                .contains("fout SBU-001"))
    }

    func testATerminalHasColoursAndAPipeHasNone() throws {
        let script = "/usr/bin/script"
        guard FileManager.default.isExecutableFile(atPath: script) else {
            throw XCTSkip("no script(1) to make a terminal with (Debian: bsdutils)")
        }
        let words = ["validate", "fout.xml", "--only", "SBU"]
        XCTAssertFalse(try execute(words).output.contains("\u{1B}["))
        XCTAssertTrue(try execute(words, program: script).output.contains("\u{1B}[1;31m"))
        XCTAssertFalse(try execute(words, environment: ["NO_COLOR": "1"], program: script).output.contains("\u{1B}["))
    }
}

import Foundation
import TestSupport
import XCTest

/// What may be given as a path: names in any bytes, pipes, the standard input, and what must not be written over.
final class PathTests: XCTestCase {
    /// Runs a script in `directory` that has the program as `$crebo`, and the samples as `$samples`.
    private func shell(_ script: String, in directory: TemporaryDirectory) throws -> Executable.Outcome {
        try Executable.crebo.run(
            under: [
                "/bin/sh", "-c", "cd \"$1\"; samples=$2; crebo=$3; \(script)", "sh", directory.path,
                Repository.path("SampleXML"),
            ], [])
    }

    // MARK: - Bytes

    func testADirectoryWithANameInLatin1IsReadByEveryCommand() throws {
        let directory = try TemporaryDirectory()
        let outcome = try shell(
            #"""
            map=$(printf 'archief/keuzed\351len'); mkdir -p "$map"; cp "$samples"/keuzedelen/*.xml "$map"
            "$crebo" export "$samples/keuzedelen" > verwacht.jsonl 2>/dev/null
            for input in archief "$map"; do "$crebo" export "$input" 2>/dev/null | cmp - verwacht.jsonl || exit 9; done
            "$crebo" validate archief > een 2>&1; "$crebo" validate "$map" > twee 2>&1; cmp een twee || exit 8
            "$crebo" search K --kind keuzedeel --register "$map" | grep -q K0 || exit 7
            "$crebo" convert archief --output uit -q && test -s uit/keuzedelen.csv
            """#, in: directory)
        XCTAssertEqual(outcome.code, 0, outcome.errors)
    }

    func testANameInLatin1IsShownEscaped() throws {
        let directory = try TemporaryDirectory()
        let outcome = try shell(#"f=$(printf 'caf\351.xml'); echo x > "$f"; "$crebo" validate "$f""#, in: directory)
        XCTAssertEqual(outcome.code, 3)
        XCTAssertTrue(outcome.outputText.contains(#"caf\xE9.xml"#), outcome.outputText)
    }

    func testAnOutputWithANameInLatin1IsThatDirectory() throws {
        let directory = try TemporaryDirectory()
        let outcome = try shell(
            #"""
            uit=$(printf 'uitvo\353r'); "$crebo" convert "$samples/keuzedelen" --output "$uit" --log "$uit.log" -q
            test -s "$uit/keuzedelen.csv" && test -s "$uit.log" && test "$(ls | wc -l)" = 2
            """#, in: directory)
        XCTAssertEqual(outcome.code, 0, outcome.errors)
    }

    func testASearchTermIsNoPath() throws {
        let directory = try TemporaryDirectory()
        let outcome = try shell(#""$crebo" search 'a\b e\u{301}x' --register "$samples/keuzedelen""#, in: directory)
        XCTAssertTrue(outcome.errors.contains(#"‘a\b e\u{301}x’"#), outcome.errors)
    }

    // MARK: - What cannot be looked at

    func testADirectoryThatMayBeListedAndNotEnteredIsRejectedAndTheCommandDoesNotSayFine() throws {
        guard ExternalProgram("setpriv") != nil, getuid() == 0 else { throw XCTSkip("only root can become another") }
        let directory = try TemporaryDirectory()
        let outcome = try shell(
            #"""
            mkdir -p in/dicht; cp "$samples"/keuzedelen/*.xml in; mv "$(ls in/*.xml | head -1)" in/dicht
            chmod 744 in/dicht; chmod 777 .; export TMPDIR="$PWD"
            exec setpriv --reuid=65534 --regid=65534 --clear-groups "$crebo" convert in --output uit
            """#, in: directory)
        try XCTSkipIf(outcome.errors.contains("ermission denied"), "another user cannot run the program here")
        XCTAssertEqual(outcome.code, 1, outcome.errors)
        XCTAssertTrue(outcome.errors.contains("in/dicht/"), outcome.errors)
        XCTAssertTrue(outcome.errors.contains("u mag niet in deze map"), outcome.errors)
    }

    func testACircleIsNamed() throws {
        let directory = try TemporaryDirectory()
        let outcome = try shell(
            #"""
            mkdir in; cp "$samples"/keuzedelen/*.xml in; ln -s . in/kring; "$crebo" export in > /dev/null
            """#, in: directory)
        XCTAssertEqual(outcome.code, 0)
        XCTAssertTrue(outcome.errors.contains("“in/kring” is “in”"), outcome.errors)
    }

    // MARK: - The standard input and pipes

    func testEveryCommandReadsTheStandardInput() throws {
        let directory = try TemporaryDirectory()
        let outcome = try shell(
            #"""
            f=$(ls "$samples"/keuzedelen/*.xml | head -1); code=$(grep -o 'K[0-9]\{4\}' "$f" | head -1)
            "$crebo" export "$f" > verwacht.jsonl
            for input in - /dev/stdin; do cat "$f" | "$crebo" export $input | cmp - verwacht.jsonl || exit 11; done
            "$crebo" export - < "$f" | cmp - verwacht.jsonl || exit 12
            cat verwacht.jsonl | "$crebo" search "$code" --register - | grep -q "$code" || exit 13
            cat "$f" | "$crebo" validate - > /dev/null || exit 14
            cat "$f" | "$crebo" inspect - > /dev/null || exit 15
            cat "$f" | "$crebo" show "$code" --register - | grep -q "$code" || exit 16
            cat "$f" | "$crebo" diff - "$f" > /dev/null || exit 17
            cat "$f" | "$crebo" convert - --output uit -q || exit 18
            """#, in: directory)
        XCTAssertEqual(outcome.code, 0, outcome.errors)
    }

    func testAnArchiveAndAListComeThroughAPipe() throws {
        let directory = try TemporaryDirectory()
        var zip = ZipBuilder()
        let sample = try XCTUnwrap(
            try FileManager.default.contentsOfDirectory(atPath: Repository.path("SampleXML/keuzedelen")).sorted().first)
        zip.add(
            "a.xml", try String(contentsOfFile: Repository.path("SampleXML/keuzedelen/\(sample)"), encoding: .utf8))
        try directory.file("a.zip", Data(zip.bytes))
        let outcome = try shell(
            #"""
            cat a.zip | "$crebo" export - > een.jsonl || exit 21
            "$crebo" export a.zip | cmp - een.jsonl || exit 22
            mkfifo pijp; cat a.zip > pijp & "$crebo" export pijp | cmp - een.jsonl || exit 23
            "$crebo" convert "$samples" --output uit -q --without-bundles; list=$(find uit -name "crebolijst-2*.csv" | sort | head -1)
            cat "$list" | "$crebo" validate - --format json > lijst.json; grep -q '"/dev/stdin"' lijst.json || exit 24
            cat "$list" | "$crebo" reconcile - --register "$samples" > /dev/null; test $? -lt 2 || exit 25
            """#, in: directory)
        XCTAssertEqual(outcome.code, 0, outcome.errors)
    }

    // MARK: - One file for two things

    func testNothingIsWrittenOverWhatIsRead() throws {
        let commands = [
            "validate in.xml --output in.xml", "validate in.xml --output ./map/../in.xml",
            "validate in.xml --output link", "validate hard.xml --output in.xml", "validate link -o in.xml",
            "validate in.xml --write-baseline in.xml", "convert in.xml --log in.xml -o uit",
            "validate map --output map/b.xml", "validate map --output map/nieuw.xml",
            "validate in.xml --output uit.txt --write-baseline uit.txt", "convert map/b.xml --output map",
            "convert in.xml --tables tabellen --output tabellen", "convert in.xml --output -",
        ]
        for command in commands {
            let directory = try TemporaryDirectory()
            let outcome = try shell(
                """
                mkdir map tabellen; cp "$(ls "$samples"/keuzedelen/*.xml | head -1)" in.xml; cp in.xml map/b.xml
                ln -s in.xml link; ln in.xml hard.xml; cp in.xml ../voor-$$; "$crebo" \(command); code=$?
                cmp in.xml ../voor-$$ && cmp map/b.xml ../voor-$$ || code=99; rm ../voor-$$; ls >&2; exit $code
                """, in: directory)
            XCTAssertEqual(outcome.code, 2, "\(command): \(outcome.errors)")
            XCTAssertTrue(outcome.errors.hasSuffix("hard.xml\nin.xml\nlink\nmap\ntabellen\n"), outcome.errors)
        }
    }

    func testWhatStandardInputReadsIsNotWrittenOver() throws {
        let directory = try TemporaryDirectory()
        let outcome = try shell(
            #"cp "$(ls "$samples"/keuzedelen/*.xml | head -1)" in.xml; "$crebo" validate - -o in.xml < in.xml"#,
            in: directory)
        XCTAssertEqual(outcome.code, 2)
    }

    func testAReportBesideTheInputMayBeWrittenAgain() throws {
        let directory = try TemporaryDirectory()
        let outcome = try shell(
            #"""
            cp -r "$samples/keuzedelen" in; for nacht in 1 2; do "$crebo" validate in -o in/verslag.html || exit 9; done
            """#, in: directory)
        XCTAssertEqual(outcome.code, 0, outcome.errors)
    }

    func testAnOutputCalledDashIsTheStandardOutput() throws {
        let directory = try TemporaryDirectory()
        let outcome = try shell(
            #"""
            "$crebo" validate "$samples/keuzedelen" > een; "$crebo" validate "$samples/keuzedelen" -o - > twee
            "$crebo" validate "$samples/keuzedelen" -o /dev/stdout > drie
            cmp een twee && cmp een drie && test "$(ls | wc -l)" = 3
            """#, in: directory)
        XCTAssertEqual(outcome.code, 0, outcome.errors)
    }

    // MARK: - Numbers in names

    func testANumberAtTheEndOfANameStopsNoRun() throws {
        let directory = try TemporaryDirectory()
        let outcome = try shell(
            #"""
            mkdir uit.2026-11-21T020000Z-9223372036854775807
            for nacht in 1 2; do "$crebo" convert "$samples/keuzedelen" -o uit -q --full || exit 9; done
            test -d uit.2026-11-21T020000Z-9223372036854775807
            """#, in: directory)
        XCTAssertEqual(outcome.code, 0, outcome.errors)
    }

    // MARK: - Words

    func testAnEmptyDirectoryIsSaid() throws {
        let directory = try TemporaryDirectory()
        let outcome = try shell(#"mkdir leeg; "$crebo" export leeg"#, in: directory)
        XCTAssertEqual(outcome.code, 3)
        XCTAssertEqual(outcome.output, Data())
        XCTAssertTrue(outcome.errors.contains("In ‘leeg’ staat geen XML-bestand"), outcome.errors)
    }

    func testWhatIsWrongWithAFileIsSaidInItsOwnWords() throws {
        let cases: [(name: String, contents: String, expected: String)] = [
            ("a.xml", "<!DOCTYPE html>\n<html></html>", "a.xml:1:1: fout XML-007: dit is een webpagina (HTML)"),
            ("b.xml", "<?xml version='1.0'?>\n<!-- x -->\n<!doctype HTML>", "b.xml:1:1: fout XML-007: dit is een web"),
            (
                "c.xml", "\n  <?xml version=\"1.0\"?><sbb/>",
                "c.xml:2:3: fout XML-007: dit is geen welgevormde XML: de XML"
            ),
            ("d.xml", "<!DOCTYPE sbb><sbb/>", "d.xml:1:1: fout XML-007: een DOCTYPE wordt geweigerd"),
            ("e.csv", "PK\u{3}\u{4}", "e.csv: fout XML-007: dit ZIP-bestand heeft aan het einde geen inhoudsopgave"),
        ]
        for (name, contents, expected) in cases {
            let directory = try TemporaryDirectory()
            try directory.file(name, contents)
            let outcome = try Executable.crebo.run(["validate", name], in: directory.url)
            XCTAssertEqual(outcome.code, 3)
            XCTAssertTrue(outcome.outputText.hasPrefix(expected), outcome.outputText)
        }
    }

    func testAWorkbookOfBefore2007IsSaidToBeOne() throws {
        let directory = try TemporaryDirectory()
        try directory.file("lijst.xls", Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1]))
        for command in [
            ["validate", "lijst.xls"], ["reconcile", "lijst.xls", "--register", Repository.path("SampleXML")],
        ] {
            let outcome = try Executable.crebo.run(command, in: directory.url)
            XCTAssertEqual(outcome.code, 3)
            XCTAssertTrue((outcome.outputText + outcome.errors).contains("CSV UTF-8"), outcome.errors)
        }
    }

    func testANameThatStandsTwiceInAnArchiveStopsNoReport() throws {
        let directory = try TemporaryDirectory()
        var zip = ZipBuilder()
        for _ in 1...2 { zip.add("a.xml", "<sbb/>") }
        try directory.file("a.zip", zip.data)
        for format in ["sarif", "json", "junit", "html", "text", "github"] {
            let outcome = try Executable.crebo.run(["validate", "a.zip", "--format", format], in: directory.url)
            XCTAssertEqual(outcome.code, 3, format)
            XCTAssertFalse(outcome.output.isEmpty, format)
        }
    }

    func testTheLargestNumbersInABaselineAreRefused() throws {
        let directory = try TemporaryDirectory()
        try directory.file(
            "b.json",
            #"{"findings":[],"unlisted":{"XML-001":9223372036854775807},"version":1}"#)
        let outcome = try Executable.crebo.run(
            ["validate", Repository.path("SampleXML/keuzedelen"), "--baseline", "b.json"], in: directory.url)
        XCTAssertEqual(outcome.code, 2, outcome.errors)
    }

    func testAWorkbookInTheTablesSaysWhatToDo() throws {
        let directory = try TemporaryDirectory()
        let outcome = try shell(
            #"""
            mkdir -p in/tabellen; cp "$samples"/keuzedelen/*.xml in; printf 'PK\003\004' > in/tabellen/overlap.xlsx
            "$crebo" convert in -o uit
            """#, in: directory)
        XCTAssertEqual(outcome.code, 1, outcome.errors)
        XCTAssertTrue(outcome.errors.contains("overlap.xlsx"), outcome.errors)
        XCTAssertTrue(outcome.errors.contains("CSV UTF-8"), outcome.errors)
    }
}

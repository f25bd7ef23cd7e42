import Foundation
@testable import KwalificatieModel
import KwalificatieReaders
import TestSupport
import XCTest

/// ZIP archives in, bundles out.
final class ArchiveTests: XCTestCase {
    /// The files of SampleXML as one archive.
    private func archiveOfSamples() throws -> Data {
        var zip = ZipBuilder()
        for (name, data) in try Repository.files(below: Repository.path("SampleXML")).sorted(by: { $0.key < $1.key }) {
            zip.add(Array(name.utf8), [UInt8](data)) { $0.deflate() }
        }
        return zip.data
    }

    /// The documents of SampleXML as one: each table once, all records of a kind together.
    private func bulkOfSamples() throws -> String {
        let documents = try Repository.samples().map { try String(contentsOfFile: $0, encoding: .utf8) }
        let lists = [
            "domeinen", "sectorkamers", "competenties", "dossiers", "keuzedelen", "certificaten",
            "crossoverkwalificaties",
            "geregionaliseerdekwalificaties",
        ]
        let merged = try lists.map { list in
            let pattern = try Regex("(?s)\n  <\(list)>(.*?)\n  </\(list)>")
            let found = documents.compactMap { $0.firstMatch(of: pattern)?.output[1].substring.map(String.init) }
            let contents = lists.prefix(3).contains(list) ? found.first ?? "" : found.joined()
            return "\n  <\(list)>\(contents)\n  </\(list)>"
        }
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<sbb>" + merged.joined() + "\n</sbb>\n"
    }

    private func convert(_ input: String, in directory: TemporaryDirectory) throws -> [String: Data] {
        let outcome = try Executable.crebo.run(["convert", input, "--output", "out"], in: directory.url)
        XCTAssertEqual(outcome.code, 0, outcome.errors)
        return try Repository.files(below: directory.path("out"))
    }

    func testADirectoryAndAnArchiveOfItGiveTheSameBytes() throws {
        let directory = try TemporaryDirectory()
        try directory.file("samples.zip", archiveOfSamples())
        let files = try convert(Repository.path("SampleXML"), in: directory)
        let archived = try convert("samples.zip", in: directory)
        XCTAssertEqual(Set(files.keys), Set(archived.keys))
        for (name, data) in files { XCTAssertTrue(archived[name] == data, name) }
    }

    func testOneLargeFileGivesTheSameListsAndBundles() throws {
        let directory = try TemporaryDirectory()
        try directory.file("in/alles.xml", bulkOfSamples())
        for (name, data) in try Repository.files(below: Repository.path("SampleXML/tabellen")) {
            try directory.file("in/tabellen/\(name)", data)
        }
        let files = try convert(Repository.path("SampleXML"), in: directory)
        let bulk = try convert("in", in: directory)
        XCTAssertEqual(Set(files.keys), Set(bulk.keys))
        // These tell of the files that were given, or of what was there before.
        let other = ["bevindingen.csv", "run.json", "geheugen.json", "wijzigingen.csv"]
        for (name, data) in files where !other.contains(name) { XCTAssertTrue(bulk[name] == data, name) }
        XCTAssertEqual(files.keys.count { $0.hasPrefix("bundels/") }, 10)
    }

    private static func withoutBeroepsvereisten(_ list: Data?) throws -> [String] {
        let rows = String(decoding: try XCTUnwrap(list), as: UTF8.self).components(separatedBy: "\r\n")
        XCTAssertGreaterThan(rows.count, 10)
        return rows.map { row in
            var cells = row.components(separatedBy: ";")
            if cells.count == 10 { cells[8] = "" }
            return cells.joined(separator: ";")
        }
    }

    func testABundleConvertsToTheCrebolijstThatIsInIt() throws {
        let directory = try TemporaryDirectory()
        let files = try convert(Repository.path("SampleXML"), in: directory)
        try directory.file("cohort.zip", XCTUnwrap(files["bundels/cohort-2023.zip"]))
        // Of what began earlier some parts are in no bundle of this year, and that is found.
        _ = try Executable.crebo.run(["convert", "cohort.zip", "--output", "out"], in: directory.url)
        let again = try Repository.files(below: directory.path("out"))
        // Who sets requirements is in no XML, and tables are in no bundle.
        let list = "crebolijsten/crebolijst-2023.csv"
        XCTAssertEqual(
            try Self.withoutBeroepsvereisten(again[list]), try Self.withoutBeroepsvereisten(files[list]))
    }

    func testEveryRecordOfALargeFileReadsTheSameFromADocumentOfItsOwn() throws {
        let directory = try TemporaryDirectory()
        _ = try Executable.corpusMaker.run(["bulk", "--megabytes", "5", "--seed", "7", directory.path("bulk.xml")])
        var reader = try DocumentReader(InputSource(path: directory.path("bulk.xml")), schema: nil, keepsSource: true)
        var count = 0
        while let reading = try reader.next() {
            guard let record = reading.record else { continue }
            var again = try DocumentReader(MemorySource(XCTUnwrap(reading.document)), schema: nil)
            XCTAssertTrue(try again.next()?.record == record, record.titel)
            count += 1
        }
        XCTAssertGreaterThan(count, 10)
    }

    func testOtherProgramsOpenABundleAndItsChecksumsAreRight() throws {
        let directory = try TemporaryDirectory()
        _ = try convert(Repository.path("SampleXML"), in: directory)
        let bundle = "out/bundels/cohort-2022.zip"
        let commands = [
            (
                "unzip",
                "unzip -tq \(bundle) && mkdir u && cd u && unzip -q ../\(bundle) && sha256sum --check --strict --quiet SHA256SUMS"
            ),
            (
                "python3",
                "python3 -c 'import zipfile; z = zipfile.ZipFile(\"\(bundle)\"); assert z.testzip() is None; "
                    + "assert all(i.date_time == (1980, 1, 1, 0, 0, 0) for i in z.infolist())'"
            ),
            ("7z", "7z t \(bundle) > /dev/null"),
        ]
        var tried = 0
        for (program, command) in commands {
            guard try Self.run("command -v \(program) > /dev/null", in: directory) == 0 else { continue }
            XCTAssertEqual(try Self.run(command, in: directory), 0, program)
            tried += 1
        }
        if tried == 0 { throw XCTSkip("none of unzip, python3 and 7z is here") }
    }

    private static func run(_ command: String, in directory: TemporaryDirectory) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", command]
        process.currentDirectoryURL = directory.url
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }

    func testBadEntriesAreListedAndTheOthersConverted() throws {
        let directory = try TemporaryDirectory()
        let sample = try String(contentsOfFile: XCTUnwrap(Repository.samples().first), encoding: .utf8)
        var zip = ZipBuilder()
        zip.add("goed.xml", sample)
        zip.add("../boos.xml", sample)
        zip.add("link.xml", "goed.xml") { $0.mode = 0o120777 }
        zip.add("dubbel.xml", sample)
        zip.add("dubbel.xml", sample)
        zip.add("kapot.xml", sample) { $0.checksum = 7 }
        zip.add("klein.xml", sample) {
            $0.deflate()
            $0.size = 10
        }
        zip.add("binnen.zip", "PK")
        try directory.file("in.zip", zip.data)
        let outcome = try Executable.crebo.run(
            ["convert", "in.zip", "--output", "out", "--csv", "rfc4180"], in: directory.url)
        XCTAssertEqual(outcome.code, 1)
        XCTAssertTrue(outcome.errors.contains("in.zip/../boos.xml: afgekeurd: "), outcome.errors)
        let rejected = try String(contentsOfFile: directory.path("out/afgekeurd.csv"), encoding: .utf8)
        let files = rejected.split(separator: "\r\n").dropFirst().map { String($0.prefix { $0 != "," }) }
        XCTAssertEqual(
            files, ["../boos.xml", "binnen.zip", "dubbel.xml", "dubbel.xml", "kapot.xml", "klein.xml", "link.xml"])
        for reason in [
            "buiten de map", "ZIP binnen een ZIP", "meer dan eens", "controlesom", "niet zo groot", "verwijzing",
        ] {
            XCTAssertTrue(rejected.contains(reason), reason)
        }
        XCTAssertTrue(outcome.errors.contains("Gelezen: 1 document"), outcome.errors)
    }

    func testAnArchiveThatIsCutOffIsUnreadable() throws {
        let directory = try TemporaryDirectory()
        try directory.file("in.zip", archiveOfSamples().dropLast(100))
        let outcome = try Executable.crebo.run(["convert", "in.zip", "--output", "out"], in: directory.url)
        XCTAssertEqual(outcome.code, 3)
        XCTAssertTrue(
            outcome.errors.contains("in.zip: afgekeurd: dit ZIP-bestand heeft aan het einde geen"), outcome.errors)
    }

    func testAnOfficeDocumentIsSaidToBeOne() throws {
        let directory = try TemporaryDirectory()
        var zip = ZipBuilder()
        zip.add("[Content_Types].xml", "<Types/>")
        try directory.file("lijst.xlsx", zip.data)
        let outcome = try Executable.crebo.run(["convert", "lijst.xlsx", "--output", "out"], in: directory.url)
        XCTAssertEqual(outcome.code, 3)
        XCTAssertTrue(outcome.errors.contains("kantoorprogramma"), outcome.errors)
    }

    func testOtherCommandsReadArchives() throws {
        let directory = try TemporaryDirectory()
        try directory.file("s.zip", archiveOfSamples())
        XCTAssertEqual(
            try Executable.crebo.run(["export", "s.zip"], in: directory.url).output,
            try Executable.crebo.run(["export", "SampleXML"]).output)
        XCTAssertEqual(try Executable.crebo.run(["validate", "s.zip"], in: directory.url).code, 0)
        let inspected = try Executable.crebo.run(["inspect", "s.zip/dossiers/23301-entree.xml"], in: directory.url)
        XCTAssertEqual(inspected.code, 0, inspected.errors)
    }

    func testBundlesCanBeLeftOut() throws {
        let directory = try TemporaryDirectory()
        let outcome = try Executable.crebo.run(
            ["convert", Repository.path("SampleXML"), "--output", "out", "--without-bundles"], in: directory.url)
        XCTAssertEqual(outcome.code, 0)
        XCTAssertFalse(FileManager.default.fileExists(atPath: directory.path("out/bundels")))
    }
}

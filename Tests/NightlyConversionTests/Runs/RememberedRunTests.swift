import Foundation
@testable import KwalificatieModel
import KwalificatieReaders
import TestSupport
import XCTest

@testable import NightlyConversion

/// What a run leaves for the next one: a night in which nothing has changed touches no file, and any other is a full run.
final class RememberedRunTests: XCTestCase {
    private static let samples = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("SampleXML")

    private func files(below directory: String) throws -> [String: Data] {
        var files: [String: Data] = [:]
        for case let name as String in FileManager.default.enumerator(atPath: directory) ?? .init() {
            files[name] = FileManager.default.contents(atPath: "\(directory)/\(name)")
        }
        return files
    }

    private func conversion(_ directory: TemporaryDirectory) throws -> Conversion {
        var conversion = Conversion(
            inputs: [directory.path("in")], output: directory.path("out"), dialect: .rfc4180, toolVersion: "1")
        conversion.executable = try directory.file("programma", "1").path
        return conversion
    }

    /// Some samples of each kind, the smallest, and the tables.
    private func copySamples(to directory: TemporaryDirectory) throws {
        for name in [
            "certificaten", "geregionaliseerd", "tabellen", "keuzedelen/gezonde-leefstijl.xml",
            "keuzedelen/k0022-digitale-vaardigheden-basis.xml", "keuzedelen/k0125-voorbereiding-hbo.xml",
            "cross-overs/26006-middenkaderfunctionaris-smart-industry.xml",
            "timmeren-met-keuzedeel-en-certificaat.xml",
        ] {
            let target = directory.url.appendingPathComponent("in/\(name)")
            try FileManager.default.createDirectory(
                at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
            try FileManager.default.copyItem(at: Self.samples.appendingPathComponent(name), to: target)
        }
    }

    private func keuzedeel(_ code: String, _ titel: String) -> String {
        #"<sbb><keuzedelen><keuzedeel nr="1" titel="\#(titel)" code="\#(code)" versie=""/></keuzedelen></sbb>"#
    }

    private func changes(_ directory: TemporaryDirectory) throws -> [String] {
        try String(contentsOfFile: directory.path("out/wijzigingen.csv"), encoding: .utf8)
            .split(separator: "\r\n").dropFirst().map(String.init)
    }

    /// The inode and time of change of each file of the output.
    private func attributes(_ directory: TemporaryDirectory) throws -> [String: [String]] {
        try files(below: directory.path("out")).keys.reduce(into: [:]) { found, name in
            let attributes = try FileManager.default.attributesOfItem(atPath: directory.path("out/\(name)"))
            found[name] = [FileAttributeKey.systemFileNumber, .modificationDate].map { "\(attributes[$0] ?? "")" }
        }
    }

    // MARK: - Nothing has changed

    func testARunWithoutChangesTouchesNoFileAndTellsWhatTheRunBeforeTold() throws {
        let directory = try TemporaryDirectory()
        try copySamples(to: directory)
        try directory.file("in/kapot.xml", "<sbb><keuzedelen>")
        try directory.file("in/kapot.zip", "PK\u{3}\u{4} en verder niets")
        try directory.file(
            "in/vreemd.xml",
            #"<sbb><keuzedelen><keuzedeel nr="1" titel="" code="K0001" kleur="rood"/></keuzedelen></sbb>"#)
        let first = try conversion(directory).run()
        XCTAssertFalse(first.findings.isEmpty)
        XCTAssertEqual(first.rejections.count, 3)
        let before = try attributes(directory)
        for isFull in [false, true] {
            var again = try conversion(directory)
            again.isFull = isFull
            let observer = RecordingObserver()
            let result = try again.run(observer: observer)
            XCTAssertEqual(observer.steps.contains { if case .documentBegan = $0 { true } else { false } }, isFull)
            XCTAssertTrue(result.isUnchanged)
            XCTAssertEqual(result.findings, first.findings)
            XCTAssertEqual(result.rejections, first.rejections)
            XCTAssertEqual(result.onlyCounted, first.onlyCounted)
            XCTAssertEqual(result.recordCounts, first.recordCounts)
            XCTAssertEqual(result.kwalificatieCount, first.kwalificatieCount)
            XCTAssertEqual(result.tableCount, first.tableCount)
            XCTAssertEqual(result.outputs, first.outputs)
            XCTAssertEqual(try attributes(directory), before)
        }
    }

    func testWhatIsToldAgainIsAtThePathsOfThisRun() throws {
        let directory = try TemporaryDirectory()
        try directory.file("in/kapot.xml", "<sbb><keuzedelen>")
        try directory.file(
            "in/vreemd.xml", keuzedeel("K0001", "Titel").replacingOccurrences(of: "versie", with: "vreemd"))
        _ = try conversion(directory).run()
        try FileManager.default.moveItem(atPath: directory.path("in"), toPath: directory.path("elders"))
        var moved = try conversion(directory)
        moved.inputs = [directory.path("elders")]
        let result = try moved.run()
        XCTAssertTrue(result.isUnchanged)
        XCTAssertEqual(result.rejections.map(\.file), [directory.path("elders/kapot.xml")])
        XCTAssertTrue(result.findings.contains { $0.file == directory.path("elders/vreemd.xml") })
    }

    func testStrictJudgesWhatIsToldAgain() throws {
        let directory = try TemporaryDirectory()
        try directory.file("in/a.xml", keuzedeel("K0001", "Titel"))
        try directory.file("in/kapot.xml", "<sbb>")
        _ = try conversion(directory).run()
        var strict = try conversion(directory)
        strict.isStrict = true
        let result = try strict.run()
        XCTAssertEqual(result.publication, .refused)
        XCTAssertFalse(result.isPublished)
        XCTAssertEqual(result.rejections.count, 1)
    }

    /// What of a result is about the run itself; everything else is told again.
    func testEveryFieldOfAResultIsRememberedOrIsAboutTheRunItself() throws {
        let fields = Mirror(reflecting: Conversion.Result()).children.compactMap(\.label)
        let json = try JSONSerialization.jsonObject(with: JSONEncoder().encode(Conversion.Result()))
        let remembered = try XCTUnwrap(json as? [String: Any]).keys
        XCTAssertEqual(Set(fields).subtracting(remembered), ["ignoredCount", "passedOver", "publication"])
    }

    // MARK: - Something has changed

    /// The options that are in no key do not change an output, or are of the inputs.
    func testEveryOptionChangesTheKeyOrNotTheOutput() throws {
        let directory = try TemporaryDirectory()
        let conversion = try conversion(directory)
        let options = Set(Mirror(reflecting: conversion).children.compactMap(\.label))
        let inKey: [String: (inout Conversion) throws -> Void] = [
            "toolVersion": { $0.toolVersion = "2" }, "dialect": { $0.dialect = .excel },
            "only": { $0.only = ["keuzedelen"] }, "onDate": { $0.onDate = CalendarDate("2026-01-01") },
            "years": { $0.years = Cohort(year: 2026).map { [$0] } },
            "schemas": { $0.schemas = SchemaBundle(files: $0.schemas.files.mapValues { $0 + "\n" }) },
            "executable": { $0.executable = try directory.file("ander", "2").path },
        ]
        XCTAssertEqual(
            options.subtracting(inKey.keys), ["inputs", "tables", "output", "jobs", "keep", "isStrict", "isFull"])
        func key(_ conversion: Conversion) -> String { RunKey(conversion, RunSettings(conversion)).key([]) }
        for (name, change) in inKey {
            var other = conversion
            try change(&other)
            XCTAssertNotEqual(key(other), key(conversion), name)
        }
    }

    func testAnotherProgramOrOptionIsAFullRunAndTheNightAfterIsNot() throws {
        let directory = try TemporaryDirectory()
        try copySamples(to: directory)
        _ = try conversion(directory).run()
        var other = try conversion(directory)
        other.executable = try directory.file("herbouwd", "2").path
        XCTAssertFalse(try other.run().isUnchanged)
        XCTAssertTrue(try other.run().isUnchanged)
        other.dialect = .excel
        XCTAssertFalse(try other.run().isUnchanged)
        XCTAssertTrue(try other.run().isUnchanged)
    }

    func testAListThatIsNowGivenAsATableIsAChange() throws {
        let directory = try TemporaryDirectory()
        try directory.file("in/a.xml", keuzedeel("K0001", "Titel"))
        let lists = Self.samples.appendingPathComponent("tabellen")
        let name = try XCTUnwrap(
            FileManager.default.contentsOfDirectory(atPath: lists.path).sorted().first { $0.hasSuffix(".csv") })
        try FileManager.default.createDirectory(
            at: directory.url.appendingPathComponent("los"), withIntermediateDirectories: true)
        let list = directory.path("los/\(name)")
        try FileManager.default.copyItem(atPath: lists.appendingPathComponent(name).path, toPath: list)
        var asDocument = try conversion(directory)
        asDocument.inputs.append(list)
        XCTAssertEqual(try asDocument.run().rejections.count, 1)
        var asTable = try conversion(directory)
        asTable.tables = directory.path("los")
        let result = try asTable.run()
        XCTAssertFalse(result.isUnchanged)
        XCTAssertEqual(result.rejections.count, 0)
        XCTAssertEqual(result.tableCount, 1)
    }

    func testTwoNamesThatLookTheSameStayTwo() throws {
        let directory = try TemporaryDirectory()
        let names = ["caf\u{E9}.xml", "cafe\u{301}.xml"]
        for (name, code) in zip(names, ["K0001", "K0002"]) {
            try directory.file("in/\(name)", keuzedeel(code, "Titel"))
        }
        try directory.file("in/a.xml", keuzedeel("K0003", "Titel"))
        XCTAssertEqual(try conversion(directory).run().recordCounts[.keuzedeel], 3)
        XCTAssertTrue(try conversion(directory).run().isUnchanged)
        try directory.file("in/a.xml", keuzedeel("K0003", "Anders"))
        XCTAssertEqual(try conversion(directory).run().recordCounts[.keuzedeel], 3)
        XCTAssertEqual(try changes(directory), ["gewijzigd,keuzedeel,K0003,Anders"])
        // Each to the other's name.
        try directory.file("in/\(names[0])", keuzedeel("K0002", "Titel"))
        try directory.file("in/\(names[1])", keuzedeel("K0001", "Titel"))
        XCTAssertFalse(try conversion(directory).run().isUnchanged)
    }

    func testAnOutputThatSomebodyChangedIsMadeAnew() throws {
        let directory = try TemporaryDirectory()
        try copySamples(to: directory)
        _ = try conversion(directory).run()
        let whole = try files(below: directory.path("out"))
        let manager = FileManager.default
        let list = directory.path("out/keuzedelen.csv")
        let changes: [(String, () throws -> Void)] = [
            (
                "one byte, with the old time",
                {
                    let date = try manager.attributesOfItem(atPath: list)[.modificationDate]
                    var bytes = try XCTUnwrap(manager.contents(atPath: list))
                    bytes[bytes.count / 2] ^= 1
                    try bytes.write(to: URL(fileURLWithPath: list))
                    try manager.setAttributes([.modificationDate: date as Any], ofItemAtPath: list)
                }
            ),
            ("gone", { try manager.removeItem(atPath: list) }),
            (
                "a link to the same",
                {
                    try manager.moveItem(atPath: list, toPath: directory.path("elders.csv"))
                    try manager.createSymbolicLink(atPath: list, withDestinationPath: directory.path("elders.csv"))
                }
            ),
            ("one more", { try directory.file("out/crebolijsten/crebolijst-2031.csv", "x") }),
            ("what is remembered is gone", { try manager.removeItem(atPath: directory.path("out/geheugen.json")) }),
            (
                "what is remembered was changed",
                {
                    let path = directory.path("out/geheugen.json")
                    let text = try String(contentsOfFile: path, encoding: .utf8)
                    try directory.file(
                        "out/geheugen.json", text.replacingOccurrences(of: "\"findings\":[", with: "\"x\":["))
                }
            ),
            ("what is remembered is no text", { try directory.file("out/geheugen.json", Data(count: 100_000)) }),
        ]
        for (what, change) in changes {
            try change()
            XCTAssertFalse(try conversion(directory).run().isUnchanged, what)
            var made = try files(below: directory.path("out"))
            // What changed is told against an output of which nothing is known, or against itself; times are those of the run.
            for name in ["wijzigingen.csv", "geheugen.json"] { made[name] = whole[name] }
            XCTAssertEqual(made, whole, what)
            XCTAssertTrue(try conversion(directory).run().isUnchanged, what)
        }
    }

    func testAnOutputThatGotAnotherTimeOrModeOrWasCopiedHasNotChanged() throws {
        let directory = try TemporaryDirectory()
        try copySamples(to: directory)
        _ = try conversion(directory).run()
        let manager = FileManager.default
        try manager.setAttributes([.posixPermissions: 0o600], ofItemAtPath: directory.path("out/keuzedelen.csv"))
        try manager.setAttributes([.modificationDate: Date()], ofItemAtPath: directory.path("out/run.json"))
        XCTAssertTrue(try conversion(directory).run().isUnchanged)
        try manager.moveItem(atPath: directory.path("out"), toPath: directory.path("weg"))
        try manager.copyItem(atPath: directory.path("weg"), toPath: directory.path("out"))
        XCTAssertTrue(try conversion(directory).run().isUnchanged)
    }

    func testAnOutputOfAnEarlierVersionIsReplaced() throws {
        let directory = try TemporaryDirectory()
        try directory.file("in/a.xml", keuzedeel("K0001", "Titel"))
        for name in ["run.json", "geheugen.jsonl", "geheugen.zip", "bevindingen.csv"] {
            try directory.file("out/\(name)", "{}")
        }
        XCTAssertFalse(try conversion(directory).run().isUnchanged)
        XCTAssertNil(try files(below: directory.path("out"))["geheugen.jsonl"])
    }

    // MARK: - What changed

    func testWhatChangedIsToldAgainstTheOutputBefore() throws {
        let directory = try TemporaryDirectory()
        try directory.file("in/a.xml", keuzedeel("K0001", "Eerste titel"))
        try directory.file("in/b.xml", keuzedeel("K0002", "Tweede titel"))
        _ = try conversion(directory).run()
        XCTAssertEqual(
            try changes(directory), ["nieuw,keuzedeel,K0001,Eerste titel", "nieuw,keuzedeel,K0002,Tweede titel"])
        try directory.file("in/a.xml", keuzedeel("K0001", "Andere titel"))
        try FileManager.default.moveItem(atPath: directory.path("in/b.xml"), toPath: directory.path("in/e.xml"))
        try directory.file("in/c.xml", keuzedeel("K0003", "Derde titel"))
        _ = try conversion(directory).run()
        XCTAssertEqual(
            try changes(directory), ["gewijzigd,keuzedeel,K0001,Andere titel", "nieuw,keuzedeel,K0003,Derde titel"])
        try FileManager.default.removeItem(atPath: directory.path("in/c.xml"))
        _ = try conversion(directory).run()
        XCTAssertEqual(try changes(directory), ["weg,keuzedeel,K0003,Derde titel"])
    }

    func testAKwalificatieThatIsLostWithItsCodeIsTold() throws {
        let directory = try TemporaryDirectory()
        func dossier(_ codes: String..., niveau: Int = 3) -> String {
            let profielen = codes.enumerated().map { index, code in
                """
                <profiel nr="\(index)" titel="Kwalificatie \(index)" hoofdstuk="\(index + 1)" niveau="\(niveau)">
                <creboinformatie><crebo Geldig_vanaf="01-08-2020">\(code)</crebo></creboinformatie></profiel>
                """
            }
            return """
                <sbb><dossiers><dossier nr="1" titel="Bakkerij"><dossiercrebos>
                <dossiercrebo Geldig_vanaf="01-08-2020">23000</dossiercrebo></dossiercrebos>
                <profielen>\(profielen.joined())</profielen></dossier></dossiers></sbb>
                """
        }
        try directory.file("in/a.xml", dossier("25167", "25168"))
        let first = try conversion(directory).run()
        XCTAssertEqual(first.kwalificatieCount, 2)
        XCTAssertEqual(
            try changes(directory),
            [
                "nieuw,kwalificatiedossier,23000,Bakkerij", "nieuw,kwalificatie,25167,Kwalificatie 0",
                "nieuw,kwalificatie,25168,Kwalificatie 1",
            ])
        try directory.file("in/a.xml", dossier("25167", "2516"))
        _ = try conversion(directory).run()
        XCTAssertEqual(
            try changes(directory),
            ["gewijzigd,kwalificatiedossier,23000,Bakkerij", "weg,kwalificatie,25168,Kwalificatie 1"])
    }
}

import Foundation
import KwalificatieModel
import KwalificatieReaders
import TestSupport
import XCTest

@testable import NightlyConversion

/// A run that uses what an earlier one remembers gives what a full run gives.
final class IncrementalTests: XCTestCase {
    private static let samples = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("SampleXML")

    private func files(below directory: String) throws -> [String: Data] {
        var files: [String: Data] = [:]
        for case let name as String in FileManager.default.enumerator(atPath: directory) ?? .init() {
            files[name] = FileManager.default.contents(atPath: "\(directory)/\(name)")
        }
        return files
    }

    private func conversion(_ directory: TemporaryDirectory, to output: String = "out") -> Conversion {
        var conversion = Conversion(inputs: [directory.path("in")], output: directory.path(output), dialect: .rfc4180)
        conversion.toolVersion = "1"
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

    /// One change at random to the documents or the tables below `in`.
    private func change(_ directory: TemporaryDirectory, _ random: inout SeededGenerator) throws {
        let names = try files(below: directory.path("in")).keys.filter { $0.hasSuffix(".xml") || $0.hasSuffix(".csv") }
            .sorted()
        let name = names[random.number(below: names.count)]
        let url = directory.url.appendingPathComponent("in/\(name)")
        let contents = try Data(contentsOf: url)
        switch random.number(below: 6) {
        case 0: try FileManager.default.removeItem(at: url)
        case 1:
            let other = "in/a\(random.number(below: 1_000))-\(url.lastPathComponent)"
            try FileManager.default.moveItem(at: url, to: directory.url.appendingPathComponent(other))
        case 2: try directory.file("in/z\(random.number(below: 1_000))-\(url.lastPathComponent)", contents)
        case 3:
            let text = String(decoding: contents, as: UTF8.self)
            let day = "0\(1 + random.number(below: 9))-03-2031"
            try directory.file("in/\(name)", text.replacingOccurrences(of: "vastgesteldop=\"", with: day))
        default:
            var mutator = DocumentMutator(seed: UInt64(random.number(below: 1 << 30)))
            try directory.file("in/\(name)", Data(mutator.mutate(Array(contents)).bytes))
        }
    }

    func testAfterAnySequenceOfChangesARunThatRemembersGivesWhatAFullRunGives() throws {
        for seed in 1...3 {
            let directory = try TemporaryDirectory()
            try copySamples(to: directory)
            var random = SeededGenerator(seed: UInt64(seed))
            _ = try conversion(directory).run()
            for step in 1...4 {
                for _ in 0...random.number(below: 3) { try change(directory, &random) }
                try FileManager.default.copyItem(atPath: directory.path("out"), toPath: directory.path("full"))
                var full = conversion(directory, to: "full")
                full.isFull = true
                let expected = try full.run()
                let result = try conversion(directory).run()
                XCTAssertNil(result.memoryProblem)
                XCTAssertEqual(result.findings, expected.findings, "seed \(seed), step \(step)")
                XCTAssertEqual(result.rejections, expected.rejections, "seed \(seed), step \(step)")
                XCTAssertEqual(result.recordCounts, expected.recordCounts)
                XCTAssertEqual(result.bytesRead, expected.bytesRead)
                XCTAssertGreaterThan(result.rememberedCount, 2)
                let (own, others) = (try files(below: directory.path("out")), try files(below: directory.path("full")))
                XCTAssertEqual(Set(own.keys), Set(others.keys))
                for (name, contents) in others where own[name] != contents {
                    XCTFail("\(name) differs after seed \(seed), step \(step)")
                }
                try FileManager.default.removeItem(atPath: directory.path("full"))
            }
        }
    }

    func testARunWithoutChangesTouchesNoFileAndTellsWhatTheRunBeforeTold() throws {
        let directory = try TemporaryDirectory()
        try copySamples(to: directory)
        try directory.file("in/kapot.xml", "<sbb><keuzedelen>")
        try directory.file(
            "in/vreemd.xml",
            #"<sbb><keuzedelen><keuzedeel nr="1" titel="" code="K0001" kleur="rood"/></keuzedelen></sbb>"#)
        let first = try conversion(directory).run()
        XCTAssertFalse(first.findings.isEmpty)
        XCTAssertFalse(first.rejections.isEmpty)
        let before = try attributes(directory)
        for isFull in [false, true] {
            var again = conversion(directory)
            again.isFull = isFull
            let result = try again.run()
            XCTAssertTrue(result.isUnchanged)
            XCTAssertEqual(result.findings, first.findings)
            XCTAssertEqual(result.rejections, first.rejections)
            XCTAssertEqual(result.onlyCounted.map(\.count), first.onlyCounted.map(\.count))
            XCTAssertEqual(result.recordCounts, first.recordCounts)
            XCTAssertEqual(result.kwalificatieCount, first.kwalificatieCount)
            XCTAssertEqual(result.tableCount, first.tableCount)
            XCTAssertEqual(Set(result.outputs), Set(first.outputs))
            XCTAssertEqual(try attributes(directory), before)
        }
    }

    /// The inode and time of change of each file of the output.
    private func attributes(_ directory: TemporaryDirectory) throws -> [String: [String]] {
        try files(below: directory.path("out")).keys.reduce(into: [:]) { found, name in
            let attributes = try FileManager.default.attributesOfItem(atPath: directory.path("out/\(name)"))
            found[name] = [FileAttributeKey.systemFileNumber, .modificationDate].map { "\(attributes[$0] ?? "")" }
        }
    }

    func testAnotherVersionOrOptionReadsEverythingAgain() throws {
        let directory = try TemporaryDirectory()
        try copySamples(to: directory)
        _ = try conversion(directory).run()
        let changes: [(inout Conversion) -> Void] = [
            { $0.toolVersion = "2" }, { $0.dialect = .excel }, { $0.only = ["keuzedelen"] },
            { $0.onDate = CalendarDate("2026-01-01") },
            { conversion in
                conversion.schemas = SchemaBundle(files: conversion.schemas.files.mapValues { $0 + "\n" })
            },
        ]
        for change in changes {
            var other = conversion(directory)
            change(&other)
            let result = try other.run()
            XCTAssertEqual(result.memoryProblem, .otherSettings)
            XCTAssertEqual(result.rememberedCount, 0)
            XCTAssertFalse(result.isUnchanged)
            _ = try conversion(directory).run()
        }
    }

    func testADamagedMemoryOrOutputIsNotUsedAndIsMadeAnew() throws {
        let directory = try TemporaryDirectory()
        try copySamples(to: directory)
        _ = try conversion(directory).run()
        let whole = try files(below: directory.path("out"))
        let memory = try XCTUnwrap(whole[PreviousOutput.fileName])
        var flipped = memory
        flipped[memory.count / 2] ^= 1
        let lists = try XCTUnwrap(whole["keuzedelen.csv"])
        for (name, contents, problem) in [
            (PreviousOutput.fileName, flipped, MemoryProblem.damaged),
            (PreviousOutput.fileName, Data(memory.dropLast(200)), .damaged),
            (PreviousOutput.fileName, Data(), .damaged),
            (PreviousOutput.fileName, memory + memory, .damaged),
            (PreviousOutput.fileName, Data(repeating: 0x41, count: 100_000), .damaged),
            ("keuzedelen.csv", lists.dropLast(), .outputChanged("keuzedelen.csv")),
            ("register.jsonl", nil, .damaged),
        ] as [(String, Data?, MemoryProblem)] {
            let path = directory.path("out/\(name)")
            try FileManager.default.removeItem(atPath: path)
            if let contents { try directory.file("out/\(name)", contents) }
            let result = try conversion(directory).run()
            XCTAssertEqual(result.memoryProblem, problem, name)
            XCTAssertFalse(result.isUnchanged)
            var made = try files(below: directory.path("out"))
            // What changed is told against an output of which nothing is known, or against itself.
            for name in ["wijzigingen.csv", PreviousOutput.fileName] { made[name] = whole[name] }
            XCTAssertEqual(made, whole, name)
        }
    }

    func testAMemoryThatSomebodyMadeUpCannotPointOutsideTheOutput() throws {
        let directory = try TemporaryDirectory()
        try copySamples(to: directory)
        try directory.file("geheim", "geheim")
        for (from, to, isUsed) in [
            (#""naam":"keuzedelen.csv""#, #""naam":"../geheim""#, false),
            (#""vanaf":"#, #""vanaf":-"#, true),
            (#""lengte":"#, #""lengte":9999999"#, true),
            (#""getallen":""#, #""getallen":"7 7 7 "#, true),
            (#""titel":""#, #""naam":""#, false),
        ] {
            try? FileManager.default.removeItem(atPath: directory.path("in/nieuw.xml"))
            try? FileManager.default.removeItem(atPath: directory.path("out"))
            let first = try conversion(directory).run()
            let path = directory.path("out/\(PreviousOutput.fileName)")
            let lines = try String(contentsOfFile: path, encoding: .utf8).replacingOccurrences(of: from, with: to)
                .split(separator: "\n").dropLast()
            let body = lines.map { $0 + "\n" }.joined()
            let last = #"{"einde":"\#(SHA256(Array(body.utf8)).hexadecimal)"}"#
            try directory.file("out/\(PreviousOutput.fileName)", body + last + "\n")
            try directory.file("in/nieuw.xml", "<sbb><keuzedelen></keuzedelen></sbb>")
            let result = try conversion(directory).run()
            XCTAssertEqual(result.memoryProblem == nil, isUsed, to)
            XCTAssertEqual(result.rememberedCount, 0, to)
            XCTAssertEqual(result.recordCounts, first.recordCounts)
        }
    }

    func testWhatChangedIsToldAgainstTheOutputBefore() throws {
        let directory = try TemporaryDirectory()
        func keuzedeel(_ code: String, _ titel: String) -> String {
            #"<sbb><keuzedelen><keuzedeel nr="1" titel="\#(titel)" code="\#(code)" versie=""/></keuzedelen></sbb>"#
        }
        func changes() throws -> [String] {
            try String(contentsOfFile: directory.path("out/wijzigingen.csv"), encoding: .utf8)
                .split(separator: "\r\n").dropFirst().map(String.init)
        }
        try directory.file("in/a.xml", keuzedeel("K0001", "Eerste titel"))
        try directory.file("in/b.xml", keuzedeel("K0002", "Tweede titel"))
        _ = try conversion(directory).run()
        XCTAssertEqual(try changes(), ["nieuw,keuzedeel,K0001,Eerste titel", "nieuw,keuzedeel,K0002,Tweede titel"])
        try directory.file("in/a.xml", keuzedeel("K0001", "Andere titel"))
        try FileManager.default.moveItem(atPath: directory.path("in/b.xml"), toPath: directory.path("in/e.xml"))
        try directory.file("in/c.xml", keuzedeel("K0003", "Derde titel"))
        _ = try conversion(directory).run()
        XCTAssertEqual(
            try changes(), ["gewijzigd,keuzedeel,K0001,Andere titel", "nieuw,keuzedeel,K0003,Derde titel"])
        try FileManager.default.removeItem(atPath: directory.path("in/c.xml"))
        _ = try conversion(directory).run()
        XCTAssertEqual(try changes(), ["weg,keuzedeel,K0003,Derde titel"])
    }

    func testADocumentThatHasNotChangedIsNotParsedAgain() throws {
        let directory = try TemporaryDirectory()
        try copySamples(to: directory)
        let first = try conversion(directory).run()
        try directory.file(
            "in/nieuw.xml", #"<sbb><keuzedelen><keuzedeel nr="1" titel="N" code="K9999"/></keuzedelen></sbb>"#)
        let second = try conversion(directory).run()
        XCTAssertEqual(second.rememberedCount, first.documentCount)
        XCTAssertEqual(second.documentCount, first.documentCount + 1)
    }
}

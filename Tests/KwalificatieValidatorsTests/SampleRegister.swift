import Foundation
@testable import KwalificatieModel
import KwalificatieReaders
import XCTest

@testable import KwalificatieValidators

/// The documents of SampleXML, the lists of `RuleExample.lists` and the tables of `RuleExample.tabellen`, and what the rules find when one of them is changed.
final class SampleRegister {
    static let directory = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("SampleXML")

    private let schema: CompiledSchema
    private var textByName: [String: String] = [:]
    private var recordsByName: [String: [RegisterRecord]] = [:]
    private var listsByName: [String: PublishedCrebolijst] = [:]

    init() throws {
        schema = try CompiledSchema(.bundled)
        let names = FileManager.default.enumerator(atPath: Self.directory.path)?.compactMap { $0 as? String } ?? []
        for name in names where name.hasSuffix(".xml") {
            let data = try Data(contentsOf: Self.directory.appendingPathComponent(name))
            textByName[name] = String(decoding: data, as: UTF8.self)
        }
        XCTAssertGreaterThan(textByName.count, 20, "SampleXML is not there")
        for (name, text) in textByName {
            var reader = try DocumentReader(MemorySource(text), schema: nil)
            var records: [RegisterRecord] = []
            while let reading = try reader.next() { records += reading.record.map { [$0.outline] } ?? [] }
            recordsByName[name] = records
        }
        for (name, text) in RuleExample.lists {
            textByName[name] = text
            listsByName[name] = try PublishedCrebolijstReader.read(MemorySource(text), file: name)
        }
        textByName.merge(RuleExample.tabellen) { document, _ in document }
    }

    var names: [String] { textByName.keys.sorted() }

    func text(of name: String) throws -> String {
        try XCTUnwrap(textByName[name], "SampleXML has no \(name)")
    }

    /// What the rules find in a document with this text, beside all other samples as they are.
    func findings(
        in name: String, text: String, rules: [any Rule] = RuleCatalogue.all,
        configuration: RuleConfiguration = RuleConfiguration()
    ) throws -> Validation.Result {
        try findings(in: name, bytes: Array(text.utf8), rules: rules, configuration: configuration)
    }

    /// What the rules find in a document with these bytes, beside all other samples as they are.
    func findings(
        in name: String, bytes: [UInt8], rules: [any Rule] = RuleCatalogue.all,
        configuration: RuleConfiguration = RuleConfiguration()
    ) throws -> Validation.Result {
        var validation = Validation(rules: rules, configuration: configuration)
        var located: [(record: RegisterRecord, file: String)] = []
        var lists: [PublishedCrebolijst] = []
        for other in names where other != name {
            located += (recordsByName[other] ?? []).map { ($0, other) }
            lists += listsByName[other].map { [$0] } ?? []
        }
        var tables = Tabelverzameling()
        for (other, text) in RuleExample.tabellen.sorted(by: { $0.key < $1.key }) where other != name {
            try tables.read(MemorySource(text), file: other)
        }
        do {
            if name.hasSuffix(".csv") {
                try tables.read(MemorySource(bytes), file: name)
                if let tabel = tables.gelezen.last {
                    validation.check(tabel)
                    lists += tabel.lijst.map { [$0] } ?? []
                }
            } else {
                try read(name, bytes, &validation, &located)
            }
        } catch let problem as ReadingProblem {
            validation.check(problem, of: name)
        }
        validation.endDocument(name)
        validation.endRegister(LocatedRegister(located, lists: lists, tabellen: tables.tabellen))
        return validation.result
    }

    private func read(
        _ name: String, _ bytes: [UInt8], _ validation: inout Validation,
        _ located: inout [(record: RegisterRecord, file: String)]
    ) throws {
        var reader = try DocumentReader(MemorySource(bytes), schema: schema)
        while let reading = try reader.next() {
            validation.check(reading, of: name)
            if let record = reading.record { located.append((record.outline, name)) }
        }
        validation.check(reader.omittedObservations, of: name)
    }

    /// The document with the change of an example, and the place that the example marks.
    func document(of example: RuleExample) throws -> (text: String, place: SourcePlace?) {
        let text = try text(of: example.document)
        let range = try XCTUnwrap(
            text.range(of: example.original), "\(example.document) does not hold \(example.original)")
        let changed = text.replacingCharacters(in: range, with: example.changed)
        guard let mark = changed.firstIndex(of: RuleExample.place) else { return (changed, nil) }
        // Columns count Unicode scalars; the byte order mark is no part of the first line.
        let before = changed[..<mark].unicodeScalars.drop { $0 == "\u{FEFF}" }
        let line = before.count { $0 == "\n" } + 1
        let lastLine = before.lastIndex(of: "\n").map { before[before.index(after: $0)...] } ?? before
        let place = SourcePlace(line: UInt32(line), column: UInt32(lastLine.count + 1), element: 0)
        return (changed.filter { $0 != RuleExample.place }, place)
    }
}

import Foundation
import FoundationXML
@testable import KwalificatieModel
import XCTest

@testable import KwalificatieReaders

/// Foundation's XMLParser reads the same documents, and everything that it finds is in the JSON of the records: each
/// text and each value of an attribute, as often as it occurs.
final class SecondOpinionTests: XCTestCase {
    func testEveryTextAndEveryValueIsInTheRecords() throws {
        for path in try Repository.documents() {
            let document = try Data(contentsOf: URL(fileURLWithPath: path))
            let opinion = SecondOpinion(document)
            let contents = try DocumentContents(FileSource(path: path), validated: false)
            XCTAssertEqual(contents.rejected, [], path)
            XCTAssertEqual(contents.records.count, opinion.records.count, path)
            for (record, expected) in zip(contents.records, opinion.records) {
                var held = try Leaves(record)
                XCTAssertGreaterThan(expected.count, 20, path)
                for value in expected where !held.remove(value.leaf) {
                    XCTFail("\(path):\(value.line) \(value.path) lost: \(value.leaf)")
                }
            }
        }
    }

    func testEveryElementIsReadAsOftenAsItOccurs() throws {
        for path in try Repository.documents() {
            let document = try Data(contentsOf: URL(fileURLWithPath: path))
            let counter = PathCounter()
            XCTAssertNil(parse(Array(document), .whole, counter))
            XCTAssertEqual(counter.counts, SecondOpinion(document).counts, path)
        }
    }

    func testReferencesAreResolvedToTheTitlesOfTheirTables() throws {
        for path in try Repository.documents() {
            let document = try Data(contentsOf: URL(fileURLWithPath: path))
            let opinion = SecondOpinion(document)
            let contents = try DocumentContents(FileSource(path: path), validated: false)
            for (record, references) in zip(contents.records, opinion.references) {
                var held = try Leaves(record)
                for nr in references {
                    for text in opinion.tables[nr] ?? [] where !held.remove(.text(text)) {
                        XCTFail("\(path): nr \(nr) is not resolved to \(text)")
                    }
                }
            }
        }
    }
}

/// One value at the end of a branch of JSON.
private enum Leaf: Hashable {
    case text(String)
    case number(Int)
    case bool(Bool)
}

/// All values in the JSON of a record, with how often each occurs. Not `plat`, which follows from `gegeven`.
private struct Leaves {
    private var counts: [Leaf: Int] = [:]

    init(_ record: RegisterRecord) throws {
        var line: [UInt8] = []
        record.appendJSON(to: &line)
        add(try JSONParser.parse(line))
    }

    mutating func remove(_ leaf: Leaf) -> Bool {
        guard let count = counts[leaf], count > 0 else { return false }
        counts[leaf] = count - 1
        return true
    }

    private mutating func add(_ value: JSONValue) {
        switch value {
        case .null: break
        case .bool(let answer): counts[.bool(answer), default: 0] += 1
        case .integer(let number):
            counts[.number(number), default: 0] += 1
            // A prijsfactor without fraction.
            counts[.text(String(number)), default: 0] += 1
        case .number(let text), .string(let text): counts[.text(text), default: 0] += 1
        case .array(let items): for item in items { add(item) }
        case .object(let members): for (name, member) in members where name != "plat" { add(member) }
        }
    }

    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}

/// What Foundation's XMLParser finds in a document.
private final class SecondOpinion: NSObject, XMLParserDelegate {
    struct Value {
        let path: String
        let line: Int
        let leaf: Leaf
    }

    /// For each record in order: what should be in it.
    private(set) var records: [[Value]] = []
    /// For each record in order: the numbers that it refers to in the tables of the document.
    private(set) var references: [[Int]] = []
    /// The titles and codes of the items of the tables, by number.
    private(set) var tables: [Int: [String]] = [:]
    private(set) var counts: [String: Int] = [:]

    private var path: [String] = []
    /// For each open element: its CDATA, its other text, both together.
    private var texts: [(cdata: String, plain: String, all: String, line: Int)] = []

    private static let recordNames: Set<String> = [
        "dossier", "keuzedeel", "certificaat", "crossoverkwalificatie", "geregionaliseerdekwalificatie",
    ]

    init(_ document: Data) {
        super.init()
        let parser = XMLParser(data: document)
        parser.delegate = self
        XCTAssertTrue(parser.parse())
    }

    // MARK: - How values are held

    /// The values that are not held as text. Everything else is held as it is given.
    private enum Form {
        case date, number, prijsfactor, jaNee, lowercase
    }

    private static let attributeForms: [String: Form] = [
        "nr": .number, "referentie": .number, "referentievorigeversie": .number, "referentiedomein": .number,
        "hoofdstuk": .number, "percentage": .number, "prijsfactor": .prijsfactor, "wettelijkeberoepsvereisten": .jaNee,
        "positief_advies_toetsingskamer": .jaNee, "groen": .jaNee, "datum": .date, "Geldig_vanaf": .date,
        "Geldig_tot": .date, "Datum_einde_instroom": .date, "Datum_einde_opleiding": .date,
    ]

    /// By the names of the element and of the one around it.
    private static let textForms: [String: Form] = [
        "omschrijving/wettelijkeberoepsvereisten": .jaNee, "algemeneinformatie/wettelijkeberoepsvereisten": .jaNee,
        "algemeneinformatie/certificaat": .jaNee, "algemeneinformatie/branchevereisten": .jaNee,
        "profiel/eisen": .jaNee, "omschrijving/sbu": .number, "algemeneinformatie/sbu": .number,
        "niveaus/niveau": .number, "vaststellingsinformatie/vastgesteldop": .date,
        "omschrijving/soortopleiding": .lowercase, "algemeneinformatie/aard": .lowercase,
    ]

    private static func leaf(_ text: String, _ form: Form?) -> Leaf {
        let value = text.trimmingCharacters(in: .whitespacesAndNewlines)
        switch form {
        case nil: return .text(text)
        case .number: return .number(Int(value) ?? -1)
        case .jaNee: return .bool(value == "Ja")
        case .lowercase: return .text(value.lowercased())
        case .date:
            let parts = value.split(separator: "-")
            return .text(parts[0].count == 2 ? parts.reversed().joined(separator: "-") : value)
        case .prijsfactor:
            var number = value.replacingOccurrences(of: ",", with: ".")
            if number.contains(".") { while number.hasSuffix("0") { number.removeLast() } }
            return .text(number.hasSuffix(".") ? String(number.dropLast()) : number)
        }
    }

    private func isNumber(_ attribute: String) -> Bool {
        attribute == "niveau" && path.last != "taalvaardigheid"
    }

    // MARK: - Events

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        path.append(name)
        counts["/" + path.joined(separator: "/"), default: 0] += 1
        texts.append(("", "", "", parser.lineNumber))
        if path.count == 3, Self.recordNames.contains(name) {
            records.append([])
            references.append([])
        }
        if path.count == 3, let nr = attributes["nr"].flatMap({ Int($0) }), !Self.recordNames.contains(name) {
            tables[nr] = [attributes["titel"], attributes["code"]].compactMap(\.self).filter { !$0.isEmpty }
        }
        for (attribute, value) in attributes where !value.isEmpty {
            add(
                value, isNumber(attribute) ? .number : Self.attributeForms[attribute], "@" + attribute,
                parser.lineNumber)
            let isReference = attribute == "referentie" && ["sectorkamer", "competentie"].contains(name)
            if isReference || attribute == "referentiedomein", !references.isEmpty {
                references[references.count - 1].append(Int(value) ?? -1)
            }
        }
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
        guard !texts.isEmpty else { return }
        texts[texts.count - 1].plain += text
        texts[texts.count - 1].all += text
    }

    /// Without this function XMLParser keeps silent about all CDATA.
    func parser(_ parser: XMLParser, foundCDATA block: Data) {
        guard !texts.isEmpty else { return }
        let text = String(decoding: block, as: UTF8.self)
        texts[texts.count - 1].cdata += text
        texts[texts.count - 1].all += text
    }

    func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
        let (cdata, plain, all, line) = texts.removeLast()
        let isLayout = plain.allSatisfy(\.isWhitespace)
        let text = isLayout ? cdata : all
        if !text.isEmpty { add(text, Self.textForms[path.suffix(2).joined(separator: "/")], "", line) }
        path.removeLast()
    }

    private func add(_ text: String, _ form: Form?, _ suffix: String, _ line: Int) {
        guard path.count >= 3, !records.isEmpty, Self.recordNames.contains(path[2]) else { return }
        let path = "/" + path.joined(separator: "/") + suffix
        records[records.count - 1].append(Value(path: path, line: line, leaf: Self.leaf(text, form)))
    }
}

/// Counts elements by their path.
private final class PathCounter: XMLEventHandler {
    private(set) var counts: [String: Int] = [:]
    private var path: [String] = []

    override func startElement(_ element: borrowing XMLStartElement) {
        path.append(element.spelling)
        counts["/" + path.joined(separator: "/"), default: 0] += 1
    }

    override func endElement() { path.removeLast() }
}

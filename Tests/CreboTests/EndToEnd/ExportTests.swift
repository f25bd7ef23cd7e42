import Foundation
import KwalificatieEmitters
@testable import KwalificatieModel
import KwalificatieReaders
import TestSupport
import XCTest

final class ExportTests: XCTestCase {
    private func lines(_ arguments: [String]) throws -> [Substring] {
        let outcome = try Executable.crebo.run(["export"] + arguments)
        XCTAssertEqual(outcome.code, 0, outcome.errors)
        XCTAssertEqual(outcome.errors, "")
        let lines = outcome.outputText.split(separator: "\n")
        XCTAssertFalse(lines.isEmpty)
        return lines
    }

    func testEveryLineIsARecordThatGivesTheSameLineAgain() throws {
        for line in try lines(["SampleXML"]) {
            let record = try RegisterRecord(JSONParser.parse(Array(line.utf8)))
            var again: [UInt8] = []
            record.appendJSON(to: &again)
            XCTAssertEqual(String(decoding: again, as: UTF8.self), String(line))
        }
    }

    func testFoundationReadsEveryRecord() throws {
        for path in try Repository.samples() {
            var reader = try DocumentReader(FileSource(path: path), schema: nil)
            while let reading = try reader.next() {
                guard let record = reading.record else { continue }
                var line: [UInt8] = []
                record.appendJSON(to: &line)
                let read = try XCTUnwrap(JSONSerialization.jsonObject(with: Data(line)) as? NSDictionary)
                var again: [UInt8] = []
                try JSONParser.parse(line).append(to: &again)
                XCTAssertEqual(again, line, path)
                XCTAssertEqual(read["titel"] as? String, record.titel, path)
                XCTAssertEqual(
                    read.count, try XCTUnwrap(JSONSerialization.jsonObject(with: Data(again)) as? NSDictionary).count)
            }
        }
    }

    func testTheSamplesHoldEveryKindInTheNumbersThatTheyPromise() throws {
        var counts: [RegisterRecord.Soort: Int] = [:]
        for line in try lines(["SampleXML"]) {
            counts[try RegisterRecord(JSONParser.parse(Array(line.utf8))).soort, default: 0] += 1
        }
        for (soort, least) in [
            (RegisterRecord.Soort.dossier, 12), (.keuzedeel, 25), (.certificaat, 10), (.crossOver, 2),
            (.geregionaliseerd, 2),
        ] {
            XCTAssertGreaterThanOrEqual(counts[soort] ?? 0, least, soort.naam)
        }
    }

    func testTheKeysOfEveryObjectAreSorted() throws {
        for line in try lines(["SampleXML/keuzedelen", "SampleXML/dossiers/23301-entree.xml"]) {
            XCTAssertNil(Self.firstUnsortedKey(in: line.utf8), String(line.prefix(80)))
        }
    }

    func testTheRegisterOfAConversionHoldsTheSameLines() throws {
        let directory = try TemporaryDirectory()
        _ = try Executable.crebo.run(["convert", "SampleXML", "--output", directory.path("out")])
        let register = try String(contentsOfFile: directory.path("out/register.jsonl"), encoding: .utf8)
        XCTAssertEqual(register.split(separator: "\n").sorted(), try lines(["SampleXML"]).sorted())
    }

    /// Walks through compact JSON and gives the first key that does not follow the one before it.
    private static func firstUnsortedKey(in json: Substring.UTF8View) -> String? {
        var lastKeys: [String] = []
        var text: [UInt8]?
        var completed = ""
        var isEscaped = false
        for byte in json {
            if var open = text {
                if byte == UInt8(ascii: "\""), !isEscaped {
                    completed = String(decoding: open, as: UTF8.self)
                    text = nil
                } else {
                    isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
                    open.append(byte)
                    text = open
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): text = []
            case UInt8(ascii: "{"): lastKeys.append("")
            case UInt8(ascii: "}"): lastKeys.removeLast()
            case UInt8(ascii: ":"):
                guard let last = lastKeys.popLast(), Array(last.utf8).lexicographicallyPrecedes(Array(completed.utf8))
                else { return completed }
                lastKeys.append(completed)
            default: break
            }
        }
        return nil
    }
}

import Foundation
import KwalificatieEmitters
import KwalificatieModel
import KwalificatieReaders
import TestSupport
import XCTest

@testable import NightlyConversion

/// An outline comes out of the memory as it went in, with every place: rules find in it what they found before.
final class MemoryOutlineTests: XCTestCase {
    private static let samples = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("SampleXML")

    private func expectSame(_ document: [UInt8], _ name: String) throws -> Int {
        var count = 0
        guard var reader = try? DocumentReader(MemorySource(document), schema: nil) else { return 0 }
        while let reading = try? reader.next() {
            guard let outline = reading.record?.outline else { continue }
            var bytes: [UInt8] = []
            try JSONLineEncoder().append(MemoryOutline(outline), to: &bytes)
            let read = try JSONParser.parse(bytes).decoded(as: MemoryOutline.self).outline()
            // Equality leaves places out; the description has everything.
            XCTAssertEqual(String(reflecting: read), String(reflecting: outline), name)
            count += 1
        }
        return count
    }

    private func documents() throws -> [(name: String, bytes: [UInt8])] {
        var documents: [(name: String, bytes: [UInt8])] = []
        for case let name as String in FileManager.default.enumerator(atPath: Self.samples.path) ?? .init()
        where name.hasSuffix(".xml") {
            documents.append((name, Array(try Data(contentsOf: Self.samples.appendingPathComponent(name)))))
        }
        return documents.sorted { $0.name < $1.name }
    }

    func testTheOutlinesOfAllSamplesComeBackAsTheyWere() throws {
        let count = try documents().reduce(0) { try $0 + expectSame($1.bytes, $1.name) }
        XCTAssertEqual(count, 63)
    }

    func testTheOutlinesOfSpoiltDocumentsComeBackAsTheyWere() throws {
        var mutator = DocumentMutator(seed: 7)
        for document in try documents() {
            for _ in 0..<2 {
                let mutant = mutator.mutate(document.bytes)
                _ = try expectSame(mutant.bytes, "\(document.name), \(mutant.kind)")
            }
        }
    }

    func testNotesOfAnotherRecordAreRefused() throws {
        let record = RegisterRecord.keuzedeel(
            Keuzedeel(code: try XCTUnwrap(KeuzedeelCode("K0001")), titel: "Titel"))
        let notes = Aantekeningen(of: record)
        XCTAssertNoThrow(try notes.restored(record))
        for numbers in [[], notes.getallen + [0], Array(notes.getallen.dropLast())] {
            XCTAssertThrowsError(try Aantekeningen(getallen: numbers, teksten: notes.teksten).restored(record))
        }
        XCTAssertThrowsError(try Aantekeningen(getallen: notes.getallen, teksten: ["x"]).restored(record))
    }
}

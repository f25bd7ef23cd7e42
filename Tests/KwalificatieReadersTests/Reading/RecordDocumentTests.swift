import Foundation
@testable import KwalificatieModel
import XCTest

@testable import KwalificatieReaders

/// Each record as a document of its own: it reads as the same record, and does not depend on what it stood between.
final class RecordDocumentTests: XCTestCase {
    /// The records of a document, each with the document that holds it alone.
    private func parts(
        _ bytes: [UInt8], limits: Limits = .standard, chunk: Int = 256 << 10
    ) throws -> [(record: RegisterRecord, document: [UInt8])] {
        var reader = try DocumentReader(
            ChunkedSource(bytes, chunk: chunk), schema: nil, limits: limits, keepsSource: true)
        var parts: [(RegisterRecord, [UInt8])] = []
        while let reading = try reader.next() {
            guard let record = reading.record else { continue }
            parts.append((record, try XCTUnwrap(reading.document)))
        }
        return parts
    }

    private func parts(_ text: String) throws -> [(record: RegisterRecord, document: [UInt8])] {
        try parts(Array(text.utf8))
    }

    private struct ChunkedSource: ByteSource {
        var source: MemorySource
        let chunk: Int

        init(_ bytes: [UInt8], chunk: Int) {
            source = MemorySource(bytes)
            self.chunk = chunk
        }

        mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingProblem) -> Int {
            source.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer.prefix(chunk)))
        }
    }

    private func expectTheSameRecords(_ bytes: [UInt8], _ name: String, line: UInt = #line) throws {
        let parts = try parts(bytes)
        XCTAssertFalse(parts.isEmpty, name, line: line)
        for (record, document) in parts {
            let again = try DocumentContents(MemorySource(document))
            XCTAssertEqual(again.records, [record], name, line: line)
            XCTAssertEqual(again.rejected, [], name, line: line)
        }
    }

    private let keuzedeel = #"<keuzedeel nr="1" titel="Één &amp; twee" code="K0001"><sbu>240</sbu></keuzedeel>"#

    func testEveryRecordOfSamplesAndPublishedDossiersReadsAsTheSameRecord() throws {
        for path in try Repository.documents() {
            try expectTheSameRecords([UInt8](Data(contentsOf: URL(fileURLWithPath: path))), path)
        }
    }

    func testADocumentOfASampleIsValidByTheSchema() throws {
        for path in try Repository.samples() {
            for (_, document) in try parts([UInt8](Data(contentsOf: URL(fileURLWithPath: path)))) {
                XCTAssertEqual(try DocumentContents(MemorySource(document)).observations, [], path)
            }
        }
    }

    func testADocumentIsItsOwnDocument() throws {
        for path in try Repository.samples() {
            for (_, document) in try parts([UInt8](Data(contentsOf: URL(fileURLWithPath: path)))) {
                XCTAssertEqual(try parts(document).map(\.document), [document], path)
            }
        }
    }

    func testTheWholeDocumentIsWhatAPersonExpects() throws {
        let parts = try parts(
            document(
                "<keuzedelen>\(keuzedeel)<keuzedeel nr='2' titel='B' code='K0002'>\(SharedXML.voorblad)</keuzedeel></keuzedelen>"
            ))
        XCTAssertEqual(
            String(decoding: parts[0].document, as: UTF8.self),
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <sbb>
              <keuzedelen>
                \(keuzedeel)
              </keuzedelen>
            </sbb>

            """)
        XCTAssertTrue(
            String(decoding: parts[1].document, as: UTF8.self).hasPrefix(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <sbb>
                  <sectorkamers>
                    <sectorkamer nr="5674" titel="Sectorkamer zorg" />
                  </sectorkamers>
                  <keuzedelen>
                    <keuzedeel nr='2'
                """))
    }

    func testOnlyWhatIsReferredToIsInTheTables() throws {
        let text = document(
            "<keuzedelen><keuzedeel nr='2' titel='B' code='K0002'>\(SharedXML.kennis)<kerntaken>"
                + SharedXML.kerntaak("werkprocessen", nr: 5) + "</kerntaken></keuzedeel></keuzedelen>")
        let made = String(decoding: try parts(text)[0].document, as: UTF8.self)
        XCTAssertTrue(made.contains(#"<competentie nr="3085" titel="Aansturen" code="B" />"#), made)
        XCTAssertFalse(made.contains("3084"), made)
        XCTAssertFalse(made.contains("<domeinen>"), made)
        try expectTheSameRecords(Array(text.utf8), "competenties")
    }

    func testTheSameRecordFromAnotherDocumentGivesTheSameBytes() throws {
        let alone = try parts("<sbb><keuzedelen>\(keuzedeel)</keuzedelen></sbb>")[0].document
        let other = #"<keuzedeel nr="3" titel="Ander" code="K0003"/>"#
        let among = try parts(document("<!-- x --><keuzedelen>\n\(other)\n<!-- y -->\(keuzedeel)\(other)</keuzedelen>"))
        XCTAssertEqual(among[1].document, alone)
    }

    func testTheEncodingAndTheLineEndsOfTheDocumentDoNotMatter() throws {
        let text =
            "<sbb>\n<keuzedelen>\n<keuzedeel nr='1' titel='é'\n code='K0001'>\n\n<x/></keuzedeel></keuzedelen></sbb>"
        let expected = try parts(text)[0].document
        let windows = text.replacingOccurrences(of: "\n", with: "\r\n")
        let utf16 = try XCTUnwrap(windows.data(using: .utf16))
        let latin = try XCTUnwrap(("<?xml version='1.0' encoding='ISO-8859-1'?>" + text).data(using: .isoLatin1))
        for bytes in [
            Array(windows.utf8), Array(text.replacingOccurrences(of: "\n", with: "\r").utf8),
            [0xEF, 0xBB, 0xBF] + Array(text.utf8), [UInt8](utf16), [UInt8](latin),
        ] {
            XCTAssertEqual(try parts(bytes)[0].document, expected)
        }
    }

    func testHowTheBytesComeDoesNotMatter() throws {
        let text = document(
            "<keuzedelen>\(keuzedeel)\n <keuzedeel nr='2' titel='a > b' code='K0002' ></keuzedeel ></keuzedelen>")
        let whole = try parts(text).map(\.document)
        for chunk in [1, 2, 3, 7, 100] {
            XCTAssertEqual(try parts(Array(text.utf8), chunk: chunk).map(\.document), whole, "\(chunk)")
        }
    }

    func testARecordLargerThanAPieceIsWhole() throws {
        let text = String(repeating: "lange tekst ", count: 20_000)
        let record = "<keuzedeel nr='1' titel='B' code='K0001'><omschrijving>\(text)</omschrijving></keuzedeel>"
        try expectTheSameRecords(Array(document("<keuzedelen>\(record)\(keuzedeel)</keuzedelen>").utf8), "large")
    }

    func testAnEmptyElementIsARecord() throws {
        let record = "<keuzedeel nr='1' titel='a > b' code='K0001'/>"
        let made = try parts("<sbb><keuzedelen>\(record)\(keuzedeel)</keuzedelen></sbb>")[0].document
        XCTAssertTrue(String(decoding: made, as: UTF8.self).contains("    \(record)\n  </keuzedelen>"))
    }

    func testCommentsAndUnknownElementsStay() throws {
        let record = "<keuzedeel nr='1' titel='B' code='K0001'><!-- c --><nieuw a='1'>t</nieuw><?pi x?></keuzedeel>"
        let made = try parts("<sbb><keuzedelen>\(record)</keuzedelen></sbb>")[0].document
        XCTAssertTrue(String(decoding: made, as: UTF8.self).contains(record))
    }

    func testNamespacesAroundTheRecordAreKept() throws {
        let texts = [
            "<sbb xmlns='urn:sbb' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:y='1'><keuzedelen>\(keuzedeel)</keuzedelen></sbb>",
            "<s:sbb xmlns:s='urn:&lt;sbb>'><s:sectorkamers><s:sectorkamer nr='5674' titel='x'/></s:sectorkamers><s:keuzedelen>"
                + "<s:keuzedeel nr='1' titel='B' code='K0001'><s:voorblad titel='V'><s:omschrijving><s:penvoerder>"
                + "<s:sectorkamer referentie='5674'/></s:penvoerder></s:omschrijving></s:voorblad></s:keuzedeel>"
                + "</s:keuzedelen></s:sbb>",
            "<sbb><keuzedelen xmlns:t='urn:t'><keuzedeel nr='1' titel='B' code='K0001'><t:x/></keuzedeel></keuzedelen></sbb>",
        ]
        for text in texts {
            let part = try parts(text)[0]
            let (before, after) = (
                try DocumentContents(MemorySource(text), validated: false),
                try DocumentContents(MemorySource(part.document), validated: false)
            )
            XCTAssertEqual(after.records, [part.record])
            XCTAssertEqual(after.observations.map(\.kind), before.observations.map(\.kind), text)
        }
        XCTAssertTrue(String(decoding: try parts(texts[1])[0].document, as: UTF8.self).contains("<s:sectorkamers>"))
    }

    func testWerkprocessenOfADossierInTheSameDocumentAreGivenToACertificaat() throws {
        let path = Repository.path("SampleXML/timmeren-met-keuzedeel-en-certificaat.xml")
        let parts = try parts([UInt8](Data(contentsOf: URL(fileURLWithPath: path))))
        let certificaat = try XCTUnwrap(parts.first { $0.record.soort == .certificaat })
        XCTAssertTrue(
            String(decoding: certificaat.document, as: UTF8.self).contains(#"<werkproces nr="1200473" code="#))
    }

    func testAnUnknownWerkprocesInTheTableIsAnObservation() throws {
        let text =
            "<sbb><werkprocessen><werkproces nr='1' code='X'/></werkprocessen><keuzedelen>\(keuzedeel)</keuzedelen></sbb>"
        XCTAssertTrue(
            try DocumentContents(MemorySource(text), validated: false).observations.contains {
                if case .unreadableValue = $0.kind { true } else { false }
            })
    }

    func testWithoutAskingThereIsNoDocument() throws {
        var reader = try DocumentReader(MemorySource(document("<keuzedelen>\(keuzedeel)</keuzedelen>")), schema: nil)
        let reading = try XCTUnwrap(reader.next())
        XCTAssertNotNil(reading.record)
        XCTAssertNil(reading.document)
    }

    func testARecordMayBeAsLongInTheDocumentAsTheLimit() throws {
        let record = "<keuzedeel nr='1' titel='B' code='K0001'>\(String(repeating: "<x/>", count: 100_000))</keuzedeel>"
        var limits = Limits()
        limits.recordSourceLength = record.utf8.count
        var reader = try DocumentReader(
            MemorySource("<sbb><keuzedelen>\(record)</keuzedelen></sbb>"), schema: nil, limits: limits,
            keepsSource: true)
        XCTAssertNotNil(try reader.next()?.record)
    }

    func testARecordOfEndlessLayoutIsRefusedWhetherItIsKeptOrNot() throws {
        var limits = Limits()
        limits.recordSourceLength = 100_000
        let text =
            "<sbb><keuzedelen><keuzedeel nr='1' titel='B' code='K0001'>"
            + String(repeating: "<x/>\n", count: 100_000) + "</keuzedeel></keuzedelen></sbb>"
        for keepsSource in [true, false] {
            var reader = try DocumentReader(
                MemorySource(text), schema: nil, limits: limits, keepsSource: keepsSource)
            XCTAssertThrowsError(try { while try reader.next() != nil {} }()) { error in
                XCTAssertEqual(
                    (error as? ReadingProblem)?.kind, .recordTooLong(element: "keuzedeel", limit: 100_000))
            }
        }
    }
}

import Foundation
@testable import KwalificatieModel
import XCTest

@testable import KwalificatieReaders

/// A document gives its records one at a time, whatever their kind, and never keeps more than it needs.
final class DocumentReaderTests: XCTestCase {
    private let keuzedeel = "<keuzedeel code=\"K0001\" titel=\"T\"/>"

    func testADocumentCanHoldSeveralKinds() throws {
        let xml = document(
            """
            <dossiers><dossier titel="D"><dossiercrebos><dossiercrebo>23000</dossiercrebo></dossiercrebos></dossier>
            </dossiers>
            <keuzedelen>\(keuzedeel)</keuzedelen>
            <certificaten><certificaat code="C0001" titel="C"/></certificaten>
            <crossoverkwalificaties><crossoverkwalificatie titel="X"><creboinformatie><crebo>26000</crebo>
            </creboinformatie></crossoverkwalificatie></crossoverkwalificaties>
            <geregionaliseerdekwalificaties><geregionaliseerdekwalificatie titel="G"><creboinformatie>
            <crebo>26100</crebo></creboinformatie></geregionaliseerdekwalificatie></geregionaliseerdekwalificaties>
            """)
        let records = try DocumentContents(xml: xml, validated: false).records
        XCTAssertEqual(records.map(\.soort), [.dossier, .keuzedeel, .certificaat, .crossOver, .geregionaliseerd])
        XCTAssertEqual(records.flatMap(\.codes), ["23000", "K0001", "C0001", "26000", "26100"])
    }

    func testKindsInAnotherOrderAreReadToo() throws {
        let records = try DocumentContents(
            xml: "<sbb><certificaten><certificaat code=\"C0001\" titel=\"C\"/></certificaten><keuzedelen>\(keuzedeel)"
                + "</keuzedelen><keuzedelen>\(keuzedeel)</keuzedelen></sbb>", validated: false
        ).records
        XCTAssertEqual(records.flatMap(\.codes), ["C0001", "K0001", "K0001"])
    }

    func testAWerkprocesIsFoundByItsNumberInAnEarlierDossier() throws {
        let certificaat = """
            <certificaten><certificaat code="C0001" titel="C"><samengestelduit><kwalificatie crebo="25486">
            <werkproces referentie="31"/><werkproces referentie="61"/><werkproces referentie="99"/>
            </kwalificatie></samengestelduit></certificaat></certificaten>
            """
        let contents = try DocumentContents(
            xml: DossierXML.complete.replacingOccurrences(of: "</sbb>", with: certificaat + "</sbb>"),
            validated: false)
        guard case .certificaat(let certificaat)? = contents.records.last else { throw MissingRecord() }
        let werkprocessen = certificaat.samengesteldUit.flatMap(\.werkprocessen)
        XCTAssertEqual(werkprocessen.map { $0.code?.text }, ["B1-K1-W1", "P2-K1-W1", nil])
        XCTAssertEqual(werkprocessen.map(\.nr), [31, 61, 99])
        XCTAssertEqual(
            contents.kinds, [.danglingReference(attribute: "referentie", nr: "99", target: .werkproces)])
    }

    func testTheKnowledgeOfOneRecordIsNotThatOfTheNext() throws {
        let contents = try DocumentContents(
            xml: """
                <sbb><keuzedelen><keuzedeel code="K0001" titel="T"><kennisenvaardigheden>
                <kennisofvaardigheid nr="1" titel="a"/></kennisenvaardigheden></keuzedeel>
                <keuzedeel code="K0002" titel="T"><kerntaken><kerntaak titel="K"><vakkennisenvaardigheden>
                <vakkennisenvaardigheden referentie="1"/></vakkennisenvaardigheden></kerntaak></kerntaken></keuzedeel>
                </keuzedelen></sbb>
                """, validated: false)
        XCTAssertEqual(
            contents.kinds, [.danglingReference(attribute: "referentie", nr: "1", target: .kennisOfVaardigheid)])
    }

    // MARK: - Problems

    func testRecordsBeforeAProblemAreHandedOnInWhateverPiecesTheyCome() throws {
        let xml = "<sbb><keuzedelen>\(keuzedeel)\(keuzedeel)<keuzedeel code=\"K0003\" titel=\"B & W\"/>"
        for chunks in Chunks.all {
            var reader = try DocumentReader(ChunkedSource(Array(xml.utf8), chunks), schema: nil)
            XCTAssertEqual(try reader.next()?.record?.codes, ["K0001"])
            XCTAssertEqual(try reader.next()?.record?.codes, ["K0001"])
            for _ in 1...2 {
                XCTAssertThrowsError(try reader.next(), "\(chunks)") { error in
                    XCTAssertEqual(
                        (error as? ReadingProblem)?.kind, .notWellFormed(.unescapedAmpersand, detail: ""))
                }
            }
        }
    }

    func testADocumentWithOnlyRejectedRecordsIsReadToItsEnd() throws {
        let contents = try DocumentContents(xml: "<sbb><keuzedelen><keuzedeel/></keuzedelen></sbb>", validated: false)
        XCTAssertEqual(contents.records, [])
        XCTAssertEqual(contents.rejected.count, 1)
    }

    func testADocumentWithOnlyTablesHasNoRecords() {
        XCTAssertThrowsError(try DocumentContents(xml: document(""))) { error in
            XCTAssertEqual((error as? ReadingProblem)?.kind, .noRecords)
        }
    }

    // MARK: - Memory

    func testRecordsOfALargeDocumentComeLongBeforeItsEnd() throws {
        let record =
            "<keuzedeel code=\"K0001\" titel=\"T\"><omschrijving><![CDATA["
            + String(repeating: "x", count: 20_000) + "]]></omschrijving></keuzedeel>\n"
        var reader = try DocumentReader(
            RepeatingSource(start: "<sbb><keuzedelen>", record: record, count: 1_000, end: "</keuzedelen></sbb>"),
            schema: nil)
        for number in 1...100 {
            XCTAssertEqual(try reader.next()?.record?.codes, ["K0001"])
            // One record, and one piece of reading ahead.
            XCTAssertLessThan(reader.bytesRead, number * record.utf8.count + (512 << 10))
        }
    }

    func testAllOfALargeDocumentIsRead() throws {
        let source = RepeatingSource(
            start: "<sbb><keuzedelen>", record: keuzedeel + "\n", count: 20_000, end: "</keuzedelen></sbb>")
        var reader = try DocumentReader(source, schema: nil)
        var count = 0
        while let reading = try reader.next() { count += reading.record == nil ? 0 : 1 }
        XCTAssertEqual(count, 20_000)
        XCTAssertEqual(reader.bytesRead, source.size)
    }

    func testManyUnknownNamesStaySmall() throws {
        // Unknown elements with ever new names: what is kept of them does not grow.
        let names = (0..<9_000).map { "<n\($0)/>" }.joined()
        let contents = try DocumentContents(
            xml: "<sbb><keuzedelen><keuzedeel code=\"K0001\" titel=\"T\">\(names)</keuzedeel></keuzedelen></sbb>",
            validated: false)
        XCTAssertEqual(contents.observations.count, 1_100)
        XCTAssertEqual(contents.omitted.map(\.count).reduce(0, +), 9_000 - 1_100)
    }
}

/// A document of equal records that is never in memory as a whole.
private struct RepeatingSource: ByteSource {
    private let start: [UInt8]
    private let record: [UInt8]
    private let count: Int
    private let end: [UInt8]
    private var position = 0

    init(start: String, record: String, count: Int, end: String) {
        self.start = Array(start.utf8)
        self.record = Array(record.utf8)
        self.count = count
        self.end = Array(end.utf8)
    }

    var size: Int { start.count + count * record.count + end.count }

    mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        var filled = 0
        while filled < buffer.count, position < size {
            let part: ArraySlice<UInt8>
            if position < start.count {
                part = start[position...]
            } else if position < size - end.count {
                part = record[((position - start.count) % record.count)...]
            } else {
                part = end[(position - (size - end.count))...]
            }
            let copied = part.prefix(buffer.count - filled)
            UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]).copyBytes(from: copied)
            filled += copied.count
            position += copied.count
        }
        return filled
    }
}

@testable import KwalificatieModel
import XCTest

@testable import KwalificatieReaders

final class RegisterLinesReaderTests: XCTestCase {
    private static let line =
        #"{"code":"K0717","niveaus":[3,4],"heeftCertificaat":true,"sbu":240,"soort":"keuzedeel","titel":"Één\nregel","certificaatinformatie":{},"gekoppeldeKwalificaties":[{"crebo":"25187","werkprocessen":[]}],"ontwikkeldVoor":[],"kennisEnVaardigheden":[],"kerntaken":[],"geldigVanaf":"2016-08-01","omschrijving":{"gegeven":"<p>Tekst</p>","plat":"Tekst"}}"#

    private func records(
        _ text: [UInt8], _ chunks: Chunks = .whole, limits: Limits = .standard
    ) throws -> [RegisterRecord] {
        var reader = RegisterLinesReader(ChunkedSource(text, chunks), limits: limits)
        var records: [RegisterRecord] = []
        while let record = try reader.next() { records.append(record) }
        return records
    }

    private func assertProblem(
        _ text: String, _ expected: String, limits: Limits = .standard, file: StaticString = #filePath,
        line: UInt = #line
    ) {
        XCTAssertThrowsError(try records(Array(text.utf8), limits: limits), file: file, line: line) { error in
            XCTAssertEqual(
                (error as? ReadingProblem)?.described(in: .dutch).prefix(expected.count), expected[...], file: file,
                line: line)
        }
    }

    func testALineIsARecord() throws {
        guard case .keuzedeel(let keuzedeel)? = try records(Array(Self.line.utf8)).first else {
            return XCTFail("no keuzedeel")
        }
        XCTAssertEqual(keuzedeel.code.text, "K0717")
        XCTAssertEqual(keuzedeel.titel, "Één\nregel")
        XCTAssertEqual(keuzedeel.niveaus, [.drie, .vier])
        XCTAssertEqual(keuzedeel.heeftCertificaat, true)
        XCTAssertEqual(keuzedeel.geldigVanaf, CalendarDate("01-08-2016"))
        XCTAssertEqual(keuzedeel.omschrijving?.gegeven, "<p>Tekst</p>")
        XCTAssertEqual(keuzedeel.gekoppeldeKwalificaties.map(\.crebo.text), ["25187"])
        XCTAssertNil(keuzedeel.geldigTot)
    }

    func testLinesAreReadInWhateverPiecesTheyCome() throws {
        let text = Array((Self.line + "\n\n\r\n" + Self.line + "\r\n" + Self.line).utf8)
        for chunks in Chunks.all { XCTAssertEqual(try records(text, chunks).count, 3, "\(chunks)") }
    }

    func testAFileWithoutLinesHasNoRecords() throws {
        XCTAssertEqual(try records([]), [])
        XCTAssertEqual(try records(Array("\n \n".utf8)), [])
    }

    func testALineThatBreaksOffHasAPlace() {
        assertProblem(
            Self.line + "\n" + Self.line.dropLast(20), "2:314 dit is geen regel van crebo export: deze tekst mist")
    }

    func testAValueOfAnotherFormIsNamed() {
        assertProblem(
            Self.line.replacingOccurrences(of: "2016-08-01", with: "gisteren"),
            "1:0 dit is geen regel van crebo export: “geldigVanaf” klopt niet of ontbreekt")
        assertProblem(
            Self.line.replacingOccurrences(of: "[3,4]", with: "[3,9]"),
            "1:0 dit is geen regel van crebo export: “niveaus.1” klopt niet")
        assertProblem(
            Self.line.replacingOccurrences(of: "240", with: "240.5"),
            "1:0 dit is geen regel van crebo export: “sbu” klopt niet")
        assertProblem(
            Self.line.replacingOccurrences(of: "true", with: #""ja""#),
            "1:0 dit is geen regel van crebo export: “heeftCertificaat” klopt niet")
    }

    func testAMissingFieldIsNamed() {
        assertProblem(
            Self.line.replacingOccurrences(of: #""code":"K0717","#, with: ""),
            "1:0 dit is geen regel van crebo export: “code” klopt niet of ontbreekt")
        assertProblem(#"{"titel":"x"}"#, "1:0 dit is geen regel van crebo export: “soort” klopt niet")
    }

    func testOtherJSONIsNoRecord() {
        assertProblem("[1]", "1:0 dit is geen regel van crebo export; maak het bestand opnieuw")
        assertProblem(#"{"soort":"opleiding"}"#, "1:0 dit is geen regel van crebo export: “soort” klopt niet")
    }

    func testARecordWithoutACodeIsRefused() {
        assertProblem(
            """
            {"soort":"cross-over","titel":"x","crebos":[],"samengesteldUit":[],"instellingen":[],\
            "kennisEnVaardigheden":[],"kerntaken":[]}
            """, "1:0 dit is geen regel van crebo export: “crebos” klopt niet of ontbreekt")
    }

    func testALineMayBeAsLongAsTheLimit() throws {
        var limits = Limits()
        limits.recordLineLength = Self.line.utf8.count
        XCTAssertEqual(try records(Array((Self.line + "\n").utf8), limits: limits).count, 1)
        assertProblem(Self.line + " ", "1:0 deze regel is langer dan", limits: limits)
    }

    func testALongLineIsRefusedBeforeItIsRead() {
        var limits = Limits()
        limits.recordLineLength = 100
        assertProblem(Self.line, "1:0 deze regel is langer dan 100 bytes", limits: limits)
        assertProblem(
            "\n" + String(repeating: " ", count: 200_000) + "\n", "2:0 deze regel is langer dan 100 bytes",
            limits: limits)
    }

    func testBytesThatAreNoTextAreRefused() {
        XCTAssertThrowsError(try records(Array(#"{"titel":""#.utf8) + [0xFF] + Array(#""}"#.utf8)))
    }

    func testANumberThatDoesNotFitIsRefused() {
        assertProblem(
            Self.line.replacingOccurrences(of: "240", with: "99999999999999999999"),
            "1:0 dit is geen regel van crebo export: “sbu” klopt niet")
    }
}

import XCTest

@testable import KwalificatieReaders

final class XMLRecordReaderTests: XCTestCase {
    private func records(_ xml: String, limits: Limits = .standard) throws -> [XMLRecord] {
        var reader = try XMLRecordReader(
            MemorySource(xml), root: "lijst", namespace: "urn:n", record: "rij", limits: limits)
        var records: [XMLRecord] = []
        while let record = try reader.next() { records.append(record) }
        return records
    }

    private func problem(_ xml: String, limits: Limits = .standard) -> ReadingProblem.Kind? {
        do {
            _ = try records(xml, limits: limits)
            return nil
        } catch {
            return (error as? ReadingProblem)?.kind
        }
    }

    func testTextsAreGivenWithTheirPaths() throws {
        let records = try records(
            "<lijst xmlns='urn:n'>\n<rij><a>1</a><b><c>&lt;é&gt;</c><d/></b> </rij><rij><a><![CDATA[2]]></a></rij></lijst>"
        )
        XCTAssertEqual(records.map { $0.fields.map(\.path) }, [["a", "b/c", "b/d"], ["a"]])
        XCTAssertEqual(records.map { $0.fields.map(\.text) }, [["1", "<é>", ""], ["2"]])
        XCTAssertEqual(records[0]["b/c"], "<é>")
        XCTAssertNil(records[0]["c"])
        XCTAssertEqual(records[0].place.line, 2)
    }

    func testAPrefixDoesNotCount() throws {
        let records = try records("<n:lijst xmlns:n='urn:n'><n:rij><n:a>1</n:a></n:rij></n:lijst>")
        XCTAssertEqual(records.map { $0["a"] }, ["1"])
    }

    func testElementsOutsideRecordsArePassedOver() throws {
        XCTAssertEqual(
            try records("<lijst xmlns='urn:n'><kop><rij><a/></rij></kop><rij xmlns='urn:other'/></lijst>").count, 0)
    }

    func testAnotherRootOrNamespaceIsRefused() {
        let expected = "lijst xmlns=\"urn:n\""
        XCTAssertEqual(problem("<sbb/>"), .otherRoot("sbb", expected: expected))
        XCTAssertEqual(problem("<lijst/>"), .otherRoot("lijst", expected: expected))
        XCTAssertEqual(problem("<lijst xmlns='urn:m'/>"), .otherRoot("lijst", expected: expected))
    }

    func testARecordBeyondTheLimitIsRefused() {
        var limits = Limits()
        limits.recordLength = 100
        let below = "<rij><a>\(String(repeating: "x", count: 99))</a></rij>"
        XCTAssertNil(problem("<lijst xmlns='urn:n'>\(below)\(below)</lijst>", limits: limits))
        XCTAssertEqual(
            problem(
                "<lijst xmlns='urn:n'><rij><a>\(String(repeating: "x", count: 100))</a></rij></lijst>", limits: limits),
            .recordTooLong(element: "rij", limit: 100))
        XCTAssertEqual(
            problem("<lijst xmlns='urn:n'><rij>\(String(repeating: "<a/>", count: 101))</rij></lijst>", limits: limits),
            .recordTooLong(element: "rij", limit: 100))
    }

    func testElementsTooDeepInEachOtherAreRefused() {
        let open = String(repeating: "<a>", count: 70)
        let close = String(repeating: "</a>", count: 70)
        XCTAssertEqual(
            problem("<lijst xmlns='urn:n'><rij>\(open)\(close)</rij></lijst>"), .tooDeep(limit: Limits.standard.depth))
    }

    func testADocumentThatIsNotCompleteIsRefusedAfterItsRecords() throws {
        var reader = try XMLRecordReader(
            MemorySource("<lijst xmlns='urn:n'><rij><a>1</a></rij><rij>"), root: "lijst", namespace: "urn:n",
            record: "rij")
        XCTAssertThrowsError(try { while try reader.next() != nil {} }())
    }
}

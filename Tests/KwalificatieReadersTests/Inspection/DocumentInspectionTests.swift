@testable import KwalificatieModel
import XCTest

@testable import KwalificatieReaders

/// What an inspection keeps of a document, and that it keeps no more than a person can use.
final class DocumentInspectionTests: XCTestCase {
    private func inspection(_ document: String) throws -> DocumentInspection {
        var limits = Limits()
        limits.names = 20_000
        return try DocumentInspection(MemorySource(document), limits: limits)
    }

    private func elements(_ numbers: Range<Int>) -> String { numbers.map { "<n\($0)/>" }.joined() }

    private func attributes(_ numbers: Range<Int>) -> String {
        // Of one element, in tags of sixty attributes.
        stride(from: numbers.lowerBound, to: numbers.upperBound, by: 60).map { start in
            "<a \((start..<min(start + 60, numbers.upperBound)).map { "n\($0)=''" }.joined(separator: " "))/>"
        }.joined()
    }

    func testAsManyPathsAsTheLimitAreKept() throws {
        let inspection = try inspection("<r>\(elements(0..<9_999))</r>")
        XCTAssertEqual(inspection.elementen.count, 10_000)
        XCTAssertEqual(inspection.nietGetoondeElementen, 0)
    }

    func testElementsBeyondTheLimitOfPathsAreCounted() throws {
        let inspection = try inspection("<r>\(elements(0..<10_001))<n0/><n10000><x/></n10000></r>")
        XCTAssertEqual(inspection.elementen.count, 10_000)
        XCTAssertEqual(inspection.elementen[1].aantal, 2)
        XCTAssertEqual(inspection.nietGetoondeElementen, 4)
    }

    func testAttributesCountForTheLimitOfPaths() throws {
        let below = try inspection("<r>\(attributes(0..<9_998))</r>")
        XCTAssertEqual(below.elementen.last?.attributen.count, 9_998)
        XCTAssertNil(below.nietGetoondeAttributen)
        let beyond = try inspection("<r>\(attributes(0..<10_000))<a n0=''/></r>")
        XCTAssertEqual(beyond.elementen.last?.attributen.count, 9_998)
        XCTAssertEqual(beyond.elementen.last?.attributen.first?.aantal, 2)
        XCTAssertEqual(beyond.nietGetoondeAttributen, 2)
    }

    /// Elements in a namespace whose name is repeated with every step of a path.
    private func namespaced(_ count: Int, length: Int) -> String {
        let open = "<p:a xmlns:p='\(String(repeating: "u", count: length))'>"
        return "<r>\(open)\((0..<count).map { "<p:n\($0)/>" }.joined())</p:a></r>"
    }

    func testPathsMayHaveAsManyBytesTogetherAsTheLimit() throws {
        // `/r` is counted with one byte, `/r/{u…}a` with length + 5, and each `/r/{u…}a/{u…}n…` with what its parts have.
        let length = 1 << 15
        let each = 2 * length + "/r/{}a{}n000".utf8.count
        let count = (16 << 20) / each
        let below = try inspection(namespaced(count - 1, length: length))
        XCTAssertEqual(below.elementen.count, count + 1)
        XCTAssertEqual(below.nietGetoondeElementen, 0)
        let beyond = try inspection(namespaced(count + 1, length: length))
        XCTAssertLessThanOrEqual(beyond.elementen.count, count + 2)
        XCTAssertGreaterThan(beyond.nietGetoondeElementen, 0)
    }

    private func versions(_ count: Int) -> String {
        "<sbb><keuzedelen>\((0..<count).map { "<keuzedeel versie='\($0)'/>" }.joined())</keuzedelen></sbb>"
    }

    func testAsManyVersionsAsTheLimitAreKept() throws {
        let inspection = try inspection(versions(1_000))
        XCTAssertEqual(inspection.versies.count, 1_000)
        XCTAssertNil(inspection.nietGetoondeVersies)
    }

    func testRecordsWithAVersionBeyondTheLimitAreCounted() throws {
        let inspection = try inspection(versions(1_003))
        XCTAssertEqual(inspection.versies.count, 1_000)
        XCTAssertEqual(inspection.nietGetoondeVersies, 3)
        XCTAssertEqual(inspection.aantallen.map(\.aantal), [1_003])
    }

    func testNamespacesTellElementsAndAttributesApart() throws {
        let inspection = try inspection(
            "<r xmlns:p='een' xmlns:q='twee'><p:a p:b='' q:b=''/><q:a/><a b=''/><p:a/></r>")
        XCTAssertEqual(
            inspection.elementen.map { "\($0.pad) \($0.aantal) \($0.attributen.map(\.naam))" },
            [
                "/r 1 []", #"/r/{een}a 2 ["{een}b", "{twee}b"]"#, "/r/{twee}a 1 []", #"/r/a 1 ["b"]"#,
            ])
    }

    func testWhatPointsAtASchemaOrALanguageIsReadOverKnowingly() throws {
        let inspection = try inspection(
            """
            <sbb xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'
                xmlns:q='http://www.w3.org/2001/XMLSchema-instance2'
                xsi:schemaLocation='a b' xml:lang='nl' q:x=''/>
            """)
        XCTAssertEqual(
            inspection.elementen.first?.attributen.map(\.gebruik), [.overgeslagen, .overgeslagen, .onbekend])
    }
}

@testable import KwalificatieModel
import XCTest

@testable import KwalificatieReaders

/// Each limit holds just above it and not just below, whatever the pieces in which a document comes.
final class LimitsTests: XCTestCase {
    private func limits(_ change: (inout Limits) -> Void) -> Limits {
        var limits = Limits()
        change(&limits)
        return limits
    }

    // MARK: - Tags

    func testATagMayBeAsLongAsTheLimit() {
        let limits = limits { $0.tagLength = 20 }
        for tag in ["a b='\(String(repeating: "x", count: 14))'", "a b='&lt;&lt;&lt;x'/", "abcdefghijklmnopqrs/"] {
            XCTAssertEqual(tag.count, 20)
            let end = tag.hasSuffix("/") ? "" : "</a                  >"
            XCTAssertNil(parse(Array("<r><\(tag)>\(end)</r>".utf8), .bytes, limits: limits), tag)
        }
    }

    func testATagBeyondTheLimitIsRefused() {
        let limits = limits { $0.tagLength = 20 }
        let message = "2:2 deze tag is langer dan 20 bytes en wordt daarom geweigerd"
        assertProblem("<r>\n <a b='\(String(repeating: "x", count: 15))'>", message, limits: limits)
        assertProblem("<r>\n <abcdefghijklmnopqrstu></r>", message, limits: limits)
        assertProblem("<r>\n <a                      /></r>", message, limits: limits)
        assertProblem("<r>\n <a b='&lt;&lt;&lt;&lt;'/></r>", message, limits: limits)
        assertProblem("<r>\n </r                    ></r>", message, limits: limits)
    }

    func testATagOfEightMegabytesIsRefusedBeforeItIsRead() {
        assertProblem(
            "<r><a b='" + String(repeating: "x", count: 8 << 20) + "'/></r>",
            "1:4 this tag is longer than 64 KiB and is therefore refused", .english, chunks: [.whole])
    }

    func testAnElementMayHaveAsManyAttributesAsTheLimit() {
        let limits = limits { $0.attributes = 3 }
        XCTAssertNil(parse(Array("<r><a b='=' c='' d=''/><e f=''/></r>".utf8), .bytes, limits: limits))
    }

    func testMoreAttributesThanTheLimitAreRefused() {
        assertProblem(
            "<r>\n<a b='' c='' d='' e=''/></r>",
            "2:1 dit element heeft meer dan 3 attributen en wordt daarom geweigerd",
            limits: limits { $0.attributes = 3 })
    }

    func testAHundredThousandAttributesAreRefused() {
        let attributes = (0..<100_000).map { " a\($0)=''" }.joined()
        assertProblem(
            "<r><a\(attributes)/></r>", "1:4 dit element heeft meer dan 64 attributen en wordt daarom geweigerd",
            chunks: [.whole])
    }

    // MARK: - Names

    func testADocumentMayHaveAsManyUnknownNamesAsTheLimit() {
        let limits = limits { $0.names = 6 }
        let document = "<sbb><a1 a2='' dossier='' xmlns:a3='a4'><dossiers/><a1 a2=''/></a1><?a5 x?><a6/></sbb>"
        XCTAssertNil(parse(Array(document.utf8), .bytes, limits: limits))
    }

    func testMoreUnknownNamesThanTheLimitAreRefused() {
        let limits = limits { $0.names = 2 }
        let message = "2:1 het bestand heeft meer dan 2 namen die niet van SBB zijn en wordt daarom geweigerd"
        for markup in ["<a3/>", "<sbb a3=''/>", "<sbb xmlns:a3='a4'/>", "<sbb xmlns='a3'/>"] {
            assertProblem("<sbb><a1/><a2/>\n\(markup)</sbb>", message, limits: limits)
        }
        XCTAssertEqual(
            parse(Array("<sbb><a1/><a2/><?a3 x?></sbb>".utf8), limits: limits)?.kind, .tooManyNames(limit: 2))
    }

    func testManyUnknownNamesAreRefusedSoon() {
        let names = (0..<100_000).map { "<n\($0)/>" }.joined()
        XCTAssertEqual(parse(Array("<sbb>\(names)</sbb>".utf8))?.kind, .tooManyNames(limit: 10_000))
    }

    // MARK: - Depth

    func testElementsMayBeAsDeepAsTheLimit() {
        let limits = limits { $0.depth = 3 }
        XCTAssertNil(parse(Array("<a><b><c/><c></c></b><b/></a>".utf8), .bytes, limits: limits))
    }

    func testDeeperElementsThanTheLimitAreRefused() {
        assertProblem(
            "<a><b>\n<c><d/></c></b></a>", "2:4 hier staan meer dan 3 elementen in elkaar; dat wordt geweigerd",
            limits: limits { $0.depth = 3 })
    }

    func testAMillionElementsInEachOtherAreRefused() {
        assertProblem(
            String(repeating: "<a>", count: 1_000_000),
            "1:193 more than 64 elements stand within each other here; that is refused", .english, chunks: [.whole])
    }

    // MARK: - References

    func testAReferenceMayBeAsLongAsTheLimit() {
        let reference = "&#" + String(repeating: "0", count: 29) + "65;"
        XCTAssertEqual(reference.count, 34)
        XCTAssertEqual(events(of: "<r a='\(reference)'>\(reference)</r>"), ["<r 1:1 a=A", "A", "> in 1:1"])
        assertProblem(
            "<r>&\(String(repeating: "e", count: 32));</r>",
            "1:4 dit is geen welgevormde XML: hier staat een verwijzing (&…;) die XML niet kent")
    }

    func testALongerReferenceIsAnAmpersandThatBeginsNone() {
        for reference in ["#" + String(repeating: "0", count: 30) + "65", String(repeating: "e", count: 33)] {
            assertProblem(
                "<r>&\(reference);</r>",
                "1:4 dit is geen welgevormde XML: hier staat een “&” die geen verwijzing begint; schrijf &amp;")
        }
    }

    // MARK: - Texts

    func testATextMayBeAsLongAsTheLimit() {
        let limits = limits { $0.textLength = 10 }
        for text in [
            "0123456789", "<![CDATA[0123456789]]>", "0123&amp;<![CDATA[45]]><!-- 01234 -->678", "<?a 23456789?>",
        ] {
            XCTAssertNil(parse(Array("<r><a>\(text)</a></r>".utf8), .bytes, limits: limits), text)
        }
    }

    func testATextBeyondTheLimitIsRefusedAtItsElement() {
        let limits = limits { $0.textLength = 10 }
        for text in ["0123456789a", "<![CDATA[0123456789]]]>", "0123&amp;<![CDATA[45]]>6789", "01234<b>0</b>567890"] {
            assertProblem(
                "<r>\n <a>\(text)</a></r>", "2:2 de tekst van <a> is langer dan 10 bytes en wordt daarom geweigerd",
                limits: limits)
        }
    }

    func testALongCommentIsRefused() {
        let limits = limits { $0.textLength = 10 }
        XCTAssertNil(parse(Array("<r><!--0123456789--></r>".utf8), .bytes, limits: limits))
        for markup in ["<!--0123456789a-->", "<?a 23456789a?>"] {
            assertProblem(
                "<r>\n\(markup)</r>",
                "2:1 dit commentaar of deze verwerkingsinstructie is langer dan 10 bytes en wordt daarom geweigerd",
                limits: limits)
        }
    }

    func testSixteenMegabytesOfCDATAAreRefused() {
        assertProblem(
            "<r>\n<a><![CDATA[" + String(repeating: "x", count: 16 << 20) + "]]></a></r>",
            "2:1 de tekst van <a> is langer dan 8 MiB en wordt daarom geweigerd", chunks: [.whole])
    }

    func testSixteenMegabytesOfCommentAreRefused() {
        assertProblem(
            "<!--" + String(repeating: "x", count: 16 << 20),
            "1:1 this comment or processing instruction is longer than 8 MiB and is therefore refused", .english,
            chunks: [.whole])
    }

    // MARK: - Files and records

    func testAFileMayBeAsLargeAsTheLimit() throws {
        let file = try TemporaryFile("<sbb/>")
        XCTAssertEqual(try FileSource(path: file.path, limits: limits { $0.fileSize = 6 }).size, 6)
    }

    func testALargerFileThanTheLimitIsRefused() throws {
        let file = try TemporaryFile("<sbb/>")
        XCTAssertThrowsError(try FileSource(path: file.path, limits: limits { $0.fileSize = 5 })) { error in
            XCTAssertEqual(
                (error as? ReadingProblem)?.described(in: .dutch),
                "0:0 het bestand is groter dan 5 bytes; splits het")
        }
    }

    func testAFileThatGrowsBeyondTheLimitIsRefused() throws {
        let file = try TemporaryFile("<sbb/>")
        let source = try FileSource(path: file.path, limits: limits { $0.fileSize = 8 })
        try file.append("          ")
        let buffer = ReadBuffer()
        XCTAssertThrowsError(try source.read(into: buffer.bytes)) { error in
            XCTAssertEqual((error as? ReadingProblem)?.kind, .fileTooLarge(limit: 8))
        }
        withExtendedLifetime(buffer) {}
    }

    private func recordProblem(titleLength: Int) -> ReadingProblem? {
        let title = String(repeating: "x", count: titleLength)
        let document = "<sbb>\n<keuzedelen><keuzedeel titel=\"\(title)\"><voorblad/></keuzedeel></keuzedelen></sbb>"
        do {
            _ = try DocumentContents(MemorySource(document), validated: false, limits: limits { $0.recordLength = 200 })
            return nil
        } catch {
            return error as? ReadingProblem
        }
    }

    func testARecordMayBeAsLongAsTheLimit() {
        let nodes = 2 * MemoryLayout<RecordTree.Node>.stride
        XCTAssertNil(recordProblem(titleLength: 200 - nodes))
        XCTAssertEqual(
            recordProblem(titleLength: 201 - nodes)?.described(in: .dutch),
            "2:13 deze <keuzedeel> is groter dan 200 bytes en wordt daarom geweigerd")
    }

    // MARK: - Observations

    private func contents(_ dossier: String, _ change: (inout Limits) -> Void) throws -> DocumentContents {
        try DocumentContents(
            MemorySource("<sbb><dossiers><dossier>\(dossier)</dossier></dossiers></sbb>"), validated: false,
            limits: limits(change))
    }

    func testObservationsOfOneKindAreKeptUpToTheLimitAndCountedBeyond() throws {
        let contents = try contents(String(repeating: "<onbekend/>", count: 13)) { $0.observationsPerKind = 10 }
        let unknown = contents.observations.filter { $0.kind.name == "unknownElement" }
        XCTAssertEqual(unknown.count, 10)
        XCTAssertEqual(
            contents.omitted.map { "\($0.kind) \($0.path) \($0.count) \($0.place.line):\($0.place.column)" },
            ["unknownElement /sbb/dossiers/dossier/onbekend 3 1:135"])
    }

    func testObservationsUpToTheLimitAreAllKept() throws {
        let contents = try contents(String(repeating: "<onbekend/>", count: 10)) { $0.observationsPerKind = 10 }
        XCTAssertEqual(contents.omitted, [])
    }

    func testAsManyPathsAsTheLimitAreCountedApart() throws {
        let contents = try contents((0..<5).map { "<onbekend\($0)/><onbekend\($0)/>" }.joined()) {
            $0.observationsPerKind = 1
            $0.observedPaths = 5
        }
        XCTAssertEqual(
            contents.omitted.map { "\($0.path) \($0.count)" },
            (0..<5).map { "/sbb/dossiers/dossier/onbekend\($0) 1" })
    }

    func testPathsBeyondTheLimitAreCountedTogether() throws {
        let contents = try contents((0..<30).map { "<onbekend\($0)/>" }.joined()) {
            $0.observationsPerKind = 2
            $0.observedPaths = 5
        }
        let unknown = contents.observations.filter { $0.kind.name == "unknownElement" }
        XCTAssertEqual(unknown.count, 7)
        XCTAssertEqual(contents.omitted.map { "\($0.path) \($0.count)" }, ["… 23"])
    }

    func testOfManyUnknownElementsFewAreKept() throws {
        let contents = try contents(String(repeating: "<x/>", count: 100_000)) { _ in }
        XCTAssertEqual(contents.observations.count, 100)
        XCTAssertEqual(contents.omitted.map(\.count), [99_900])
    }

    func testAValueOfTwoHundredCharactersIsKeptWhole() throws {
        for (length, kept) in [(200, 200), (201, 201), (300, 201)] {
            let contents = try contents("<\(String(repeating: "é", count: length))/>") { _ in }
            let names = contents.observations.compactMap { observation in
                if case .unknownElement(let name) = observation.kind { name } else { nil }
            }
            XCTAssertEqual(names.map(\.count), [kept], "\(length)")
            XCTAssertEqual(names.first?.hasSuffix("…"), length > 200)
        }
    }

    func testOfAVeryLongValueOnlyTheBeginningIsKept() throws {
        let long = String(repeating: "é", count: 20_000)
        let contents = try DocumentContents(
            MemorySource(
                "<sbb><keuzedelen><keuzedeel code=\"\(long)\" titel=\"T\"><\(long)/></keuzedeel></keuzedelen></sbb>"),
            limits: limits { $0.tagLength = 100_000 })
        XCTAssertFalse(contents.observations.isEmpty)
        for observation in contents.observations {
            XCTAssertLessThan(observation.path.count, 1_002)
            switch observation.kind {
            case .unknownElement(let text), .unreadableValue(_, let text, _): XCTAssertEqual(text.count, 201)
            case .schemaViolation(_, let text): XCTAssertLessThan(text.count, 1_002)
            default: XCTFail("\(observation)")
            }
        }
    }
}

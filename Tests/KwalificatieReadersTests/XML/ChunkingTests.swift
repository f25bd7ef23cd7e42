import CLibXML2
import Foundation
import XCTest

@testable import KwalificatieReaders

/// A document gives the same events at the same places in whatever pieces it comes. (The documents of the other tests
/// of the parser are fed in several ways too.)
final class ChunkingTests: XCTestCase {
    func testRealDocumentsAreTheSameInEveryKindOfPieces() throws {
        let paths = try Repository.documents()
        for (index, path) in paths.enumerated() {
            let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
            let chunks: [Chunks] = index == 0 ? [.whole, .bytes] : [.whole, .random(seed: UInt64(index))]
            XCTAssertGreaterThan(events(of: bytes, chunks: chunks).count, 100, path)
        }
    }

    func testRecordsAndObservationsAreTheSameInEveryKindOfPieces() throws {
        let path = Repository.path("SampleXML/dossiers-metaal-2023.xml")
        var text = try String(contentsOfFile: path, encoding: .utf8)
        // Something to observe, all over the document.
        text = text.replacingOccurrences(of: "<werkproces ", with: "<onbekend/>tekst <b>é</b><werkproces x='1' ")
        let bytes = Array(text.utf8)
        let whole = try DocumentContents(ChunkedSource(bytes, .whole))
        XCTAssertGreaterThan(whole.observations.count, 50)
        for chunks in [Chunks.bytes, .random(seed: 11)] {
            let contents = try DocumentContents(ChunkedSource(bytes, chunks))
            XCTAssertEqual(contents.records, whole.records)
            XCTAssertEqual(contents.observations, whole.observations)
            XCTAssertEqual(contents.omitted, whole.omitted)
        }
    }

    private static let document = Array(
        """
        <!-- commentaar -->
        <sbb a="één &amp; twee" b='>'>
          <domeinen><domein nr="1" titel="T"/></domeinen><?pi x?>
          <t><![CDATA[<html> & ]] > ]]>tekst &lt; &#233; €</t>
          <x:y z="">😀</x:y>
        </sbb>

        """.utf8)

    /// The parser works in pieces of its own: what they end within makes no difference.
    func testTheEndOfAPieceMakesNoDifference() {
        let pieceLength = 32 << 10
        let faults = ["", "&", "<", "]]>", "\u{1}", "</x>", "&e;", "<a b=1/>"]
        for (index, fault) in faults.enumerated() {
            let faulty = Self.document + Array("<!--\n-->".utf8)
            let place = faulty.count * index / faults.count
            let document = Array(faulty.prefix(place)) + Array(fault.utf8) + Array(faulty.dropFirst(place))
            func padded(_ length: Int) -> (problem: ReadingProblem?, events: [String]) {
                let log = EventLog()
                let padding = "<!--" + String(repeating: "x", count: length) + "-->\n"
                return (parse(Array(padding.utf8) + document, .whole, log), log.events)
            }
            let expected = padded(1)
            for length in stride(from: pieceLength - document.count - 8, to: pieceLength, by: index == 0 ? 3 : 17) {
                let (problem, events) = padded(length)
                XCTAssertEqual(problem, expected.problem, "\(fault) \(length)")
                XCTAssertEqual(events, expected.events, "\(fault) \(length)")
            }
        }
    }

    /// Damages a document at random places: whatever the problem, it is the same one at the same place.
    func testDamagedDocumentsAreRefusedTheSameWayInEveryKindOfPieces() {
        let document = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>".utf8) + Self.document
        XCTAssertNil(parse(document))
        let damage: [[UInt8]] = [
            [], [0], [0x80], [0xC3], Array("<".utf8), Array(">".utf8), Array("&".utf8), Array("\"".utf8),
            Array("]]>".utf8), Array("<a>".utf8), Array("</a>".utf8), Array("<!--".utf8), Array("-->".utf8),
            Array("/".utf8), Array("<!DOCTYPE a>".utf8), Array("é".utf8), Array("=".utf8), Array("\r\n".utf8),
        ]
        var numbers = SplitMix(state: 79_000)
        for round in 0..<1_500 {
            var damaged = document
            let place = Int(numbers.next() % UInt64(document.count))
            let added = damage[Int(numbers.next() % UInt64(damage.count))]
            let removed = Int(numbers.next() % 3)
            damaged.replaceSubrange(place..<min(place + removed, document.count), with: added)
            let whole = EventLog()
            let problem = parse(damaged, .whole, whole)
            for chunks in [Chunks.bytes, .random(seed: UInt64(round))] {
                let log = EventLog()
                XCTAssertEqual(parse(damaged, chunks, log), problem, String(decoding: damaged, as: UTF8.self))
                XCTAssertEqual(log.events, whole.events, String(decoding: damaged, as: UTF8.self))
            }
            // libxml2 on its own takes a NUL behind the root for the end of the document.
            if problem?.kind != .doctype, added != [0] {
                let isWellFormed = Self.isWellFormed(damaged)
                XCTAssertEqual(isWellFormed, problem == nil, String(decoding: damaged, as: UTF8.self))
            }
        }
    }

    /// What libxml2 thinks of a document when it gets the whole of it, without anything of this project in between.
    private static func isWellFormed(_ document: [UInt8]) -> Bool {
        let options = XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue | XML_PARSE_NONET.rawValue
        let tree = document.withUnsafeBytes { bytes in
            xmlReadMemory(
                bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count), nil, nil, Int32(options))
        }
        xmlFreeDoc(tree)
        return tree != nil
    }

    func testTheGuardRefusesNothingThatIsWellFormed() {
        let documents = [
            "<r/>", "<r />", "<r\n/>", "<r></r >", "<_:r xmlns:_=\"u\"/>".replacingOccurrences(of: "_:", with: "_."),
            "<r a=\"'\" b='\"'/>", "<r a='>'/>", "<r a='&#60;&gt;'/>", "<r>]]</r>", "<r>]]&gt;</r>", "<r>></r>",
            "<r>&#x0000000000000000000041;</r>", "<r><![CDATA[]]></r>", "<r><![CDATA[]]]]></r>", "<r><!----></r>",
            "<r><!-- - --></r>", "<r><?a?></r>", "<r><?a ??></r>", "<r><?a <b>?></r>", "<!-- <a> --><r/><!-- & -->",
            "<é/>", "<r é='é'/>", "<r>\u{85}\u{2028}\u{7F}\u{FFFD}\u{10FFFF}</r>", "<r a='/'>/</r>", "<r a='/' />",
            "<?xml version='1.0'?><r/>\n\n", "<r>\r</r>", "<r a='\n\t'/>", "<r.-_1/>", "<r><![CDATA[&<]]>&amp;</r>",
        ]
        for document in documents {
            for chunks in Chunks.all {
                XCTAssertNil(parse(Array(document.utf8), chunks), document)
            }
            XCTAssertTrue(Self.isWellFormed(Array(document.utf8)), document)
        }
    }
}

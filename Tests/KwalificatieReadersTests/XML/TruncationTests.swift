@testable import KwalificatieModel
import XCTest

@testable import KwalificatieReaders

/// A file that was cut off says within what it ends.
final class TruncationTests: XCTestCase {
    func testAFileThatEndsInTextNamesTheOpenElementAndItsLine() {
        let lines = String(repeating: "\n", count: 811)
        assertProblem(
            "<sbb>\(lines)<profiel>tekst\nmeer",
            "813:5 het bestand eindigt midden in <profiel>, geopend op regel 812; haal het opnieuw op")
    }

    func testAFileThatEndsInATagSaysSo() {
        for tag in [
            "<", "<b", "<b c", "<b c=", "<b c=\"d", "<b c=\"d&am", "<b c=\"d\"", "<b/", "</", "</a", "<!", "<!-",
        ] {
            assertProblem(
                "<a>\n\(tag)",
                "2:\(tag.count + 1) het bestand eindigt midden in een tag binnen <a>, geopend op regel 1; "
                    + "haal het opnieuw op")
        }
    }

    func testAFileThatEndsInCDATASaysSo() {
        for text in ["", "tekst", "tekst]", "tekst]]"] {
            assertProblem(
                "<a><![CDATA[\(text)",
                "1:\(text.count + 13) het bestand eindigt midden in een CDATA-deel binnen <a>, geopend op regel 1; "
                    + "haal het opnieuw op")
        }
    }

    func testAFileThatEndsInACommentSaysSo() {
        assertProblem(
            "<a>\n<!-- c -",
            "2:9 the file ends in the middle of a comment within <a>, opened on line 1; fetch it again", .english)
    }

    func testAFileThatEndsInAnInstructionSaysSo() {
        assertProblem(
            "<a>\n<?b c",
            "2:6 het bestand eindigt midden in een verwerkingsinstructie binnen <a>, geopend op regel 1; "
                + "haal het opnieuw op")
    }

    func testAFileThatEndsInAReferenceEndsInItsElement() {
        assertProblem(
            "<a>b&am", "1:8 het bestand eindigt midden in <a>, geopend op regel 1; haal het opnieuw op")
    }

    func testAFileThatEndsWithinACharacterEndsInItsElement() {
        assertProblem(
            Array("<a>caf".utf8) + [0xC3],
            "1:7 het bestand eindigt midden in <a>, geopend op regel 1; haal het opnieuw op")
    }

    func testAFileThatEndsInTheDeclarationEndsInAnInstruction() {
        assertProblem(
            "<?xml version=\"1.0\"",
            "1:20 het bestand eindigt midden in een verwerkingsinstructie; haal het opnieuw op")
    }

    func testAFileThatEndsInTheRootTagEndsInATag() {
        assertProblem("<sbb", "1:5 het bestand eindigt midden in een tag; haal het opnieuw op")
    }

    func testWhatStandsBehindTheEndCanBeCutOffToo() {
        assertProblem("<a/>\n<", "2:2 het bestand eindigt midden in een tag; haal het opnieuw op")
        assertProblem("<a/><!-- b", "1:11 het bestand eindigt midden in een commentaar; haal het opnieuw op")
    }

    func testADocumentCutOffAnywhereIsNeverRead() throws {
        let document = Array(
            "<?xml version='1.0'?><!-- c --><sbb a='1'><b>é&amp;<![CDATA[x]]></b><?p i?><c/>\n</sbb>".utf8)
        XCTAssertNil(parse(document))
        for length in 1..<document.count {
            let problem = try XCTUnwrap(parse(Array(document.prefix(length))), "\(length)")
            switch problem.kind {
            case .truncated, .noElement: break
            default: XCTFail("\(length): \(problem)")
            }
        }
    }
}

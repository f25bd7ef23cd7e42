import KwalificatieModel
import XCTest

@testable import KwalificatieReaders

/// Characters that are windows-1252 under another name are read, and observed.
final class ControlCharacterTests: XCTestCase {
    private func contents(_ content: [UInt8], encoding: String) throws -> DocumentContents {
        let start =
            "<?xml version=\"1.0\" encoding=\"\(encoding)\"?>\n<sbb><keuzedelen>"
            + "<keuzedeel code=\"K0001\" titel=\"T\">\n"
        return try DocumentContents(
            MemorySource(Array(start.utf8) + content + Array("</keuzedeel></keuzedelen></sbb>".utf8)), validated: false)
    }

    private func omschrijving(_ contents: DocumentContents) throws -> Tekst? {
        guard case .keuzedeel(let keuzedeel)? = contents.records.first else { throw MissingRecord() }
        return keuzedeel.omschrijving
    }

    private let path = "/sbb/keuzedelen/keuzedeel"

    func testBytesOfWindows1252InISO88591AreReadAndObservedOnce() throws {
        let text: [UInt8] = [0xE9, 0x80, 0x93]
        let contents = try contents(
            Array("<voorblad/>\n<omschrijving>".utf8) + text + Array("</omschrijving><!-- ".utf8) + text
                + Array(" -->".utf8), encoding: "ISO-8859-1")
        XCTAssertEqual(
            contents.remarks.filter { $0.hasSuffix("replacedBytes") }, ["4:1 \(path)/omschrijving replacedBytes"])
        XCTAssertEqual(try omschrijving(contents), Tekst("é€“"))
    }

    func testInAnAttributeTheyAreObservedAtItsElement() throws {
        let contents = try contents(
            Array("<voorblad titel=\"".utf8) + [0x96] + Array("\"/>".utf8), encoding: "latin1")
        XCTAssertEqual(contents.remarks, ["3:1 \(path)/voorblad replacedBytes"])
    }

    func testOtherLettersOfISO88591AreNotObserved() throws {
        let contents = try contents(
            Array("<omschrijving>".utf8) + [0xE9, 0xA0, 0xFF] + Array("</omschrijving>".utf8), encoding: "ISO-8859-1")
        XCTAssertEqual(contents.remarks, [])
        XCTAssertEqual(try omschrijving(contents), Tekst("é\u{A0}ÿ"))
    }

    func testControlCharactersAreObservedAtTheirElement() throws {
        for text in ["\u{96}", "é \u{80}«\u{9F}", "&#150;", "<![CDATA[a\u{85}b]]>"] {
            let contents = try contents(
                Array("<voorblad/>\n<omschrijving>\(text)</omschrijving>".utf8), encoding: "UTF-8")
            XCTAssertEqual(contents.remarks.count, 1, text)
            XCTAssertTrue(
                contents.remarks.first?.hasPrefix("4:1 \(path)/omschrijving controlCharacter(") == true,
                "\(contents.remarks)")
        }
    }

    func testAByteWithoutACharacterInWindows1252StaysAControlCharacter() throws {
        let contents = try contents(
            Array("<voorblad titel=\"".utf8) + [0x81] + Array("\"/>".utf8), encoding: "ISO-8859-1")
        XCTAssertEqual(contents.remarks, ["3:1 \(path)/voorblad controlCharacter(129)"])
    }

    func testLettersWhoseBytesBeginAlikeAreNotObserved() throws {
        let contents = try contents(Array("<omschrijving>«\u{A0}»é€</omschrijving>".utf8), encoding: "UTF-8")
        XCTAssertEqual(contents.remarks, [])
    }
}

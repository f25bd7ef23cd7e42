import Foundation
@testable import KwalificatieModel
import XCTest

@testable import KwalificatieReaders

/// Documents in other encodings give the same as in UTF-8; what does not fit together is refused at its place.
final class EncodingTests: XCTestCase {
    private static func document(_ encoding: String?) -> String {
        let declared = encoding.map { " encoding=\"\($0)\"" } ?? ""
        return "<?xml version=\"1.0\"\(declared)?>\n<r a=\"é\">ë<b/>\u{20AC}</r>"
    }

    private let expected = ["<r 2:1 a=é", "ë", "<b 2:11", "> in 2:1", "€", "> in 2:1"]

    private func bytes(_ text: String, _ encoding: String.Encoding, mark: [UInt8] = []) throws -> [UInt8] {
        mark + Array(try XCTUnwrap(text.data(using: encoding)))
    }

    func testUTF8IsReadWithAndWithoutMarkAndDeclaration() {
        for declared in [nil, "UTF-8", "utf-8", "utf8"] {
            let text = Array(Self.document(declared).utf8)
            XCTAssertEqual(events(of: text), expected)
            XCTAssertEqual(events(of: [0xEF, 0xBB, 0xBF] + text), expected)
        }
    }

    // MARK: - A long declaration

    /// A document in ISO-8859-1 that begins with a declaration of so many bytes.
    private func latin1(declarationLength: Int) -> [UInt8] {
        let (start, end) = ("<?xml version=\"1.0\"", "encoding=\"ISO-8859-1\"?>")
        let blank = String(repeating: " ", count: declarationLength - start.count - end.count)
        return Array((start + blank + end + "<r a=\"").utf8) + [0xE9] + Array("\"/>".utf8)
    }

    func testADeclarationMayBeAsLongAsWhatIsSearched() {
        let document = latin1(declarationLength: DocumentEncoding.searchedLength)
        XCTAssertEqual(events(of: document), ["<r 1:1025 a=é", "> in 1:1025"])
    }

    func testALongerDeclarationIsRefusedAndNotRead() {
        let message = "1:1 deze tag is langer dan 1 KiB en wordt daarom geweigerd"
        for document in [
            latin1(declarationLength: DocumentEncoding.searchedLength + 1),
            [0xEF, 0xBB, 0xBF] + latin1(declarationLength: DocumentEncoding.searchedLength),
        ] {
            assertProblem(document, message)
        }
    }

    func testUTF16IsReadInBothOrdersWithAndWithoutMark() throws {
        for declared in [nil, "UTF-16", "utf-16"] {
            let text = Self.document(declared)
            XCTAssertEqual(events(of: try bytes(text, .utf16LittleEndian)), expected)
            XCTAssertEqual(events(of: try bytes(text, .utf16BigEndian)), expected)
            XCTAssertEqual(events(of: try bytes(text, .utf16LittleEndian, mark: [0xFF, 0xFE])), expected)
            XCTAssertEqual(events(of: try bytes(text, .utf16BigEndian, mark: [0xFE, 0xFF])), expected)
        }
    }

    func testCharactersOfTwoUTF16UnitsAreRead() throws {
        let text = "<r>😀<a/></r>"
        XCTAssertEqual(
            events(of: try bytes(text, .utf16LittleEndian)), ["<r 1:1", "😀", "<a 1:5", "> in 1:1", "> in 1:1"])
    }

    func testISO88591IsRead() throws {
        let text = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n<r a=\"é\">ë<b/></r>"
        XCTAssertEqual(
            events(of: try bytes(text, .isoLatin1)), ["<r 2:1 a=é", "ë", "<b 2:11", "> in 2:1", "> in 2:1"])
    }

    func testWindows1252IsReadWithItsEuro() throws {
        let text = try bytes(Self.document("windows-1252"), .windowsCP1252)
        XCTAssertTrue(text.contains(0x80))
        XCTAssertEqual(events(of: text), expected)
    }

    func testAByteThatWindows1252DoesNotHaveHasItsOwnPlace() {
        let text = Array("<?xml version=\"1.0\" encoding=\"windows-1252\"?>\n<r>".utf8) + [0xE9, 0x81, 0x3C]
        assertProblem(
            text,
            "2:5 hier staan bytes die in windows-1252 niet bestaan; het bestand is beschadigd of zegt de verkeerde "
                + "codering")
    }

    func testAnEncodingThatIsNotReadIsNamed() {
        assertProblem(
            "<?xml version=\"1.0\" encoding='EBCDIC-NL'?><r/>",
            "1:1 de tekencodering “EBCDIC-NL” wordt niet gelezen; sla het bestand op als UTF-8")
    }

    func testUTF32IsNotRead() throws {
        assertProblem(
            try bytes("<r/>", .utf32LittleEndian, mark: [0xFF, 0xFE, 0, 0]),
            "1:1 de tekencodering “UTF-32” wordt niet gelezen; sla het bestand op als UTF-8")
    }

    func testADeclarationThatContradictsTheMarkIsRefused() throws {
        assertProblem(
            [0xEF, 0xBB, 0xBF] + Array(Self.document("ISO-8859-1").utf8),
            "1:1 het bestand zegt in ISO-8859-1 te staan maar staat in UTF-8; herstel de XML-declaratie")
        assertProblem(
            try bytes(Self.document("UTF-8"), .utf16LittleEndian, mark: [0xFF, 0xFE]),
            "1:1 het bestand zegt in UTF-8 te staan maar staat in UTF-16; herstel de XML-declaratie")
    }

    func testUTF16ThatIsOnlyDeclaredIsRefused() {
        assertProblem(
            Self.document("UTF-16"),
            "1:1 the file says that it is in UTF-16 but is in UTF-8; mend the XML declaration", .english)
    }

    func testLatin1InAFileThatSaysUTF8HasItsOwnPlace() {
        let text = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<r>één".utf8) + [0xEB, 0x6E, 0x3C]
        assertProblem(
            text,
            "2:7 hier staan bytes die in UTF-8 niet bestaan; het bestand is beschadigd of zegt de verkeerde codering")
    }

    func testInvalidUTF8HasItsOwnPlaceWhereverItStands() {
        let starts = ["<t>é", "<t a=\"é", "<![CDATA[é", "<!--é", "<?p é", "<é"]
        let invalid: [[UInt8]] = [
            [0x80, 0x61], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
            [0xF5, 0x80, 0x80, 0x80], [0xFF, 0x61], [0xE2, 0x82, 0x41], [0xC3, 0x28],
        ]
        for start in starts {
            for bytes in invalid {
                assertProblem(
                    Array("<r>\r\n\(start)".utf8) + bytes + Array("b".utf8),
                    "2:\(start.unicodeScalars.count + 1) hier staan bytes die in UTF-8 niet bestaan; het bestand is "
                        + "beschadigd of zegt de verkeerde codering", chunks: [.whole, .bytes])
            }
        }
    }

    func testAnOddByteAtTheEndOfUTF16IsDamage() throws {
        assertProblem(
            try bytes("<r/>\n", .utf16LittleEndian) + [0x20],
            "2:1 hier staan bytes die in UTF-16 niet bestaan; het bestand is beschadigd of zegt de verkeerde codering")
    }

    func testUTF16CutOffWithinACharacterEndsInItsElement() throws {
        assertProblem(
            try bytes("<r>a", .utf16BigEndian, mark: [0xFE, 0xFF]) + [0x00],
            "1:5 het bestand eindigt midden in <r>, geopend op regel 1; haal het opnieuw op")
    }

    func testHalfAUTF16PairIsDamage() throws {
        assertProblem(
            try bytes("<r>é", .utf16LittleEndian) + [0x3D, 0xD8, 0x61, 0x00, 0x61, 0x00],
            "1:5 hier staan bytes die in UTF-16 niet bestaan; het bestand is beschadigd of zegt de verkeerde codering")
    }

    func testTheEncodingOfAStylesheetIsNotTheEncodingOfTheDocument() {
        XCTAssertEqual(
            events(of: "<?xml-stylesheet href=\"a\" encoding=\"x\"?><r/>"), ["<r 1:41", "> in 1:41"])
    }

    func testALongDocumentInUTF16IsTheSameAsInUTF8() throws {
        let text = "<r>" + String(repeating: "<t a=\"é\">tekst €😀 tekst</t>\r\n", count: 3_000) + "</r>"
        let chunks: [Chunks] = [.whole, .random(seed: 5)]
        XCTAssertEqual(
            events(of: try bytes(text, .utf16BigEndian), chunks: chunks),
            events(of: Array(text.utf8), chunks: chunks))
    }
}

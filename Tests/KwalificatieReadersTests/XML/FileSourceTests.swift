import Foundation
@testable import KwalificatieModel
import XCTest

@testable import KwalificatieReaders

/// What is no readable XML file is refused with a sentence that says what it is, and never waited for.
final class FileSourceTests: XCTestCase {
    private func problem(of path: String) -> String? {
        do throws(ReadingProblem) {
            var reader = try DocumentReader(FileSource(path: path), schema: nil)
            while try reader.next() != nil {}
            return nil
        } catch {
            return error.described(in: .dutch)
        }
    }

    private func problem(ofBytes bytes: [UInt8]) throws -> String? {
        let file = try TemporaryFile(bytes: bytes)
        return problem(of: file.path)
    }

    func testAMissingFile() {
        XCTAssertEqual(problem(of: "/bestaat/niet.xml"), "0:0 dit bestand bestaat niet; controleer de naam")
    }

    func testAFileInPlaceOfADirectory() throws {
        let file = try TemporaryFile("")
        XCTAssertEqual(problem(of: file.path + "/x.xml"), "0:0 dit bestand bestaat niet; controleer de naam")
    }

    func testADirectory() {
        XCTAssertEqual(problem(of: NSTemporaryDirectory()), "0:0 dit is een map en geen bestand")
    }

    func testADevice() {
        XCTAssertEqual(
            problem(of: "/dev/zero"),
            "0:0 dit is geen gewoon bestand maar een apparaat, pipe of socket; geef een XML-bestand")
    }

    func testAPipeThatNobodyWritesInto() throws {
        let pipe = try TemporaryFile(pipeWithMode: 0o600)
        XCTAssertEqual(
            problem(of: pipe.path),
            "0:0 dit is geen gewoon bestand maar een apparaat, pipe of socket; geef een XML-bestand")
    }

    func testAFileThatMayNotBeRead() throws {
        let file = try TemporaryFile("<sbb/>")
        chmod(file.path, 0)
        if access(file.path, R_OK) == 0 { throw XCTSkip("this user may read every file") }
        XCTAssertEqual(
            problem(of: file.path),
            "0:0 u mag dit bestand niet lezen; geef leesrecht of start het programma als een andere gebruiker")
    }

    func testAnEmptyFile() throws {
        XCTAssertEqual(try problem(ofBytes: []), "0:0 het bestand is leeg; haal het opnieuw op")
    }

    func testOnlyAByteOrderMark() throws {
        XCTAssertEqual(try problem(ofBytes: [0xEF, 0xBB, 0xBF]), "0:0 het bestand is leeg; haal het opnieuw op")
        XCTAssertEqual(try problem(ofBytes: [0xFF, 0xFE]), "0:0 het bestand is leeg; haal het opnieuw op")
    }

    func testOnlyWhiteSpace() throws {
        XCTAssertEqual(
            try problem(ofBytes: Array(" \r\n\t ".utf8)),
            "2:3 er staat geen enkel element in; haal het bestand opnieuw op")
    }

    func testOnlyADeclaration() throws {
        XCTAssertEqual(
            try problem(ofBytes: Array("<?xml version=\"1.0\"?>".utf8)),
            "1:22 er staat geen enkel element in; haal het bestand opnieuw op")
    }

    func testAPDF() throws {
        XCTAssertEqual(
            try problem(ofBytes: Array("%PDF-1.7\n%abcdef".utf8)),
            "1:1 dit is geen XML: het begint met “%PDF-1.7·%ab”, zoals PDF; geef het XML-bestand")
    }

    func testAZIP() throws {
        XCTAssertEqual(
            try problem(ofBytes: Array("PK".utf8) + [3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 33]),
            "1:1 dit is geen XML: het begint met “PK··········”, zoals ZIP; geef het XML-bestand")
    }

    func testJSON() throws {
        XCTAssertEqual(
            try problem(ofBytes: Array("\n  {\"a\": 1}".utf8)),
            "1:1 dit is geen XML: het begint met “{\"a\": 1}”, zoals JSON; geef het XML-bestand")
    }

    func testTextInUTF16() throws {
        XCTAssertEqual(
            try problem(ofBytes: [0xFF, 0xFE] + Array("tekst".utf8).flatMap { [$0, 0] }),
            "1:1 dit is geen XML: het begint met “tekst”; geef het XML-bestand")
    }

    func testAnotherRoot() throws {
        XCTAssertEqual(
            try problem(ofBytes: Array("<?xml version='1.0'?>\n <r><?pi?></r>".utf8)),
            "2:2 het hoofdelement is <r>; verwacht wordt <sbb>, zoals SBB publiceert")
        XCTAssertEqual(
            try problem(ofBytes: Array("<x:sbb/>".utf8)),
            "1:1 het hoofdelement is <x:sbb>; verwacht wordt <sbb>, zoals SBB publiceert")
    }

    func testADocumentWithoutRecords() throws {
        XCTAssertEqual(
            try problem(ofBytes: Array("<sbb><domeinen/><dossiers/></sbb>".utf8)),
            "0:0 er staat geen dossier, keuzedeel, certificaat of experimentele kwalificatie in")
    }

    func testEveryProblemHasASentenceInBothLanguages() {
        let constructs: [ReadingProblem.Construct] = [.content, .tag, .comment, .cdata, .instruction]
        let breaches: [ReadingProblem.Breach] = [
            .unescapedLessThan, .lessThanInAttribute, .unescapedAmpersand, .unknownEntity, .unknownCharacter,
            .duplicateAttribute, .missingQuote, .badTag, .badName, .longName, .forbiddenCharacter,
            .misplacedDeclaration, .cdataEndInText, .hyphensInComment, .textBeforeRoot, .other,
        ]
        var kinds: [ReadingProblem.Kind] = [
            .missing, .isDirectory, .notAFile, .noPermission, .inputFailed("EIO"), .empty,
            .fileTooLarge(limit: 5 << 20),
            .notXML(beginning: "{", format: "JSON"), .notXML(beginning: "x", format: nil), .unsupportedEncoding("x"),
            .contradictoryEncoding(declared: "a", actual: "b"), .invalidBytes(encoding: "UTF-8"), .doctype,
            .tagTooLong(limit: 5 << 10), .tooManyAttributes(limit: 5), .tooDeep(limit: 5),
            .textTooLong(element: "a", limit: 5), .commentTooLong(limit: 5), .recordTooLong(element: "a", limit: 5),
            .tooManyNames(limit: 5), .noElement, .wrongClosingTag(open: "a", openedOnLine: 5), .contentAfterEnd,
            .unknownRoot("a"), .noRecords,
        ]
        kinds += constructs.map { .truncated(element: "a", openedOnLine: 5, within: $0) }
        kinds += constructs.map { .truncated(element: nil, openedOnLine: 0, within: $0) }
        kinds += breaches.map { .notWellFormed($0, detail: "x") }
        for language in Language.allCases {
            let sentences = kinds.map { ReadingProblem($0).sentence(in: language) }
            XCTAssertEqual(Set(sentences).count, kinds.count, "no two problems have the same sentence")
            for sentence in sentences { XCTAssertFalse(sentence.contains("  ") || sentence.hasSuffix(" "), sentence) }
        }
    }
}

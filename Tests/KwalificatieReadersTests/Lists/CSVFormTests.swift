@testable import KwalificatieModel
import XCTest

@testable import KwalificatieReaders

/// Encodings, byte order marks, separators and line ends of CSV.
final class CSVFormTests: XCTestCase {
    private let text = "naam;plaats\nRenée;Hoogeveen\nZoë;\"Den; Haag\"\n"

    func testEveryFormGivesTheSameRows() throws {
        for (name, bytes) in CSVForms.all(of: "naam;plaats\nRenée;Hoogeveen\nZoë;Urk\n") {
            XCTAssertEqual(try texts(bytes), [["naam", "plaats"], ["Renée", "Hoogeveen"], ["Zoë", "Urk"]], name)
        }
    }

    func testTheSizeOfThePiecesDoesNotMatter() throws {
        for (name, bytes) in CSVForms.all(of: text) {
            let expected = try texts(bytes)
            for seed: UInt64 in 1...5 {
                var reader = CSVReader(PieceSource(bytes, seed: seed))
                var rows: [[String]] = []
                while let row = try reader.next() { rows.append(row.fields.map(\.text)) }
                XCTAssertEqual(rows, expected, "\(name), seed \(seed)")
            }
        }
    }

    func testTheFormIsThatOfTheDocument() throws {
        let bytes = Array("sep=\t\rZo".utf8) + [0xEB] + Array("\tb\r".utf8)
        let reader = try read(bytes)
        XCTAssertEqual(reader.form.encoding, .windows1252)
        XCTAssertEqual(reader.form.separator, UInt8(ascii: "\t"))
        XCTAssertEqual(reader.form.lineEnd, .cr)
        XCTAssertEqual(reader.form.separatorLine, "sep=\t")
        XCTAssertEqual(reader.form.beginning, Array("sep=\t\r".utf8))
        XCTAssertEqual(reader.remarks, [CSVRemark(kind: .windows1252, place: place(2, 3))])
    }

    func testWhatStandsInADocumentIsGivenBackInItsForm() throws {
        for (name, bytes) in CSVForms.all(of: "Zoë;b\n") {
            let form = try read(bytes).form
            var lines = form.bytes(of: Array("Zoë".utf8) + [form.separator] + "b\(form.lineEnd.rawValue)".utf8)
            lines = form.beginning + lines
            if !name.contains("mark") { XCTAssertEqual(lines, bytes, name) }
            XCTAssertEqual(try texts(lines), [["Zoë", "b"]], name)
        }
    }

    func testACharacterThatTheFormDoesNotHaveBecomesTheNearest() {
        var form = CSVForm()
        let sentence = Array("“Zoë” → 5 € …".utf8)
        XCTAssertEqual(String(decoding: form.bytes(of: sentence), as: UTF8.self), "'Zoe' -> 5 ? ...")
        form.encoding = .windows1252
        XCTAssertEqual(
            form.bytes(of: sentence),
            [0x93, 0x5A, 0x6F, 0xEB, 0x94, 0x20] + Array("-> 5 ".utf8) + [0x80, 0x20, 0x85])
    }

    func testByteOrderMarksFurtherOnAreLeftOutAndTold() throws {
        let reader = try read(Array("\u{FEFF}\u{FEFF}a;b\n\u{FEFF}\"c\";d\u{FEFF}d\n".utf8))
        XCTAssertEqual(reader.remarks, [CSVRemark(kind: .byteOrderMarks(3), place: place(1, 1))])
        XCTAssertEqual(try texts(Array("a;b\n\u{FEFF}\"c;\";d\u{FEFF}d\n".utf8)), [["a", "b"], ["c;", "dd"]])
    }

    func testTheSignsOfWindows1252AreRead() throws {
        XCTAssertEqual(
            try texts([0x80, 0x3B, 0x91, 0x61, 0x92, 0x3B, 0x96, 0x3B, 0xFF, 0x3B, 0xC9, 0x92]),
            [["€", "‘a’", "–", "ÿ", "\u{252}"]].map { $0.dropLast() + ["É’"] })
    }

    func testAListInTwoEncodingsIsRefusedWhereTheSecondBegins() {
        XCTAssertThrowsError(try texts([0xEB, 0x3B, 0x61, 0x0A] + Array("b;ë".utf8))) {
            XCTAssertEqual($0 as? ReadingProblem, ReadingProblem(.mixedEncodings, line: 2, column: 3))
        }
        XCTAssertThrowsError(try texts([0x61, 0x3B, 0xEB, 0x0A, 0x8D])) {
            XCTAssertEqual(
                $0 as? ReadingProblem, ReadingProblem(.invalidBytes(encoding: "windows-1252"), line: 2, column: 1))
        }
    }

    func testHalfACharacterOfUTF16IsAProblem() {
        for bytes: [UInt8] in [[0xFF, 0xFE, 0x61, 0, 0x62], [0xFF, 0xFE, 0x61, 0, 0x00, 0xD8]] {
            XCTAssertThrowsError(try texts(bytes)) {
                XCTAssertEqual(
                    $0 as? ReadingProblem, ReadingProblem(.invalidBytes(encoding: "UTF-16"), line: 1, column: 2))
            }
        }
    }

    func testDatesAreAlikeInEveryList() {
        let day = CalendarDate("01-09-2023")
        for text in ["1-9-2023", "01-09-2023", "2023-09-01", "2023-9-1"] {
            XCTAssertEqual(DatumTekst(text).datum, day, text)
        }
        XCTAssertEqual(DatumTekst("15/9/2023").datum, CalendarDate("15-09-2023"))
        XCTAssertEqual(DatumTekst("9/9/2023").datum, CalendarDate("09-09-2023"))
        for text in ["1/9/2023", "9/15/2023", "1-9-23", "23-09-01", "1-9-023", "01-09/2023", "31-09-2023", "1/9-2023"] {
            XCTAssertNil(DatumTekst(text).datum, text)
        }
    }

    private func read(_ bytes: [UInt8]) throws -> CSVReader<MemorySource> {
        var reader = CSVReader(MemorySource(bytes))
        while try reader.next() != nil {}
        return reader
    }

    private func texts(_ bytes: [UInt8]) throws -> [[String]] {
        var reader = CSVReader(MemorySource(bytes))
        var rows: [[String]] = []
        while let row = try reader.next() { rows.append(row.fields.map(\.text)) }
        return rows
    }

    private func place(_ line: UInt32, _ column: UInt32) -> SourcePlace {
        SourcePlace(line: line, column: column, element: 0)
    }
}

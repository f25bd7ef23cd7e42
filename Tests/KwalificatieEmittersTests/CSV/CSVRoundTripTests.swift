import Foundation
import KwalificatieEmitters
@testable import KwalificatieModel
import TestSupport
import XCTest

/// What other programs read in the lists is what was written.
final class CSVRoundTripTests: XCTestCase {
    /// A file with the rows that it holds.
    private struct File {
        let name: String
        let rows: [[CSVCell]]
        let bytes: [UInt8]
    }

    /// What names become, so that each list holds whatever may trouble a reader.
    private static let hostile: [@Sendable (String) -> String] = [
        { $0 },
        { "=\"\($0)\"" }, { "+1;\($0)" }, { "-1,5 \($0)" }, { "@\($0)\"" }, { "'=\($0)" },
        { "\"\($0)\"\";\r\n,\"" }, { "\"" + $0 }, { ";,\($0);," }, { "\u{FEFF}é€😀 \($0)\u{A0}" },
    ]

    /// Texts that no list holds, because names are put on one line.
    private static let cells: [CSVCell] = [
        .text("een\r\nregel"), .text("een\nregel"), .text("\ttab"), .text("\r\nregel"), .text("=1+1\n;\"@\""),
        .text(" spaties "), .text("\""), .text("\"\""), .text(";"), .text(","), .text("'"), .text("-"), .empty,
        .integer(-1), .janee(true),
    ]

    // MARK: - Python

    func testPythonReadsWhatWasWrittenInEveryListAndBothDialects() throws {
        guard let python = ExternalProgram("python3") else { throw XCTSkip("python3 is not installed") }
        for dialect in CSVDialect.allCases {
            let files = try Self.hostile.enumerated().flatMap { try Self.files("\($0)-", dialect, naam: $1) }
            let directory = try TemporaryDirectory()
            for file in files { try directory.file(file.name, Data(file.bytes)) }
            let output = try XCTUnwrap(
                python.output(["-c", Self.reading, directory.path, String(UnicodeScalar(dialect.separator))]))
            let read = try JSONDecoder().decode([String: [[String]]].self, from: output)
            XCTAssertEqual(read.count, files.count)
            for file in files {
                XCTAssertEqual(
                    read[file.name], file.rows.map { $0.map { Self.text($0, dialect) } }, "\(file.name), \(dialect)")
            }
        }
    }

    private static let reading = """
        import csv, json, os, sys
        directory, separator = sys.argv[1:]
        rows = {}
        for name in os.listdir(directory):
            with open(os.path.join(directory, name), newline='', encoding='utf-8-sig') as file:
                rows[name] = list(csv.reader(file, delimiter=separator, strict=True))
        sys.stdout.write(json.dumps(rows))
        """

    // MARK: - A spreadsheet

    func testLibreOfficeReadsWhatWasWrittenAndRunsNothing() throws {
        guard let office = ExternalProgram("soffice"), let python = ExternalProgram("python3") else {
            throw XCTSkip("LibreOffice (soffice) or python3 is not installed")
        }
        let directory = try TemporaryDirectory()
        for dialect in CSVDialect.allCases {
            let files = try [1, 6].flatMap { try Self.files("\(dialect)-\($0)-", dialect, naam: Self.hostile[$0]) }
                .filter { $0.name.hasSuffix("-keuzedelen.csv") || $0.name.hasSuffix("-waarden.csv") }
            for file in files { try directory.file(file.name, Data(file.bytes)) }
            let made = try office.output(
                [
                    "--headless", "-env:UserInstallation=file://\(directory.path)/profile",
                    // Separator, quote, UTF-8, from line 1, formats of columns, Dutch, and no dates made of texts.
                    "--infilter=CSV:\(dialect.separator),34,76,1,\(Self.formats(dialect)),1043,false,false",
                    "--convert-to", "fods",
                    "--outdir", directory.path,
                ] + files.map { directory.path($0.name) })
            XCTAssertNotNil(made, "LibreOffice failed")
            for file in files {
                let sheet = directory.path(file.name.replacingOccurrences(of: ".csv", with: ".fods"))
                let output = try XCTUnwrap(python.output(["-c", Self.readingSheet, sheet]), file.name)
                let read = try JSONDecoder().decode(Sheet.self, from: output)
                XCTAssertEqual(read.formulas, 0, "\(file.name) runs a formula")
                let written = file.rows.map { row in Self.trimmed(row.map { Self.shown($0, dialect) }) }
                XCTAssertEqual(read.rows, written, file.name)
            }
        }
    }

    /// The Excel dialect must be safe as it is opened with a double click. Texts of the other are as they are, formulas
    /// too: who opens that in a spreadsheet chooses text for every column.
    private static func formats(_ dialect: CSVDialect) -> String {
        dialect == .excel ? "" : (1...maximumColumns).map { "\($0)/2" }.joined(separator: "/")
    }

    private static let maximumColumns = 30

    private struct Sheet: Decodable {
        let rows: [[String]]
        let formulas: Int
    }

    /// Reads a flat OpenDocument spreadsheet: the shown texts of its cells, and how many are formulas.
    private static let readingSheet = """
        import json, sys, xml.etree.ElementTree as tree
        office = 'urn:oasis:names:tc:opendocument:xmlns:'
        table, text = '{%stable:1.0}' % office, '{%stext:1.0}' % office
        def shown(node):
            kinds = {text + 's': ' ' * int(node.get(text + 'c', 1)), text + 'tab': '\\t', text + 'line-break': '\\n'}
            inside = (node.text or '') + ''.join(shown(child) + (child.tail or '') for child in node)
            return kinds.get(node.tag, inside)
        rows, formulas = [], 0
        for row in tree.parse(sys.argv[1]).iter(table + 'table-row'):
            cells = []
            for cell in row.iter(table + 'table-cell'):
                formulas += cell.get(table + 'formula') is not None
                value = '\\n'.join(shown(line) for line in cell.findall(text + 'p'))
                cells += [value] * int(cell.get(table + 'number-columns-repeated', 1))
            while cells and not cells[-1]:
                cells.pop()
            rows.append(cells)
        sys.stdout.write(json.dumps({'rows': rows, 'formulas': formulas}))
        """

    /// What a spreadsheet shows of a cell: it has one kind of line end.
    private static func shown(_ cell: CSVCell, _ dialect: CSVDialect) -> String {
        text(cell, dialect).replacingOccurrences(of: "\r\n", with: "\n")
    }

    /// Without the empty cells at the end, of which a spreadsheet knows no number.
    private static func trimmed(_ row: [String]) -> [String] {
        var row = row
        while row.last == "" { row.removeLast() }
        return row
    }

    // MARK: - What is written

    /// Every list of a register with such names, and a file of single cells.
    private static func files(
        _ prefix: String, _ dialect: CSVDialect, naam: (String) -> String
    ) throws -> [File] {
        let register = try RijkRegister.register(naam)
        let records = try RijkRegister.records(naam)
        let lists = Lijsten.van(register).map { list in
            File(
                name: prefix + list.bestandsnaam.replacingOccurrences(of: "/", with: "-"),
                rows: list.kopregels + list.rijen(register), bytes: list.bytes(register, dialect: dialect))
        }
        let recordLists = Lijsten.vanOnderdelen.map { list in
            let groups = records.flatMap(list.groepen)
            return File(
                name: prefix + list.bestandsnaam, rows: list.kopregels + groups.flatMap(\.rijen),
                bytes: list.kop(dialect) + groups.flatMap { $0.bytes(dialect) })
        }
        let rows = cells.map { [$0, .text(naam("naam")), $0] }
        var writer = CSVWriter(dialect: dialect)
        for row in rows { writer.append(row) }
        return lists + recordLists + [File(name: prefix + "waarden.csv", rows: rows, bytes: writer.bytes)]
    }

    /// What a program reads in a cell. The Excel dialect puts an apostrophe before what would run as a formula.
    private static func text(_ cell: CSVCell, _ dialect: CSVDialect) -> String {
        switch cell {
        case .empty: ""
        case .text(let text):
            dialect == .excel && text.unicodeScalars.first.map("=+-@\t\r".unicodeScalars.contains) == true
                ? "'" + text : text
        case .integer(let number): String(number)
        case .decimal(let factor): factor.text(decimalSign: dialect == .excel ? "," : ".")
        case .date(let day): day.dutch
        case .janee(let answer): answer ? "Ja" : "Nee"
        }
    }
}

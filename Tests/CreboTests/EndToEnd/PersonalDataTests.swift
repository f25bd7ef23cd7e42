import DUODelivery
import Foundation
import KwalificatieValidators
import TestSupport
import XCTest

/// The number of a person, in whatever spelling and by whatever way it comes in, stands in nothing that the program says
/// or writes, but for the delivery itself.
final class PersonalDataTests: XCTestCase {
    /// One made-up number, as people, spreadsheets and typing errors write it.
    private static let spellings = [
        "999990378", "999.99.0378", "9999.90.378", "999 990 378", "9 9 9 9 9 0 3 7 8", "999-99-0378", "999/990/378",
        "9.99990378E8", "9,99990378E+08", "99990378", "0999990378", "99999O378", "BSN999990378", "999990378x",
        "999\u{A0}990\u{A0}378", "999\u{200B}990378", "９９９９９０３７８", "999990378,", "'999990378",
    ]
    /// What is left of them when only digits are looked at; what is masked shows four.
    private static let digits = ["99990378", "９９９９９０３７８", "99999O378"]
    /// What else stands in a row of a person.
    private static let person = ["Annabella", "Van Voorbeeldsma", "1983-11-29", "29-11-1983", "9713GZ", "9713 GZ"]

    private func check(_ outcome: Executable.Outcome, _ name: String, person: Bool = false) {
        check(outcome.outputText, "\(name), output", person: person)
        check(outcome.errors, "\(name), errors", person: person)
    }

    private func check(_ text: String, _ name: String, person: Bool = false) {
        // Signs between digits go, line ends stay: numbers of two lines are none together.
        let bare = text.filter { $0.isLetter || $0.isNumber || $0.isNewline || $0 == "*" || $0 == ";" }
        for digits in Self.digits { XCTAssertFalse(bare.contains(digits), "\(name): \(text.prefix(2_000))") }
        for value in person ? Self.person : [] {
            XCTAssertFalse(text.contains(value), "\(name): \(value) in \(text.prefix(2_000))")
        }
    }

    /// Every file below a directory, but for those of its owner.
    private func checkFiles(below directory: String, _ name: String) throws {
        for (file, bytes) in try Repository.files(below: directory) {
            check(String(decoding: bytes, as: UTF8.self), "\(name), \(file)")
            check(file, "\(name), name of a file")
        }
    }

    // MARK: - Deliveries

    private static let columns = OdtVoorbeeld.lijst.split(separator: "\n")[0].split(separator: ";").map(String.init)

    /// Each spelling in each column, and rows of which all values stand one, two and three columns further.
    private static var shiftedRows: [String] {
        let row = OdtVoorbeeld.lijst.split(separator: "\n")[1].split(separator: ";", omittingEmptySubsequences: false)
            .map(String.init)
        var rows: [[String]] = []
        for spelling in spellings {
            for index in row.indices {
                var changed = row
                changed[index] = spelling
                rows.append(changed)
            }
            let person = [spelling, "", "1983-11-29", "V", "9713GZ", "6030", "Van Voorbeeldsma", "de", "Annabella"]
            let rest = Array(row.dropFirst(9))
            rows.append(person + rest)
            for shift in 1...12 {
                rows.append(Array((Array(repeating: "x", count: shift) + person + rest).prefix(row.count)))
            }
            rows.append(Array(["29-11-1983", "9713 GZ"] + person + rest))
        }
        return rows.map { $0.map { $0.contains(";") ? "\"\($0)\"" : $0 }.joined(separator: ";") }
    }

    func testADeliveryTellsNothingOfItsRows() throws {
        let directory = try TemporaryDirectory()
        let list = try directory.file(
            "lijst.csv", ([Self.columns.joined(separator: ";")] + Self.shiftedRows).joined(separator: "\n") + "\n")
        for format in ["xml", "csv"] {
            for language in ["C", "en_GB.UTF-8", "nl_NL.UTF-8"] {
                let output = directory.path("\(format)-\(language)")
                let outcome = try Executable.crebo.run(
                    ["odt", "deliver", list.path, "--register"]
                        + ["keuzedelen/k0717-agile-game-productie.xml", "dossiers/23088-applicatieontwikkeling.xml"]
                        .map { Repository.path("SampleXML/\($0)") }
                        + ["--brin", "25LX", "--output", output, "--on-date", "2020-06-30", "--format", format],
                    environment: ["LC_ALL": language])
                XCTAssertTrue([1, 3].contains(outcome.code), outcome.errors)
                XCTAssertTrue(outcome.errors.contains("DUO-0"), outcome.errors)
                check(outcome, "\(format) \(language)", person: true)
                for (file, bytes) in try Repository.files(below: output) where file.hasSuffix("verslag.json") {
                    check(String(decoding: bytes, as: UTF8.self), file, person: true)
                }
            }
        }
    }

    // MARK: - Lists where something else is expected

    /// A list of people without a header, in each of the forms in which the program could meet it.
    private static let lists: [String: String] = Dictionary(
        uniqueKeysWithValues: spellings.enumerated().flatMap { number, spelling in
            [
                ("\(number)-rij", "\(spelling);1990-05-17;Annabella\n\(spelling);1990-05-17;Annabella\n"),
                ("\(number)-kolom", "\(spelling)\n\(spelling)\n"),
                ("\(number)-achter", "Annabella;\(spelling)\n"),
            ]
        })

    func testAListWhereXMLIsExpectedIsNotQuoted() throws {
        let directory = try TemporaryDirectory()
        for (name, text) in Self.lists {
            try directory.file("in/\(name).xml", text)
            try directory.file("in/\(name).csv", text)
        }
        let input = directory.path("in")
        let good = Repository.path("SampleXML/keuzedelen/k0717-agile-game-productie.xml")
        let log = directory.path("run.log")
        let outcome = try Executable.crebo.run([
            "convert", input, good, "--output", directory.path("uit"), "--log", log,
        ])
        check(outcome, "convert")
        try checkFiles(below: directory.path("uit"), "convert")
        check(try String(contentsOfFile: log, encoding: .utf8), "convert, log")
        check(try Executable.crebo.run(["export", input, good]), "export")
        for format in ["text", "json", "sarif", "csv", "junit", "html"] {
            check(try Executable.crebo.run(["validate", input, good, "--format", format]), "validate \(format)")
        }
        check(try Executable.crebo.run(["search", "Agile", "--register", input, good]), "search")
        check(try Executable.crebo.run(["diff", input, good]), "diff")
        for name in Self.lists.keys.sorted().prefix(12) {
            for file in ["\(input)/\(name).xml", "\(input)/\(name).csv"] {
                for arguments in [
                    ["inspect", file], ["convert", file, "--output", directory.path("niets")], ["export", file],
                    ["show", "K0717", "--register", file], ["trace", "25187", "--register", file],
                    ["overlap", "25187", "K0717", "--register", file], ["reconcile", file, "--register", good],
                    ["odt", "read", file], ["odt", "reconcile", file, "--deliveries", input],
                    ["odt", "deliver", file, "--register", good, "--brin", "25LX", "--output", directory.path("odt")],
                    [
                        "odt", "deliver", "docs/voorbeelden/odt/inschrijvingen.csv", "--register", good, "--brin",
                        "25LX",
                        "--output", directory.path("odt"), "--erkenningen", file,
                    ],
                ] {
                    let outcome = try Executable.crebo.run(arguments)
                    XCTAssertNotEqual(outcome.code, 0, arguments.joined(separator: " "))
                    check(outcome, arguments.prefix(2).joined(separator: " "))
                }
            }
        }
    }

    func testATableOfPeopleIsNotQuoted() throws {
        let directory = try TemporaryDirectory()
        let tables = [
            "historie": "Crebo;Naam;Niveau;Dossiercrebo;Geldig vanaf;Geldig tot",
            "koppelingen": "Code keuzedeel;Crebo;Geldig vanaf;Geldig tot",
            "conversie": "Code vervallen keuzedeel;Code nieuw keuzedeel;Vanaf",
            "overlap": "Code keuzedeel;Crebo;Uitkomst;Datum", "onbekend": "a;b",
        ]
        for (name, header) in tables {
            let width = header.split(separator: ";").count
            let rows = Self.spellings.flatMap { spelling in
                [Array(repeating: spelling, count: width), Array(repeating: spelling, count: width + 2), [spelling]]
            }
            let lines = rows.map { $0.joined(separator: ";") }
            try directory.file("tabellen/\(name)-2022.csv", ([header] + lines).joined(separator: "\n") + "\n")
            try directory.file("tabellen/\(name)-2023.csv", lines.joined(separator: "\n") + "\n")
        }
        let published = try String(
            contentsOfFile: Repository.path("SampleXML/tabellen/crebolijst-2022.csv"), encoding: .utf8)
        let people = Self.spellings.map {
            ";;\($0);\($0);\($0);\($0);\($0);\($0);\($0);\($0)\n\($0);\($0);\($0)\n\($0)\n"
        }
        let list = try directory.file("tabellen/crebolijst-2022.csv", published + people.joined()).path
        let good = Repository.path("SampleXML/dossiers/23088-applicatieontwikkeling.xml")
        let tabellen = directory.path("tabellen")
        let outcome = try Executable.crebo.run([
            "convert", good, "--tables", tabellen, "--output", directory.path("uit"),
        ])
        check(outcome, "convert")
        // What a list says of a code is data; what is said about the list is not.
        for (file, bytes) in try Repository.files(below: directory.path("uit"))
        where file.contains("bevindingen") || file.contains("afgekeurd") || file == "run.json" {
            check(String(decoding: bytes, as: UTF8.self), file)
        }
        for format in ["text", "json", "sarif", "csv", "junit", "html"] {
            check(
                try Executable.crebo.run(["validate", good, list, "--tables", tabellen, "--format", format]),
                "validate \(format)")
        }
        for format in ["text", "json", "csv"] {
            check(try Executable.crebo.run(["reconcile", list, "--register", good, "--format", format]), "reconcile")
        }
    }

    // MARK: - Registratieoverzichten

    func testARegistratieoverzichtIsNotQuoted() throws {
        let directory = try TemporaryDirectory()
        let widths = [
            "VLP": 4, "PER": 4, "ISG": 7, "ISP": 13, "ISE": 5, "BPV": 12, "DIP": 9, "AMO": 10, "GEO": 15, "KZD": 11,
            "SLR": 9,
        ]
        var text = RuleExample.registratieoverzichtText
        for spelling in Self.spellings {
            for (soort, width) in widths.sorted(by: { $0.key < $1.key }) {
                for field in 0...width {
                    var fields = [String](repeating: "", count: width)
                    if field < width { fields[field] = spelling } else { fields = fields.map { _ in spelling } }
                    text += ([soort] + fields).joined(separator: "|") + "\r\n"
                }
            }
            text += "\(spelling)|1990-05-17\r\n"
        }
        let path = try directory.file("ro.csv", text).path
        let sluit = RuleExample.registratieoverzichtText.replacing("SLR|3|", with: "SLR|999990378|")
        let other = try directory.file("slr.csv", sluit).path
        let list = try directory.file(OdtVoorbeeld.naam, OdtVoorbeeld.lijst).path
        let deliveries = directory.path("leveringen")
        let delivered = try Executable.crebo.run([
            "odt", "deliver", list, "--register", "SampleXML", "--brin", "25LX", "--output", deliveries, "--on-date",
            "2020-06-27",
        ])
        XCTAssertEqual(delivered.code, 0, delivered.errors)
        for file in [path, other] {
            for arguments in [
                ["odt", "read", file], ["odt", "read", "--format=json", file],
                ["odt", "reconcile", file, "--deliveries", deliveries],
                ["odt", "reconcile", file, "--deliveries", deliveries, "--format=csv"],
                ["odt", "reconcile", file, "--deliveries", deliveries, "--format=json"],
            ] {
                for language in ["C", "nl_NL.UTF-8"] {
                    let outcome = try Executable.crebo.run(arguments, environment: ["LC_ALL": language])
                    XCTAssertEqual(outcome.code, 1, outcome.errors)
                    check(outcome, arguments.joined(separator: " "))
                }
            }
        }
    }
}

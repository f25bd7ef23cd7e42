import Foundation
import KwalificatieReaders
import TestSupport
import XCTest

/// Of which years and days `crebo convert` makes lists, and that their rows can be told apart.
final class YearsTests: XCTestCase {
    func testTwoDocumentsBetweenTwoPublishedListsMakeNoListsOfTheYearsBetween() throws {
        let directory = try Self.publications()
        let outcome = try Self.convert(directory)
        XCTAssertEqual(outcome.code, 0, outcome.errors)
        XCTAssertEqual(
            try Self.lists(directory),
            ["crebolijst-2015", "crebolijst-2022", "vervallen-2015", "vervallen-2022", "wijzigingen-2022-sinds-2015"])
        XCTAssertTrue(
            outcome.errors.contains(
                """
                Geen lijsten van 2016-2018: daarvan is geen gepubliceerde crebolijst gegeven, en de documenten hebben 6 \
                codes waar die van 2015 er 62 heeft (zie docs/jaren.md).
                """), outcome.errors)
        XCTAssertTrue(outcome.errors.contains("Geen lijsten van 2019-2021: "), outcome.errors)
    }

    func testAYearThatIsAskedForAndNotCoveredIsSaidAloud() throws {
        let directory = try Self.publications()
        let outcome = try Self.convert(directory, ["--year", "2018", "--year", "2022", "--quiet"])
        XCTAssertEqual(outcome.code, 1)
        XCTAssertEqual(outcome.errorLines.count { $0.hasPrefix("Geen lijsten van 2018: ") }, 1, outcome.errors)
        XCTAssertEqual(
            try Self.lists(directory), ["crebolijst-2022", "vervallen-2022", "wijzigingen-2022-sinds-2015"])
    }

    func testListsOfYearsCanBeAskedForAlsoAfterTheLastStart() throws {
        for (years, expected) in [
            ("2026", [2026]), ("2023,2025", [2023, 2025]), ("2024-2026", [2024, 2025, 2026]),
        ] {
            let directory = try TemporaryDirectory()
            let outcome = try Executable.crebo.run(
                [
                    "convert", "SampleXML", "-o", directory.path("out"), "--only", "crebolijst,wijzigingen", "--year",
                    years,
                ])
            XCTAssertEqual(outcome.code, 0, outcome.errors)
            XCTAssertEqual(
                try Self.lists(directory),
                expected.map { "crebolijst-\($0)" } + expected.map { "wijzigingen-\($0)" }, years)
        }
    }

    func testAYearThatIsNoneIsWrongUsage() throws {
        for year in ["26", "2026-", "2026-2024", "vorig", "2022-2023-2024", "-1"] {
            let outcome = try Executable.crebo.run(["convert", "SampleXML", "--year=\(year)"])
            XCTAssertEqual(outcome.code, 2, year)
            XCTAssertEqual(
                outcome.errorLines.first,
                "crebo: ‘\(year)’ is geen waarde voor ‘--year’: geef een jaar als 2026, of een reeks als 2022-2026.")
        }
    }

    func testADayHasACrebolijstOfItsOwn() throws {
        let directory = try TemporaryDirectory()
        let outcome = try Executable.crebo.run(
            [
                "convert", "SampleXML", "-o", directory.path("out"), "--only", "crebolijst", "--year", "2024",
                "--on-date",
                "2023-02-01",
            ])
        XCTAssertEqual(outcome.code, 0, outcome.errors)
        XCTAssertEqual(try Self.lists(directory), ["crebolijst-2023-02-01", "crebolijst-2024"])
    }

    func testNoTwoRowsOfAListOfTheSamplesHaveTheSameKey() throws {
        struct List: Decodable {
            struct Key: Decodable { let kolommen: [String] }
            let naam: String
            let bestandsnaam: String
            let sleutel: Key?
        }
        let json = try Executable.crebo.run(["lists", "--format", "json"]).output
        var count = 0
        for list in try JSONDecoder().decode([List].self, from: json) {
            guard let key = list.sleutel, !list.bestandsnaam.contains("/") else { continue }
            var reader = CSVReader(try FileSource(path: Repository.path("Output/\(list.bestandsnaam)")))
            let header = try XCTUnwrap(try reader.next()).fields.map { String($0.text) }
            let positions = try key.kolommen.map { try XCTUnwrap(header.firstIndex(of: $0), "\(list.naam): \($0)") }
            var seen: Set<[String]> = []
            while let row = try reader.next() {
                let values = positions.map { String(row.fields[$0].text) }
                XCTAssertTrue(seen.insert(values).inserted, "\(list.naam): \(values) twice")
            }
            XCTAssertFalse(seen.isEmpty, list.naam)
            count += 1
        }
        XCTAssertGreaterThan(count, 14)
    }

    // MARK: - Help

    /// Two documents from 2015 on beside lists of 2015 and 2022 that have other codes.
    private static func publications() throws -> TemporaryDirectory {
        let directory = try TemporaryDirectory()
        for name in ["23075-leidinggeven-op-basis-van-vakmanschap.xml", "23088-applicatieontwikkeling.xml"] {
            let text = try String(contentsOfFile: Repository.path("SampleXML/dossiers/\(name)"), encoding: .utf8)
            try directory.file("in/\(name)", text)
        }
        for (year, first) in [(2015, 25_100), (2022, 25_200)] {
            try directory.file("in/tabellen/crebolijst-\(year).csv", list(year, first))
        }
        return directory
    }

    private static func list(_ year: Int, _ first: Int) -> String {
        let rows = (0..<31).map {
            "\(first - 2000 + $0);1.3;D\($0);\(first + $0);K\($0);2;1.3;basisberoepsopleiding;;BOL/BBL\n"
        }
        return """
            Overzicht geldig vanaf 01-08-\(year);;;Crebonummer;Kwalificatie;Niveau;Prijsfactor;Soort opleiding;\
            Beroepsvereisten;Leerweg
            Crebonummer;Prijsfactor;Kwalificatiedossier;;;;;;;

            """ + rows.joined()
    }

    private static func convert(_ directory: TemporaryDirectory, _ options: [String] = []) throws -> Executable.Outcome
    {
        try Executable.crebo.run(
            ["convert", directory.path("in"), "-o", directory.path("out"), "--without-bundles"] + options)
    }

    private static func lists(_ directory: TemporaryDirectory) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: directory.path("out/crebolijsten")).sorted()
            .map { String($0.dropLast(".csv".count)) }
    }
}

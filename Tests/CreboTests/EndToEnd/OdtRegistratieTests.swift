import DUODelivery
import Foundation
import KwalificatieValidators
import TestSupport
import XCTest

/// `crebo odt read` and `crebo odt reconcile`, as people run them.
final class OdtRegistratieTests: XCTestCase {
    func testReadTellsWhatIsInTheFile() throws {
        let directory = try TemporaryDirectory()
        let outcome = try Executable.crebo.run(["odt", "read", try overzicht(in: directory)])
        XCTAssertEqual(outcome.code, 0, outcome.errors)
        for part in [
            "Registratieoverzicht van 25LX", "01-08-2025 tot en met 31-07-2026", "3  PER  personen", "2  ODT",
            "Geen afwijkingen gevonden.",
        ] {
            XCTAssertTrue(outcome.outputText.contains(part), part)
        }
        XCTAssertEqual(outcome.errors, "")
    }

    func testReadNamesADepartureWithItsLineAndAnErrorGivesExitCode1() throws {
        let directory = try TemporaryDirectory()
        let path = try overzicht(in: directory) { $0.replacing("25187|ODT||N", with: "25187|ODT||J") }
        let outcome = try Executable.crebo.run(["odt", "read", path])
        XCTAssertEqual(outcome.code, 1)
        XCTAssertTrue(outcome.outputText.contains("regel 4 (ISP *****0007): fout DUO-120: "), outcome.outputText)
    }

    func testReadAsJSONHasTheCounts() throws {
        struct Answer: Decodable {
            struct Count: Decodable {
                let naam: String
                let aantal: Int
            }
            let brin: String
            let records: [Count]
            let bevindingen: [[String: String]]
        }
        let directory = try TemporaryDirectory()
        let outcome = try Executable.crebo.run(["odt", "read", try overzicht(in: directory), "--format=json"])
        let answer = try JSONDecoder().decode(Answer.self, from: outcome.output)
        XCTAssertEqual(answer.brin, "25LX")
        XCTAssertEqual(answer.records.first { $0.naam == "ISP" }?.aantal, 4)
        XCTAssertTrue(answer.bevindingen.isEmpty)
    }

    func testWhatIsNoRegistratieoverzichtGivesExitCode3() throws {
        let directory = try TemporaryDirectory()
        let files = [
            try directory.emptyFile("empty.csv").path, try directory.file("binary.csv", Data([0, 1, 2])).path,
            Repository.path("SampleXML/dossiers/23301-entree.xml"), directory.path("missing.csv"), directory.path,
        ]
        for file in files {
            let outcome = try Executable.crebo.run(["odt", "read", file])
            XCTAssertEqual(outcome.code, 3, file)
            XCTAssertEqual(outcome.errorLines.count, 1, outcome.errors)
            XCTAssertEqual(outcome.outputText, "")
        }
    }

    /// Files of DUO that schools take for a registratieoverzicht: told by name and by what they begin with.
    func testOtherFilesOfDUOAreNamedAndNothingIsAnswered() throws {
        let directory = try TemporaryDirectory()
        let grondslag = "VLP|25LX|2025|20260801|V\r\nPER|000000001|17|18|18|18|V|2700\r\nSLR|1\r\n"
        let tbgi = "\u{FEFF}<?xml version=\"1.0\"?>\n<TBGI><Inschrijving><IndicatieBekostigbaar>true"
        let files: [(name: String, text: String, part: String)] = [
            ("GRONDSLAG_IP_MBO_25LX_20260801_2025.csv", grondslag, "bekostigingsgrondslagen"),
            ("grondslag_ip_mbo_25LX_20260801_2025.csv", "PER|1\r\n" + grondslag, "bekostigingsgrondslagen"),
            ("ro.csv", grondslag.replacing("|", with: ";"), "bekostigingsgrondslagen"),
            ("ro.csv", "VLP|2025|20260801|D\r\n", "bekostigingsgrondslagen"),
            ("ro.csv", "PER|000000001|17|18|18|18|V|2700\r\n" + grondslag, "bekostigingsgrondslagen"),
            ("TBGI_25LX_2027_20260801.XML", "PER|1\r\n", "TBG-i"), ("ro.csv", tbgi, "TBG-i"),
            ("ro.csv", "<sbb/>", "crebo validate"), ("ro.csv", "<odtLevering/>", "--deliveries"),
        ]
        try deliver(in: directory)
        for (name, text, part) in files {
            let path = try directory.file(name, text).path
            for arguments in [
                ["odt", "read", path], ["odt", "read", path, "--format", "json"],
                ["odt", "reconcile", path, "--deliveries", directory.path("leveringen")],
                ["odt", "reconcile", path, "--deliveries", directory.path("leveringen"), "--format", "csv"],
                ["odt", "reconcile", path, "--deliveries", directory.path("leveringen"), "--format", "json"],
            ] {
                let outcome = try Executable.crebo.run(arguments)
                XCTAssertEqual(outcome.code, 3, name)
                XCTAssertEqual(outcome.outputText, "", name)
                XCTAssertEqual(outcome.errorLines.count, 1, outcome.errors)
                XCTAssertTrue(outcome.errors.contains(part), outcome.errors)
            }
        }
    }

    func testARegistratieoverzichtUnderAnotherNameIsRead() throws {
        let directory = try TemporaryDirectory()
        let path = try directory.file("GRONDSLAG_IP.csv", RuleExample.registratieoverzichtText).path
        XCTAssertEqual(try Executable.crebo.run(["odt", "read", path]).code, 0)
    }

    /// Sorted by recordsoort, backwards, or shuffled: one remark, and the same answers.
    func testTheOrderOfTheLinesChangesNoAnswer() throws {
        let directory = try TemporaryDirectory()
        let orders: [([String]) -> [String]] = [
            { $0.sorted() }, { $0.reversed() },
            { lines in
                lines.enumerated().sorted { ($0.offset * 7 % 11, $0.offset) < ($1.offset * 7 % 11, $1.offset) }.map(
                    \.element)
            },
        ]
        for order in orders {
            let sort: (String) -> String = { text in
                order(text.split(separator: "\r\n").map(String.init)).map { $0 + "\r\n" }.joined()
            }
            let read = try Executable.crebo.run(["odt", "read", try overzicht(in: directory, change: sort)])
            XCTAssertEqual(read.code, 0, read.outputText)
            XCTAssertTrue(read.outputText.contains("waarschuwing DUO-128: "), read.outputText)
            XCTAssertTrue(read.outputText.hasSuffix("\n1 waarschuwing.\n"), read.outputText)
            for format in ["text", "csv"] {
                // The lines on which something stands are other ones.
                let bare: (String) -> Set<Substring> = { text in
                    Set(text.replacing(/regel [0-9]+|;[0-9]+;/, with: "").split(separator: "\n"))
                }
                let sorted = try reconcile(in: directory, ["--format", format]) { sort(Self.changed($0)) }
                let straight = try reconcile(in: directory, ["--format", format], change: Self.changed)
                XCTAssertEqual(bare(sorted.outputText), bare(straight.outputText))
            }
        }
    }

    func testADayThatDoesNotExistIsQuotedAsItStands() throws {
        let directory = try TemporaryDirectory()
        for (day, isShown) in [("1/15/2020", true), ("31-2-2026", true), ("99-99-0378", false)] {
            let path = try overzicht(in: directory) {
                $0.replacing("C1|2025-09-19|2026-02-19", with: "C1|2025-09-19|\(day)")
            }
            let outcome = try Executable.crebo.run(["odt", "read", path])
            XCTAssertEqual(outcome.code, 1)
            XCTAssertEqual(outcome.outputText.contains("“\(day)”"), isShown, outcome.outputText)
        }
    }

    func testADayOfBirthIsNotQuoted() throws {
        let directory = try TemporaryDirectory()
        let path = try overzicht(in: directory) { $0.replacing("1998-04-12", with: "1998-04-31") }
        let outcome = try Executable.crebo.run(["odt", "read", path])
        XCTAssertTrue(outcome.outputText.contains("DUO-114"), outcome.outputText)
        XCTAssertFalse(outcome.outputText.contains("1998"), outcome.outputText)
    }

    func testAComparisonAsCSVIsGuardedAgainstFormulas() throws {
        let directory = try TemporaryDirectory()
        for dialect in ["excel", "rfc4180"] {
            let outcome = try reconcile(in: directory, ["--format", "csv", "--csv", dialect]) {
                $0.replacing("101A742", with: "=1+1A")
            }
            XCTAssertTrue(outcome.outputText.contains("'=1+1A"), outcome.outputText)
        }
    }

    func testReconcileCountsWhatIsAsDelivered() throws {
        let directory = try TemporaryDirectory()
        let outcome = try reconcile(in: directory)
        XCTAssertEqual(outcome.code, 0, outcome.outputText + outcome.errors)
        XCTAssertTrue(
            outcome.outputText.contains("Geregistreerd zoals geleverd       2 inschrijvingen  1 resultaat"),
            outcome.outputText)
    }

    func testReconcileNamesWhatDiffersAndWhatIsMissing() throws {
        let directory = try TemporaryDirectory()
        let outcome = try reconcile(in: directory, change: Self.changed)
        XCTAssertEqual(outcome.code, 1)
        for line in [
            "  *****0007 inschrijving C1 (25188), regel 3, \(Self.levering): opleidingcode 25188, geleverd 25187",
            "  *****0000 inschrijving C1 (25535), \(Self.levering)",
            "  *****0371 inschrijving C1 (25535), regel 7",
        ] {
            XCTAssertTrue(outcome.outputText.contains("\(line)\n"), "\(line)\n\(outcome.outputText)")
        }
    }

    func testReconcileAsCSVHasARowForEachOutcome() throws {
        let directory = try TemporaryDirectory()
        let outcome = try reconcile(in: directory, ["--format", "csv", "--csv", "rfc4180"], change: Self.changed)
        let rows = outcome.outputText.split(whereSeparator: \.isNewline).map(String.init)
        XCTAssertEqual(rows.count, 5)
        XCTAssertEqual(
            rows[1],
            "anders geregistreerd dan geleverd,*****0007,ISG,C1,,25188,opleidingcode,25187,25188,3,\(Self.levering),")
    }

    func testReconcileAsJSONHasEveryOutcomeAndTheTotals() throws {
        struct Answer: Decodable {
            struct Outcome: Decodable { let uitkomst: String }
            struct Total: Decodable {
                let uitkomst: String
                let inschrijvingen: Int
            }
            let uitkomsten: [Outcome]
            let totalen: [Total]
        }
        let directory = try TemporaryDirectory()
        let outcome = try reconcile(in: directory, ["--format", "json"], change: Self.changed)
        let answer = try JSONDecoder().decode(Answer.self, from: outcome.output)
        XCTAssertEqual(answer.uitkomsten.count, 4)
        XCTAssertEqual(answer.totalen.first { $0.uitkomst == "geregistreerd, nooit geleverd" }?.inschrijvingen, 1)
    }

    func testReconcileOfAFileThatASpreadsheetSavedIsTheSame() throws {
        let directory = try TemporaryDirectory()
        let saved = try reconcile(in: directory) { $0.replacing("|", with: ";").replacing("\r\n", with: ";;\n") }
        XCTAssertEqual(saved.outputText, try reconcile(in: directory).outputText)
        XCTAssertTrue(saved.errors.contains("DUO-101"), saved.errors)
    }

    func testReconcileLeavesDeliveriesOfAnotherInstitutionOut() throws {
        let directory = try TemporaryDirectory()
        try deliver(in: directory, brin: "27DV")
        let outcome = try reconcile(in: directory)
        XCTAssertEqual(outcome.code, 0, outcome.outputText)
        XCTAssertTrue(outcome.outputText.contains("1 bestand met leveringen van een andere instelling"))
    }

    func testReconcileWithMaskedNumbersIsRefused() throws {
        let directory = try TemporaryDirectory()
        let outcome = try reconcile(in: directory) { $0.replacing("999990007", with: "BSN1") }
        XCTAssertEqual(outcome.code, 3)
        XCTAssertTrue(outcome.errors.contains("verhuld"), outcome.errors)
    }

    func testReconcileWithoutADeliveryOrWithABrokenOneGivesExitCode3() throws {
        let directory = try TemporaryDirectory()
        let path = try overzicht(in: directory)
        let empty = try Executable.crebo.run(["odt", "reconcile", path, "--deliveries", directory.path])
        XCTAssertEqual(empty.code, 3)
        try directory.file("\(Self.levering)/\(Self.levering).xml", "<odtLevering>")
        let broken = try Executable.crebo.run(["odt", "reconcile", path, "--deliveries", directory.path])
        XCTAssertEqual(broken.code, 3)
        XCTAssertTrue(broken.errors.contains("\(Self.levering).xml"), broken.errors)
    }

    func testNoOutputHoldsANumber() throws {
        let directory = try TemporaryDirectory()
        let broken: (String) -> String = { text in
            (text + "XXX|999990007\r\n").replacing("ISG|999990007|", with: "ISG|9999900O7|")
        }
        var outcomes = [
            try Executable.crebo.run(["odt", "read", try overzicht(in: directory, change: broken)]),
            try Executable.crebo.run(["odt", "read", "--format=json", try overzicht(in: directory, change: broken)]),
        ]
        for format in ["text", "csv", "json"] {
            outcomes.append(try reconcile(in: directory, ["--format", format], change: Self.changed))
            outcomes.append(try reconcile(in: directory, ["--format", format], change: broken))
        }
        for outcome in outcomes {
            XCTAssertNotEqual(outcome.outputText, "")
            for number in ["999990007", "109900000", "109900371", "9999900O7"] {
                XCTAssertFalse((outcome.outputText + outcome.errors).contains(number), String(number.suffix(4)))
            }
        }
    }

    // MARK: -

    private static let levering = "ODT_25LX_2020-06-27_1"

    /// Another crebo for one, another number for another.
    private static func changed(_ text: String) -> String {
        text.replacing("25187", with: "25188").replacing("109900000", with: "109900371")
    }

    /// Writes the small registratieoverzicht, changed.
    private func overzicht(
        in directory: TemporaryDirectory, change: (String) -> String = { $0 }
    ) throws -> String {
        try directory.file(RuleExample.registratieoverzicht, change(RuleExample.registratieoverzichtText)).path
    }

    /// Delivers the enrolments of the examples of rules.
    private func deliver(in directory: TemporaryDirectory, brin: String = "25LX") throws {
        let list = try directory.file(OdtVoorbeeld.naam, OdtVoorbeeld.lijst).path
        let outcome = try Executable.crebo.run([
            "odt", "deliver", list, "--register", "SampleXML", "--brin", brin,
            "--output", directory.path("leveringen"), "--on-date", "2020-06-27",
        ])
        XCTAssertEqual(outcome.code, 0, outcome.errors)
    }

    /// Reconciles that delivery with what a registratieoverzicht should show of it, changed.
    private func reconcile(
        in directory: TemporaryDirectory, _ options: [String] = [], change: (String) -> String = { $0 }
    ) throws -> Executable.Outcome {
        let deliveries = directory.path("leveringen")
        let example = "\(deliveries)/\(Self.levering)/ro-voorbeeld.csv"
        if !FileManager.default.fileExists(atPath: example) { try deliver(in: directory) }
        let text = try String(contentsOfFile: example, encoding: .utf8)
        let path = try directory.file("ro.csv", change(text)).path
        return try Executable.crebo.run(["odt", "reconcile", path, "--deliveries", deliveries] + options)
    }
}

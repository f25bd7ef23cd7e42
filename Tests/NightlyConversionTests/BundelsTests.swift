import Foundation
@testable import KwalificatieModel
import KwalificatieReaders
import TestSupport
import XCTest

@testable import NightlyConversion
@testable import ZipArchives

final class BundelsTests: XCTestCase {
    private func keuzedeel(_ code: String, from: String, to: String = "", title: String = "Titel") -> String {
        """
        <keuzedeel nr="1" titel="\(title)" code="\(code)" status="Vastgesteld" Geldig_vanaf="\(from)" Geldig_tot="\(to)"/>
        """
    }

    /// Two dossiers, without which there are no cohorts: those of 2020, 2021 and 2022.
    private let dossiers = """
        <dossiers>
        <dossier nr="1" titel="Timmeren"><dossiercrebos><dossiercrebo Geldig_vanaf="01-08-2020">23331</dossiercrebo>
        </dossiercrebos></dossier>
        <dossier nr="2" titel="Later"><dossiercrebos><dossiercrebo Geldig_vanaf="01-08-2022">23401</dossiercrebo>
        </dossiercrebos></dossier>
        </dossiers>
        """

    private func convert(
        _ documents: [String: String], only: Set<String>? = ["bundels"]
    ) throws -> (directory: TemporaryDirectory, result: Conversion.Result) {
        let directory = try TemporaryDirectory()
        for (name, document) in documents { try directory.file("in/\(name)", document) }
        let result = try Conversion(
            inputs: [directory.path("in")], output: directory.path("out"), dialect: .rfc4180, only: only
        ).run()
        return (directory, result)
    }

    private func document(_ records: String...) -> String {
        "<sbb>\(dossiers)<keuzedelen>\(records.joined(separator: "\n"))</keuzedelen></sbb>"
    }

    private func entries(_ directory: TemporaryDirectory, _ year: Int) throws -> [String] {
        try ZipDirectory(of: FileBytes(path: directory.path("out/bundels/cohort-\(year).zip"))).entries.map(\.name)
    }

    func testABundleHoldsWhatAStudentCanEnrolForThatYear() throws {
        let (directory, result) = try convert([
            "a.xml": document(
                keuzedeel("K0001", from: "01-08-2020", to: "01-08-2022"), keuzedeel("K0002", from: "02-08-2020"),
                keuzedeel("K0003", from: ""))
        ])
        XCTAssertEqual(
            result.outputs.filter { $0.hasPrefix("bundels/") }, (2020...2022).map { "bundels/cohort-\($0).zip" })
        func expected(_ year: Int, _ codes: String...) -> [String] {
            ["inhoud.csv", "SHA256SUMS", "crebolijst-\(year).csv", "dossiers/23331-timmeren.xml"]
                + codes.map { "keuzedelen/\($0)-titel.xml" }
        }
        XCTAssertEqual(try entries(directory, 2020), expected(2020, "k0001"))
        XCTAssertEqual(try entries(directory, 2021), expected(2021, "k0001", "k0002"))
        XCTAssertEqual(
            try entries(directory, 2022).filter { $0 != "dossiers/23401-later.xml" }, expected(2022, "k0002"))
        XCTAssertTrue(try entries(directory, 2022).contains("dossiers/23401-later.xml"))
    }

    func testOnlyTheNewestVersionIsInABundle() throws {
        let (directory, _) = try convert([
            "a.xml": document(
                keuzedeel("K0001", from: "01-08-2020", title: "Oud").replacingOccurrences(
                    of: #"nr="1""#, with: #"nr="0""#),
                keuzedeel("K0001", from: "01-08-2020", title: "Nieuw"))
        ])
        XCTAssertEqual(try entries(directory, 2020).last, "keuzedelen/k0001-nieuw.xml")
        XCTAssertEqual(try entries(directory, 2020).count, 5)
    }

    func testTheContentsOfABundleAreOfTheRightRecords() throws {
        let (directory, _) = try convert([
            "b.xml": document(keuzedeel("K0009", from: "01-08-2020"), keuzedeel("K0001", from: "01-08-2021")),
            "a.xml": "<sbb><keuzedelen>\(keuzedeel("K0005", from: "01-08-2020"))</keuzedelen></sbb>",
        ])
        let archive = directory.path("out/bundels/cohort-2021.zip")
        let names = try entries(directory, 2021).filter { $0.hasPrefix("keuzedelen/") }
        XCTAssertEqual(names.count, 3)
        for name in names {
            var reader = try DocumentReader(InputSource(path: "\(archive)/\(name)"), schema: nil)
            let code = try XCTUnwrap(reader.next()?.record?.codes.first)
            XCTAssertEqual(name, "keuzedelen/\(code.lowercased())-titel.xml")
        }
    }

    func testAListThatIsWrittenAloneIsTheSameInTheBundle() throws {
        let (directory, _) = try convert(["a.xml": document()], only: nil)
        let source = try InputSource(path: directory.path("out/bundels/cohort-2021.zip/crebolijst-2021.csv"))
        var bytes = [UInt8](repeating: 0, count: source.size + 1)
        let count = try bytes.withUnsafeMutableBytes { try source.read(into: $0) }
        XCTAssertEqual(
            Data(bytes.prefix(count)),
            try Data(contentsOf: directory.url.appendingPathComponent("out/crebolijsten/crebolijst-2021.csv")))
    }

    func testNothingButTheBundlesIsLeftInTheOutput() throws {
        let (directory, _) = try convert(["a.xml": document(keuzedeel("K0001", from: "01-08-2020"))])
        XCTAssertEqual(
            try FileManager.default.contentsOfDirectory(atPath: directory.path("out")).sorted(),
            [
                "afgekeurd.csv", "bevindingen.csv", "bundels", "geheugen.json", "run.json", "tabellen.jsonl",
                "wijzigingen.csv",
            ])
    }

    func testWhatTheLibraryRefusesIsNoFaultOfTheDisk() {
        let problem = OutputProblem(path: "uit", .refused(25))
        XCTAssertTrue(problem.isOfTheProgram)
        XCTAssertTrue(problem.sentence(in: .dutch).contains("libzip 25: Read-only archive"))
        XCTAssertEqual(OutputProblem(path: "uit", .failed(28)).reason, .refused(28))
        XCTAssertEqual(OutputProblem(path: "uit", .truncated).reason, .altered)
    }

    func testWithoutBundlesThereAreNone() throws {
        let (directory, _) = try convert(["a.xml": document()], only: ["keuzedelen"])
        XCTAssertFalse(FileManager.default.fileExists(atPath: directory.path("out/bundels")))
    }

    func testADocumentThatIsRejectedIsInNoBundle() throws {
        let (directory, _) = try convert([
            "a.xml": document(), "b.xml": "<sbb><keuzedelen>\(keuzedeel("K0001", from: "01-08-2020"))</keuzedelen>",
        ])
        XCTAssertEqual(try entries(directory, 2021).count, 4)
    }
}

import Foundation
import TestSupport
import XCTest

/// `crebo reconcile`, through the program itself.
final class ReconcileTests: XCTestCase {
    private static let kop = """
        Overzicht geldig vanaf 01-08-2022;;;Crebonummer;Kwalificatie;Niveau;Prijsfactor;Soort opleiding;\
        Beroepsvereisten;Leerweg
        Crebonummer;Prijsfactor;Kwalificatiedossier;;;;;;;

        """

    func testAListThatSaysWhatTheXMLSaysIsFine() throws {
        let outcome = try reconcile("23331;1.3;Timmeren;25829;Timmerman;2;1.3;basisberoepsopleiding;;BOL/BBL")
        XCTAssertEqual(outcome.code, 0)
        XCTAssertEqual(
            outcome.outputText,
            """
            lijst.csv: 1 rij, cohort 2022
            =============================

            Geen verschillen.

            Verschillen: 0.

            """)
    }

    func testDifferencesAreNamedAndCounted() throws {
        let outcome = try reconcile(Self.different)
        XCTAssertEqual(outcome.code, 1)
        XCTAssertEqual(
            outcome.outputText,
            """
            lijst.csv: 2 rijen, cohort 2022
            ===============================

            Naam (1)
              kwalificatie 25829 Houtbewerker: lijst “Houtbewerker”, XML “Timmerman”

            Alleen in de lijst (1)
              kwalificatie 25786 Metselaar

            Verschillen: 2 (1 naam, 1 alleen in de lijst).

            """)
    }

    func testTheSameDifferencesAreInCSVAndJSON() throws {
        let csv = try reconcile(Self.different, "--format", "csv", "--csv", "rfc4180").outputText
        XCTAssertEqual(
            csv.components(separatedBy: "\r\n").dropFirst().map { $0.split(separator: ",", maxSplits: 1).last ?? "" },
            [
                "3,Kwalificatie,naam,kwalificatie,25829,Houtbewerker,Houtbewerker,Timmerman",
                "4,Crebonummer,alleen in de lijst,kwalificatie,25786,Metselaar,25786,", "",
            ])
        let json = try reconcile(Self.different, "--format", "json").output
        let document = try XCTUnwrap(JSONSerialization.jsonObject(with: json) as? [String: Any])
        let counts = try XCTUnwrap(document["aantallen"] as? [[String: Any]])
        XCTAssertEqual(counts.map { $0["verschil"] as? String }, ["naam", "alleen in de lijst"])
    }

    func testWhatIsNoListIsOneSentenceAndExitCodeThree() throws {
        let outcome = try Executable.crebo.run(["reconcile", "README.md", "--register", "SampleXML"])
        XCTAssertEqual(outcome.code, 3)
        XCTAssertTrue(outcome.output.isEmpty)
        XCTAssertEqual(outcome.errorLines.count, 1)
        XCTAssertTrue(outcome.errors.hasPrefix("crebo: README.md:1:1: "), outcome.errors)
    }

    func testARegisterWithoutDocumentsIsExitCodeThree() throws {
        let directory = try TemporaryDirectory()
        let list = try directory.file("lijst.csv", Self.kop).path
        let outcome = try Executable.crebo.run(["reconcile", list, "--register", directory.path])
        XCTAssertEqual(outcome.code, 3)
    }

    private static let different = """
        23331;1.3;Timmeren;25829;Houtbewerker;2;1.3;basisberoepsopleiding;;BOL/BBL
        ;;Timmeren;25786;Metselaar;2;1.3;basisberoepsopleiding;;BOL/BBL
        """

    private func reconcile(_ rows: String, _ options: String...) throws -> Executable.Outcome {
        let directory = try TemporaryDirectory()
        let list = try directory.file("lijst.csv", Self.kop + rows + "\n").path
        return try Executable.crebo.run(["reconcile", list, "--register", "SampleXML"] + options)
    }
}

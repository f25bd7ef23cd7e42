import Foundation
import TestSupport
import XCTest

/// The pages of the sample register.
final class ShowTests: XCTestCase {
    private func page(_ code: String) throws -> String {
        let outcome = try Executable.crebo.run(["show", code, "--register", "SampleXML"])
        XCTAssertEqual(outcome.code, 0, outcome.errors)
        XCTAssertEqual(outcome.errors, "")
        return outcome.outputText
    }

    private func expect(_ code: String, toShow parts: [String], line: UInt = #line) throws {
        let page = try page(code)
        for part in parts { XCTAssertTrue(page.contains(part), "\(code) does not show \(part)", line: line) }
    }

    func testADossierShowsItsDatesAndKwalificaties() throws {
        try expect(
            "23130",
            toShow: [
                "Kwalificatiedossier: Mechatronica\n", "Inschrijven vanaf: 01-08-2015", "25342 Monteur mechatronica",
                "B1-K1-W1 Bereidt montagewerk voor",
            ])
    }

    func testAKwalificatieShowsItsNiveauDossierAndKerntaken() throws {
        try expect(
            "25342",
            toShow: [
                "Kwalificatie: Monteur mechatronica\n", "Niveau:              2", "23130 Mechatronica", "B1-K1 ",
                "Vakkennis en vaardigheden", "P4-K1",
            ])
    }

    func testAKeuzedeelShowsItsStudyLoadNatureAndKerntaken() throws {
        try expect("K0717", toShow: ["Keuzedeel: ", "K0717", "240 uur", "verdiepend", "D1-K1-W1"])
    }

    func testTheCaseOfACodeDoesNotMatter() throws {
        XCTAssertEqual(try page("k0717"), try page("K0717"))
    }

    func testACertificaatShowsOfWhatItIsComposed() throws {
        try expect("C0013", toShow: ["Certificaat: ", "C0013", "25535 Vakexpert veehouderij"])
    }

    func testACrossOverShowsItsInstellingen() throws {
        try expect("26006", toShow: ["Cross-over kwalificatie: ", "26006"])
    }

    func testAGeregionaliseerdeKwalificatieShowsItsParts() throws {
        try expect("26104", toShow: ["Geregionaliseerde kwalificatie: ", "26104", "Landelijk deel", "Regionaal deel"])
    }

    func testAnUnknownCodeIsOneSentenceAndExitCodeThree() throws {
        let outcome = try Executable.crebo.run(["show", "K9999", "--register", "SampleXML"])
        XCTAssertEqual(outcome.code, 3)
        XCTAssertTrue(outcome.output.isEmpty)
        XCTAssertEqual(outcome.errorLines.count, 1)
        XCTAssertTrue(outcome.errors.hasPrefix("crebo: Code ‘K9999’ staat niet in dit register"))
    }

    func testABrokenDocumentBesideThePageIsReported() throws {
        let directory = try TemporaryDirectory()
        let broken = try directory.file("broken.xml", "<sbb>").path
        let outcome = try Executable.crebo.run(["show", "K0717", "--register", "SampleXML", broken])
        XCTAssertEqual(outcome.code, 1)
        XCTAssertTrue(outcome.outputText.hasPrefix("Keuzedeel: "))
        XCTAssertEqual(outcome.errorLines.count, 2)
        XCTAssertEqual(outcome.errorLines.last, "Let op: dit antwoord is gemaakt zonder wat hierboven staat.")
    }

    func testANameIsNoCodeAndSearchIsNamed() throws {
        let outcome = try Executable.crebo.run(["show", "Timmerman", "--register", "SampleXML"])
        XCTAssertEqual(outcome.code, 2)
        XCTAssertTrue(outcome.errors.contains("‘crebo search Timmerman’"), outcome.errors)
    }

    func testALinkToWhatHasEndedSaysWhenAndWhatFollows() throws {
        try expect(
            "25168", toShow: ["- K0219 Gezonde leefstijl (verbredend, 240 sbu, geldig tot 01-08-2023, vervangen"])
    }

    func testACodeThatOnlyTablesKnowIsShownWithItsSources() throws {
        try expect(
            "23254",
            toShow: [
                "23254 Precisietechniek\n", "(crebolijst-2022.csv)", "(vervallen-2023.csv,",
                "wordt\n  vervangen door 23361",
            ])
    }
}

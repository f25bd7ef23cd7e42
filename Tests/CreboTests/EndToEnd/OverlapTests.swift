import XCTest

/// `crebo overlap`, through the program itself.
final class OverlapTests: XCTestCase {
    func testTheOutcomesAreThoseOfTheSampleTables() throws {
        try expect("25725", "K0008", "getoetst: ondoelmatige overlap (sinds 14-03-2023)")
        try expect("25828", "K0022", "getoetst: geen ondoelmatige overlap (sinds 02-11-2022)")
        try expect("25725", "k0125", "al gekoppeld: geen overlap mogelijk (sinds 01-08-2022)")
        try expect("25740", "K0717", "nog niet getoetst")
    }

    func testForACrossOverTheUserIsSentToSBB() throws {
        try expect("26006", "K0022", "onbekend: voor een cross-over kwalificatie moet u de toets aanvragen bij SBB")
    }

    func testForAGeregionaliseerdeKwalificatieThereIsNoCheck() throws {
        try expect("26104", "K0022", "geen: voor een geregionaliseerde kwalificatie bestaat geen overlaptoets")
    }

    func testTheAnswerForProgramsHasCodesOutcomeAndDate() throws {
        let outcome = try overlap("25725", "K0008", "--format", "json")
        XCTAssertEqual(
            outcome.outputText,
            """
            {"keuzedeel":"K0008","kwalificatie":"25725","naam":"Business Administration & Control Specialist",\
            "sinds":"2023-03-14","titel":"Basismanagement","uitkomst":"getoetst: ondoelmatige overlap"}

            """)
    }

    func testAnUnknownCodeOrThatOfADossierIsOneSentenceAndExitCodeThree() throws {
        for (crebo, keuzedeel, beginning) in [
            ("25999", "K0022", "crebo: Crebo ‘25999’ staat niet in"),
            ("25725", "K9999", "crebo: Keuzedeel ‘K9999’ staat niet in"),
            ("23296", "K0022", "crebo: 23296 is de code van het dossier "),
        ] {
            let outcome = try overlap(crebo, keuzedeel)
            XCTAssertEqual(outcome.code, 3)
            XCTAssertEqual(outcome.errorLines.count, 1)
            XCTAssertTrue(outcome.errors.hasPrefix(beginning), outcome.errors)
        }
    }

    func testWhatIsNoCodeIsAMistakeOnTheCommandLine() throws {
        XCTAssertEqual(try overlap("2518", "K0022").code, 2)
        XCTAssertEqual(try overlap("25187", "22").code, 2)
    }

    private func overlap(_ arguments: String...) throws -> Executable.Outcome {
        try Executable.crebo.run(["overlap"] + arguments + ["--register", "SampleXML"])
    }

    private func expect(
        _ crebo: String, _ keuzedeel: String, _ uitkomst: String, file: StaticString = #filePath, line: UInt = #line
    ) throws {
        let outcome = try overlap(crebo, keuzedeel)
        XCTAssertEqual(outcome.code, 0, file: file, line: line)
        XCTAssertEqual(
            outcome.outputText.split(separator: "\n").last, "Uitkomst      \(uitkomst)", file: file, line: line)
    }
}

import XCTest

@testable import crebo

final class CreboTests: XCTestCase {
    private struct Unforeseen: Error {}

    private func run(_ line: String, _ work: @escaping Command.Work) -> (code: Int32, output: String, errors: String) {
        let recording = RecordingConsole()
        let code = Crebo.run(
            SampleProgram.words(line), commands: [Command(.convert, work: work)], console: recording.console)
        return (code, recording.output, recording.errors)
    }

    func testTheStatusOfTheWorkIsTheExitCode() {
        for status in ExitStatus.allCases {
            XCTAssertEqual(run("convert a.xml") { _, _ in status }.code, status.rawValue)
        }
    }

    func testTheWorkGetsTheArgumentsAndTheConsole() {
        let result = run("convert a.xml") { arguments, console in
            console.output(arguments.operands.joined())
            return .fine
        }
        XCTAssertEqual(result.output, "a.xml")
    }

    func testHelpGoesToStandardOutput() {
        let result = run("--help") { _, _ in .failure }
        XCTAssertEqual(result.code, 0)
        XCTAssertTrue(result.output.hasPrefix("crebo maakt"))
        XCTAssertEqual(result.errors, "")
    }

    func testAUsageErrorGoesToStandardErrorAndDoesNoWork() {
        let result = run("convert a.xml --ouput x") { _, _ in .fine }
        XCTAssertEqual(result.code, 2)
        XCTAssertEqual(result.output, "")
        XCTAssertEqual(
            result.errors,
            "crebo: Onbekende optie ‘--ouput’. Bedoelde u ‘--output’?\nZie ‘crebo help convert’.\n")
    }

    func testAUsageErrorOfTheWorkIsTreatedAlike() {
        let result = run("convert a.txt") { arguments, _ in
            throw arguments.error(.unusableOperand(.input, value: "a.txt"))
        }
        XCTAssertEqual(result.code, 2)
        XCTAssertTrue(result.errors.hasSuffix("Zie ‘crebo help convert’.\n"))
    }

    func testAFailureTellsItsSentenceAndStatus() {
        let result = run("convert a.xml") { _, _ in
            throw CommandFailure(status: .unreadable, sentence: "‘a.xml’ bestaat niet.")
        }
        XCTAssertEqual(result.code, 3)
        XCTAssertEqual(result.errors, "crebo: ‘a.xml’ bestaat niet.\n")
    }

    func testAnyOtherErrorIsAFailureOfTheProgram() {
        let result = run("convert a.xml") { _, _ in throw Unforeseen() }
        XCTAssertEqual(result.code, 4)
        XCTAssertEqual(result.errors, "crebo: Er ging iets mis in crebo zelf: Unforeseen()\n")
    }
}

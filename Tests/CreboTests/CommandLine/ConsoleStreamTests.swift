import KwalificatieEmitters
import KwalificatieValidators
import XCTest

@testable import crebo

final class ConsoleStreamTests: XCTestCase {
    private static let hostile = "\u{1B}]0;x\u{7}\u{9B}2J\rK\u{202E}0717\u{2066}\u{200F}\u{61C}"
    private static let visible = #"\u{1B}]0;x\u{7}\u{9B}2J\u{D}K\u{202E}0717\u{2066}\u{200F}\u{61C}"#

    private final class Written: @unchecked Sendable {
        var text = ""
    }

    private func stream(width: Int? = nil) -> (ConsoleStream, Written) {
        let written = Written()
        var terminalWidth: (@Sendable () -> Int)?
        if let width { terminalWidth = { width } }
        let stream = ConsoleStream(terminalWidth: terminalWidth) { bytes in
            written.text += String(decoding: bytes, as: UTF8.self)
            return nil
        }
        return (stream, written)
    }

    func testTextThatWouldSteerATerminalShows() {
        let (stream, written) = stream()
        stream(Self.hostile + "\tä\n")
        XCTAssertEqual(written.text, Self.visible + "\tä\n")
    }

    func testDataIsAsItIsButOnATerminal() {
        let (file, written) = stream()
        file(Array("\(Self.hostile);1\r\n".utf8), lineEnd: "")
        XCTAssertEqual(written.text, "\(Self.hostile);1\r\n")
        let (terminal, shown) = stream(width: 80)
        terminal(Array("\(Self.hostile);1\r\n".utf8), lineEnd: "")
        XCTAssertEqual(shown.text, "\(Self.visible);1\r\n")
    }

    func testAfterAFailureNothingIsWritten() {
        let count = Written()
        let stream = ConsoleStream { _ in
            count.text += "x"
            return ENOSPC
        }
        stream("een")
        stream("twee")
        XCTAssertEqual(stream.failure, ENOSPC)
        XCTAssertEqual(count.text, "x")
    }

    func testLinesAreBrokenBetweenWords() {
        let (stream, written) = stream(width: 20)
        stream("  De kwalificatie is vervallen.\nK0717  Agile game   productie\n")
        XCTAssertEqual(
            written.text, "  De kwalificatie is\n  vervallen.\nK0717  Agile game\nproductie\n")
    }

    func testColoursTakeNoRoom() {
        let (stream, written) = stream(width: 20)
        stream(coloured: "\u{1B}[1;31mfout SBU-001:\u{1B}[0m een\n")
        XCTAssertEqual(written.text, "\u{1B}[1;31mfout SBU-001:\u{1B}[0m een\n")
    }

    func testHelpAndRulesBreakNoWordOnANarrowTerminal() {
        let lines = SampleProgram.commands.map { "help \($0.name)" } + ["--help", "help odt", "rules SBU-001", "rules"]
        for line in lines {
            let (narrow, written) = stream(width: 40)
            let (wide, reference) = stream()
            for stream in [narrow, wide] {
                let console = Console(output: stream, errors: stream)
                XCTAssertEqual(Crebo.run(SampleProgram.words(line), commands: [.rules] + others, console: console), 0)
            }
            for row in written.text.split(separator: "\n") where row.count > 40 {
                XCTAssertFalse(row.drop { $0 == " " }.contains(" "), "\(line): \(row)")
            }
            let words = { (text: String) in text.split { " \n\\".contains($0) } }
            XCTAssertEqual(words(written.text), words(reference.text), line)
        }
    }

    private var others: [Command] {
        SampleProgram.commands.filter { $0.name != "rules" }.map { Command($0) { _, _ in .fine } }
    }
}

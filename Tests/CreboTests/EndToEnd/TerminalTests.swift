import Foundation
import TestSupport
import XCTest

/// What a person sees on a terminal while a conversion runs.
final class TerminalTests: XCTestCase {
    /// What appears on a terminal of this kind. `script` makes one.
    private func screen(_ options: String = "", terminal: String = "xterm") throws -> String {
        guard let script = ExternalProgram("script") else { throw XCTSkip("there is no script(1) here") }
        let directory = try TemporaryDirectory()
        let command = """
            TERM=\(terminal) \(Executable.crebo.path) convert \(Repository.path("SampleXML/dossiers")) \
            --output \(directory.path("out")) \(options)
            """
        let output = try XCTUnwrap(script.output(["-qec", command, "/dev/null"]))
        return String(decoding: output, as: UTF8.self)
    }

    func testATerminalShowsHowFarItIsAndThenOnlyTheSummary() throws {
        let screen = try screen()
        XCTAssertTrue(screen.contains(" van 13 documenten"), screen)
        XCTAssertTrue(screen.contains("\r\u{1B}[KGelezen: 13 documenten"), screen)
    }

    func testADumbTerminalAndAQuietRunShowNoBar() throws {
        XCTAssertTrue(try screen(terminal: "dumb").hasPrefix("Gelezen: 13 documenten"))
        XCTAssertEqual(try screen("--quiet"), "")
    }
}

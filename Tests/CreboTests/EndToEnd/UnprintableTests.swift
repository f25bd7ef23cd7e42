import Foundation
import TestSupport
import XCTest

/// Characters that steer a terminal, from titles and from names of files, never get there.
final class UnprintableTests: XCTestCase {
    private static let direction = "\u{202E}\u{2066}\u{200F}\u{61C}\u{9B}31m"

    private func isPrintable(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { scalar in
            switch scalar.value {
            case 0x9, 0xA: true
            case 0..<0x20, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: false
            default: true
            }
        }
    }

    func testNoCommandLetsThemThrough() throws {
        let directory = try TemporaryDirectory()
        let sample = try String(
            contentsOfFile: Repository.path("SampleXML/keuzedelen/k0717-agile-game-productie.xml"), encoding: .utf8)
        let input = directory.path("in")
        try directory.file(
            "in/k\u{1B}[2J\u{7}\u{202E}.xml", sample.replacingOccurrences(of: "Agile", with: Self.direction))
        // Of a document that is rejected the name is told.
        try directory.file("in/stuk\r\u{9B}.xml", "<keuzedeel>")
        try directory.file("ander/k.xml", sample)
        try directory.file(
            "crebolijst.csv",
            "crebo;naam\n\u{1B}[2J25187;\u{202E}\u{7}\n")
        let (output, log) = (directory.path("out"), directory.path("log"))
        for arguments in [
            ["convert", input, "-o", output, "--log", log], ["validate", input],
            ["validate", input, "--format", "github"],
            ["export", input], ["show", "K0717", "--register", input], ["search", "productie", "--register", input],
            ["diff", directory.path("ander"), input], ["trace", "K0717", "--register", input],
            ["inspect", "\(input)/k\u{1B}[2J\u{7}\u{202E}.xml"], ["show", "K0717", "--register", output],
            ["validate", directory.path("crebolijst.csv")],
            ["reconcile", directory.path("crebolijst.csv"), "--register", input], ["\u{1B}[2J\u{9B}"],
            ["show", "\u{1B}\u{202E}", "--register", input], ["odt", "deliver", "\u{1B}x", "--output", output],
        ] {
            let outcome = try Executable.crebo.run(arguments)
            XCTAssertTrue(isPrintable(outcome.errors), "\(arguments): \(outcome.errors.debugDescription)")
            // Lines of JSON are data, which keep the characters of the document.
            guard arguments[0] != "export" else { continue }
            XCTAssertTrue(isPrintable(outcome.outputText), "\(arguments): \(outcome.outputText.debugDescription)")
        }
        XCTAssertTrue(isPrintable(try String(contentsOfFile: log, encoding: .utf8)))
        let rejected = try String(contentsOfFile: "\(output)/afgekeurd.csv", encoding: .utf8)
        XCTAssertTrue(rejected.contains(#"stuk\u{D}\u{9B}.xml;"#), rejected)
    }
}

import Foundation
import XCTest

@testable import crebo

/// The help texts as they are read. `CREBO_REGENERATE=1` writes them anew; the change is reviewed as a diff.
final class HelpTextTests: XCTestCase {
    private let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Golden/HelpTexts.swift")

    private func texts() throws -> [(line: String, text: String)] {
        try ["--help", "--version"].map { ($0, try text($0)) }
            + Crebo.spec(commands: SampleProgram.commands).commands.map { command in
                ("help \(command.name)", try text("help \(command.name)"))
            } + [("help odt", try text("help odt"))]
    }

    private func text(_ line: String) throws -> String {
        guard case .text(let text) = try SampleProgram.parser.parse(SampleProgram.words(line)) else { return "" }
        return text
    }

    func testEveryHelpTextReadsAsReviewed() throws {
        let texts = try texts()
        if ProcessInfo.processInfo.environment["CREBO_REGENERATE"] == "1" {
            try Data(source(of: texts).utf8).write(to: golden)
            throw XCTSkip("the help texts were written anew; build again to compare them")
        }
        XCTAssertEqual(texts.map(\.line), HelpTexts.reviewed.map(\.line))
        for (text, reviewed) in zip(texts, HelpTexts.reviewed) {
            XCTAssertEqual(text.text, reviewed.text, text.line)
        }
    }

    func testEveryHelpTextFitsEightyColumnsWithoutSpacesAtTheEndOfALine() throws {
        for (line, text) in try texts() {
            for row in text.split(separator: "\n") {
                XCTAssertLessThanOrEqual(row.count, 80, "\(line): \(row)")
                XCTAssertFalse(row.hasSuffix(" "), "\(line): \(row)")
            }
        }
    }

    /// The texts as Swift, so that no other kind of file stands among the tests.
    private func source(of texts: [(line: String, text: String)]) -> String {
        var source = """
            /// Written by `CREBO_REGENERATE=1 swift test --filter HelpTextTests`; not edited by hand.
            enum HelpTexts {
                static let reviewed: [(line: String, text: String)] = [

            """
        for (line, text) in texts {
            source += "        (\n            \"\(line)\",\n            #\"\"\"\n"
            for row in text.split(separator: "\n", omittingEmptySubsequences: false) {
                source += row.isEmpty ? "\n" : "            \(row)\n"
            }
            source += "            \"\"\"#\n        ),\n"
        }
        return source + "    ]\n}\n"
    }
}

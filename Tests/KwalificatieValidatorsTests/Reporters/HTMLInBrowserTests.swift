import Foundation
import XCTest

@testable import KwalificatieValidators

/// The page in a real browser: Chromium without a window. Filters come from the fragment of the address, and a script
/// that a test adds clicks and types.
final class HTMLInBrowserTests: XCTestCase {
    private func chromium() throws -> String {
        let path = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]
            .first { FileManager.default.isExecutableFile(atPath: $0) }
        guard let path else { throw XCTSkip("no Chromium on this machine (Debian: apt-get install chromium)") }
        return path
    }

    /// The page as it is after its scripts have run, and what they wrote to the console.
    private func open(
        _ report: ValidationReport, fragment: String = "", script: String = "", width: Int = 1_280
    ) throws -> (page: String, console: [Substring]) {
        let browser = try chromium()
        let directory = FileManager.default.temporaryDirectory.appendingPathComponent("crebo-html-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: directory) }
        var html = HTMLReporter(language: .dutch).text(of: report)
        if !script.isEmpty {
            html = html.replacingOccurrences(of: "</body>", with: "<script>\(script)</script></body>")
        }
        let file = directory.appendingPathComponent("rapport.html")
        try Data(html.utf8).write(to: file)
        let output = directory.appendingPathComponent("output")
        let errors = directory.appendingPathComponent("errors")
        for stream in [output, errors] { try Data().write(to: stream) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: browser)
        process.arguments = [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--enable-logging=stderr",
            "--user-data-dir=\(directory.appendingPathComponent("profile").path)", "--virtual-time-budget=5000",
            "--window-size=\(width),900", "--dump-dom", "file://\(file.path)\(fragment)",
        ]
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        process.waitUntilExit()
        XCTAssertEqual(process.terminationStatus, 0)
        let log = String(decoding: try Data(contentsOf: errors), as: UTF8.self)
        return (
            String(decoding: try Data(contentsOf: output), as: UTF8.self),
            log.split(separator: "\n").filter { $0.contains("CONSOLE") }
        )
    }

    private func visible(_ page: String) -> Int {
        page.components(separatedBy: "<article ").dropFirst()
            .count { !$0.prefix { $0 != ">" }.contains("hidden") }
    }

    func testEverythingIsShownAndTheConsoleStaysEmpty() throws {
        let (page, console) = try open(SampleReport.full())
        XCTAssertEqual(console, [])
        XCTAssertEqual(visible(page), 2)
        XCTAssertTrue(page.contains("2 van 2"))
        XCTAssertTrue(page.contains("class=\"script\""))
    }

    func testTheFragmentFiltersBySeverityRuleAndText() throws {
        for (fragment, count) in [
            ("#ernst=error", 1), ("#regel=XML-002", 1), ("#tekst=entree+studielast", 1), ("#tekst=bestaatniet", 0),
            ("#ernst=info,warning&regel=SBU-001", 0),
        ] {
            let (page, console) = try open(SampleReport.full(), fragment: fragment)
            XCTAssertEqual(console, [], fragment)
            XCTAssertEqual(visible(page), count, fragment)
            XCTAssertTrue(page.contains("\(count) van 2"), fragment)
        }
    }

    func testClicksAndTypingFilterAndAreUndone() throws {
        let script = """
            const steps = [];
            const shown = () => steps.push(document.querySelectorAll("article:not([hidden])").length);
            document.querySelector("input[value=warning]").click(); shown();
            document.getElementById("alles").click(); shown();
            document.querySelector(".bar[data-rule=XML-002]").click(); shown();
            document.getElementById("alles").click();
            const search = document.getElementById("tekst");
            search.value = "25251"; search.dispatchEvent(new Event("input"));
            setTimeout(() => {
              shown();
              document.querySelector("article:not([hidden]) a.rule").click();
              steps.push(document.getElementById("uitleg").open, document.querySelector("dialog h3").textContent.slice(0, 7));
              document.body.dataset.steps = steps.join(" ");
            }, 1000);
            """
        let (page, console) = try open(SampleReport.full(), script: script)
        XCTAssertEqual(console, [])
        XCTAssertTrue(page.contains("data-steps=\"1 2 1 1 true SBU-001\""), page.suffix(400).description)
    }

    func testNothingIsWiderThanTheWindow() throws {
        let script =
            "document.body.dataset.wider = document.documentElement.scrollWidth - document.documentElement.clientWidth;"
        for width in [1_280, 360] {
            let (page, _) = try open(SampleReport.full(), script: script, width: width)
            let wider = page.firstMatch(of: #/data-wider="([^"]*)"/#).map { String($0.output.1) }
            XCTAssertEqual(wider, "0", "at \(width) pixels")
        }
    }

    func testAReportWithoutFindingsHasNothingToComplainAbout() throws {
        let (page, console) = try open(SampleReport.report(Validation.Result()))
        XCTAssertEqual(console, [])
        XCTAssertTrue(page.contains("Geen bevindingen."))
    }

    func testFiveThousandFindingsCanBeFiltered() throws {
        let (page, console) = try open(SampleReport.many(5_000), fragment: "#ernst=warning&tekst=map/7.xml")
        XCTAssertEqual(console, [])
        XCTAssertEqual(visible(page), 100)
    }
}

import DUODelivery
import Foundation
import KwalificatieReaders
import XCTest
import ZipArchives

/// `docs/veiligheid.md` tells every limit, and tells it as it is.
final class SecurityPageTests: XCTestCase {
    private func rows() throws -> Set<Substring> {
        let page = try String(contentsOfFile: Repository.path("docs/veiligheid.md"), encoding: .utf8)
        return Set(page.split(separator: "\n").filter { $0.hasPrefix("|") })
    }

    /// `8 MiB`; a number that is no multiple of 1024 counts something else than bytes.
    private func shown(_ limit: Int) -> String {
        for (unit, name) in [(1 << 30, "GiB"), (1 << 20, "MiB"), (1 << 10, "KiB")] where limit % unit == 0 {
            return "\(limit / unit) \(name)"
        }
        return "\(limit)"
    }

    private func assertTold(_ limits: Any, as type: String, line: UInt = #line) throws {
        let rows = try rows()
        for case (let name?, let limit as Int) in Mirror(reflecting: limits).children {
            XCTAssertTrue(
                rows.contains { $0.hasPrefix("| `\(type).\(name)` | \(shown(limit)) |") },
                "docs/veiligheid.md needs a row: | `\(type).\(name)` | \(shown(limit)) | …", line: line)
        }
    }

    func testEveryLimitStandsInTheTableAsItIs() throws {
        try assertTold(Limits.standard, as: "Limits")
        try assertTold(CSVLimits.standard, as: "CSVLimits")
        try assertTold(PublishedCrebolijstReader.limits, as: "PublishedCrebolijstReader.limits")
        try assertTold(Tabelverzameling.limits, as: "Tabelverzameling.limits")
        try assertTold(ZipLimits.standard, as: "ZipLimits")
        try assertTold(ROLimits.standard, as: "ROLimits")
    }

    func testEveryScriptThatThePageNamesIsThere() throws {
        let page = try String(contentsOfFile: Repository.path("docs/veiligheid.md"), encoding: .utf8)
        let scripts = Set(page.matches(of: /scripts\/[a-z-]+/).map { String($0.0) })
        XCTAssertTrue(scripts.isSuperset(of: ["scripts/fuzz", "scripts/conformance", "scripts/sanitize"]))
        for script in scripts {
            XCTAssertTrue(FileManager.default.isExecutableFile(atPath: Repository.path(script)), script)
        }
    }
}

import Foundation
import TestSupport
import XCTest

/// How large the files may be that a validation is told to use.
final class PolicyFileTests: XCTestCase {
    /// What is said of a configuration of so many bytes, of which none was ever written to disk.
    private func answer(configurationOf length: UInt64) throws -> String {
        let directory = try TemporaryDirectory()
        let file = try directory.emptyFile("config.json")
        let handle = try FileHandle(forWritingTo: file)
        try handle.truncate(atOffset: length)
        try handle.close()
        let outcome = try Executable.crebo.run(["validate", "SampleXML/keuzedelen", "--config", file.path])
        XCTAssertEqual(outcome.code, 2)
        return outcome.errors
    }

    func testAConfigurationMayBeAsLargeAsTheLimit() throws {
        let answer = try answer(configurationOf: 64 << 20)
        XCTAssertTrue(answer.contains("config.json:1:1"), answer)
    }

    func testALargerConfigurationIsRefusedBeforeItIsRead() throws {
        let answer = try answer(configurationOf: (64 << 20) + 1)
        XCTAssertTrue(answer.contains("het bestand is groter dan 64 MiB"), answer)
    }
}

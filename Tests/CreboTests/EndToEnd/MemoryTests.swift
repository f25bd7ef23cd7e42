import Foundation
import TestSupport
import XCTest

/// Memory follows the largest dossier, not the file.
final class MemoryTests: XCTestCase {
    private func peakMemory(ofMegabytes megabytes: Int) throws -> Int {
        let directory = try TemporaryDirectory()
        let file = directory.path("bulk.xml")
        let made = try Executable.corpusMaker.run(["bulk", "--megabytes", "\(megabytes)", "--seed", "1", file])
        XCTAssertEqual(made.code, 0, made.errors)
        let outcome = try Executable.crebo.run(
            ["convert", file, "--output", directory.path("out")], watchingMemory: true)
        XCTAssertEqual(outcome.code, 0, outcome.errors)
        return outcome.peakMemory
    }

    func testAFileFourTimesAsLargeNeedsHardlyMoreMemory() throws {
        let small = try peakMemory(ofMegabytes: 6)
        let large = try peakMemory(ofMegabytes: 24)
        XCTAssertGreaterThan(small, 1_000)
        XCTAssertLessThan(Double(large), Double(small) * 1.3 + 8_000, "kB for 24 MB, against \(small) kB for 6 MB")
    }
}

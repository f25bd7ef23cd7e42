import Foundation
import Glibc
import TestSupport
import XCTest

@testable import NightlyConversion

final class WriteBehindTests: XCTestCase {
    /// What a large file holds after pieces of these lengths.
    private func written(_ lengths: [Int]) throws -> (found: Data, expected: Data, produced: ProducedFile?) {
        let directory = try TemporaryDirectory()
        let path = directory.path("groot.jsonl")
        let file = try OutputFile(creating: path, isLarge: true)
        var expected = Data()
        for (number, length) in lengths.enumerated() {
            let bytes = [UInt8](repeating: UInt8(truncatingIfNeeded: number + 1), count: length)
            try file.write(bytes)
            expected.append(contentsOf: bytes)
        }
        try file.finish()
        return (try Data(contentsOf: URL(fileURLWithPath: path)), expected, file.produced(as: "groot.jsonl"))
    }

    func testALargeFileHoldsEveryByteInOrderWhateverThePieces() throws {
        let buffer = 256 << 10
        for lengths in [[], [1], [buffer - 1, 1, 1], [buffer, buffer], [3 * buffer + 5, 7, 10 * buffer, 1]] {
            let outcome = try written(lengths)
            XCTAssertTrue(outcome.found == outcome.expected, "\(lengths)")
            XCTAssertEqual(outcome.produced?.bytes, outcome.expected.count, "\(lengths)")
        }
    }

    func testALargeFileIsHashedAsASmallOneIs() throws {
        let directory = try TemporaryDirectory()
        let small = try OutputFile(creating: directory.path("klein.jsonl"))
        for (number, length) in [300_000, 5, 400_000].enumerated() {
            try small.write([UInt8](repeating: UInt8(number + 1), count: length))
        }
        try small.finish()
        let large = try written([300_000, 5, 400_000]).produced
        XCTAssertEqual(large?.sha256, small.produced(as: "klein.jsonl")?.sha256)
    }

    func testWhatTheOperatingSystemRefusesIsToldWithItsNumber() throws {
        let full = open("/dev/full", O_WRONLY | O_CLOEXEC)
        guard full >= 0 else { throw XCTSkip("there is no /dev/full here") }
        defer { close(full) }
        let behind = try XCTUnwrap(WriteBehind(full, bufferLength: 16))
        let spare = behind.exchange(.allocate(byteCount: 16, alignment: 16), count: 16)
        defer { spare.deallocate() }
        XCTAssertEqual(behind.wait(), ENOSPC)
        XCTAssertEqual(behind.failure, ENOSPC)
    }
}

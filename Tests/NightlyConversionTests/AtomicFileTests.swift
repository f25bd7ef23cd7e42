import Foundation
import TestSupport
import XCTest

@testable import NightlyConversion

final class AtomicFileTests: XCTestCase {
    private func names(_ directory: TemporaryDirectory) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted()
    }

    func testWhatAKilledRunLeftGoesAndWhatAnotherIsWritingStays() throws {
        let directory = try TemporaryDirectory()
        for name in [".r.html.crebo-4711", ".r.html.crebo-\(getpid())", ".r.html.crebo-12", ".q.html.crebo-13"] {
            try directory.file(name, "half")
        }
        let descriptor = open(directory.path(".r.html.crebo-12"), O_WRONLY)
        defer { close(descriptor) }
        XCTAssertEqual(flock(descriptor, LOCK_EX), 0)
        try AtomicFile.write([65], to: directory.path("r.html"))
        XCTAssertEqual(try names(directory), [".q.html.crebo-13", ".r.html.crebo-12", "r.html"])
        XCTAssertEqual(try String(contentsOfFile: directory.path("r.html"), encoding: .utf8), "A")
    }
}

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

    private func mode(_ path: String) throws -> Int? {
        (try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber)?.intValue
    }

    func testAFileThatIsThereKeepsItsMode() throws {
        let directory = try TemporaryDirectory()
        let path = try directory.file("verslag.html", "oud").path
        for wanted in [0o600, 0o664] {
            chmod(path, mode_t(wanted))
            try AtomicFile.write(Array("nieuw".utf8), to: path)
            XCTAssertEqual(try mode(path), wanted)
        }
        XCTAssertEqual(try String(contentsOfFile: path, encoding: .utf8), "nieuw")
    }

    func testALinkStaysALinkToWhatItLeadsTo() throws {
        let directory = try TemporaryDirectory()
        try directory.file("elders/verslag.html", "oud")
        for target in ["elders/verslag.html", "elders/nieuw.html"] {
            let link = directory.path("link")
            try? FileManager.default.removeItem(atPath: link)
            try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
            try AtomicFile.write(Array("nieuw".utf8), to: link)
            XCTAssertEqual(try FileManager.default.destinationOfSymbolicLink(atPath: link), target)
            XCTAssertEqual(try String(contentsOfFile: directory.path(target), encoding: .utf8), "nieuw")
        }
        XCTAssertEqual(
            try FileManager.default.contentsOfDirectory(atPath: directory.path("elders")).sorted(),
            ["nieuw.html", "verslag.html"])
    }

    func testALinkToItselfIsRefused() throws {
        let directory = try TemporaryDirectory()
        try FileManager.default.createSymbolicLink(atPath: directory.path("kring"), withDestinationPath: "kring")
        XCTAssertThrowsError(try AtomicFile.write([], to: directory.path("kring"))) {
            XCTAssertEqual(($0 as? OutputProblem)?.reason, .refused(ELOOP))
        }
    }
}

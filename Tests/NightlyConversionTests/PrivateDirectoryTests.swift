import Foundation
import Glibc
import TestSupport
import XCTest

@testable import NightlyConversion

/// A delivery is there whole or not at all, whatever happens around it.
final class PrivateDirectoryTests: XCTestCase {
    private func names(in directory: TemporaryDirectory) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted()
    }

    private func written(in directory: TemporaryDirectory) throws -> (PrivateDirectory, OutputFile) {
        let written = try PrivateDirectory(in: directory.path)
        let file = try written.create("a.xml")
        try file.write(Array("abc".utf8))
        try file.finish()
        return (written, file)
    }

    func testWhatWasWrittenAppearsUnderItsName() throws {
        let directory = try TemporaryDirectory()
        let (written, _) = try written(in: directory)
        XCTAssertNil(try written.publish(as: "x"))
        XCTAssertEqual(try names(in: directory), ["x"])
        XCTAssertEqual(try String(contentsOfFile: directory.path("x/a.xml"), encoding: .utf8), "abc")
    }

    func testDiscardingAfterPublishingLeavesWhatWasPublished() throws {
        let directory = try TemporaryDirectory()
        let (written, _) = try written(in: directory)
        XCTAssertNil(try written.publish(as: "x"))
        written.discard()
        XCTAssertEqual(try names(in: directory), ["x"])
    }

    /// A file that somebody took away, put there, made shorter or did not finish: nothing gets the name.
    func testWhatIsNoLongerAsItWasWrittenIsNotPublished() throws {
        let damages: [(String, (String, OutputFile) throws -> Void)] = [
            ("taken away", { staging, _ in unlink("\(staging)/a.xml") }),
            ("added", { staging, _ in try "x".write(toFile: "\(staging)/b", atomically: false, encoding: .utf8) }),
            ("shorter", { staging, _ in truncate("\(staging)/a.xml", 1) }),
            ("unfinished", { _, file in try file.write(Array("d".utf8)) }),
            (
                "a directory",
                { staging, _ in
                    unlink("\(staging)/a.xml")
                    mkdir("\(staging)/a.xml", 0o700)
                }
            ),
            ("whole staging gone", { staging, _ in try FileManager.default.removeItem(atPath: staging) }),
            (
                "whole staging another",
                { staging, _ in
                    try FileManager.default.removeItem(atPath: staging)
                    mkdir(staging, 0o700)
                    try "abc".write(toFile: "\(staging)/a.xml", atomically: false, encoding: .utf8)
                }
            ),
        ]
        for (name, damage) in damages {
            let directory = try TemporaryDirectory()
            let (written, file) = try written(in: directory)
            let staging = directory.path(try XCTUnwrap(names(in: directory).first))
            try damage(staging, file)
            XCTAssertThrowsError(try written.publish(as: "x"), name) { error in
                XCTAssertEqual((error as? OutputProblem)?.reason, .altered, name)
            }
            XCTAssertFalse(try names(in: directory).contains("x"), name)
        }
    }

    func testADirectoryOfThatNameIsNeverReplaced() throws {
        for (name, make) in [
            ("empty", { path in mkdir(path, 0o700) == 0 }),
            ("link", { path in symlink("nowhere", path) == 0 }),
        ] as [(String, (String) -> Bool)] {
            let directory = try TemporaryDirectory()
            let (written, _) = try written(in: directory)
            XCTAssertTrue(make(directory.path("x")))
            XCTAssertThrowsError(try written.publish(as: "x"), name) { error in
                XCTAssertEqual((error as? OutputProblem)?.reason, .exists, name)
            }
            written.discard()
            XCTAssertEqual(try names(in: directory), ["x"])
        }
    }

    func testWhatLivesStaysAndWhatAKilledRunLeftGoes() throws {
        let directory = try TemporaryDirectory()
        // What versions left behind that went by the number of a process: this one lives, and left nothing.
        for name in ["\(getpid())", "1", "0"] {
            mkdir(directory.path(".levering.crebo-\(name)"), 0o700)
            try directory.file(".levering.crebo-\(name)/a.xml", "x")
        }
        let (first, _) = try written(in: directory)
        let (second, _) = try written(in: directory)
        XCTAssertEqual(try names(in: directory).count, 2)
        XCTAssertNil(try first.publish(as: "1"))
        XCTAssertNil(try second.publish(as: "2"))
        XCTAssertEqual(try names(in: directory), ["1", "2"])
    }

    func testALinkToADirectoryIsADirectory() throws {
        let directory = try TemporaryDirectory()
        mkdir(directory.path("real"), 0o700)
        symlink("real", directory.path("link"))
        let written = try PrivateDirectory(in: directory.path("link"))
        XCTAssertNil(try written.publish(as: "x"))
        XCTAssertTrue(FileManager.default.fileExists(atPath: directory.path("real/x")))
    }

    func testWhatIsNoDirectoryIsRefused() throws {
        let directory = try TemporaryDirectory()
        try directory.file("file", "x")
        XCTAssertThrowsError(try PrivateDirectory(in: directory.path("file"))) { error in
            XCTAssertEqual((error as? OutputProblem)?.reason, .isNoDirectory)
        }
    }
}

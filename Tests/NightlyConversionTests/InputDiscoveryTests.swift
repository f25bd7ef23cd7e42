import FileNames
import Foundation
import KwalificatieReaders
import TestSupport
import XCTest

@testable import NightlyConversion

final class InputDiscoveryTests: XCTestCase {
    private func tree(_ names: [String]) throws -> TemporaryDirectory {
        let directory = try TemporaryDirectory()
        for name in names { try directory.file(name, "<sbb/>") }
        return directory
    }

    private func link(_ name: String, to target: String, in directory: TemporaryDirectory) throws {
        try FileManager.default.createSymbolicLink(atPath: directory.path(name), withDestinationPath: target)
    }

    func testADirectoryIsSearchedToItsBottomAndSorted() throws {
        let directory = try tree(["b.xml", "a/z/c.xml", "a/b.xml", "B.XML"])
        let discovery = InputDiscovery([directory.path])
        XCTAssertEqual(discovery.files.map(\.name), ["B.XML", "a/b.xml", "a/z/c.xml", "b.xml"])
    }

    func testOtherFilesAreIgnoredAndCounted() throws {
        let directory = try tree(["a.xml", "b.txt", "map/c.pdf", "map/xml"])
        let discovery = InputDiscovery([directory.path])
        XCTAssertEqual(discovery.files.map(\.name), ["a.xml"])
        XCTAssertEqual(discovery.ignoredCount, 3)
    }

    func testAFileThatWasNamedItselfIsADocumentWhateverItsName() throws {
        let directory = try tree(["publicatie.txt"])
        XCTAssertEqual(InputDiscovery([directory.path("publicatie.txt")]).files.map(\.name), ["publicatie.txt"])
    }

    func testNamesThatBeginWithADotArePassedOver() throws {
        let directory = try tree([".a.xml", ".git/b.xml", "c.xml"])
        let discovery = InputDiscovery([directory.path])
        XCTAssertEqual(discovery.files.map(\.name), ["c.xml"])
        XCTAssertEqual(discovery.ignoredCount, 0)
    }

    func testADirectoryWhoseOwnNameBeginsWithADotIsSearched() throws {
        let directory = try tree([".publicaties/a.xml"])
        XCTAssertEqual(InputDiscovery([directory.path(".publicaties")]).files.map(\.name), ["a.xml"])
    }

    func testALinkToAFileIsFollowed() throws {
        let directory = try tree(["elders/a.xml", "hier/b.xml"])
        try link("hier/link.xml", to: "../elders/a.xml", in: directory)
        XCTAssertEqual(InputDiscovery([directory.path("hier")]).files.map(\.name), ["b.xml", "link.xml"])
    }

    func testALinkToADirectoryIsFollowed() throws {
        let directory = try tree(["elders/z/a.xml", "hier/b.xml"])
        try link("hier/archief", to: "../elders", in: directory)
        let discovery = InputDiscovery([directory.path("hier")])
        XCTAssertEqual(discovery.files.map(\.name), ["archief/z/a.xml", "b.xml"])
        XCTAssertEqual(discovery.passedOver, [])
    }

    func testACircleOfLinksIsWalkedOnceAndNamed() throws {
        let directory = try tree(["map/a.xml"])
        try link("map/terug", to: "..", in: directory)
        let discovery = InputDiscovery([directory.path])
        XCTAssertEqual(discovery.files.map(\.name), ["map/a.xml"])
        XCTAssertEqual(
            discovery.passedOver,
            [PassedOver(path: directory.path("map/terug"), reason: .sameDirectory(as: directory.path))])
    }

    func testTwoLinksThatLeadToEachOtherAreWalkedOnce() throws {
        let directory = try tree(["een/a.xml", "twee/b.xml"])
        try link("een/naar-twee", to: "../twee", in: directory)
        try link("twee/naar-een", to: "../een", in: directory)
        let discovery = InputDiscovery([directory.path("een")])
        XCTAssertEqual(discovery.files.map(\.name), ["a.xml", "naar-twee/b.xml"])
        XCTAssertEqual(
            discovery.passedOver,
            [
                PassedOver(
                    path: directory.path("een/naar-twee/naar-een"), reason: .sameDirectory(as: directory.path("een")))
            ])
    }

    func testADirectoryHasTheNameItHasAndNotThatOfALinkToIt() throws {
        let directory = try tree(["z/a.xml"])
        try link("a-link", to: "z", in: directory)
        let discovery = InputDiscovery([directory.path])
        XCTAssertEqual(discovery.files.map(\.name), ["z/a.xml"])
        XCTAssertEqual(
            discovery.passedOver,
            [PassedOver(path: directory.path("a-link"), reason: .sameDirectory(as: directory.path("z")))])
    }

    func testALinkToItselfIsAProblem() throws {
        let directory = try tree(["a.xml"])
        try link("kring", to: "kring", in: directory)
        let discovery = InputDiscovery([directory.path])
        XCTAssertEqual(discovery.problems.map(\.file.name), ["kring"])
        XCTAssertEqual(discovery.problems.map(\.problem.kind), [.linkCircle])
    }

    func testALinkToADirectoryThatIsNotThereIsAProblem() throws {
        let directory = try tree(["a.xml"])
        try link("publicaties-2022", to: "/nergens/2022", in: directory)
        let discovery = InputDiscovery([directory.path])
        XCTAssertEqual(discovery.problems.map(\.file.name), ["publicaties-2022"])
        XCTAssertEqual(discovery.problems.map(\.problem.kind), [.danglingLink])
    }

    func testAPathThatIsTooLongIsAProblem() throws {
        let directory = try tree(["a.xml"])
        // Of two trees that can each be named, one is put below the other.
        let part = "/" + String(repeating: "x", count: 250)
        let (upper, lower) = (directory.path("boven"), directory.path("onder"))
        for (tree, depth) in [(upper, 8), (lower, 9)] {
            let path = tree + String(repeating: part, count: depth)
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        }
        rename(lower.onDisk, (upper + String(repeating: part, count: 8) + "/onder").onDisk)
        let discovery = InputDiscovery([directory.path])
        XCTAssertEqual(discovery.files.map(\.name), ["a.xml"])
        XCTAssertEqual(discovery.problems.map(\.problem.kind), [.nameTooLong])
    }

    func testNamesInBytesThatAreNoUTF8AreFoundAndRead() throws {
        let directory = try TemporaryDirectory()
        let path = directory.path + "/" + String(path: [0x63, 0x61, 0x66, 0xE9])
        XCTAssertEqual(mkdir(path.onDisk, 0o755), 0)
        let file = path + "/" + String(path: [0xEB] + Array(".xml".utf8))
        try AtomicFile.write(Array("<sbb/>".utf8), to: file)
        for input in [directory.path, path, file] {
            let discovery = InputDiscovery([input])
            XCTAssertEqual(discovery.files.map(\.path), [file])
            XCTAssertNoThrow(try discovery.files.first?.open())
        }
        XCTAssertEqual(InputDiscovery([directory.path]).files.map(\.name), [#"caf\xE9/\xEB.xml"#])
    }

    func testTwoSpellingsOfOneNameAreTwoFiles() throws {
        let directory = try TemporaryDirectory()
        for name in ["caf\u{E9}.xml", "cafe\u{301}.xml"] {
            try AtomicFile.write([], to: directory.path + "/" + String(path: name.utf8))
        }
        let files = InputDiscovery([directory.path]).files
        XCTAssertEqual(files.map(\.name), [#"cafe\u{301}.xml"#, "café.xml"])
        XCTAssertEqual(Set(files).count, 2)
    }

    func testALinkToADirectoryThatWasNamedItselfIsFollowed() throws {
        let directory = try tree(["map/a.xml"])
        try link("link", to: "map", in: directory)
        XCTAssertEqual(InputDiscovery([directory.path("link")]).files.map(\.name), ["a.xml"])
    }

    func testALinkToNothingIsAProblem() throws {
        let directory = try tree(["a.xml"])
        try link("weg.xml", to: "nergens.xml", in: directory)
        let discovery = InputDiscovery([directory.path])
        XCTAssertEqual(discovery.problems.map(\.file.name), ["weg.xml"])
        XCTAssertEqual(discovery.problems.map(\.problem.kind), [.danglingLink])
    }

    func testAFileThatIsGivenMoreThanOnceIsReadOnce() throws {
        let directory = try tree(["map/a.xml"])
        let paths = [directory.path("map"), directory.path("map/a.xml"), directory.path("map/../map/a.xml")]
        XCTAssertEqual(InputDiscovery(paths).files.map(\.name), ["a.xml"])
    }

    func testAFileWithTwoNamesIsReadOnceUnderTheFirstByName() throws {
        let directory = try tree(["b.xml"])
        try FileManager.default.linkItem(atPath: directory.path("b.xml"), toPath: directory.path("a.xml"))
        let (one, other) = (directory.path("a.xml"), directory.path("b.xml"))
        XCTAssertEqual(InputDiscovery([one, other]).files.map(\.name), ["a.xml"])
        XCTAssertEqual(InputDiscovery([other, one]).files.map(\.name), ["a.xml"])
    }

    func testTheOrderOfTheInputsDoesNotMatter() throws {
        let directory = try tree(["a.xml", "map/b.xml", "map/c.xml"])
        let inputs = [directory.path("map"), directory.path("map/c.xml"), directory.path("a.xml")]
        XCTAssertEqual(InputDiscovery(inputs).files, InputDiscovery(inputs.reversed()).files)
    }

    func testFilesOfTheSameNameInTwoDirectoriesAreBothRead() throws {
        let directory = try tree(["een/a.xml", "twee/a.xml"])
        let discovery = InputDiscovery([directory.path("twee"), directory.path("een")])
        XCTAssertEqual(discovery.files.map(\.path), [directory.path("een/a.xml"), directory.path("twee/a.xml")])
    }

    func testWhatIsMissingIsAProblemAndTheRestIsFound() throws {
        let directory = try tree(["a.xml"])
        let discovery = InputDiscovery([directory.path("nergens"), directory.path])
        XCTAssertEqual(discovery.problems.map(\.file), [InputFile(path: directory.path("nergens"), name: "nergens")])
        XCTAssertEqual(discovery.problems.map(\.problem.kind), [.missing])
        XCTAssertEqual(discovery.files.map(\.name), ["a.xml"])
    }

    func testASlashBehindADirectoryChangesNoName() throws {
        let directory = try tree(["map/a.xml"])
        XCTAssertEqual(InputDiscovery([directory.path + "/"]).files.map(\.name), ["map/a.xml"])
    }
}

import TestSupport
import XCTest

@testable import ZipArchives

/// One bad entry costs that entry alone, and says why.
final class ZipEntryTests: XCTestCase {
    /// An archive of one sound entry with this one.
    private func archive(
        _ name: String = "a.xml", _ contents: String = "<sbb/>", _ change: @escaping (inout ZipBuilder.Entry) -> Void
    ) -> Archive {
        Archive {
            $0.add(name, contents, change)
            $0.add("goed.xml", "<sbb></sbb>")
        }
    }

    private func expect(
        _ archive: Archive, _ problem: ZipProblem, of name: String = "a.xml", line: UInt = #line
    ) throws {
        XCTAssertEqual(try archive.problems(), [name: problem], line: line)
        XCTAssertEqual(try archive.contents("goed.xml"), Array("<sbb></sbb>".utf8), line: line)
        XCTAssertEqual(try archive.failure(name), problem, line: line)
    }

    func testNamesThatLeadElsewhereAreRefused() throws {
        let names: [(String, ZipProblem.NameFault)] = [
            ("/etc/a.xml", .absolute), ("C:/a.xml", .absolute), ("C:a.xml", .absolute), ("../a.xml", .dots),
            ("map/../../a.xml", .dots), ("map/..", .dots), ("./a.xml", .dots), ("map//a.xml", .dots),
            ("map\\a.xml", .backslash), ("..\\a.xml", .backslash),
        ]
        for (name, fault) in names { try expect(archive(name) { _ in }, .badName(fault), of: name) }
    }

    func testNamesThatCannotBeShownAreRefusedAndShownSafely() throws {
        for hidden in ["\0", "\n", "\u{1B}", "\u{7F}", "\u{202E}", "\u{2028}"] {
            try expect(archive("a\(hidden).xml") { _ in }, .badName(.control), of: "a·.xml")
        }
    }

    func testANameThatIsNoUTF8AndSaysSoIsRefused() throws {
        let archive = Archive { $0.add([0x61, 0xFF], []) { $0.flags = 1 << 11 } }
        XCTAssertEqual(try archive.directory().entries.map(\.problem), [.badName(.encoding)])
    }

    func testAnEmptyNameAndALongOneAreRefused() throws {
        try expect(archive("") { _ in }, .badName(.empty), of: "")
        let long = Archive { $0.add(String(repeating: "a", count: 1_025), "") }
        XCTAssertEqual(try long.directory().entries.map(\.problem), [.badName(.tooLong(limit: 1_024))])
    }

    func testDotsWithinANameAreFine() throws {
        XCTAssertEqual(try archive("map..1/a...xml") { _ in }.problems(), [:])
    }

    func testAllEntriesOfOneNameAreRefused() throws {
        let archive = Archive {
            $0.add("a.xml", "<een/>")
            $0.add("goed.xml", "<sbb></sbb>")
            $0.add("a.xml", "<twee/>")
        }
        XCTAssertEqual(try archive.directory().entries.map(\.problem), [.duplicateName, nil, .duplicateName])
    }

    func testLinksAndDevicesAreRefused() throws {
        for mode in [0o120777, 0o010644, 0o020644] { try expect(archive { $0.mode = mode }, .notAFile) }
    }

    func testAttributesOfOtherSystemsAreNoLinks() throws {
        XCTAssertEqual(
            try archive {
                $0.system = 0
                $0.mode = 0o120777
            }.problems(), [:])
    }

    func testEncryptedEntriesAreRefused() throws {
        for flags in [1, 1 << 6, 1 << 13] { try expect(archive { $0.flags = flags }, .encrypted) }
    }

    func testOtherMethodsAreRefused() throws {
        for method in [1, 9, 12, 14, 93, 99] { try expect(archive { $0.method = method }, .unsupportedMethod(method)) }
    }

    func testHeadersThatContradictTheDirectoryAreRefused() throws {
        let changes: [(inout ZipBuilder.Entry) -> Void] = [
            { $0.localName = Array("b.xml".utf8) }, { $0.localName = Array("langer.xml".utf8) },
            { $0.localMethod = 8 }, { $0.localFlags = 1 }, { $0.localChecksum = 1 },
            { $0.localSize = 3 }, { $0.localSize = 0 }, { $0.localCompressedSize = 3 },
            {
                $0.hasDescriptor = true
                $0.localSize = 3
            },
        ]
        for (number, change) in changes.enumerated() {
            let archive = archive("a.xml", "<sbb/>", change)
            XCTAssertEqual(try archive.problems(), ["a.xml": .headerMismatch], "change \(number)")
        }
    }

    func testAnEntryOutsideTheFileIsRefused() throws {
        for offset in [1_000_000, 0xFFFF_FFFE] { try expect(archive { $0.offset = offset }, .outOfBounds) }
        try expect(
            archive {
                $0.deflate()
                $0.compressedSize = 5_000
            }, .outOfBounds)
    }

    func testAnOffsetWithoutAHeaderIsRefused() throws {
        try expect(archive { $0.offset = 1 }, .headerMismatch)
    }

    func testDataOfEntriesThatLieAcrossEachOtherAreRefused() throws {
        let archive = Archive {
            // The second is the whole of it; the first claims its header too.
            $0.add("a.xml", "<sbb/>") {
                $0.deflate()
                $0.compressedSize += 10
            }
            $0.add("b.xml", "<sbb/>")
            $0.add("goed.xml", "<sbb></sbb>")
        }
        XCTAssertEqual(try archive.directory().entries.map(\.problem), [.overlapping, .overlapping, nil])
    }

    func testManyEntriesOverOneKernelAreAllRefused() throws {
        let archive = Archive { builder in
            builder.add("a.xml", "<sbb/>")
            for _ in 0..<3 {
                builder.add("a.xml", "<sbb/>") {
                    $0.offset = 0
                    $0.data = []
                }
            }
        }
        XCTAssertEqual(try archive.directory().entries.map(\.problem), Array(repeating: .overlapping, count: 4))
    }

    func testStoredSizesThatDifferAreRefused() throws {
        try expect(archive { $0.size = 5 }, .wrongSize)
    }

    func testMoreBytesThanSaidAreRefused() throws {
        let lying = archive("a.xml", "<sbb></sbb>") {
            $0.deflate()
            $0.size = 5
        }
        XCTAssertEqual(try lying.problems(), [:])
        XCTAssertEqual(try lying.failure("a.xml"), .wrongSize)
    }

    func testFewerBytesThanSaidAreRefused() throws {
        let lying = archive("a.xml", "<sbb></sbb>") {
            $0.deflate()
            $0.size = 5_000
        }
        XCTAssertEqual(try lying.failure("a.xml"), .wrongSize)
    }

    func testAnotherChecksumIsRefused() throws {
        XCTAssertEqual(try archive { $0.checksum = 1 }.failure("a.xml"), .wrongChecksum)
    }

    func testDataThatCannotBeUnpackedAreRefused() throws {
        let broken = archive {
            $0.deflate()
            $0.data[0] = 7
        }
        XCTAssertEqual(try broken.failure("a.xml"), .damaged)
        let cut = archive {
            $0.deflate()
            $0.data.removeLast(3)
            $0.compressedSize -= 3
        }
        XCTAssertEqual(try cut.failure("a.xml"), .wrongChecksum)
    }

    func testABombOfAThousandToOneIsRefused() throws {
        let directory = try TemporaryDirectory()
        let writer = try ZipWriter(creating: directory.path("bom.zip"))
        try writer.add("bom.xml", MemoryBytes([UInt8](repeating: 0x20, count: 10 << 20)))
        try writer.finish()
        let entry = try XCTUnwrap(ZipDirectory(of: FileBytes(path: directory.path("bom.zip"))).entries.first)
        XCTAssertGreaterThan(entry.size / entry.compressedSize, 1_000)
        XCTAssertEqual(entry.problem, .tooCompressed(limit: 200))
    }

    func testSmallFilesMayBeCompressedWell() throws {
        var limits = ZipLimits()
        limits.ratio = 1
        limits.harmlessSize = 6
        XCTAssertEqual(try archive { _ in }.problems(limits)["a.xml"], nil)
        limits.harmlessSize = 5
        XCTAssertEqual(try archive { _ in }.problems(limits)["a.xml"], .tooCompressed(limit: 1))
    }

    func testLargeEntriesAreRefusedEachAndTogether() throws {
        var limits = ZipLimits()
        limits.entrySize = 10
        XCTAssertEqual(try archive { _ in }.problems(limits), ["goed.xml": .tooLarge(limit: 10)])
        limits = ZipLimits()
        limits.totalSize = 10
        XCTAssertEqual(try archive { _ in }.problems(limits), ["goed.xml": .totalTooLarge(limit: 10)])
    }
}

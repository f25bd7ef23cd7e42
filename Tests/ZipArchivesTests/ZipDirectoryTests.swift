import TestSupport
import XCTest

@testable import ZipArchives

/// What is read of sound archives, and why archives are refused as a whole.
final class ZipDirectoryTests: XCTestCase {
    func testStoredAndDeflatedEntriesAreRead() throws {
        let archive = Archive {
            $0.add("a.xml", "<sbb/>")
            $0.add("map/b.xml", String(repeating: "<a/>", count: 50_000)) { $0.deflate() }
        }
        XCTAssertEqual(try archive.directory().entries.map(\.name), ["a.xml", "map/b.xml"])
        XCTAssertEqual(try archive.problems(), [:])
        XCTAssertEqual(try archive.contents("a.xml"), Array("<sbb/>".utf8))
        XCTAssertEqual(try archive.contents("map/b.xml").count, 200_000)
    }

    func testAnEmptyArchiveAndAnEmptyEntryAreRead() throws {
        XCTAssertEqual(try Archive { _ in }.directory().entries, [])
        XCTAssertEqual(try Archive { $0.add("leeg.xml", "") }.contents("leeg.xml"), [])
    }

    func testFoldersAreKnown() throws {
        let entries = try Archive { $0.add("map/", "") }.directory().entries
        XCTAssertTrue(entries[0].isFolder)
        XCTAssertNil(entries[0].problem)
    }

    func testDataDescriptorsAreRead() throws {
        let archive = Archive {
            $0.add("a.xml", "<sbb/>") {
                $0.deflate()
                $0.hasDescriptor = true
            }
            $0.add("b.xml", "<b/>")
        }
        XCTAssertEqual(try archive.problems(), [:])
        XCTAssertEqual(try archive.contents("a.xml"), Array("<sbb/>".utf8))
        XCTAssertEqual(try archive.contents("b.xml"), Array("<b/>".utf8))
    }

    func testZip64IsRead() throws {
        let archive = Archive {
            $0.isZip64 = true
            $0.add("a.xml", "<sbb/>") { $0.isZip64 = true }
            $0.add("b.xml", "<b/>")
        }
        XCTAssertEqual(try archive.problems(), [:])
        XCTAssertEqual(try archive.contents("a.xml"), Array("<sbb/>".utf8))
        XCTAssertEqual(try archive.contents("b.xml"), Array("<b/>".utf8))
    }

    func testACommentAtTheEndIsPassedOver() throws {
        let archive = Archive {
            $0.add("a.xml", "<sbb/>")
            $0.comment = Array("PK\u{5}\u{6} is hoe een einde begint".utf8)
        }
        XCTAssertEqual(try archive.contents("a.xml"), Array("<sbb/>".utf8))
    }

    func testNamesInCodePage437AreRead() throws {
        let archive = Archive { $0.add([0x63, 0x82, 0x2E, 0x78], []) }
        XCTAssertEqual(try archive.directory().entries.map(\.name), ["cé.x"])
    }

    func testNamesOfOldArchivesAreReadInTheEncodingThatGivesDutchLetters() throws {
        let names: [(bytes: [UInt8], name: String, encoding: ZipNameEncoding)] = [
            (Array("patissi".utf8) + [0xEB, 0x72], "patissiër", .windows1252),
            (Array("patissi".utf8) + [0x89, 0x72], "patissiër", .codePage437),
            (Array("Caf".utf8) + [0xE9, 0x20, 0x96] + Array(" bar".utf8), "Café – bar", .windows1252),
            (Array("co".utf8) + [0xF6, 0x72], "coör", .windows1252),
            (Array("fa".utf8) + [0x87] + Array("ade".utf8), "façade", .codePage437),
            (Array("BELGI".utf8) + [0xD3], "BELGIË", .codePage850),
        ]
        for (bytes, name, encoding) in names {
            let entry = try XCTUnwrap(try Archive { $0.add(bytes, []) }.directory().entries.first)
            XCTAssertEqual(entry.name, name)
            XCTAssertEqual(entry.nameEncoding, encoding, name)
        }
        let entry = try XCTUnwrap(try Archive { $0.add(Array("patissiër".utf8), []) }.directory().entries.first)
        XCTAssertEqual(entry.name, "patissiër")
        XCTAssertNil(entry.nameEncoding)
    }

    func testAnArchiveCutOffAnywhereIsRefused() throws {
        var builder = ZipBuilder()
        builder.add("a.xml", "<sbb/>")
        let bytes = builder.bytes
        for length in 0..<bytes.count {
            XCTAssertEqual(Archive(Array(bytes[..<length])).refusal(), .noDirectory, "\(length)")
        }
    }

    func testAnArchiveWithSomethingBehindItIsRefused() {
        let archive = Archive {
            $0.add("a.xml", "<sbb/>")
            $0.suffix = [0]
        }
        XCTAssertEqual(archive.refusal(), .bytesAfterEnd(1))
    }

    func testTwoEndsAreRefused() {
        let archive = Archive {
            $0.add("a.xml", "<sbb/>")
            $0.comment = ZipBuilder().bytes
        }
        XCTAssertEqual(archive.refusal(), .severalDirectories)
    }

    func testADirectoryThatIsNotWhereItShouldBeIsRefused() {
        for offset in [0, 1, 0xFFFF_FFF0] {
            let archive = Archive {
                $0.add("a.xml", "<sbb/>")
                $0.directoryOffset = offset
            }
            XCTAssertEqual(archive.refusal(), .badDirectory, "\(offset)")
        }
    }

    func testAZip64DirectoryThatIsNotWhereItShouldBeIsRefused() {
        for offset in [0, 1 << 40, -1] {
            let archive = Archive {
                $0.add("a.xml", "<sbb/>")
                $0.isZip64 = true
                $0.directoryOffset = offset
            }
            XCTAssertEqual(archive.refusal(), .badDirectory, "\(offset)")
        }
    }

    func testSomethingBeforeTheFirstEntryIsRefusedWhenOffsetsDoNotKnowOfIt() {
        var builder = ZipBuilder()
        builder.add("a.xml", "<sbb/>")
        XCTAssertEqual(Archive(Array("#!/bin/sh\n".utf8) + builder.bytes).refusal(), .badDirectory)
    }

    func testMoreOrFewerEntriesThanToldAreRefused() {
        for count in [0, 1, 3] {
            let archive = Archive {
                $0.add("a.xml", "<sbb/>")
                $0.add("b.xml", "<sbb/>")
                $0.entryCount = count
            }
            XCTAssertEqual(archive.refusal(), .badDirectory, "\(count)")
        }
    }

    func testAPartOfSeveralFilesIsRefused() {
        let archive = Archive {
            $0.add("a.xml", "<sbb/>")
            $0.disk = 1
        }
        XCTAssertEqual(archive.refusal(), .multipart)
    }

    func testAnOfficeDocumentIsRefused() {
        XCTAssertEqual(Archive { $0.add("[Content_Types].xml", "<Types/>") }.refusal(), .officeDocument)
        XCTAssertEqual(Archive { $0.add("mimetype", "application/x") }.refusal(), .officeDocument)
    }

    func testAHundredThousandEntriesAreReadAndOneMoreIsRefused() throws {
        XCTAssertEqual(try Archive(Self.manyEntries(100_000)).directory().entries.count, 100_000)
        XCTAssertEqual(Archive(Self.manyEntries(100_001)).refusal(), .tooManyEntries(limit: 100_000))
    }

    /// An archive of so many empty entries: those of one are repeated, each with its own name and offset.
    private static func manyEntries(_ count: Int) -> [UInt8] {
        var builder = ZipBuilder()
        builder.isZip64 = true
        builder.add("000000", "")
        let one = builder.bytes
        let (localLength, centralLength) = (30 + 6, 46 + 6)
        var bytes: [UInt8] = []
        var directory: [UInt8] = []
        for number in 0..<count {
            let name = Array(String(1_000_000 + number).utf8.dropFirst())
            directory += one[localLength...].prefix(42) + ZipBuilder.number(bytes.count, 4) + name
            bytes += one[..<30] + name
        }
        let start = bytes.count
        // The end of the archive of one, with the counts and places of this one.
        let end = Array(one[(localLength + centralLength)...])
        let counts = [count, count, directory.count, start].flatMap { ZipBuilder.number($0, 8) }
        bytes += directory
        return bytes + Array(end[..<24]) + counts + Array(end[56..<64]) + ZipBuilder.number(bytes.count, 8)
            + Array(end[72...])
    }

    func testADirectoryThatIsTooLargeIsRefused() {
        var limits = ZipLimits()
        limits.directorySize = 50
        XCTAssertEqual(Archive { $0.add("a.xml", "") }.refusal(limits), .directoryTooLarge(limit: 50))
    }

    func testADirectoryMayBeAsLargeAsTheLimit() throws {
        // The header of an entry has 46 bytes before its name.
        var limits = ZipLimits()
        limits.directorySize = 51
        XCTAssertEqual(try Archive { $0.add("a.xml", "") }.directory(limits).entries.count, 1)
    }

    func testSpoiltArchivesNeverCrash() throws {
        var builder = ZipBuilder()
        builder.isZip64 = true
        builder.add("a.xml", "<sbb/>") { $0.isZip64 = true }
        builder.add("b.xml", "<sbb><dossiers/></sbb>") {
            $0.deflate()
            $0.hasDescriptor = true
        }
        let bytes = builder.bytes
        var mutator = DocumentMutator(seed: 1)
        var (refused, read) = (0, 0)
        for _ in 0..<3_000 {
            let archive = Archive(mutator.mutate(bytes).bytes)
            guard let directory = try? archive.directory() else {
                refused += 1
                continue
            }
            for entry in directory.entries { read += (try? Archive.contents(entry, archive.bytes)) == nil ? 0 : 1 }
        }
        // Both ways are taken, or the archives are not spoilt, or spoilt beyond reading.
        XCTAssertGreaterThan(refused, 100)
        XCTAssertGreaterThan(read, 100)
    }

    func testEveryByteOfTheHeadersCanBeAnything() throws {
        var builder = ZipBuilder()
        builder.add("a.xml", "<sbb/>")
        let bytes = builder.bytes
        for index in bytes.indices {
            for value: UInt8 in [0, 1, 0x7F, 0x80, 0xFF] {
                var spoilt = bytes
                spoilt[index] = value
                let archive = Archive(spoilt)
                guard let entry = try? archive.directory().entries.first else { continue }
                guard let contents = try? Archive.contents(entry, archive.bytes) else { continue }
                XCTAssertEqual(contents, Array("<sbb/>".utf8), "byte \(index) = \(value)")
            }
        }
    }
}

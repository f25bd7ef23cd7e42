import Foundation
import TestSupport
import XCTest

@testable import ZipArchives

final class ZipWriterTests: XCTestCase {
    private var directory: TemporaryDirectory?

    override func setUpWithError() throws { directory = try TemporaryDirectory() }

    override func tearDown() { directory = nil }

    private func path(_ name: String) throws -> String { try XCTUnwrap(directory).path(name) }

    /// Bytes that count how many of them are read.
    private final class CountedBytes: RandomAccessBytes {
        private(set) var bytesRead = 0
        private let bytes: any RandomAccessBytes

        init(_ bytes: any RandomAccessBytes) {
            self.bytes = bytes
        }

        var count: Int { bytes.count }

        func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(ZipProblem) -> Int {
            let count = try bytes.read(at: offset, into: buffer)
            bytesRead += count
            return count
        }
    }

    private let text = Array(String(repeating: "<dossier titel=\"é\"/>\n", count: 2_000).utf8)

    private func write(_ name: String, _ entries: [(String, [UInt8])]) throws -> FileBytes {
        let writer = try ZipWriter(creating: path(name))
        for (name, bytes) in entries { try writer.add(name, MemoryBytes(bytes)) }
        try writer.finish()
        return try FileBytes(path: path(name))
    }

    func testWhatIsWrittenIsReadBack() throws {
        let bytes = try write("a.zip", [("map/é.xml", text), ("leeg.csv", [])])
        let entries = try ZipDirectory(of: bytes).entries
        XCTAssertEqual(entries.map(\.name), ["map/é.xml", "leeg.csv"])
        XCTAssertEqual(entries.map(\.problem), [nil, nil])
        XCTAssertEqual(try entries.map { try Archive.contents($0, bytes) }, [text, []])
        XCTAssertLessThan(entries[0].compressedSize, entries[0].size / 10)
    }

    func testTheSameContentsGiveTheSameBytesInEveryTimeZone() throws {
        func archive(_ name: String, _ zone: String) throws -> Data {
            setenv("TZ", zone, 1)
            tzset()
            defer {
                unsetenv("TZ")
                tzset()
            }
            _ = try write(name, [("a.xml", text)])
            return try Data(contentsOf: URL(fileURLWithPath: path(name)))
        }
        let first = try archive("a.zip", "UTC")
        XCTAssertEqual(try archive("b.zip", "Asia/Tokyo"), first)
        XCTAssertEqual(try archive("c.zip", "America/Anchorage"), first)
    }

    func testCopiedEntriesAreNotUnpackedAndStayTheSame() throws {
        let original = try write("a.zip", [("a.xml", text), ("b.xml", Array("<b/>".utf8))])
        let entries = try ZipDirectory(of: original).entries
        let counted = CountedBytes(original)
        let store = try ZipStore(counted)
        let readToOpen = counted.bytesRead
        let writer = try ZipWriter(creating: path("b.zip"))
        try writer.copy("map/a.xml", from: store, index: 0)
        try writer.finish()
        XCTAssertLessThan(counted.bytesRead - readToOpen, entries[0].compressedSize + 1_000)
        let copy = try FileBytes(path: path("b.zip"))
        let copied = try XCTUnwrap(ZipDirectory(of: copy).entries.first)
        XCTAssertEqual(copied.name, "map/a.xml")
        XCTAssertEqual(copied.compressedSize, entries[0].compressedSize)
        XCTAssertEqual(try Archive.contents(copied, copy), text)
    }

    func testAnArchiveThatIsNotFinishedLeavesNothing() throws {
        do {
            let writer = try ZipWriter(creating: path("a.zip"))
            try writer.add("a.xml", MemoryBytes(text))
        }
        XCTAssertEqual(try FileManager.default.contentsOfDirectory(atPath: XCTUnwrap(directory).path), [])
    }

    func testAnArchiveWithoutFilesIsAFileToo() throws {
        let bytes = try write("a.zip", [])
        XCTAssertEqual(try ZipDirectory(of: bytes).entries.count, 0)
        XCTAssertNoThrow(try ZipStore(bytes))
    }

    func testEveryFileCanBeReadByEverybodyAndWrittenByItsOwnerOnly() throws {
        let original = try write("a.zip", [("a.xml", text)])
        let writer = try ZipWriter(creating: path("b.zip"))
        try writer.add("b.xml", MemoryBytes(text))
        try writer.copy("a.xml", from: ZipStore(original), index: 0)
        try writer.finish()
        let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path("b.zip"))))
        let headers = bytes.indices.filter { bytes[$0...].starts(with: [0x50, 0x4B, 1, 2]) }
        // The system that made it stands in the 6th byte; the mode in the last two of 42.
        XCTAssertEqual(headers.map { bytes[$0 + 5] }, [3, 3])
        XCTAssertEqual(headers.map { Int(bytes[$0 + 40]) | Int(bytes[$0 + 41]) << 8 }, [0o100644, 0o100644])
    }

    func testARefusalOfTheLibraryIsNoneOfTheOperatingSystem() throws {
        let writer = try ZipWriter(creating: path("a.zip"))
        try writer.add("a.xml", MemoryBytes(text))
        XCTAssertThrowsError(try writer.add("a.xml", MemoryBytes(text))) { error in
            guard case .refused(let code)? = error as? ZipProblem else { return XCTFail("\(error)") }
            XCTAssertEqual(ZipProblem.libraryText(code), "File already exists")
        }
    }

    func testAFileThatIsThereIsNotReplaced() throws {
        _ = try write("a.zip", [("a.xml", text)])
        XCTAssertThrowsError(try ZipWriter(creating: path("a.zip")))
    }

    func testAPlaceThatCannotBeWrittenIsAProblem() throws {
        let writer = try ZipWriter(creating: path("nergens/a.zip"))
        try writer.add("a.xml", MemoryBytes(text))
        XCTAssertThrowsError(try writer.finish()) { XCTAssertEqual($0 as? ZipProblem, .failed(ENOENT)) }
    }

    func testBytesThatCannotBeReadAreAProblem() throws {
        final class Broken: RandomAccessBytes {
            let count = 10
            func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(ZipProblem) -> Int {
                throw .failed(EIO)
            }
        }
        let writer = try ZipWriter(creating: path("a.zip"))
        try writer.add("a.xml", Broken())
        XCTAssertThrowsError(try writer.finish()) { XCTAssertEqual($0 as? ZipProblem, .failed(EIO)) }
    }
}

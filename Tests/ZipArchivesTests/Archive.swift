import Foundation
import TestSupport
import XCTest

@testable import ZipArchives

/// An archive made by a test, and what becomes of it.
struct Archive {
    let bytes: MemoryBytes

    init(_ build: (inout ZipBuilder) -> Void) {
        var builder = ZipBuilder()
        build(&builder)
        bytes = MemoryBytes(builder.bytes)
    }

    init(_ bytes: [UInt8]) {
        self.bytes = MemoryBytes(bytes)
    }

    func directory(_ limits: ZipLimits = .standard) throws -> ZipDirectory {
        try ZipDirectory(of: bytes, limits: limits)
    }

    /// The problem of each entry by its name; for an archive that is refused as a whole the test fails.
    func problems(_ limits: ZipLimits = .standard) throws -> [String: ZipProblem] {
        var problems: [String: ZipProblem] = [:]
        for entry in try directory(limits).entries { problems[entry.name] = entry.problem }
        return problems
    }

    /// Why the archive is refused; nil when it is not.
    func refusal(_ limits: ZipLimits = .standard) -> ZipProblem? {
        do { _ = try ZipDirectory(of: bytes, limits: limits) } catch { return error }
        return nil
    }

    /// The contents of an entry.
    func contents(_ name: String) throws -> [UInt8] {
        let entry = try XCTUnwrap(directory().entries.first { $0.name == name })
        return try Self.contents(entry, bytes)
    }

    static func contents(_ entry: ZipEntry, _ bytes: any RandomAccessBytes) throws -> [UInt8] {
        let reader = try ZipEntryReader(entry, of: bytes)
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1_000, alignment: 1)
        defer { buffer.deallocate() }
        var contents: [UInt8] = []
        while true {
            let count = try reader.read(into: buffer)
            guard count > 0 else { return contents }
            contents += buffer[..<count]
        }
    }

    /// Why an entry that passed the checks cannot be read; nil when it can.
    func failure(_ name: String) throws -> ZipProblem? {
        do { _ = try contents(name) } catch let problem as ZipProblem { return problem }
        return nil
    }
}

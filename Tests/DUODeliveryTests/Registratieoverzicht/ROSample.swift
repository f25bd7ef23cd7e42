import Foundation
import KwalificatieReaders
import XCTest

@testable import DUODelivery

/// Reads registratieoverzichten in tests.
enum ROSample {
    /// The registratieoverzicht that DUO made and somebody masked; it is no part of the project, so a test without it
    /// skips.
    static func published() throws -> [UInt8] {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let file = root.deletingLastPathComponent()
            .appendingPathComponent("shared/data/ro/RO_27DV_20240731_20260324.csv")
        guard let data = try? Data(contentsOf: file) else {
            throw XCTSkip("no published registratieoverzicht beside the project (shared/data/ro)")
        }
        return [UInt8](data)
    }

    /// All lines of a file.
    static func lines(_ bytes: [UInt8], limits: ROLimits = .standard) throws -> [RORegel] {
        var reader = ROReader(MemorySource(bytes), limits: limits)
        var lines: [RORegel] = []
        while let line = try reader.next() { lines.append(line) }
        return lines
    }

    static func lines(_ text: String) throws -> [RORegel] { try lines(Array(text.utf8)) }

    /// The records among lines.
    static func records(_ lines: [RORegel]) -> [RORecord] {
        lines.compactMap { line in
            if case .record(let record) = line.inhoud { record } else { nil }
        }
    }

    /// What the checks say of a file.
    static func overzicht(_ bytes: [UInt8]) throws -> ROOverzicht {
        try ROOverzicht(MemorySource(bytes))
    }

    static func overzicht(_ text: String) throws -> ROOverzicht { try overzicht(Array(text.utf8)) }

    /// The bytes of these records.
    static func written(_ records: [RORecord]) -> [UInt8] {
        var writer = ROWriter()
        for record in records { writer.append(record) }
        return writer.takeBytes()
    }
}

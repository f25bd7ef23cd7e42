import Foundation
import XCTest

import KwalificatieModel
@testable import KwalificatieReaders

/// Where the files are that tests read.
enum Repository {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static func path(_ relative: String) -> String { root.appendingPathComponent(relative).path }

    /// The dossiers that SBB published in 2016; they are not part of the project, so a test without them skips.
    static func publishedDossiers() throws -> [String] {
        let directory = root.deletingLastPathComponent().appendingPathComponent("shared/data/xml")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? []
        let files = names.filter { $0.hasSuffix(".xml") }.sorted().map { directory.appendingPathComponent($0).path }
        if files.isEmpty { throw XCTSkip("no published dossiers beside the project (shared/data/xml)") }
        return files
    }

    static func samples() throws -> [String] {
        let directory = root.appendingPathComponent("SampleXML")
        let found = FileManager.default.enumerator(atPath: directory.path)?.compactMap { $0 as? String } ?? []
        return found.filter { $0.hasSuffix(".xml") }.sorted().map { directory.appendingPathComponent($0).path }
    }
}

/// Everything that a document gives.
struct DocumentContents {
    var records: [RegisterRecord] = []
    var rejected: [RejectedRecord] = []
    var observations: [Observation] = []
    var omitted: [OmittedObservations] = []

    init(_ source: some ByteSource, validated: Bool = true, limits: Limits = .standard) throws {
        var reader = try DocumentReader(
            source, schema: validated ? CompiledSchema(.bundled) : nil, limits: limits)
        while let reading = try reader.next() {
            if let record = reading.record { records.append(record) }
            rejected += reading.rejected
            observations += reading.observations
        }
        omitted = reader.omittedObservations
    }
}

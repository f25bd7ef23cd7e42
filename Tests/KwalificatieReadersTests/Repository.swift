import Foundation
import XCTest

@testable import KwalificatieModel
@testable import KwalificatieReaders

/// Where the files are that tests read.
enum Repository {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// What was published and is no part of the project: a test that finds nothing there skips.
    static let shared = root.deletingLastPathComponent().appendingPathComponent("shared").resolvingSymlinksInPath()

    static func path(_ relative: String) -> String { root.appendingPathComponent(relative).path }

    /// The dossiers that SBB published in 2016; they are not part of the project, so a test without them skips.
    static func publishedDossiers() throws -> [String] {
        if foundDossiers.isEmpty { throw XCTSkip("no published dossiers beside the project (shared/data/xml)") }
        return foundDossiers
    }

    /// The documents of SampleXML.
    static func samples() throws -> [String] {
        XCTAssertFalse(foundSamples.isEmpty, "no sample documents (SampleXML)")
        return foundSamples
    }

    /// The samples, and the published dossiers where they are.
    static func documents() throws -> [String] { try foundDossiers + samples() }

    private static let foundDossiers = xmlFiles(
        in: root.deletingLastPathComponent().appendingPathComponent("shared/data/xml"))
    private static let foundSamples = xmlFiles(in: root.appendingPathComponent("SampleXML"))

    private static func xmlFiles(in directory: URL) -> [String] {
        let found = FileManager.default.enumerator(atPath: directory.resolvingSymlinksInPath().path)
        return (found?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".xml") }.sorted()
            .map { directory.appendingPathComponent($0).path }
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

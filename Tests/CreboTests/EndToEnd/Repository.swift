import Foundation
import XCTest

/// Where the files are that tests read.
enum Repository {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    static func path(_ relative: String) -> String { root.appendingPathComponent(relative).path }

    /// The dossiers that SBB published in 2016; they are not part of the project, so a test without them skips.
    static func publishedDossiers() throws -> [String] {
        let directory = root.deletingLastPathComponent().appendingPathComponent("shared/data/xml")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? []
        let files = names.filter { $0.hasSuffix(".xml") }.sorted().map { directory.appendingPathComponent($0).path }
        if files.isEmpty { throw XCTSkip("no published dossiers beside the project (shared/data/xml)") }
        return files
    }

    /// The documents of the sample register.
    static func samples() throws -> [String] {
        try files(below: path("SampleXML")).keys.filter { $0.hasSuffix(".xml") }.sorted().map {
            path("SampleXML/\($0)")
        }
    }

    /// The files of an output that depend on nothing but what went in: all but what is remembered of the disk and the
    /// program.
    static func outputs(below directory: String) throws -> [String: Data] {
        try files(below: directory).filter { $0.key != "geheugen.json" }
    }

    /// The files below a directory, by their paths in it.
    static func files(below directory: String) throws -> [String: Data] {
        var files: [String: Data] = [:]
        for case let name as String in FileManager.default.enumerator(atPath: directory) ?? .init() {
            let path = "\(directory)/\(name)"
            var isDirectory: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory), !isDirectory.boolValue
            else { continue }
            files[name] = try Data(contentsOf: URL(fileURLWithPath: path))
        }
        return files
    }
}

import CLibXML2
import Foundation
@testable import KwalificatieModel
import KwalificatieReaders
import TestSupport
import XCTest

@testable import KwalificatieValidators

/// Documents spoilt at random: whatever is in a file, the rules get to its end, and what is no XML is never called right.
final class MutationTests: XCTestCase {
    /// How many mutants are tried: few with every run of the tests, 10,000 with `scripts/mutate`.
    private static let count = ProcessInfo.processInfo.environment["CREBO_MUTATIONS"].flatMap { Int($0) } ?? 400

    func testAMutantThatIsNotWellFormedIsNeverReportedClean() throws {
        let samples = try SampleRegister()
        var documents = try samples.names.filter { $0.hasSuffix(".xml") }.map {
            (name: $0, bytes: Array(try samples.text(of: $0).utf8))
        }
        documents += Self.publishedDossiers()
        var mutator = DocumentMutator(seed: 20_260_801)
        for number in 0..<Self.count {
            let document = documents[number % documents.count]
            let (bytes, kind) = mutator.mutate(document.bytes)
            let result = try samples.findings(in: document.name, bytes: bytes)
            if !Self.isWellFormed(bytes) {
                XCTAssertTrue(
                    result.findings.contains { $0.severity == .error },
                    "mutant \(number) (\(kind)) of \(document.name) is no XML and no error says so")
            }
        }
    }

    /// The dossiers that SBB published, where they are beside the project.
    private static func publishedDossiers() -> [(name: String, bytes: [UInt8])] {
        let directory = SampleRegister.directory.deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("shared/data/xml")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? []
        return names.filter { $0.hasSuffix(".xml") }.sorted().compactMap { name in
            (try? Data(contentsOf: directory.appendingPathComponent(name))).map { (name, Array($0)) }
        }
    }

    /// What libxml2 says when it reads the whole document at once into a tree: another way than the project's own.
    private static func isWellFormed(_ bytes: [UInt8]) -> Bool {
        let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
        let document = bytes.withUnsafeBytes { bytes in
            xmlReadMemory(bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count), nil, nil, Int32(options))
        }
        xmlFreeDoc(document)
        return document != nil
    }
}

import Foundation
import FoundationXML
@testable import KwalificatieModel
import XCTest

@testable import KwalificatieReaders

/// The dossiers as SBB published them are read without anything to remark.
final class PublishedDossierTests: XCTestCase {
    private func dossiers() throws -> [Kwalificatiedossier] {
        try Repository.publishedDossiers().flatMap { path in
            try DocumentContents(FileSource(path: path)).records.compactMap { record in
                if case .dossier(let dossier) = record { dossier } else { nil }
            }
        }
    }

    func testNothingIsRemarkableInPublishedDossiers() throws {
        for path in try Repository.publishedDossiers() {
            XCTAssertEqual(try DocumentContents(FileSource(path: path)).observations, [], path)
        }
    }

    func testThePublishedKwalificatiesAreFound() throws {
        let codes = try dossiers().map { $0.kwalificaties.flatMap(\.crebos).map(\.crebo.text).sorted() }
        XCTAssertEqual(codes, [["25484", "25485", "25486"], ["25498", "25499", "25500"]])
    }
}

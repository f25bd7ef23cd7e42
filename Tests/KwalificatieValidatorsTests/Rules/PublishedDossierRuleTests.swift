import Foundation
@testable import KwalificatieModel
import KwalificatieReaders
import XCTest

@testable import KwalificatieValidators

/// What the families XML and CREBO find in the dossiers that SBB published in 2016.
final class PublishedDossierRuleTests: XCTestCase {
    private func result() throws -> Validation.Result {
        let directory = SampleRegister.directory.deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("shared/data/xml")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? []
        let files = names.filter { $0.hasSuffix(".xml") }.sorted()
        if files.isEmpty { throw XCTSkip("no published dossiers beside the project (shared/data/xml)") }
        var validation = Validation(rules: RuleCatalogue.xml + RuleCatalogue.crebo)
        var located: [(record: RegisterRecord, file: String)] = []
        let schema = try CompiledSchema(.bundled)
        for file in files {
            let source = try FileSource(path: directory.appendingPathComponent(file).path)
            var reader = try DocumentReader(source, schema: schema)
            while let reading = try reader.next() {
                validation.check(reading, of: file)
                if let record = reading.record { located.append((record.outline, file)) }
            }
            validation.check(reader.omittedObservations, of: file)
            validation.endDocument(file)
        }
        validation.endRegister(LocatedRegister(located))
        return validation.result
    }

    func testOnlySpacesInTitlesAreFound() throws {
        // Outside the assertion: a skip thrown within it is a failure.
        let counts = try result().counts
        XCTAssertEqual(counts, [RuleID(.xml, 11): 13])
    }

    func testEachTitleIsFoundAtItsElement() throws {
        let found = try result().findings.filter { $0.file.hasPrefix("2755") }
        XCTAssertEqual(found.map(\.place.line), [304, 520])
        XCTAssertEqual(found.map(\.place.column), [17, 13])
        XCTAssertEqual(
            found.last?.sentence(in: .dutch),
            "kwalificatie 25498 Helpende Zorg en Welzijn: “Ondersteunt bij  dagelijkse activiteiten in zorg en welzijn ” "
                + "eindigt met een spatie en bevat een dubbele spatie")
    }
}

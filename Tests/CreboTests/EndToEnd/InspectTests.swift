import Foundation
import TestSupport
import XCTest

final class InspectTests: XCTestCase {
    func testTheTextNamesTheKindAndEveryElementPath() throws {
        let outcome = try Executable.crebo.run(["inspect", "SampleXML/dossiers/23301-entree.xml"])
        XCTAssertEqual(outcome.code, 0)
        XCTAssertEqual(outcome.errors, "")
        for part in ["Hoofdelement: sbb", "1  kwalificatiedossier", "/sbb/dossiers/dossier/profielen/profiel/@niveau"] {
            XCTAssertTrue(outcome.outputText.contains(part), part)
        }
    }

    func testAnUnknownElementAndAttributeAreMarked() throws {
        let directory = try TemporaryDirectory()
        let path = try directory.file("new.xml", #"<sbb><dossiers nieuw="1"/><duurzaamheid/></sbb>"#).path
        let lines = try Executable.crebo.run(["inspect", path]).outputText.split(separator: "\n")
        for unknown in ["/sbb/dossiers/@nieuw", "/sbb/duurzaamheid"] {
            XCTAssertTrue(lines.contains { $0.hasPrefix("?") && $0.hasSuffix(unknown) }, unknown)
        }
    }

    func testTheJSONCountsElementsAndAttributes() throws {
        struct Inspection: Decodable {
            struct Element: Decodable {
                struct Attribute: Decodable { let naam: String }
                let pad: String
                let aantal: Int
                let attributen: [Attribute]
            }
            let hoofdelement: String
            let elementen: [Element]
        }
        let outcome = try Executable.crebo.run(
            ["inspect", "SampleXML/dossiers/23301-entree.xml", "--format=json"])
        let inspection = try JSONDecoder().decode(Inspection.self, from: outcome.output)
        XCTAssertEqual(inspection.hoofdelement, "sbb")
        let dossier = inspection.elementen.first { $0.pad == "/sbb/dossiers/dossier" }
        XCTAssertEqual(dossier?.aantal, 1)
        XCTAssertTrue(dossier?.attributen.contains { $0.naam == "titel" } == true)
    }
}

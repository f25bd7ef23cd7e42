@testable import KwalificatieModel
@testable import KwalificatieReaders
import XCTest

@testable import KwalificatieValidators

final class SlordigeTitelTests: XCTestCase {
    private func findings(_ list: PublishedCrebolijst) -> [Finding] {
        var validation = Validation(rules: [SlordigeTitel()])
        validation.check(list)
        validation.endDocument(list.file)
        return validation.result.findings
    }

    private func cel(_ tekst: String, _ line: UInt32, _ column: UInt32, _ kolom: String) -> PublishedCrebolijst.Cel {
        PublishedCrebolijst.Cel(
            tekst: tekst, place: SourcePlace(line: line, column: column, element: 0), kolom: kolom)
    }

    private func row(_ line: UInt32, naam: String, dossier: PublishedCrebolijst.Cel)
        -> PublishedCrebolijst.KwalificatieRij
    {
        let leeg = cel("", line, 1, "")
        return PublishedCrebolijst.KwalificatieRij(
            dossiercrebo: cel("23301", 1, 1, "crebo"), dossierprijsfactor: leeg, dossier: dossier,
            crebo: cel("25740", line, 20, "crebo"), naam: cel(naam, line, 30, "kwalificatie"), niveau: leeg,
            prijsfactor: leeg, soortOpleiding: leeg, beroepsvereisten: leeg, leerweg: leeg)
    }

    func testANameInAPublishedListIsFoundAtItsCell() {
        var list = PublishedCrebolijst(file: "lijst.csv")
        list.kwalificaties = [row(7, naam: "Kok ", dossier: cel("Entree", 1, 5, "dossier"))]
        let found = findings(list)
        XCTAssertEqual(found.map(\.place), [SourcePlace(line: 7, column: 30, element: 0)])
        XCTAssertEqual(found.map(\.path), ["kwalificatie"])
        XCTAssertEqual(found.first?.sentence(in: .dutch), "kwalificatie 25740 Kok: “Kok ” eindigt met een spatie")
    }

    func testTheDossierOfSeveralRowsIsFoundOnce() {
        var list = PublishedCrebolijst(file: "lijst.csv")
        let dossier = cel("Entree\u{A0}", 1, 5, "dossier")
        list.kwalificaties = [row(1, naam: "Kok", dossier: dossier), row(2, naam: "Bakker", dossier: dossier)]
        XCTAssertEqual(findings(list).map(\.place), [dossier.place])
    }

    func testAnEmptyNameIsLeftToOtherRules() {
        var list = PublishedCrebolijst(file: "lijst.csv")
        list.kwalificaties = [row(1, naam: "  ", dossier: cel("", 1, 5, "dossier"))]
        XCTAssertEqual(findings(list), [])
    }
}

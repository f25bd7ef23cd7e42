@testable import KwalificatieModel
import XCTest

@testable import KwalificatieReaders
@testable import KwalificatieValidators

/// What no example can show of the rules over tables, and of other rules that look at tables too.
final class TabelRulesTests: XCTestCase {
    func testACircleThroughOneOfSeveralSuccessorsIsFound() {
        var sample = ListSample()
        sample.vervallen(kwalificatie: "25001", "01-08-2021", "01-08-2025", nieuw: "25002 / 25003")
        sample.vervallen(kwalificatie: "25003", "01-08-2022", "01-08-2026", nieuw: "25001")
        XCTAssertEqual(
            sample.findings(of: OpvolgingZonderKringloop()),
            [
                "1:6 kwalificatie 25001 Naam: de opvolging (crebo nieuw) komt bij zichzelf terug: "
                    + "25001 → 25003 → 25001"
            ])
    }

    func testACircleOfKeuzedelenCanRunThroughATable() throws {
        let findings = try findings(
            of: OpvolgingZonderKringloop(), conversie: "K0219;K1469\nK1469;K0219\n", keuzedelen: [])
        XCTAssertEqual(findings.map(\.file), ["conversie.csv"])
    }

    func testAKeuzedeelThatATableReplacesHasASuccessor() throws {
        let lapsed = Keuzedeel(
            code: try code("K0219"), titel: "Gezonde leefstijl", geldigVanaf: CalendarDate("01-08-2016"),
            geldigTot: CalendarDate("01-08-2023"))
        XCTAssertEqual(try findings(of: OpvolgerBekend(), conversie: "K0219;K1469\n", keuzedelen: [lapsed]), [])
        XCTAssertEqual(
            try findings(of: OpvolgerBekend(), conversie: "K0220;K1469\n", keuzedelen: [lapsed]).map(\.subject?.code),
            ["K0219"])
    }

    func testUnknownCodesAreNotJudgedWhereTooFewAreKnown() throws {
        let known = try (1...3).map { Keuzedeel(code: try code("K000\($0)"), titel: "Keuzedeel") }
        let rows = "K0101;K0001\nK0102;K0002\nK0103;K0003\nK0104;K9999\n"
        XCTAssertEqual(
            try findings(of: OnbekendeCodeInTabel(), conversie: rows, keuzedelen: known).map(\.found), ["K9999"])
        XCTAssertEqual(
            try findings(of: OnbekendeCodeInTabel(), conversie: rows + "K0105;K9998\n", keuzedelen: known), [])
    }

    func testADateThatTheListFillsInIsOnlyARemark() throws {
        var sample = ListSample()
        sample.vervallenDossier("23331", "01-08-2024", "01-08-2029")
        let dossier = Kwalificatiedossier(
            titel: "Naam",
            crebos: [CreboPeriode(crebo: try XCTUnwrap(DossierCrebo("23331")), geldigVanaf: CalendarDate("01-08-2022"))]
        )
        let result = sample.result(of: [LijstNaastXML()], beside: [.dossier(dossier)])
        XCTAssertEqual(result.findings.map(\.severity), [.info, .info])
    }

    func testWithoutDossiersListsAreNotHeldAgainstTheXML() {
        var sample = ListSample()
        sample.vervallenDossier("23331", "01-08-2024", "01-08-2029")
        XCTAssertEqual(sample.result(of: [LijstNaastXML()]).rulesNotRun.map(\.rule), [RuleID(.tabel, 5)])
    }

    // MARK: - Help

    private func code(_ text: String) throws -> KeuzedeelCode { try XCTUnwrap(KeuzedeelCode(text)) }

    private func findings(
        of rule: any Rule, conversie rows: String, keuzedelen: [Keuzedeel]
    ) throws -> [Finding] {
        var tables = Tabelverzameling()
        try tables.read(
            MemorySource("Code vervallen keuzedeel;Code nieuw keuzedeel\n" + rows), file: "conversie.csv")
        var validation = Validation(rules: [rule])
        validation.endRegister(
            LocatedRegister(keuzedelen.map { (.keuzedeel($0), "register.xml") }, tabellen: tables.tabellen))
        return validation.result.findings
    }
}

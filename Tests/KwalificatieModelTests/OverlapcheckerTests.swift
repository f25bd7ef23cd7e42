@testable import KwalificatieModel
import XCTest

/// The four outcomes of the overlapchecker, and the kwalificaties that it does not know.
final class OverlapcheckerTests: XCTestCase {
    func testAPairThatTheTableOfOutcomesDoesNotHaveWasNotChecked() throws {
        let tabellen = try tabellen(.geen, nil, crebo: "25999")
        XCTAssertEqual(try uitkomst(tabellen), .bekend(.nogNietGetoetst, sinds: nil))
    }

    func testWithoutAnyOutcomeNobodyCanTell() throws {
        XCTAssertEqual(try uitkomst(), .onbekend)
    }

    func testTheTableTellsTheOutcomeAndSinceWhen() throws {
        let tabellen = try tabellen(.ondoelmatig, "01-03-2020")
        XCTAssertEqual(try uitkomst(tabellen), .bekend(.ondoelmatig, sinds: CalendarDate("01-03-2020")))
    }

    func testALinkInTheXMLSaysMoreThanAnOutcome() throws {
        let tabellen = try tabellen(.geen, "01-03-2020")
        XCTAssertEqual(try uitkomst(tabellen, isGekoppeld: true), .bekend(.alGekoppeld, sinds: nil))
    }

    func testALinkInATableTellsSinceWhen() throws {
        var tabellen = Tabellen()
        tabellen.koppelingen = [try koppeling(tot: nil)]
        XCTAssertEqual(try uitkomst(tabellen), .bekend(.alGekoppeld, sinds: CalendarDate("01-08-2016")))
    }

    func testALinkThatHasEndedIsNone() throws {
        var tabellen = try tabellen(.geen, nil, crebo: "25999")
        tabellen.koppelingen = [try koppeling(tot: "01-08-2020")]
        XCTAssertEqual(try uitkomst(tabellen), .bekend(.nogNietGetoetst, sinds: nil))
    }

    func testForACrossOverSBBMustBeAsked() throws {
        XCTAssertEqual(try uitkomst(crebo: "26006"), .vraagSBB)
    }

    func testWhatSBBAnsweredForACrossOverCounts() throws {
        let tabellen = try tabellen(.geen, nil, crebo: "26006")
        XCTAssertEqual(try uitkomst(tabellen, crebo: "26006"), .bekend(.geen, sinds: nil))
    }

    func testForAGeregionaliseerdeKwalificatieThereIsNoCheck() throws {
        XCTAssertEqual(try uitkomst(crebo: "26104"), .geenToets)
    }

    // MARK: - Help

    private func uitkomst(
        _ tabellen: Tabellen = Tabellen(), crebo: String = "25187", isGekoppeld: Bool = false
    ) throws -> Overlapuitkomst {
        let code = try XCTUnwrap(KeuzedeelCode("K0022"))
        let kwalificatie = try XCTUnwrap(Opleidingscode(crebo))
        let keuzedeel = Keuzedeel(
            code: code, titel: "Digitale vaardigheden basis",
            gekoppeldeKwalificaties: isGekoppeld ? [KwalificatieVerwijzing(crebo: kwalificatie)] : [])
        return Register([.keuzedeel(keuzedeel)], tabellen: tabellen).overlap(van: code, met: kwalificatie)
    }

    private func tabellen(
        _ uitkomst: Overlaptoets.Uitkomst, _ datum: String?, crebo: String = "25187"
    ) throws -> Tabellen {
        var tabellen = Tabellen()
        tabellen.overlap = [
            Overlaptoets(
                keuzedeel: try XCTUnwrap(KeuzedeelCode("K0022")), kwalificatie: try XCTUnwrap(Opleidingscode(crebo)),
                uitkomst: uitkomst, datum: datum.flatMap { CalendarDate($0) })
        ]
        return tabellen
    }

    private func koppeling(tot: String?) throws -> Koppeling {
        Koppeling(
            keuzedeel: try XCTUnwrap(KeuzedeelCode("K0022")), kwalificatie: try XCTUnwrap(Opleidingscode("25187")),
            geldigVanaf: CalendarDate("01-08-2016"), geldigTot: tot.flatMap { CalendarDate($0) })
    }
}

@testable import KwalificatieModel
import KwalificatieReaders
import KwalificatieValidators
import XCTest

@testable import DUODelivery

final class ROVergelijkingTests: XCTestCase {
    func testWhatIsRegisteredAsDeliveredIsEqual() throws {
        let outcomes = try compare([(OdtSample.vroeg, try all())])
        XCTAssertEqual(outcomes.map(\.soort), [.gelijk, .gelijk, .gelijk, .gelijk])
        XCTAssertEqual(outcomes.map(\.recordsoort), [.inschrijving, .keuzedeel, .inschrijving, .onderdeel])
        XCTAssertEqual(outcomes.map(\.regel), [3, 5, 15, 18])
        XCTAssertEqual(outcomes.map(\.code), ["25187", "K0717", "25535", "C0013"])
        XCTAssertEqual(Set(outcomes.map(\.levering?.text)), [OdtSample.vroeg])
    }

    func testAnotherLeertrajectThatWasNotDeliveredDoesNotCount() throws {
        let outcomes = try compare([(OdtSample.vroeg, try all())])
        XCTAssertFalse(outcomes.contains { $0.inschrijvingvolgnummer == "C2" })
    }

    func testWhatWasNeverDeliveredIsNamed() throws {
        let outcomes = try compare([])
        XCTAssertEqual(outcomes.map(\.soort), [.nooitGeleverd, .nooitGeleverd, .nooitGeleverd, .nooitGeleverd])
        XCTAssertEqual(outcomes.map(\.persoon), ["*****0007", "*****0007", "*****0000", "*****0000"])
    }

    func testWhatIsNotRegisteredIsNamedWithItsDelivery() throws {
        let other = try inschrijving(begin: "2025-11-01", gepland: "2026-05-01")
        let outcomes = try compare([(OdtSample.vroeg, try all() + [.inschrijving(other)])])
        let missing = outcomes.filter { $0.soort == .nietGeregistreerd }
        XCTAssertEqual(missing.map(\.inschrijvingvolgnummer), ["C9"])
        XCTAssertEqual(missing.map(\.persoon), ["*****0743"])
        XCTAssertEqual(missing.map(\.levering?.text), [OdtSample.vroeg])
    }

    func testEachFieldThatDiffersIsNamed() throws {
        var messages = try all()
        var inschrijving = try OdtSample.inschrijvingen()[0]
        inschrijving.crebo = try XCTUnwrap(Opleidingscode("25188"))
        inschrijving.redenUitschrijving = nil
        messages[0] = .inschrijving(inschrijving)
        let outcome = try XCTUnwrap(try compare([(OdtSample.vroeg, messages)]).first)
        XCTAssertEqual(outcome.soort, .anders)
        XCTAssertEqual(
            outcome.verschillen,
            [
                .init(naam: "reden uitschrijving", geleverd: "", geregistreerd: "08"),
                .init(naam: "opleidingcode", geleverd: "25188", geregistreerd: "25187"),
            ])
    }

    func testADeliveredEnrolmentThatIsRegisteredWithAnotherLeertrajectDiffers() throws {
        let text = RuleExample.registratieoverzichtText.replacing("25187|ODT||N", with: "25187|BBL||J")
        let outcome = try XCTUnwrap(try compare([(OdtSample.vroeg, try all())], text).first)
        XCTAssertEqual(outcome.verschillen.map(\.naam), ["leertraject", "indicatie bekostigbaar"])
    }

    func testASecondPeriodeDiffers() throws {
        let text = RuleExample.registratieoverzichtText.replacing(
            "KZD|999990007", with: "ISP|999990007||C1|2025-11-01|25187|ODT||N||101A742|100X969||\r\nKZD|999990007")
        let outcome = try XCTUnwrap(try compare([(OdtSample.vroeg, try all())], text).first)
        XCTAssertEqual(outcome.verschillen, [.init(naam: "aantal perioden", geleverd: "1", geregistreerd: "2")])
    }

    func testTheLastDeliveryCounts() throws {
        var earlier = try OdtSample.inschrijvingen()[0]
        earlier.uitschrijvingWerkelijk = nil
        let outcomes = try compare([(OdtSample.vroeg, [.inschrijving(earlier)]), (OdtSample.laat, try all())])
        XCTAssertEqual(Set(outcomes.map(\.soort)), [.gelijk])
        XCTAssertEqual(outcomes.first?.levering?.text, OdtSample.laat)
    }

    func testADeliveryAfterTheDayOfTheOverzichtDoesNotCount() throws {
        var later = try OdtSample.inschrijvingen()[0]
        later.crebo = try XCTUnwrap(Opleidingscode("25188"))
        let new = try inschrijving(begin: "2025-11-01", gepland: "2026-05-01")
        let outcomes = try compare([
            (OdtSample.vroeg, try all()), ("ODT_25LX_2026-08-04_1", [.inschrijving(later), .inschrijving(new)]),
        ])
        XCTAssertEqual(outcomes.map(\.soort), [.gelijk, .gelijk, .gelijk, .gelijk, .nietTeVergelijken])
        XCTAssertEqual(outcomes.last?.reden, "geleverd na de dag waarop het overzicht is gemaakt")
    }

    func testADeliveryOutsideThePeriodOfTheOverzichtIsNotCalledMissing() throws {
        let before = try inschrijving(begin: "2024-09-01", gepland: "2025-07-31")
        let result = try OdtSample.resultaat(before, "R9", "K0717", "2025-07-01")
        let outcomes = try compare([(OdtSample.vroeg, try all() + [.inschrijving(before), .resultaat(result)])])
        XCTAssertEqual(outcomes.suffix(2).map(\.soort), [.nietTeVergelijken, .nietTeVergelijken])
        XCTAssertEqual(Set(outcomes.suffix(2).map(\.reden)), ["valt buiten de periode van het overzicht"])
    }

    func testAnEnrolmentThatTouchesThePeriodIsMissing() throws {
        let touching = try inschrijving(begin: "2024-09-01", gepland: "2025-08-01")
        let outcomes = try compare([(OdtSample.vroeg, try all() + [.inschrijving(touching)])])
        XCTAssertEqual(outcomes.last?.soort, .nietGeregistreerd)
    }

    func testAnEnrolmentOfSomebodyWithAMaskedNumberCannotBeCompared() throws {
        let text = RuleExample.registratieoverzichtText.replacing("|109900000|", with: "|ONR1|")
        let outcomes = try compare([(OdtSample.vroeg, Array(try all().prefix(1)))], text)
        let masked = outcomes.filter { $0.persoon == "ONR1" }
        XCTAssertEqual(masked.map(\.soort), [.nietTeVergelijken, .nietTeVergelijken])
    }

    func testAFileThatASpreadsheetSavedComparesTheSame() throws {
        let text = SpreadsheetForm.saved(RuleExample.registratieoverzichtText)
        XCTAssertEqual(Set(try compare([(OdtSample.vroeg, try all())], text).map(\.soort)), [.gelijk])
    }

    func testTheTotalsAreThoseOfTheOutcomes() throws {
        var totals: [ROUitkomst.Soort: (inschrijvingen: Int, resultaten: Int)] = [:]
        _ = try compare([(OdtSample.vroeg, Array(try all().prefix(2)))], totals: &totals)
        XCTAssertEqual(totals[.gelijk]?.inschrijvingen, 2)
        XCTAssertEqual(totals[.gelijk]?.resultaten, 0)
        XCTAssertEqual(totals[.nooitGeleverd]?.resultaten, 2)
    }

    func testNoOutcomeHoldsAnUnmaskedNumber() throws {
        let shown = "\(try compare([(OdtSample.vroeg, try all())]))\(try compare([]))"
        for number in Testnummers.burgerservicenummers + Testnummers.onderwijsnummers {
            XCTAssertFalse(shown.contains(number), String(number.suffix(4)))
        }
    }

    // MARK: -

    private func all() throws -> [OdtBericht] {
        try OdtSample.inschrijvingen().map { .inschrijving($0) } + OdtSample.resultaten().map { .resultaat($0) }
    }

    private func inschrijving(begin: String, gepland: String) throws -> OdtInschrijving {
        try OdtSample.inschrijving(
            .burgerservicenummer(Burgerservicenummer(Testnummers.burgerservicenummers[2])), "C9", begin,
            gepland: gepland, crebo: "25187")
    }

    private func compare(
        _ deliveries: [(name: String, messages: [OdtBericht])],
        _ text: String = RuleExample.registratieoverzichtText
    ) throws -> [ROUitkomst] {
        var totals: [ROUitkomst.Soort: (inschrijvingen: Int, resultaten: Int)] = [:]
        return try compare(deliveries, text, totals: &totals)
    }

    private func compare(
        _ deliveries: [(name: String, messages: [OdtBericht])],
        _ text: String = RuleExample.registratieoverzichtText,
        totals: inout [ROUitkomst.Soort: (inschrijvingen: Int, resultaten: Int)]
    ) throws -> [ROUitkomst] {
        let selectie = try ROSelectie(MemorySource(text))
        var stand = OdtStand(aanmaak: selectie.aanmaak)
        for (name, messages) in deliveries {
            try stand.add(MemorySource(OdtSample.file(messages)), of: try XCTUnwrap(Leveringsnaam(name)))
        }
        var outcomes: [ROUitkomst] = []
        var vergelijking = ROVergelijking(stand, selectie: selectie)
        for regel in try ROSample.lines(text) { try vergelijking.neem(regel) { outcomes.append($0) } }
        try vergelijking.einde { outcomes.append($0) }
        totals = vergelijking.aantallen
        return outcomes
    }
}

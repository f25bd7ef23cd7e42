import XCTest

@testable import KwalificatieValidators

/// The rules about niveau and soort opleiding over a published crebolijst.
final class NiveauListTests: XCTestCase {
    func testAnEmptyCellIsNoFinding() {
        var sample = ListSample()
        sample.kwalificatie("25078", niveau: "", soort: " ")
        XCTAssertEqual(sample.result(of: RuleCatalogue.niveau).findings, [])
    }

    func testWhiteSpaceAroundAValueIsNoFinding() {
        var sample = ListSample()
        sample.kwalificatie("25078", niveau: " 3\u{A0}", soort: "vakopleiding ")
        XCTAssertEqual(sample.result(of: RuleCatalogue.niveau).findings, [])
    }

    func testANiveauThatIsNone() {
        var sample = ListSample()
        sample.kwalificatie("25078", niveau: "5", soort: "vakopleiding")
        XCTAssertEqual(
            sample.findings(of: NiveauAanwezig()),
            ["1:6 kwalificatie 25078 Naam: “5” is geen niveau; verwacht wordt 1, 2, 3 of 4"])
    }

    func testAVakopleidingLabelledMiddenkaderopleiding() {
        var sample = ListSample()
        sample.kwalificatie("25078", niveau: "3", soort: "vakopleiding")
        sample.kwalificatie("25821", niveau: "3", soort: "middenkaderopleiding")
        XCTAssertEqual(
            sample.findings(of: SoortPastBijNiveau()),
            ["2:8 kwalificatie 25821 Naam: een middenkaderopleiding is van niveau 4, maar er staat niveau 3"])
    }

    func testASoortOpleidingThatDoesNotExist() {
        var sample = ListSample()
        sample.kwalificatie("25078", niveau: "3", soort: "vakopl.")
        XCTAssertEqual(
            sample.findings(of: SoortOpleidingBekend()),
            ["1:8 kwalificatie 25078 Naam: “vakopl.” is geen soort opleiding"])
    }

    func testCapitalsInASoortOpleiding() {
        var sample = ListSample()
        sample.kwalificatie("25776", niveau: "4", soort: "Middenkaderopleiding")
        XCTAssertEqual(
            sample.findings(of: SchrijfwijzeSoortOpleiding()),
            ["1:8 kwalificatie 25776 Naam: er staat “Middenkaderopleiding”; gebruikelijk is “middenkaderopleiding”"])
    }

    func testAnAssistentopleidingWithACodeOfToday() {
        var sample = ListSample()
        sample.kwalificatie("25250", niveau: "1", soort: "assistentopleiding")
        XCTAssertEqual(sample.result(of: [AssistentopleidingVoor2014()]).findings.map(\.place.column), [8])
    }

    func testAnAssistentopleidingWithACodeFromBefore2015() {
        var sample = ListSample()
        sample.kwalificatie("97010", niveau: "1", soort: "assistentopleiding")
        XCTAssertEqual(sample.findings(of: AssistentopleidingVoor2014()), [])
    }
}

import KwalificatieModel
import XCTest

@testable import KwalificatieValidators

/// The day on which a rule begins to hold is the first on which it does, and no day before it is.
final class GrensdagTests: XCTestCase {
    /// How often a rule finds something in a sample with these changes, for each of the days that take the place of `DAG`.
    private func counts(
        of rule: any Rule, in name: String, _ changes: [(String, String)], on days: [String]
    ) throws -> [Int] {
        let samples = try SampleRegister()
        return try days.map { day in
            var text = try samples.text(of: name)
            for (original, changed) in changes {
                XCTAssertTrue(text.contains(original), original)
                text = text.replacing(original, with: changed.replacing("DAG", with: day))
            }
            return try samples.findings(in: name, text: text, rules: [rule]).findings.count
        }
    }

    func testAKeuzedeelOf960HoursMayStartBefore1August2022() throws {
        let changes = [
            ("Geldig_vanaf=\"01-08-2023\"", "Geldig_vanaf=\"DAG\""), ("<sbu>240</sbu>", "<sbu>960</sbu>"),
        ]
        XCTAssertEqual(
            try counts(
                of: Keuzedeel960Uur(), in: "keuzedelen/gezonde-leefstijl.xml", changes,
                on: ["31-07-2022", "01-08-2022"]), [0, 1])
    }

    func testAnAssistentopleidingMayStartBefore1August2014() throws {
        let changes = [
            ("Geldig_vanaf=\"01-08-2022\"", "Geldig_vanaf=\"DAG\""), (">entreeopleiding<", ">assistentopleiding<"),
        ]
        XCTAssertEqual(
            try counts(
                of: AssistentopleidingVoor2014(), in: "dossiers/23301-entree.xml", changes,
                on: ["31-07-2014", "01-08-2014"]), [0, 9])
    }

    func testAKeuzedeelMayNotStartOnTheDayOnWhichItsKwalificatieCloses() throws {
        let start = #"titel="Bouwen met hout" code="K1141" versie="" vervangt="" status="Vastgesteld" Geldig_vanaf="#
        let changes = [
            (start + "\"01-08-2021\"", start + "\"DAG\""),
            (#"<kwalificatie crebo="25829" />"#, #"<kwalificatie crebo="25187" />"#),
        ]
        XCTAssertEqual(
            try counts(
                of: KoppelingMetVervallenKwalificatie(), in: "keuzedelen/keuzedelen-ict-en-techniek.xml", changes,
                on: ["31-07-2020", "01-08-2020"]), [0, 1])
    }

    func testAKeuzedeelThatWasNeverOpenNeedsNoSuccessor() throws {
        let changes = [
            ("Geldig_vanaf=\"01-08-2016\" Geldig_tot=\"\"", "Geldig_vanaf=\"01-08-2016\" Geldig_tot=\"DAG\"")
        ]
        XCTAssertEqual(
            try counts(
                of: OpvolgerBekend(), in: "keuzedelen/k0022-digitale-vaardigheden-basis.xml", changes,
                on: ["01-08-2016", "02-08-2016"]), [0, 1])
    }
}

import KwalificatieModel
import XCTest

@testable import KwalificatieValidators

/// The rules about dates and succession over a published list of lapsed codes.
final class DatumListTests: XCTestCase {
    func testADayThatDoesNotExistAndATextThatIsNoDate() {
        var sample = ListSample()
        sample.vervallen(kwalificatie: "25218", "31-02-2022", "zomer 2028")
        XCTAssertEqual(
            sample.findings(of: DatumBestaat()),
            [
                "1:3 kwalificatie 25218 Naam: Datum einde instroom is “31-02-2022”; die dag bestaat niet",
                "1:4 kwalificatie 25218 Naam: Datum einde opleiding is “zomer 2028”; "
                    + "dat is geen datum van de vorm dd-mm-jjjj",
            ])
    }

    func testADateWithoutZerosIsADate() {
        var sample = ListSample()
        sample.vervallen(kwalificatie: "25218", "1-8-2022", "1-8-2028")
        XCTAssertEqual(sample.result(of: RuleCatalogue.datum).findings, [])
    }

    func testAnEndOfTheOpleidingBeforeThatOfEnrolment() {
        var sample = ListSample()
        sample.vervallen(kwalificatie: "25218", "01-08-2022", "01-08-2021")
        XCTAssertEqual(
            sample.findings(of: DatumsOpVolgorde()),
            ["1:4 kwalificatie 25218 Naam: einde opleiding 01-08-2021 ligt niet na einde instroom 01-08-2022"])
        XCTAssertEqual(sample.findings(of: Uitlooptijd()), [])
    }

    func testATimeToFinishThatFitsNoNiveau() {
        var sample = ListSample()
        sample.vervallen(kwalificatie: "25218", "01-08-2022", "01-08-2028")
        sample.vervallen(kwalificatie: "25219", "01-08-2022", "01-08-2029")
        XCTAssertEqual(sample.result(of: [Uitlooptijd()]).findings.map(\.place.line), [2])
    }

    func testATimeToFinishAgainstTheNiveauInAList() {
        var sample = ListSample()
        sample.kwalificatie("25218", niveau: "3", soort: "vakopleiding")
        sample.vervallen(kwalificatie: "25218", "01-08-2022", "01-08-2028")
        XCTAssertEqual(
            sample.findings(of: Uitlooptijd()),
            [
                "2:4 kwalificatie 25218 Naam: einde opleiding is 01-08-2028; "
                    + "met einde instroom 01-08-2022 en niveau 3 wordt 01-08-2027 verwacht"
            ])
    }

    func testATimeToFinishOfADossierFollowsItsHighestNiveau() {
        var sample = ListSample()
        sample.kwalificatie("25218", niveau: "3", soort: "vakopleiding", dossier: "23070")
        sample.kwalificatie("25219", niveau: "2", soort: "basisberoepsopleiding")
        sample.vervallenDossier("23070", "01-08-2022", "01-08-2027")
        XCTAssertEqual(sample.findings(of: Uitlooptijd()), [])
    }

    func testATimeToFinishAgainstTheNiveauInADossier() throws {
        var sample = ListSample()
        sample.vervallen(kwalificatie: "25218", "01-08-2022", "01-08-2028")
        let kwalificatie = Kwalificatie(
            titel: "Naam", niveau: .drie, crebos: [CreboPeriode(crebo: try XCTUnwrap(KwalificatieCrebo("25218")))])
        let dossier = Kwalificatiedossier(
            titel: "Dossier", crebos: [CreboPeriode(crebo: try XCTUnwrap(DossierCrebo("23070")))],
            kwalificaties: [kwalificatie])
        XCTAssertEqual(sample.result(of: [Uitlooptijd()], beside: [.dossier(dossier)]).findings.map(\.place.line), [1])
    }

    func testALapsedCodeWithoutSuccessor() {
        var sample = ListSample()
        sample.vervallen(kwalificatie: "25012", "01-08-2022", "01-08-2028", nieuw: "")
        sample.vervallen(kwalificatie: "25013", "01-08-2022", "01-08-2028", nieuw: "25014 / 25015")
        XCTAssertEqual(
            sample.findings(of: OpvolgerBekend()), ["1:6 kwalificatie 25012 Naam: er is geen opvolger genoemd"])
    }

    func testACodeThatEndsOnADayOfTheListMustBeInIt() throws {
        var sample = ListSample()
        sample.vervallenDossier("23070", "01-08-2022", "01-08-2028")
        func dossier(_ crebo: String, einde: String) throws -> RegisterRecord {
            .dossier(
                Kwalificatiedossier(
                    titel: "Dossier",
                    crebos: [
                        CreboPeriode(
                            crebo: try XCTUnwrap(DossierCrebo(crebo)), geldigVanaf: CalendarDate("01-08-2015"),
                            eindeInstroom: CalendarDate(einde))
                    ]))
        }
        let records = [
            try dossier("23070", einde: "01-08-2022"), try dossier("23071", einde: "01-08-2022"),
            try dossier("23072", einde: "01-08-2023"),
        ]
        XCTAssertEqual(
            sample.result(of: [OpvolgerBekend()], beside: records).findings.map(\.subject?.code), ["23071"])
    }

    func testSuccessionIsNotCheckedWithoutAListOrAKeuzedeelThatReplacesAnother() {
        let result = ListSample().result(of: [OpvolgerBekend()])
        XCTAssertEqual(result.rulesNotRun.map(\.rule.description), ["DATUM-005"])
    }

    func testALapsedCodeWithoutDates() {
        var sample = ListSample()
        sample.vervallenDossier("23195", "", "")
        XCTAssertEqual(
            sample.findings(of: VervallenRijHeeftDatums()),
            [
                "1:3 kwalificatiedossier 23195 Naam: de vervallen code heeft geen datum einde instroom "
                    + "en geen datum einde opleiding"
            ])
    }

    /// Whether successors exist is judged from three quarters of them on.
    func testOfAListWithFewOfItsSuccessorsNoneIsMissed() {
        for (known, missed) in [(3, ["25999"]), (2, [])] {
            var sample = ListSample()
            for number in 1...4 {
                let nieuw = number <= known ? "2500\(number)" : number == 4 ? "25999" : "2599\(number)"
                sample.vervallen(kwalificatie: "2510\(number)", "01-08-2022", "01-08-2026", nieuw: nieuw)
                sample.kwalificatie("2500\(number)", niveau: "2", soort: "basisberoepsopleiding")
            }
            let result = sample.result(of: [OpvolgerBestaat()])
            XCTAssertEqual(result.findings.map(\.found), missed, "\(known) of 4")
            XCTAssertEqual(result.rulesNotRun.isEmpty, !missed.isEmpty, "\(known) of 4")
        }
    }
}

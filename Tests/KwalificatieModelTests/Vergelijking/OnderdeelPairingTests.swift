import XCTest

@testable import KwalificatieModel

final class OnderdeelPairingTests: XCTestCase {
    private func kwalificatie(_ codes: String..., dossier: String) -> Registeronderdeel {
        Registeronderdeel(
            soort: .kwalificatie, codes: codes, titel: "x", dossier: .init(code: dossier, titel: "y"))
    }

    func testTheSameCodeBelongsTogether() {
        var pairing = OnderdeelPairing([
            kwalificatie("25001", dossier: "23001"), kwalificatie("25002", dossier: "23001"),
        ])
        XCTAssertEqual(
            pairing.partners(of: [kwalificatie("25002", dossier: "23001"), kwalificatie("25003", dossier: "23001")]),
            [1, nil])
        XCTAssertEqual(pairing.unpaired, [0])
    }

    func testTheSameCodeOfAnotherKindDoesNot() {
        var pairing = OnderdeelPairing([Registeronderdeel(soort: .crossOver, codes: ["26001"], titel: "x")])
        XCTAssertEqual(
            pairing.partners(of: [Registeronderdeel(soort: .geregionaliseerd, codes: ["26001"], titel: "x")]), [nil])
    }

    func testASecondCodeWillDo() {
        var pairing = OnderdeelPairing([kwalificatie("25001", "25002", dossier: "23001")])
        XCTAssertEqual(pairing.partners(of: [kwalificatie("25002", "25001", dossier: "23001")]), [0])
    }

    func testAKwalificatieInSeveralDossiersStaysInItsOwn() {
        let first = kwalificatie("25001", dossier: "23001")
        let second = kwalificatie("25001", dossier: "23002")
        var pairing = OnderdeelPairing([first, second])
        XCTAssertEqual(pairing.partners(of: [second, first]), [1, 0])
    }

    func testAKwalificatieThatMovedIsFound() {
        var pairing = OnderdeelPairing([
            kwalificatie("25001", dossier: "23001"), kwalificatie("25001", dossier: "23002"),
        ])
        XCTAssertEqual(
            pairing.partners(of: [kwalificatie("25001", dossier: "23003"), kwalificatie("25001", dossier: "23001")]),
            [1, 0])
        XCTAssertEqual(pairing.unpaired, [])
    }
}

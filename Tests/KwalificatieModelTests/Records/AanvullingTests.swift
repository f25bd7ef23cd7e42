import XCTest

@testable import KwalificatieModel

final class AanvullingTests: XCTestCase {
    func testAnAdditionWithoutAnythingIsLeeg() {
        XCTAssertTrue(Aanvulling(bij: nil, onderdeel: .gedrag, profielNr: 1).isLeeg)
        XCTAssertTrue(Aanvulling(bij: nil, onderdeel: .gedrag, profielNr: 1, tekst: Tekst(" \n")).isLeeg)
    }

    func testAnAdditionWithAnythingIsNotLeeg() {
        XCTAssertFalse(Aanvulling(bij: nil, onderdeel: .gedrag, profielNr: 1, tekst: Tekst("x")).isLeeg)
        XCTAssertFalse(
            Aanvulling(
                bij: nil, onderdeel: .vakkennisEnVaardigheden, profielNr: 1,
                vakkennisEnVaardigheden: [KennisVerwijzing(nr: 1, titel: nil)]
            ).isLeeg)
        XCTAssertFalse(
            Aanvulling(
                bij: nil, onderdeel: .competenties, profielNr: 1,
                competenties: [CompetentieVerwijzing(nr: 1, code: nil, titel: nil)]
            ).isLeeg)
    }
}

import XCTest

@testable import KwalificatieModel

final class SoortOpleidingTests: XCTestCase {
    func testEveryPublishedNameIsRead() {
        for soort in SoortOpleiding.allCases { XCTAssertEqual(SoortOpleiding(soort.rawValue), soort) }
    }

    func testLetterCaseDoesNotCount() {
        // The published list of 2022 has `Middenkaderopleiding` beside `middenkaderopleiding`.
        XCTAssertEqual(SoortOpleiding("Middenkaderopleiding"), .middenkaderopleiding)
        XCTAssertEqual(SoortOpleiding("VAKOPLEIDING"), .vakopleiding)
    }

    func testAnythingElseIsNoSoortOpleiding() {
        XCTAssertEqual(["", "opleiding", "vak opleiding", "bol"].filter { SoortOpleiding($0) != nil }, [])
    }

    func testTheNiveauFollowsFromTheSoort() {
        let niveaus = SoortOpleiding.allCases.map(\.niveau)
        XCTAssertEqual(niveaus, [.een, .een, .twee, .drie, .vier, .vier])
    }

    func testTheAardOfAKeuzedeelIsReadWithoutLetterCase() {
        for aard in AardKeuzedeel.allCases { XCTAssertEqual(AardKeuzedeel(aard.rawValue.uppercased()), aard) }
    }

    func testAnAardWithADecomposedDiaeresisIsTheSame() {
        XCTAssertEqual(AardKeuzedeel("remedie\u{308}rend"), .remedierend)
    }

    func testAnythingElseIsNoAard() {
        XCTAssertEqual(["", "doorstroming", "verbreed"].filter { AardKeuzedeel($0) != nil }, [])
    }
}

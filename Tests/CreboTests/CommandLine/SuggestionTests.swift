import XCTest

@testable import crebo

final class SuggestionTests: XCTestCase {
    private let candidates = ["convert", "export", "inspect", "csv"]

    func testOneSlipIsForgivenForEveryThreeLetters() {
        for (typed, meant) in [
            ("convrt", "convert"), ("convertt", "convert"), ("conwert", "convert"), ("exprot", "export"),
            ("inpect", "inspect"), ("cvs", "csv"), ("CSV", "csv"),
        ] {
            XCTAssertEqual(Suggestion.nearest(to: typed, among: candidates), meant)
        }
    }

    func testTheBeginningOfANameIsEnough() {
        XCTAssertEqual(Suggestion.nearest(to: "ins", among: candidates), "inspect")
    }

    func testWhatIsFarFromEveryNameGivesNothing() {
        for typed in ["", "c", "lists", "covfefe", "xyz"] {
            XCTAssertNil(Suggestion.nearest(to: typed, among: candidates), typed)
        }
    }

    func testOfEquallyNearNamesTheFirstIsTaken() {
        XCTAssertEqual(Suggestion.nearest(to: "bat", among: ["cat", "hat"]), "cat")
    }
}

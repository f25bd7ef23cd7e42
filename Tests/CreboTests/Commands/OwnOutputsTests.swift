import XCTest

@testable import crebo

final class OwnOutputsTests: XCTestCase {
    private func dutch(_ paths: [String]) -> String? { OwnOutputs(paths)?.phrase(in: .dutch) }

    func testNothingIsSaidWithoutOutputs() {
        XCTAssertNil(OwnOutputs([]))
    }

    func testAFewAreNamed() {
        XCTAssertEqual(dutch(["a"]), "niet gelezen is eerdere uitvoer van crebo in “a”")
        XCTAssertEqual(dutch(["a", "b", "c"]), "niet gelezen is eerdere uitvoer van crebo in “a”, “b” en “c”")
    }

    func testOfMoreThanAFewTheRestIsCounted() {
        XCTAssertEqual(
            dutch(["a", "b", "c", "d", "e"]), "niet gelezen is eerdere uitvoer van crebo in “a”, “b”, “c” en nog 2")
    }

    func testTheLineSaysWhatToDo() {
        XCTAssertEqual(
            OwnOutputs(["a"])?.line(in: .english),
            "crebo: earlier output of crebo was not read in “a”; name such a directory itself as input to have it read.\n"
        )
    }
}

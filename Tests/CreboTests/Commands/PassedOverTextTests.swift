import XCTest

@testable import NightlyConversion
@testable import crebo

final class PassedOverTextTests: XCTestCase {
    private func text(ofOutputs paths: [String]) -> PassedOverText {
        PassedOverText(paths.map { PassedOver(path: $0, reason: .ownOutput) })
    }

    private func dutch(_ paths: [String]) -> [String] { text(ofOutputs: paths).phrases(in: .dutch) }

    func testNothingIsSaidWhenNothingWasPassedOver() {
        XCTAssertEqual(PassedOverText([]).phrases(in: .dutch), [])
        XCTAssertEqual(PassedOverText([]).lines(in: .dutch), "")
    }

    func testAFewAreNamed() {
        XCTAssertEqual(dutch(["a"]), ["niet gelezen is eerdere uitvoer van crebo in “a”"])
        XCTAssertEqual(dutch(["a", "b", "c"]), ["niet gelezen is eerdere uitvoer van crebo in “a”, “b” en “c”"])
    }

    func testOfMoreThanAFewTheRestIsCounted() {
        XCTAssertEqual(
            dutch(["a", "b", "c", "d", "e"]), ["niet gelezen is eerdere uitvoer van crebo in “a”, “b”, “c” en nog 2"])
    }

    func testTheLineSaysWhatToDo() {
        XCTAssertEqual(
            text(ofOutputs: ["a"]).lines(in: .english),
            "crebo: earlier output of crebo was not read in “a”; name such a directory itself as input to have it read.\n"
        )
    }

    func testTheEncodingThatWasTakenForNamesIsNamed() {
        XCTAssertEqual(
            PassedOverText([PassedOver(path: "in/oud.zip", reason: .names(in: .codePage850))]).lines(in: .dutch),
            "crebo: namen in een archief dat niet zegt in welke codering ze staan, zijn gelezen als CP850 (“in/oud.zip”).\n"
        )
    }

    func testASecondWayToADirectoryIsNamedWithTheFirst() {
        XCTAssertEqual(
            PassedOverText([PassedOver(path: "in/kring", reason: .sameDirectory(as: "in"))]).lines(in: .dutch),
            "crebo: één keer gelezen is een map waar ook een verwijzing naar leidt: “in/kring” is “in”.\n")
    }
}

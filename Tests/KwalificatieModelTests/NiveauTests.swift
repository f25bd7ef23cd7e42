import XCTest

@testable import KwalificatieModel

final class NiveauTests: XCTestCase {
    func testTheFourNiveausAreRead() {
        XCTAssertEqual(["1", "2", "3", "4"].map { Niveau($0) }, [.een, .twee, .drie, .vier])
    }

    func testAnythingElseIsNoNiveau() {
        let others = [
            "", " ", "0", "5", "01", "+1", "-1", " 1", "1 ", "1.0", "een", "MBO-1", "١", "10", "99999999999999",
        ]
        XCTAssertEqual(others.filter { Niveau($0) != nil }, [])
    }

    func testNiveausAreOrdered() {
        XCTAssertEqual(Niveau.allCases.shuffled().sorted(), [.een, .twee, .drie, .vier])
    }

    func testJSONHoldsTheNumber() throws {
        XCTAssertEqual(try JSON.text([Niveau.een, .vier]), "[1,4]")
        XCTAssertEqual(try JSON.value([Niveau].self, from: "[3]"), [.drie])
        XCTAssertThrowsError(try JSON.value([Niveau].self, from: "[5]"))
    }
}

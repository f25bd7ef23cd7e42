import Foundation
import TestSupport
import XCTest

final class CSVDialectTests: XCTestCase {
    private func crebolijst(_ options: [String]) throws -> Data {
        let directory = try TemporaryDirectory()
        let outcome = try Executable.crebo.run(["convert", "SampleXML", "-o", directory.path("out")] + options)
        XCTAssertEqual(outcome.code, 0, outcome.errors)
        return try Data(contentsOf: directory.url.appendingPathComponent("out/crebolijsten/crebolijst-2016.csv"))
    }

    func testTheListsAreForDutchExcelUnlessAskedOtherwise() throws {
        let list = try crebolijst([])
        XCTAssertEqual(list.prefix(3), Data([0xEF, 0xBB, 0xBF]))
        XCTAssertNotNil(String(decoding: list, as: UTF8.self).firstMatch(of: /;1,\d+;/))
        XCTAssertEqual(list, try crebolijst(["--csv=excel"]))
    }

    func testTheListsOfRFC4180HaveCommasAndDecimalPoints() throws {
        let list = String(decoding: try crebolijst(["--csv", "rfc4180"]), as: UTF8.self)
        XCTAssertTrue(list.hasPrefix("Overzicht vastgestelde kwalificatiedossiers"))
        XCTAssertNotNil(list.firstMatch(of: /,1\.\d+,/))
        XCTAssertTrue(list.utf8.elementsEqual(list.split(separator: "\r\n").joined(separator: "\r\n").utf8 + [13, 10]))
    }
}

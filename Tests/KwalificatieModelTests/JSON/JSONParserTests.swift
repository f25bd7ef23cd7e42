import XCTest

@testable import KwalificatieModel

final class JSONParserTests: XCTestCase {
    func testEveryKindOfValue() throws {
        XCTAssertEqual(
            try JSONParser.parse(
                Array(#" {"a": [1, -2.5e3, true, false, null, "é\n\u00e9\ud83d\ude00"], "b": {}} "#.utf8)),
            .object([
                "a": .array([.integer(1), .number("-2.5e3"), .bool(true), .bool(false), .null, .string("é\né😀")]),
                "b": .object([:]),
            ]))
    }

    func testWhatIsWrittenIsReadBack() throws {
        let value = JSONValue.object([
            "tekst": .string("\"\\\n\u{1}\u{7F}\u{2028}é😀/"), "lijst": .array([.array([]), .integer(-3)]),
        ])
        XCTAssertEqual(try JSONParser.parse(Array(value.text.utf8)), value)
    }

    func testWhatIsNoJSONHasAPlace() {
        for (text, line, column) in [
            ("", 1, 1), ("{", 1, 2), ("{\n  \"a\": 1,\n}", 3, 1), ("[1 2]", 1, 4), ("{\"a\":1,\"a\":2}", 1, 8),
            ("01", 1, 1), ("\"\\x\"", 1, 2), ("\"\\ud800\"", 1, 2), ("\"é\n\"", 1, 3), ("nul", 1, 1), ("{} x", 1, 4),
            ("1.", 1, 1), ("\"open", 1, 1),
        ] {
            XCTAssertThrowsError(try JSONParser.parse(Array(text.utf8)), text) { error in
                let problem = error as? JSONParser.Problem
                XCTAssertEqual(problem.map { [$0.line, $0.column] }, [line, column], text)
            }
        }
    }

    func testValuesMayBeAsDeepAsTheLimitAndNoDeeper() {
        func nested(_ depth: Int) -> [UInt8] {
            Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
        }
        XCTAssertNoThrow(try JSONParser.parse(nested(32)))
        XCTAssertThrowsError(try JSONParser.parse(nested(33)))
    }

    func testDepthIsLimited() {
        XCTAssertThrowsError(try JSONParser.parse(Array(String(repeating: "[", count: 100_000).utf8)))
    }
}

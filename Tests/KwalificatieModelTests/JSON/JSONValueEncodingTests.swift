import Foundation
@testable import KwalificatieModel
import XCTest

final class JSONValueEncodingTests: XCTestCase {
    // MARK: - The same as Foundation

    func testHostileTextsAreAsFoundationWritesThem() throws {
        let every = String(String.UnicodeScalarView((0..<0x2100).compactMap(Unicode.Scalar.init)))
        let texts = [
            "", "\u{0}", "\"", "\\", "a/b", "\u{7F}", "\u{2028}\u{2029}", "👩‍👩‍👧 é e\u{301}", "\u{10FFFF}\u{FFFF}", every,
            "1234567\"", "12345678\"", "123456789\n0123456\u{1F}",
        ]
        for text in texts {
            let line = try encoded([text])
            XCTAssertEqual(line, try foundation([text]))
            XCTAssertEqual(try JSONDecoder().decode([String].self, from: Data(line.utf8)), [text])
        }
    }

    func testControlCharactersHaveTheirShortEscapes() throws {
        XCTAssertEqual(
            try encoded("\u{8}\t\n\u{B}\u{C}\r\u{0}\u{1F}"), #""\b\t\n\u000b\f\r\u0000\u001f""#)
    }

    func testEscapesAtEveryPlaceInAText() throws {
        for length in 0..<40 {
            for position in 0...length {
                let text =
                    String(repeating: "a", count: position) + "\n" + String(repeating: "é", count: length - position)
                XCTAssertEqual(try encoded(text), try foundation(text))
            }
        }
    }

    func testOptionalsAreLeftOutInAnObjectAndNullInAnArray() throws {
        XCTAssertEqual(try encoded([1, nil, 3]), "[1,null,3]")
        struct Part: Encodable {
            let nr = 1
            let titel: String? = nil
        }
        XCTAssertEqual(try encoded(Part()), #"{"nr":1}"#)
        XCTAssertEqual(try encoded(Int?.none), "null")
    }

    // MARK: - The order of keys

    func testKeysAreInTheOrderOfTheirBytes() throws {
        let keys = [
            "b", "a", "", "ab", "aB", "Z", "é", "kennisEnVaardigheden", "kenniscategorieen", "abcdefgh", "abcdefghi",
        ]
        let value = Dictionary(uniqueKeysWithValues: keys.map { ($0, 1) })
        XCTAssertEqual(
            try encoded(value),
            #"{"":1,"Z":1,"a":1,"aB":1,"ab":1,"abcdefgh":1,"abcdefghi":1,"b":1,"kennisEnVaardigheden":1,"#
                + #""kenniscategorieen":1,"é":1}"#)
    }

    func testKeysThatNeedEscapesAreOrderedByWhatTheyAre() throws {
        XCTAssertEqual(try encoded(["a": 1, "\"": 2, "#": 3, "\n": 4]), ##"{"\n":4,"\"":2,"#":3,"a":1}"##)
    }

    // MARK: - Containers

    func testNestedContainersMayBeFilledInAnyOrder() throws {
        let value = ByHand { encoder in
            var object = encoder.container(keyedBy: Key.self)
            var list = object.nestedUnkeyedContainer(forKey: "list")
            try object.encode("x", forKey: "b")
            var inner = object.nestedContainer(keyedBy: Key.self, forKey: "inner")
            try object.encode("y", forKey: "a")
            try list.encode(1)
            try inner.encode(true, forKey: "z")
            var deeper = list.nestedContainer(keyedBy: Key.self)
            try list.encode(2)
            try inner.encode(false, forKey: "y")
            try deeper.encode(3, forKey: "d")
            try "s".encode(to: list.superEncoder())
            _ = list.nestedUnkeyedContainer()
        }
        let expected = #"{"a":"y","b":"x","inner":{"y":false,"z":true},"list":[1,{"d":3},2,"s",[]]}"#
        XCTAssertEqual(try encoded(value), expected)
        XCTAssertEqual(try foundation(value), expected)
    }

    func testAnObjectMayBeWrittenThroughSeveralContainers() throws {
        let value = ByHand { encoder in
            var first = encoder.container(keyedBy: Key.self)
            var second = encoder.container(keyedBy: Key.self)
            try second.encode(2, forKey: "b")
            try first.encode(1, forKey: "a")
        }
        XCTAssertEqual(try encoded(value), #"{"a":1,"b":2}"#)
    }

    func testTheCountOfAnArrayIsThatOfItsElements() throws {
        let value = ByHand { encoder in
            var list = encoder.unkeyedContainer()
            try list.encode("a")
            try list.encodeNil()
            try list.encode(list.count)
        }
        XCTAssertEqual(try encoded(value), #"["a",null,2]"#)
    }

    // MARK: - Errors

    func testANumberThatJSONCannotHoldIsAnErrorWithItsPlace() {
        XCTAssertEqual(path(of: ["a": [1, Double.infinity]]), "a")
        XCTAssertEqual(path(of: ["a": ["b": Double.nan]]), "a/b")
        XCTAssertEqual(path(of: Double.nan), "")
    }

    // MARK: - Help

    private func encoded(_ value: some Encodable) throws -> String {
        var buffer: [UInt8] = []
        try JSONValue(encoding: value).append(to: &buffer)
        return String(decoding: buffer, as: UTF8.self)
    }

    private func foundation(_ value: some Encodable) throws -> String { try JSON.text(value) }

    /// The path in the error that encoding this gives; nil when it gives another error or none.
    private func path(of value: some Encodable) -> String? {
        do {
            _ = try encoded(value)
            return nil
        } catch EncodingError.invalidValue(_, let context) {
            return context.codingPath.map(\.stringValue).joined(separator: "/")
        } catch {
            return nil
        }
    }
}

/// Any text as a key.
private struct Key: CodingKey, ExpressibleByStringLiteral {
    let stringValue: String
    let intValue: Int? = nil

    init(stringLiteral text: String) { stringValue = text }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}

/// A value that encodes itself as the test says.
private struct ByHand: Encodable {
    let body: (any Encoder) throws -> Void

    init(_ body: @escaping (any Encoder) throws -> Void) { self.body = body }

    func encode(to encoder: any Encoder) throws { try body(encoder) }
}

import Foundation
import KwalificatieEmitters
import KwalificatieModel
import XCTest

final class JSONLineEncoderTests: XCTestCase {
    // MARK: - The same as Foundation

    func testEveryKindOfRecordIsAsFoundationWritesItAndComesBack() throws {
        for record in try TestRecords.alle() {
            let line = try encoded(record)
            XCTAssertEqual(line, try foundation(record), "\(record.soort)")
            XCTAssertEqual(try JSONDecoder().decode(RegisterRecord.self, from: Data(line.utf8)), record)
        }
    }

    func testKindAndFieldsOfARecordAreInOneObject() throws {
        let code = try XCTUnwrap(KeuzedeelCode("K0717"))
        XCTAssertEqual(
            try encoded(RegisterRecord.keuzedeel(Keuzedeel(code: code, titel: "Agile"))),
            #"{"code":"K0717","gekoppeldeKwalificaties":[],"kennisEnVaardigheden":[],"kerntaken":[],"niveaus":[],"#
                + #""ontwikkeldVoor":[],"soort":"keuzedeel","titel":"Agile"}"#)
    }

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

    func testNumbersAreAsFoundationWritesThem() throws {
        let doubles = [0, -0.0, 1, 1.5, -2.25, 0.1, 1e100, 1.5e-7, 123_456_789_012, .pi, .leastNonzeroMagnitude]
        XCTAssertEqual(try encoded(doubles), try foundation(doubles))
        let floats: [Float] = [0, 1, 0.1, 3.4e38]
        XCTAssertEqual(try encoded(floats), try foundation(floats))
        XCTAssertEqual(try encoded([Int64.min, Int64.max, 0]), try foundation([Int64.min, Int64.max, 0]))
        XCTAssertEqual(try encoded([UInt64.max]), try foundation([UInt64.max]))
        XCTAssertEqual(try encoded(Every()), try foundation(Every()))
    }

    func testOptionalsAreLeftOutInAnObjectAndNullInAnArray() throws {
        XCTAssertEqual(try encoded([1, nil, 3]), "[1,null,3]")
        XCTAssertEqual(try encoded(Sectorkamer(nr: 1, titel: nil)), #"{"nr":1}"#)
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

    func testOfAKeyThatIsWrittenTwiceTheLastStays() throws {
        let value = ByHand { encoder in
            var object = encoder.container(keyedBy: Key.self)
            try object.encode(1, forKey: "b")
            try object.encode(2, forKey: "a")
            try object.encode([3], forKey: "b")
        }
        XCTAssertEqual(try encoded(value), #"{"a":2,"b":[3]}"#)
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

    func testAValueOfASuperclassStandsUnderItsKey() throws {
        let value = ByHand { encoder in
            var object = encoder.container(keyedBy: Key.self)
            try object.encode(1, forKey: "z")
            try ["x": 1].encode(to: object.superEncoder())
            _ = object.superEncoder(forKey: "leeg")
        }
        XCTAssertEqual(try encoded(value), #"{"leeg":{},"super":{"x":1},"z":1}"#)
        XCTAssertEqual(try foundation(value), try encoded(value))
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

    func testAValueWithinAValueThatEncodesNothingIsAnEmptyObject() throws {
        XCTAssertEqual(try encoded([ByHand { _ in }]), "[{}]")
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

    func testAValueMayGoOnAfterAFailure() throws {
        let value = ByHand { encoder in
            var object = encoder.container(keyedBy: Key.self)
            try object.encode(1, forKey: "b")
            try? object.encode(Double.nan, forKey: "nan")
            try? object.encode(["x": [1, .infinity]], forKey: "deep")
            try object.encode(2, forKey: "a")
            var list = object.nestedUnkeyedContainer(forKey: "list")
            try? list.encode(Float.nan)
            try list.encode(3)
        }
        XCTAssertEqual(try encoded(value), #"{"a":2,"b":1,"list":[3]}"#)
    }

    // MARK: - The buffer

    func testLinesAreAppended() throws {
        let encoder = JSONLineEncoder()
        var buffer = Array("# ".utf8)
        try encoder.append([1], to: &buffer)
        buffer.append(UInt8(ascii: "\n"))
        try encoder.append(["b": 1, "a": 2], to: &buffer)
        XCTAssertEqual(String(decoding: buffer, as: UTF8.self), "# [1]\n{\"a\":2,\"b\":1}")
    }

    func testAfterAFailureTheBufferIsAsItWasAndTheEncoderGoesOn() throws {
        let encoder = JSONLineEncoder()
        var buffer = Array("# ".utf8)
        XCTAssertThrowsError(try encoder.append(["a": [["b": Double.nan]]], to: &buffer))
        XCTAssertEqual(buffer, Array("# ".utf8))
        try encoder.append(["c": 1], to: &buffer)
        XCTAssertEqual(String(decoding: buffer, as: UTF8.self), "# {\"c\":1}")
    }

    // MARK: - Errors

    func testANumberThatJSONCannotHoldIsAnErrorWithItsPlace() {
        XCTAssertEqual(path(of: ["a": [1, Double.infinity]]), "a/Index 1")
        XCTAssertEqual(path(of: ["a": ["b": Float.nan]]), "a/b")
        XCTAssertEqual(path(of: Double.nan), "")
    }

    func testAnErrorInANestedContainerHasItsPlace() {
        let value = ByHand { encoder in
            var object = encoder.container(keyedBy: Key.self)
            var list = object.nestedUnkeyedContainer(forKey: "list")
            try list.encode(1)
            var inner = list.nestedContainer(keyedBy: Key.self)
            try inner.encode(Double.nan, forKey: "x")
        }
        XCTAssertEqual(path(of: ["top": value]), "top/list/Index 1/x")
    }

    func testAValueThatEncodesNothingIsAnError() {
        XCTAssertEqual(path(of: ByHand { _ in }), "")
    }

    func testContainersOfTwoKindsAreAnError() {
        XCTAssertEqual(
            path(
                of: ByHand { encoder in
                    var object = encoder.container(keyedBy: Key.self)
                    var list = encoder.unkeyedContainer()
                    try object.encode(1, forKey: "a")
                    try list.encode(1)
                }), "Index 1")
    }

    func testASecondSingleValueIsAnError() {
        XCTAssertEqual(
            path(
                of: ByHand { encoder in
                    var value = encoder.singleValueContainer()
                    try value.encode(1)
                    try value.encode(2)
                }), "")
    }

    func testAContainerThatIsKeptAfterItsValueIsAnError() {
        final class Kept: Encodable {
            var list: (any UnkeyedEncodingContainer)?
            func encode(to encoder: any Encoder) throws { list = encoder.unkeyedContainer() }
        }
        let kept = Kept()
        XCTAssertNotNil(
            path(
                of: ByHand { encoder in
                    var list = encoder.unkeyedContainer()
                    try list.encode(kept)
                    try kept.list?.encode(1)
                }))
    }

    // MARK: - Help

    private func encoded(_ value: some Encodable) throws -> String {
        var buffer: [UInt8] = []
        try JSONLineEncoder().append(value, to: &buffer)
        return String(decoding: buffer, as: UTF8.self)
    }

    private func foundation(_ value: some Encodable) throws -> String { try FoundationJSON.text(value) }

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

/// A member of every type that containers know by name.
private struct Every: Encodable {
    var bool = true
    var text = "a"
    var double = 1.5
    var float: Float = 2.5
    var int = -1
    var int8: Int8 = -8
    var int16: Int16 = -16
    var int32: Int32 = -32
    var int64: Int64 = -64
    var int128 = Int128.min
    var uint: UInt = 1
    var uint8: UInt8 = 8
    var uint16: UInt16 = 16
    var uint32: UInt32 = 32
    var uint64: UInt64 = 64
    var uint128 = UInt128.max
    var none: Int?
}

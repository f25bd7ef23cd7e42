import FileNames
import XCTest

final class PathTextTests: XCTestCase {
    private func text(_ bytes: [UInt8]) -> String { String(path: bytes) }

    func testAPlainNameStandsAsItIs() {
        XCTAssertEqual(text(Array("map/25187 Timmerman – café.xml".utf8)), "map/25187 Timmerman – café.xml")
    }

    func testBytesThatAreNoUTF8AreShownAsNumbers() {
        XCTAssertEqual(text([0x63, 0x61, 0x66, 0xE9, 0x2E]), #"caf\xE9."#)
        XCTAssertEqual(text([0xC3]), #"\xC3"#)
        XCTAssertEqual(text([0xED, 0xA0, 0x80]), #"\xED\xA0\x80"#, "half of a pair is no character")
    }

    func testWhatLooksLikeAnEscapeIsNone() {
        XCTAssertEqual(text(Array(#"a\xE9"#.utf8)), #"a\\xE9"#)
        XCTAssertEqual(#"a\\xE9"#.pathBytes, Array(#"a\xE9"#.utf8))
    }

    func testNamesThatLookAlikeHaveDifferentTexts() {
        let composed = text(Array("caf\u{E9}".utf8))
        let decomposed = text(Array("cafe\u{301}".utf8))
        XCTAssertEqual(composed, "café")
        XCTAssertEqual(decomposed, #"cafe\u{301}"#)
        XCTAssertNotEqual(composed, decomposed)
    }

    func testWhatSteersATerminalIsShown() {
        XCTAssertEqual(text(Array("a\u{1B}[2J\n\u{202E}\u{9B}.xml".utf8)), #"a\u{1B}[2J\u{A}\u{202E}\u{9B}.xml"#)
    }

    /// The characters of the first planes, and those further on that are spellings of others, as names: the text of each
    /// gives the same bytes, and is equal to that of no other.
    func testEveryCharacterHasATextOfItsOwn() {
        var texts: Set<String> = []
        var count = 0
        let values: [ClosedRange<UInt32>] = [
            1...0xFFFF, 0x11000...0x11FFF, 0x1D100...0x1D1FF, 0x2F800...0x2FA1F, 0xE0000...0xE01FF,
        ]
        for value in values.joined() {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let bytes = Array(String(scalar).utf8)
            let text = String(path: bytes)
            if text.pathBytes != bytes { XCTFail("U+\(String(value, radix: 16))") }
            texts.insert(text)
            count += 1
        }
        XCTAssertEqual(texts.count, count)
    }

    func testAnyBytesComeBack() {
        var state: UInt64 = 12
        for _ in 0..<2_000 {
            let bytes = (0..<12).map { _ -> UInt8 in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                let drawn = UInt8(truncatingIfNeeded: state >> 33)
                return [
                    drawn, UInt8(ascii: "\\"), UInt8(ascii: "u"), UInt8(ascii: "{"), 0xCC, 0x81, UInt8(ascii: "e"),
                ][
                    Int(state >> 60) % 7]
            }
            XCTAssertEqual(String(path: bytes).pathBytes, bytes)
        }
    }

    func testWhatGoesToTheOperatingSystemEndsWithZero() {
        XCTAssertEqual(#"\xE9"#.onDisk.map { UInt8(truncatingIfNeeded: $0) }, [0xE9, 0])
    }
}

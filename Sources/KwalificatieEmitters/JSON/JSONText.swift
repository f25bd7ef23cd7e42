import KwalificatieModel

/// A text of JSON: in quotes, with `"`, `\` and control characters escaped.
enum JSONText {
    /// Appends the text; it is UTF-8 already and stays so.
    static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        var start = 0
        while start < text.count {
            let end = endOfRun(in: text, from: start)
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<end]))
            if end < text.count { appendEscape(of: text[end], to: &bytes) }
            start = end + 1
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Where the bytes that stay as they are end.
    private static func endOfRun(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        text.firstSpecial(from: start, isEscaped) {
            $0.holdOneBelow(firstPlain) || $0.hold(UInt8(ascii: "\"")) || $0.hold(UInt8(ascii: "\\"))
        }
    }

    private static func isEscaped(_ byte: UInt8) -> Bool {
        byte < firstPlain || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private static let firstPlain: UInt8 = 0x20

    private static func appendEscape(of byte: UInt8, to bytes: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "\""): bytes.append(contentsOf: #"\""#.utf8)
        case UInt8(ascii: "\\"): bytes.append(contentsOf: #"\\"#.utf8)
        case UInt8(ascii: "\n"): bytes.append(contentsOf: #"\n"#.utf8)
        case UInt8(ascii: "\r"): bytes.append(contentsOf: #"\r"#.utf8)
        case UInt8(ascii: "\t"): bytes.append(contentsOf: #"\t"#.utf8)
        case 0x08: bytes.append(contentsOf: #"\b"#.utf8)
        case 0x0C: bytes.append(contentsOf: #"\f"#.utf8)
        default:
            bytes.append(contentsOf: #"\u00"#.utf8)
            bytes.append(hexadecimal(byte >> 4))
            bytes.append(hexadecimal(byte & 0xF))
        }
    }

    private static func hexadecimal(_ digit: UInt8) -> UInt8 {
        digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
    }
}

/// A text of JSON: in quotes, with `"`, `\` and control characters escaped.
public enum JSONText {
    /// Appends the text; it is UTF-8 already and stays so.
    public static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        let end = endOfRun(in: text, from: 0)
        if end == text.count { appendPlain(text, to: &bytes) } else { append(text, escapedFrom: end, to: &bytes) }
    }

    /// Appends the text.
    public static func append(_ text: String, to bytes: inout [UInt8]) {
        var text = text
        text.withUTF8 { append($0, to: &bytes) }
    }

    /// Appends a text in which nothing has to be escaped, as most are: in one piece, so that the buffer is asked once
    /// whether it has room.
    public static func appendPlain(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        bytes.append(addingCapacity: text.count + 2) { free in
            free.append(quote)
            free.withUnsafeMutableBufferPointer { buffer, count in
                let rest = UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: buffer[count...]))
                rest.copyMemory(from: UnsafeRawBufferPointer(text))
                count += text.count
            }
            free.append(quote)
        }
    }

    private static func append(
        _ text: UnsafeBufferPointer<UInt8>, escapedFrom first: Int, to bytes: inout [UInt8]
    ) {
        bytes.append(quote)
        var (start, end) = (0, first)
        while true {
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<end]))
            guard end < text.count else { break }
            appendEscape(of: text[end], to: &bytes)
            start = end + 1
            end = endOfRun(in: text, from: start)
        }
        bytes.append(quote)
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
    private static let quote = UInt8(ascii: "\"")

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

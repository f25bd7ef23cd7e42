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

    /// Where the bytes that stay as they are end: eight at a time, because most of a record is running text.
    private static func endOfRun(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let raw = UnsafeRawBufferPointer(text)
        var position = start
        while position + 8 <= text.count, !hasEscaped(raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)) {
            position += 8
        }
        while position < text.count, !isEscaped(text[position]) { position += 1 }
        return position
    }

    private static func isEscaped(_ byte: UInt8) -> Bool {
        byte < firstPlain || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    /// Whether one of the eight bytes is escaped.
    private static func hasEscaped(_ word: UInt64) -> Bool {
        let quote = word ^ (each * UInt64(UInt8(ascii: "\"")))
        let backslash = word ^ (each * UInt64(UInt8(ascii: "\\")))
        // Subtracting sets the high bit of a byte that was smaller; `~` leaves out bytes that had it from the start.
        let control = (word &- each * UInt64(firstPlain)) & ~word
        let found = control | ((quote &- each) & ~quote) | ((backslash &- each) & ~backslash)
        return found & (each << 7) != 0
    }

    private static let firstPlain: UInt8 = 0x20
    /// The number 1 in each of eight bytes.
    private static let each: UInt64 = 0x0101_0101_0101_0101

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

/// White space as Unicode has it (the property White_Space, which no later version changes), found without Unicode's
/// tables: asking those about every character took a tenth of the time of a conversion.
enum Witruimte {
    /// How many bytes the white space at a position of UTF-8 text takes: 1...3, or 0 where there is none.
    static func length(at position: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
        switch text[position] {
        case 0x09...0x0D, 0x20: return 1
        case 0x00..<0xC2: return 0
        default: break
        }
        // Text is well-formed, so that what a first byte announces is there.
        switch text[position] {
        case 0xC2: return text[position + 1] == 0x85 || text[position + 1] == 0xA0 ? 2 : 0
        case 0xE1: return text[position + 1] == 0x9A && text[position + 2] == 0x80 ? 3 : 0
        case 0xE2:
            switch (text[position + 1], text[position + 2]) {
            case (0x80, 0x80...0x8A), (0x80, 0xA8), (0x80, 0xA9), (0x80, 0xAF), (0x81, 0x9F): return 3
            default: return 0
            }
        case 0xE3: return text[position + 1] == 0x80 && text[position + 2] == 0x80 ? 3 : 0
        default: return 0
        }
    }

    /// The text without the white space of one byte around it, as most of it is.
    static func trimmed(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        var (start, end) = (0, text.count)
        while start < end, isOneByte(text[start]) { start += 1 }
        while start < end, isOneByte(text[end - 1]) { end -= 1 }
        return UnsafeBufferPointer(rebasing: text[start..<end])
    }

    private static func isOneByte(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    /// Whether there is nothing but white space in the text.
    static func isAlles(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var position = 0
        while position < text.count {
            let length = length(at: position, in: text)
            if length == 0 { return false }
            position += length
        }
        return true
    }
}

extension Unicode.Scalar {
    /// Whether the character is white space.
    public var isWitruimte: Bool {
        switch value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }
}

extension String {
    /// Without the white space that XML allows at either end of a value.
    public var trimmingXMLWhiteSpace: Substring {
        let isWhiteSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }
        guard let first = utf8.firstIndex(where: { !isWhiteSpace($0) }),
            let last = utf8.lastIndex(where: { !isWhiteSpace($0) })
        else { return self[endIndex...] }
        return self[first..<utf8.index(after: last)]
    }
}

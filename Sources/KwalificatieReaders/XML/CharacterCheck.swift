import FileNames

/// Finds the first bytes of a text that are no UTF-8 or no characters that XML allows.
///
/// libxml2 would find them too, but says where it stopped and not always where they are, and what it finds depends on
/// where its pieces end.
enum CharacterCheck {
    /// What is wrong, and how many good bytes stand before it.
    enum Fault: Equatable {
        /// Bytes that do not exist in UTF-8.
        case invalidBytes(offset: Int)
        /// A character that XML does not allow.
        case forbiddenCharacter(offset: Int)

        var offset: Int {
            switch self {
            case .invalidBytes(let offset), .forbiddenCharacter(let offset): offset
            }
        }
    }

    /// How many bytes are looked at together: long enough for the compiler to use vectors.
    private static let blockLength = 128

    /// The first fault in a text that ends with a whole character; nil when there is none.
    static func firstFault(in bytes: UnsafeBufferPointer<UInt8>) -> Fault? {
        var offset = 0
        while offset < bytes.count {
            let end = min(offset + blockLength, bytes.count)
            if isPlain(UnsafeBufferPointer(rebasing: bytes[offset..<end])) {
                offset = end
                continue
            }
            // The last character may reach into the next block.
            while offset < end {
                guard let length = lengthOfCharacter(at: offset, in: bytes) else {
                    return .invalidBytes(offset: offset)
                }
                if !isAllowed(at: offset, length: length, in: bytes) { return .forbiddenCharacter(offset: offset) }
                offset += length
            }
        }
        return nil
    }

    /// The first of the control characters that XML allows, U+0080...U+009F; nil when there is none.
    static func firstControlCharacter(in text: UnsafeBufferPointer<UInt8>) -> UInt32? {
        var rest = text[...]
        while let found = rest.offset(of: 0xC2) {
            rest = rest.dropFirst(found + 1)
            if let second = rest.first, Windows1252.differing.contains(second) { return UInt32(second) }
        }
        return nil
    }

    /// How many bytes at the end begin a character of which the rest has not come: 0...3.
    static func incompleteLength(at end: ArraySlice<UInt8>) -> Int {
        for (count, byte) in end.suffix(3).reversed().enumerated() where byte & 0xC0 != 0x80 {
            return length(startingWith: byte) > count + 1 ? count + 1 : 0
        }
        return 0
    }

    /// Whether there are only printable ASCII characters, tabs and line ends.
    private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var special: UInt8 = 0
        for byte in bytes {
            let isControl: UInt8 = byte < 0x20 ? 1 : 0
            let isSpace: UInt8 = (byte == 0x09 ? 1 : 0) | (byte == 0x0A ? 1 : 0) | (byte == 0x0D ? 1 : 0)
            special |= (byte & 0x80) | (isControl ^ isSpace)
        }
        return special == 0
    }

    private static func length(startingWith byte: UInt8) -> Int {
        switch byte {
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 1
        }
    }

    /// The length of the character in bytes; nil when it is none (Unicode, table 3-7).
    static func lengthOfCharacter(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        let first = bytes[offset]
        if first < 0x80 { return 1 }
        let length = length(startingWith: first)
        guard length > 1, offset + length <= bytes.count else { return nil }
        let second: ClosedRange<UInt8> =
            switch first {
            case 0xE0: 0xA0...0xBF
            case 0xED: 0x80...0x9F
            case 0xF0: 0x90...0xBF
            case 0xF4: 0x80...0x8F
            default: 0x80...0xBF
            }
        guard second.contains(bytes[offset + 1]) else { return nil }
        for next in bytes[(offset + 2)..<(offset + max(2, length))] where next & 0xC0 != 0x80 { return nil }
        return length
    }

    /// Whether XML 1.0 allows the character (2.2): no control characters, no U+FFFE, no U+FFFF.
    private static func isAllowed(at offset: Int, length: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let first = bytes[offset]
        if length == 1 { return first >= 0x20 || first == 0x09 || first == 0x0A || first == 0x0D }
        return !(first == 0xEF && bytes[offset + 1] == 0xBF && bytes[offset + 2] >= 0xBE)
    }
}

/// The characters of windows-1252, which is what Windows programs write when they say ISO-8859-1 or "ANSI".
package enum Windows1252 {
    /// The characters of the bytes 0x80...0x9F; 0 for the five that have none.
    private static let special: [UInt16] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
        0x0178,
    ]

    /// The bytes in which the two encodings differ.
    package static let differing: ClosedRange<UInt8> = 0x80...0x9F

    /// The character of a byte; nil for the five that have none.
    package static func scalar(_ byte: UInt8) -> Unicode.Scalar? {
        guard differing.contains(byte) else { return Unicode.Scalar(byte) }
        let value = special[Int(byte - differing.lowerBound)]
        return value == 0 ? nil : Unicode.Scalar(value)
    }

    /// The UTF-8 of bytes that are said to be ISO-8859-1: where that has control characters only, windows-1252 has
    /// letters and signs.
    ///
    /// - Returns: with it, how many of its bytes stand before the first character that ISO-8859-1 does not have.
    package static func utf8(ofISO88591 bytes: UnsafeRawBufferPointer) -> (utf8: [UInt8], firstReplaced: Int?) {
        var utf8: [UInt8] = []
        utf8.reserveCapacity(bytes.count + bytes.count / 8)
        var firstReplaced: Int?
        for byte in bytes {
            if byte < 0x80 {
                utf8.append(byte)
                continue
            }
            let replacement = differing.contains(byte) ? scalar(byte) : nil
            if replacement != nil, firstReplaced == nil { firstReplaced = utf8.count }
            utf8.append(contentsOf: UTF8.encode(replacement ?? Unicode.Scalar(byte)) ?? .init())
        }
        return (utf8, firstReplaced)
    }

    /// The byte of a character; nil when there is none.
    package static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
        switch scalar.value {
        case ..<0x80, 0xA0...0xFF: return UInt8(scalar.value)
        default:
            return special.firstIndex { $0 != 0 && UInt32($0) == scalar.value }
                .map { differing.lowerBound + UInt8($0) }
        }
    }
}

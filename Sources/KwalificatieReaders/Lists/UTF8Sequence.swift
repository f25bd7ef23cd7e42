/// Follows the bytes of one character beyond ASCII and says which may come next: no overlong forms, no surrogates,
/// nothing above U+10FFFF (Unicode, table 3-7).
struct UTF8Sequence {
    /// How many continuation bytes are still to come.
    private var remaining = 0
    private var allowed: ClosedRange<UInt8> = continuation

    private static let continuation: ClosedRange<UInt8> = 0x80...0xBF

    /// Whether the last character was read to its end.
    var isComplete: Bool { remaining == 0 }

    /// Whether this byte, 0x80 or more at the start of a character, may come next.
    func accepts(_ byte: UInt8) -> Bool {
        isComplete ? (0xC2...0xF4).contains(byte) : allowed.contains(byte)
    }

    /// Takes a byte that is accepted.
    mutating func take(_ byte: UInt8) {
        guard isComplete else {
            remaining -= 1
            allowed = Self.continuation
            return
        }
        remaining = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3
        allowed =
            switch byte {
            case 0xE0: 0xA0...0xBF
            case 0xED: 0x80...0x9F
            case 0xF0: 0x90...0xBF
            case 0xF4: 0x80...0x8F
            default: Self.continuation
            }
    }
}

/// Eight bytes of a text that are looked at together, because most bytes of a record are running text in which nothing is
/// special.
public struct EightBytes: Sendable {
    @usableFromInline let word: UInt64

    /// The number 1 in each of eight bytes.
    @usableFromInline static let each: UInt64 = 0x0101_0101_0101_0101

    @inlinable
    init(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) {
        word = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    }

    /// Whether one of them is this byte.
    @inlinable
    public func hold(_ byte: UInt8) -> Bool {
        let zeros = word ^ (Self.each &* UInt64(byte))
        // Subtracting sets the high bit of a byte that was smaller; `~` leaves out bytes that had it from the start.
        return (zeros &- Self.each) & ~zeros & (Self.each &<< 7) != 0
    }

    /// Whether one of them is below this one, which is at most 128.
    @inlinable
    public func holdOneBelow(_ byte: UInt8) -> Bool {
        (word &- Self.each &* UInt64(byte)) & ~word & (Self.each &<< 7) != 0
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The position of the first special byte from a position on; the end where there is none.
    ///
    /// - Parameters:
    ///   - isSpecial: whether a byte is special.
    ///   - holdSpecial: whether one of eight is.
    @inlinable
    public func firstSpecial(
        from start: Int, _ isSpecial: (UInt8) -> Bool, inEight holdSpecial: (EightBytes) -> Bool
    ) -> Int {
        var position = start
        while position + 8 <= count, !holdSpecial(EightBytes(self, at: position)) { position += 8 }
        // The last eight, of which some have been seen already: mostly that spares looking at the rest one by one.
        if position + 8 > count, count - start >= 8, !holdSpecial(EightBytes(self, at: count - 8)) { return count }
        while position < count, !isSpecial(self[position]) { position += 1 }
        return position
    }
}

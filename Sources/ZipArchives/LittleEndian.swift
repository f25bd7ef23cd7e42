/// Reads the numbers of ZIP's headers: the lowest byte first.
struct LittleEndian {
    private let bytes: ArraySlice<UInt8>

    /// Numbers from these bytes; offsets count from their start. What lies behind their end is zero.
    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
    }

    var count: Int { bytes.count }

    func word(_ offset: Int) -> Int { number(offset, 2) }
    func long(_ offset: Int) -> Int { number(offset, 4) }
    /// A number of eight bytes; nil when it is too large to be a place in a file.
    func huge(_ offset: Int) -> Int? {
        let (low, high) = (long(offset), long(offset + 4))
        return high > Int(Int32.max) ? nil : high << 32 | low
    }

    /// The bytes of a part of a header.
    func slice(_ offset: Int, _ count: Int) -> ArraySlice<UInt8> { bytes.dropFirst(offset).prefix(count) }

    private func number(_ offset: Int, _ length: Int) -> Int {
        slice(offset, length).reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}

extension [UInt8] {
    /// Appends a number of two bytes.
    mutating func append(word: Int) {
        append(UInt8(truncatingIfNeeded: word))
        append(UInt8(truncatingIfNeeded: word >> 8))
    }

    /// Appends a number of four bytes.
    mutating func append(long: Int) {
        append(word: long)
        append(word: long >> 16)
    }
}

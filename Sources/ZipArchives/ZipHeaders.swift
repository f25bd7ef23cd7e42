/// What the headers of ZIP begin with, and how long they are without what varies (APPNOTE 6.3.9, 4.3).
enum ZipHeader {
    static let local = 0x0403_4B50
    static let localLength = 30
    static let central = 0x0201_4B50
    static let centralLength = 46
    static let end = 0x0605_4B50
    static let endLength = 22
    static let end64 = 0x0606_4B50
    static let end64Length = 56
    static let locator64 = 0x0706_4B50
    static let locator64Length = 20
    /// How long the comment at the end of an archive can be.
    static let maximumComment = 0xFFFF
    /// What stands in a field whose value is in the extra field for zip64.
    static let inExtra16 = 0xFFFF
    static let inExtra32 = 0xFFFF_FFFF
    /// The bits of the flags.
    static let isEncrypted = 1 << 0
    static let hasDescriptor = 1 << 3
    static let isStronglyEncrypted = 1 << 6
    static let isUTF8 = 1 << 11
    static let isMasked = 1 << 13
}

/// The sizes of an entry in a header, of the directory or before the data.
struct ZipSizes: Equatable {
    var size: Int
    var compressedSize: Int
    var offset: Int

    /// The sizes in the fields of a header, with those that are too large for their field from the extra field; nil when
    /// they are not there.
    init?(size: Int, compressedSize: Int, offset: Int, extra: ArraySlice<UInt8>) {
        (self.size, self.compressedSize, self.offset) = (size, compressedSize, offset)
        guard [size, compressedSize, offset].contains(ZipHeader.inExtra32) else { return }
        guard let field = Self.zip64Field(in: extra) else { return nil }
        var position = 0
        func next() -> Int? {
            defer { position += 8 }
            return position + 8 <= field.count ? field.huge(position) : nil
        }
        if size == ZipHeader.inExtra32 {
            guard let value = next() else { return nil }
            self.size = value
        }
        if compressedSize == ZipHeader.inExtra32 {
            guard let value = next() else { return nil }
            self.compressedSize = value
        }
        if offset == ZipHeader.inExtra32 {
            guard let value = next() else { return nil }
            self.offset = value
        }
    }

    private static let zip64Identifier = 1

    private static func zip64Field(in extra: ArraySlice<UInt8>) -> LittleEndian? {
        var rest = extra
        while rest.count >= 4 {
            let header = LittleEndian(rest)
            let length = header.word(2)
            guard length <= rest.count - 4 else { return nil }
            if header.word(0) == zip64Identifier { return LittleEndian(rest.dropFirst(4).prefix(length)) }
            rest = rest.dropFirst(4 + length)
        }
        return nil
    }
}

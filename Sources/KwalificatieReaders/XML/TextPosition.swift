#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// A place in a text: the line, and the column in characters (Unicode scalars), both from 1.
struct TextPosition: Equatable, Sendable {
    private(set) var line: UInt32 = 1
    private(set) var column: UInt32 = 1

    /// Moves over UTF-8 bytes.
    mutating func advance(over bytes: UnsafeBufferPointer<UInt8>) {
        var newlines: UInt32 = 0
        for byte in bytes where byte == UInt8(ascii: "\n") { newlines &+= 1 }
        var lastLine = bytes[...]
        if newlines > 0 {
            line &+= newlines
            column = 1
            if let last = bytes.lastIndex(of: UInt8(ascii: "\n")) { lastLine = bytes[(last + 1)...] }
        }
        var characters: UInt32 = 0
        // A continuation byte (10xxxxxx) does not begin a character.
        for byte in lastLine where byte & 0xC0 != 0x80 { characters &+= 1 }
        column &+= characters
    }
}

extension TextPosition: Comparable {
    static func < (left: TextPosition, right: TextPosition) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}

/// Tags that are still to be reported: a queue that reuses its storage.
struct TagQueue {
    /// A tag.
    struct Tag: Equatable {
        /// Where its `<` stands.
        let place: TextPosition
        /// Whether it is a whole element, `<a/>`.
        let isEmptyElement: Bool
        /// How many bytes of text stand before its `<`.
        let offset: Int
        /// How many stand before what follows a start tag; of an end tag that is not known yet.
        var end = 0
    }

    private var tags: [Tag] = []
    private var head = 0
    /// After how many reported tags the storage is used again: often enough to stay small, seldom enough to be free.
    private static let compactionThreshold = 4_096

    /// The tag that is reported next.
    var first: Tag? { head < tags.count ? tags[head] : nil }

    mutating func append(_ tag: Tag) {
        if head >= Self.compactionThreshold {
            tags.removeFirst(head)
            head = 0
        }
        tags.append(tag)
    }

    mutating func removeFirst() -> Tag? {
        guard head < tags.count else { return nil }
        defer { head += 1 }
        return tags[head]
    }
}

extension Slice where Base == UnsafeBufferPointer<UInt8> {
    /// How far the first such byte lies from the start: `memchr`, which reads many bytes at a time.
    func offset(of byte: UInt8) -> Int? {
        let rebased = UnsafeBufferPointer(rebasing: self)
        guard let start = rebased.baseAddress, let found = memchr(start, Int32(byte), rebased.count) else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(start)
    }
}

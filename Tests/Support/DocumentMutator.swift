/// Spoils documents at random, the same way for the same seed.
package struct DocumentMutator {
    private var random: SplitMix64

    package init(seed: UInt64) {
        random = SplitMix64(seed: seed)
    }

    /// One of the ways in which a document gets spoilt: on the way (flipped, lost and cut bytes) or by a person or
    /// program that edits it (elements doubled, moved, removed, their values changed).
    package enum Kind: CaseIterable {
        case flipByte, deleteBytes, truncate, duplicateElement, moveElement, removeElement, changeValue
    }

    /// The document spoilt in one way.
    package mutating func mutate(_ document: [UInt8]) -> (bytes: [UInt8], kind: Kind) {
        let kind = Kind.allCases[number(below: Kind.allCases.count)]
        return (mutate(document, kind), kind)
    }

    private mutating func mutate(_ document: [UInt8], _ kind: Kind) -> [UInt8] {
        var bytes = document
        switch kind {
        case .flipByte:
            bytes[number(below: bytes.count)] ^= UInt8(1 << number(below: 8))
        case .deleteBytes:
            let start = number(below: bytes.count)
            bytes.removeSubrange(start..<min(bytes.count, start + 1 + number(below: 40)))
        case .truncate:
            bytes.removeLast(1 + number(below: bytes.count - 1))
        case .duplicateElement:
            guard let element = element(in: bytes) else { return bytes }
            bytes.insert(contentsOf: Array(bytes[element]), at: element.upperBound)
        case .moveElement:
            guard let element = element(in: bytes) else { return bytes }
            let moved = Array(bytes[element])
            bytes.removeSubrange(element)
            let tagStarts = bytes.indices.filter { bytes[$0] == UInt8(ascii: "<") }
            bytes.insert(contentsOf: moved, at: tagStarts[number(below: tagStarts.count)])
        case .removeElement:
            guard let element = element(in: bytes) else { return bytes }
            bytes.removeSubrange(element)
        case .changeValue:
            let quotes = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\"") }
            guard quotes.count > 2 else { return bytes }
            let position = quotes[number(below: quotes.count)]
            bytes.insert(
                contentsOf: Array(["x", "-1", "99999", " ", "é", "01-08-2015"][number(below: 6)].utf8), at: position)
        }
        return bytes
    }

    /// An element that has no other within it, from its `<` to behind its last `>`.
    private mutating func element(in bytes: [UInt8]) -> Range<Int>? {
        for _ in 0..<20 {
            let from = number(below: bytes.count)
            guard let start = bytes[from...].firstIndex(of: UInt8(ascii: "<")), start + 1 < bytes.count,
                bytes[start + 1] != UInt8(ascii: "/"), bytes[start + 1] != UInt8(ascii: "!"),
                let end = bytes[start...].firstIndex(of: UInt8(ascii: ">"))
            else { continue }
            if bytes[end - 1] == UInt8(ascii: "/") { return start..<(end + 1) }
            guard let close = bytes[end...].firstIndex(of: UInt8(ascii: "<")), close + 1 < bytes.count,
                bytes[close + 1] == UInt8(ascii: "/"),
                let closeEnd = bytes[close...].firstIndex(of: UInt8(ascii: ">"))
            else { continue }
            return start..<(closeEnd + 1)
        }
        return nil
    }

    private mutating func number(below limit: Int) -> Int { Int(random.next() % UInt64(max(1, limit))) }
}

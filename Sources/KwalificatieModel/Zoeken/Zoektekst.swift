/// A text as it is searched: words of letters and digits without case and diacritics, a space before, between and behind
/// them.
///
/// `+` and `#` count as letters, for C++ and C#. Every other sign divides words.
struct Zoektekst: Equatable {
    private(set) var bytes: [UInt8] = [space]

    private static let space = UInt8(ascii: " ")

    init(_ text: String) {
        bytes.reserveCapacity(text.utf8.count + 2)
        for scalar in text.unicodeScalars { take(scalar) }
        if bytes.last != Self.space { bytes.append(Self.space) }
    }

    /// The words, each without spaces around it.
    var woorden: [[UInt8]] { bytes.split(separator: Self.space).map(Array.init) }

    /// The words with single spaces between them, none around them.
    var woordgroep: [UInt8] { Array(bytes.dropFirst().dropLast()) }

    /// Where these bytes stand first.
    func position(of wanted: [UInt8]) -> Int? {
        guard let first = wanted.first, bytes.count >= wanted.count else { return nil }
        var start = 0
        while let found = bytes[start...(bytes.count - wanted.count)].firstIndex(of: first) {
            if bytes[found..<(found + wanted.count)].elementsEqual(wanted) { return found }
            start = found + 1
            guard start <= bytes.count - wanted.count else { return nil }
        }
        return nil
    }

    /// Where a word begins that begins like this.
    func woordbegin(_ word: [UInt8]) -> Int? { position(of: [Self.space] + word).map { $0 + 1 } }

    /// Whether this stands there as whole words.
    func bevatHeel(_ words: [UInt8]) -> Bool { position(of: [Self.space] + words + [Self.space]) != nil }

    /// The place in `text`, of which this was made, of the character that gave the byte at `position`.
    static func index(of position: Int, in text: String) -> String.Index {
        var searched = Zoektekst("")
        for index in text.unicodeScalars.indices {
            searched.take(text.unicodeScalars[index])
            if searched.bytes.count > position { return index }
        }
        return text.endIndex
    }

    private mutating func take(_ scalar: Unicode.Scalar) {
        if scalar.isASCII {
            take(ascii: UInt8(truncatingIfNeeded: scalar.value))
        } else {
            take(other: scalar)
        }
    }

    private mutating func take(ascii byte: UInt8) {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"),
            UInt8(ascii: "#"):
            bytes.append(byte)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte | 0x20)
        default: divide()
        }
    }

    private mutating func take(other scalar: Unicode.Scalar) {
        // What is not seen (a soft hyphen) and an accent behind its letter divide no words.
        guard scalar.properties.generalCategory != .format else { return }
        for folded in scalar.gevouwen {
            if folded.properties.isAlphabetic || folded.properties.numericType != nil {
                bytes.append(contentsOf: String(folded).utf8)
            } else {
                divide()
            }
        }
    }

    private mutating func divide() {
        if bytes.last != Self.space { bytes.append(Self.space) }
    }
}

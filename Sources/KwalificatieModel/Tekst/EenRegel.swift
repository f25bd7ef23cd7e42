extension String {
    /// The text on one line: no white space at either end, and one space wherever there is any within.
    ///
    /// Published titles carry stray spaces, no-break spaces (U+00A0) and line ends.
    public var eenRegel: String {
        var text = self
        return text.withUTF8 { text in
            // Most that are not on one line only have a space behind them.
            let part = Witruimte.trimmed(text)
            guard Self.isEenRegel(part) else { return Self.eenRegel(text) }
            return part.count == text.count ? self : String(decoding: part, as: UTF8.self)
        }
    }

    /// Whether the text is on one line already. Most are.
    public var isEenRegel: Bool {
        var text = self
        return text.withUTF8(Self.isEenRegel)
    }

    private static func eenRegel(_ text: UnsafeBufferPointer<UInt8>) -> String {
        var line: [UInt8] = []
        line.reserveCapacity(text.count)
        var pendingSpace = false
        var position = 0
        while position < text.count {
            let length = Witruimte.length(at: position, in: text)
            if length > 0 {
                pendingSpace = !line.isEmpty
                position += length
            } else {
                if pendingSpace { line.append(UInt8(ascii: " ")) }
                pendingSpace = false
                line.append(text[position])
                position += 1
            }
        }
        return String(decoding: line, as: UTF8.self)
    }

    private static func isEenRegel(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var previousIsSpace = true
        for position in text.indices {
            switch text[position] {
            case UInt8(ascii: " "):
                if previousIsSpace { return false }
                previousIsSpace = true
            // White space begins with none of these, which are most.
            case 0x21..<0xC2: previousIsSpace = false
            default:
                if Witruimte.length(at: position, in: text) > 0 { return false }
                previousIsSpace = false
            }
        }
        return !previousIsSpace || text.isEmpty
    }
}

extension StringProtocol {
    /// The text on one line: no white space at either end, and one space wherever there is any within.
    ///
    /// Published titles carry stray spaces, no-break spaces (U+00A0) and line ends.
    public var eenRegel: String {
        if isEenRegel { return String(self) }
        var line = String.UnicodeScalarView()
        var pendingSpace = false
        for scalar in unicodeScalars {
            if scalar.properties.isWhitespace {
                pendingSpace = !line.isEmpty
            } else {
                if pendingSpace { line.append(" ") }
                pendingSpace = false
                line.append(scalar)
            }
        }
        return String(line)
    }

    /// Whether the text is on one line already. Most are, and asking Unicode about each character takes long.
    ///
    /// False for a text with characters that could be white space by their first byte.
    private var isEenRegel: Bool {
        var previous = UInt8(ascii: " ")
        for byte in utf8 {
            switch byte {
            case UInt8(ascii: " "): if previous == byte { return false }
            case 0x00..<0x20, 0xC2, 0xE1, 0xE2, 0xE3: return false
            default: break
            }
            previous = byte
        }
        return previous != UInt8(ascii: " ") || isEmpty
    }
}

/// Makes text from a document safe to show.
enum PrintableText {
    /// One line without control characters: a document or file name must not be able to move the cursor, change the
    /// title of a terminal, end a line, or turn the direction of what follows.
    static func line(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isUnprintable) else { return text }
        var line = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            line.append(!isUnprintable(scalar) ? scalar : ["\t", "\n", "\r"].contains(scalar) ? " " : "\u{FFFD}")
        }
        return String(line)
    }

    private static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}

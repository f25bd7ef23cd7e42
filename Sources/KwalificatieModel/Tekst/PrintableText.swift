/// Makes text that others made safe to show on a terminal and in lists.
///
/// A title must not be able to move the cursor, change the title of a terminal, sound its bell, write
/// over a line, or turn the direction of what follows. Such a character is shown by its number, as in the text of a path:
/// `\u{1B}`.
public enum PrintableText {
    /// One line: what would end it, and tabs, become spaces.
    public static func line(_ text: String) -> String {
        made(text) { ["\t", "\n", "\r"].contains($0) ? " " : nil }
    }

    /// Lines: line ends, also those of CSV (CR and LF), and tabs stay.
    public static func lines(_ text: String) -> String {
        text.utf8.contains(UInt8(ascii: "\r"))
            ? text.split(separator: "\r\n", omittingEmptySubsequences: false).map { linesWithoutCR(String($0)) }
                .joined(separator: "\r\n")
            : linesWithoutCR(text)
    }

    private static func linesWithoutCR(_ text: String) -> String {
        made(text) { ["\t", "\n"].contains($0) ? $0 : nil }
    }

    /// - Parameter replacement: what stands for such a character; nil for its number.
    private static func made(_ text: String, _ replacement: (Unicode.Scalar) -> Unicode.Scalar?) -> String {
        guard mayHoldUnprintable(text) else { return text }
        var made = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if !isUnprintable(scalar) {
                made.append(scalar)
            } else if let other = replacement(scalar) {
                made.append(other)
            } else {
                made.append(contentsOf: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars)
            }
        }
        return String(made)
    }

    /// Whether there is a byte with which one of them can begin; nearly all texts have none.
    private static func mayHoldUnprintable(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            bytes.contains { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xD8 || $0 == 0xE2 }
        }
    }

    private static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}

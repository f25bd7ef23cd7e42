/// Breaks lines where a terminal would break them within a word.
enum TerminalLines {
    /// The text with each line broken at spaces, so that it fits in this many columns. What goes on begins below the first
    /// word of its line; a word that is too long by itself stays whole.
    static func fitted(_ text: String, width: Int) -> String {
        // Lines that fit are most, and stay as they are.
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.utf8.count <= width ? String($0) : fitted(line: $0, width: width) }
            .joined(separator: "\n")
    }

    private static func fitted(line: Substring, width: Int) -> String {
        let indent = String(line.prefix { $0 == " " }.prefix(width / 2))
        var lines: [String] = []
        var current = ""
        var columns = 0
        // Several spaces are a column of a table: they stay as long as the line goes on.
        var gap = ""
        for word in line.drop(while: { $0 == " " }).split(separator: " ", omittingEmptySubsequences: false) {
            let length = Self.columns(of: word)
            if current.isEmpty {
                current = indent + word
                columns = indent.count + length
            } else if word.isEmpty {
                gap += " "
            } else if columns + gap.count + 1 + length > width {
                lines.append(current)
                current = indent + word
                columns = indent.count + length
                gap = ""
            } else {
                current += gap + " " + word
                columns += gap.count + 1 + length
                gap = ""
            }
        }
        return (lines + [current]).joined(separator: "\n")
    }

    /// How many columns a word takes: the signs that give it a colour take none.
    private static func columns(of word: Substring) -> Int {
        guard word.utf8.contains(0x1B) else { return word.count }
        var count = 0
        var isColour = false
        for character in word {
            if character == "\u{1B}" {
                isColour = true
            } else if !isColour {
                count += 1
            } else {
                isColour = character != "m"
            }
        }
        return count
    }
}

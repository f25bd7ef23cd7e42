/// A text without white space at its ends and with single spaces between its words: titles are published with stray
/// ones, and with no-break spaces.
func oneLine(_ text: some StringProtocol) -> String {
    text.split { $0.unicodeScalars.allSatisfy(\.properties.isWhitespace) }.joined(separator: " ")
}

/// Fills lines of at most `width` characters with the words of a text.
///
/// The first line begins with `first`, every other with `margin`. A word that does not fit on any line is not broken.
func wrapped(_ text: String, width: Int, first: String, margin: String) -> [String] {
    var lines: [String] = []
    var line = first
    var length = first.count
    var isEmpty = true
    for word in text.split(separator: " ") {
        let count = word.count
        if !isEmpty, length + 1 + count > width {
            lines.append(line)
            line = margin
            length = margin.count
            isEmpty = true
        }
        if !isEmpty {
            line += " "
            length += 1
        }
        line += word
        length += count
        isEmpty = false
    }
    return lines + [line]
}

extension StringProtocol {
    /// The text on one line: no white space at either end, and one space wherever there is any within.
    ///
    /// Published titles carry stray spaces, no-break spaces (U+00A0) and line ends.
    public var eenRegel: String {
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
}

extension String {
    /// How much of a text from a document a message repeats.
    private static let shownLength = 60

    /// The text as a message repeats it: on one line, and of a long one its beginning.
    var shown: String {
        let isShort = unicodeScalars.prefix(Self.shownLength + 1).count <= Self.shownLength
        var line = String.UnicodeScalarView()
        for scalar in unicodeScalars.prefix(Self.shownLength) {
            line.append(Self.breaksLines(scalar) ? " " : scalar)
        }
        return isShort ? String(line) : String(line) + "…"
    }

    /// Line ends, tabs and other characters that steer a terminal instead of showing something.
    private static func breaksLines(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }

    /// The last part of a path. A message that names another document names no more of it: where a directory stands, or
    /// on which line, is no part of what is wrong, and must change neither the lists nor a baseline.
    var fileName: String { String(split(separator: "/").last ?? self[...]) }
}

extension String {
    /// How much of a text from a document a message repeats.
    private static let shownLength = 60

    /// The text as a message repeats it: its beginning, when it is long.
    var shown: String {
        let scalars = unicodeScalars
        guard let end = scalars.index(scalars.startIndex, offsetBy: Self.shownLength, limitedBy: scalars.endIndex),
            end < scalars.endIndex
        else { return self }
        return String(scalars[..<end]) + "…"
    }
}

extension String {
    /// The title without differences that nobody means: letter case and spaces.
    var vergelijkbaar: String {
        lowercased().unicodeScalars.split(whereSeparator: \.properties.isWhitespace).map { String($0) }
            .joined(separator: " ")
    }
}

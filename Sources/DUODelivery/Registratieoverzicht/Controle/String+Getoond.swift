extension String {
    /// How much of a value a message repeats.
    private static let shownLength = 40
    /// A value with more digits than this may be a person's number in the wrong field, unless it looks like a date.
    private static let maximumDigits = 6

    /// The value of a field as a message repeats it: a short line without signs that steer a terminal, and without what
    /// could be the number of a person, whatever field it stands in.
    public var getoond: String {
        let digits = utf8.count { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        if digits > Self.maximumDigits, !looksLikeDate(digits: digits) { return "*****\(suffix(4))" }
        var line = String.UnicodeScalarView()
        for scalar in unicodeScalars.prefix(Self.shownLength) {
            let isShown = scalar.isASCII ? (0x20..<0x7F).contains(scalar.value) : scalar.properties.isAlphabetic
            line.append(isShown ? scalar : "\u{FFFD}")
        }
        return unicodeScalars.count > Self.shownLength ? String(line) + "…" : String(line)
    }

    private func looksLikeDate(digits: Int) -> Bool {
        let parts = split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "/" }
        return digits <= 8 && parts.count == 3 && parts.allSatisfy { (1...4).contains($0.utf8.count) }
    }
}

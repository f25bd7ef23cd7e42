extension Unicode.Scalar {
    /// What is left of a character when neither case nor diacritics count: `é` and `E` give `e`, an accent that stands
    /// behind its letter as a character of its own gives nothing.
    ///
    /// The locale of the machine plays no part, and no table of letters is kept: the Unicode name of a letter tells which
    /// one it is a variant of (LATIN SMALL LETTER E WITH ACUTE).
    public var gevouwen: String.UnicodeScalarView {
        guard properties.generalCategory != .nonspacingMark else { return String.UnicodeScalarView() }
        return withoutDiacritics.properties.lowercaseMapping.unicodeScalars
    }

    private var withoutDiacritics: Unicode.Scalar {
        guard !isASCII, let name = properties.name, name.hasPrefix("LATIN ") else { return self }
        let words = name.split(separator: " ")
        guard words.count > 4, words[2] == "LETTER", words[4] == "WITH", words[3].unicodeScalars.count == 1,
            let letter = words[3].unicodeScalars.first
        else { return self }
        return letter
    }
}

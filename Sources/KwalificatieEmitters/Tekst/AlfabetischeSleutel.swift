/// What a title is sorted by: its letters without regard to case and diacritics, the same on every machine.
///
/// Hyphens and apostrophes count only between titles that are the same without them, as in the spreadsheets in which
/// lists are published: AV-specialist stands after Aviation Operations Officer (published crebolijst 2022, vervallen).
///
/// The locale of the machine plays no part, and no table of letters is kept: the Unicode name of a letter tells which
/// one it is a variant of (LATIN SMALL LETTER E WITH ACUTE).
struct AlfabetischeSleutel: Hashable, Comparable {
    private let bytes: [UInt8]

    init(_ titel: String) {
        var folded = String.UnicodeScalarView()
        for scalar in titel.eenRegel.unicodeScalars where !Self.isMark(scalar) {
            folded.append(contentsOf: Self.base(of: scalar).properties.lowercaseMapping.unicodeScalars)
        }
        let all = Array(String(folded).utf8)
        let marks = [UInt8(ascii: "-"), UInt8(ascii: "'")]
        bytes = all.filter { !marks.contains($0) } + [0] + all
    }

    static func < (left: AlfabetischeSleutel, right: AlfabetischeSleutel) -> Bool {
        left.bytes.lexicographicallyPrecedes(right.bytes)
    }

    /// An accent that stands behind its letter as a character of its own.
    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .nonspacingMark
    }

    private static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard !scalar.isASCII, let name = scalar.properties.name, name.hasPrefix("LATIN ") else { return scalar }
        let words = name.split(separator: " ")
        guard words.count > 4, words[2] == "LETTER", words[4] == "WITH", words[3].unicodeScalars.count == 1,
            let letter = words[3].unicodeScalars.first
        else { return scalar }
        return letter
    }
}

import KwalificatieModel

/// What a title is sorted by: its letters without regard to case and diacritics, the same on every machine.
///
/// Hyphens and apostrophes count only between titles that are the same without them, as in the spreadsheets in which
/// lists are published: AV-specialist stands after Aviation Operations Officer (published crebolijst 2022, vervallen).
struct AlfabetischeSleutel: Hashable, Comparable {
    private let bytes: [UInt8]

    init(_ titel: String) {
        let all = Array(Self.gevouwen(titel).utf8)
        let marks = [UInt8(ascii: "-"), UInt8(ascii: "'")]
        bytes = all.filter { !marks.contains($0) } + [0] + all
    }

    /// The text on one line in small letters without diacritics.
    static func gevouwen(_ titel: String) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in titel.eenRegel.unicodeScalars { folded.append(contentsOf: scalar.gevouwen) }
        return String(folded)
    }

    static func < (left: AlfabetischeSleutel, right: AlfabetischeSleutel) -> Bool {
        left.bytes.lexicographicallyPrecedes(right.bytes)
    }
}

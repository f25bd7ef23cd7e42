import KwalificatieModel

/// What a title is sorted by: its letters without regard to case and diacritics, the same on every machine.
struct AlfabetischeSleutel: Hashable, Comparable {
    private let bytes: [UInt8]

    init(_ titel: String) {
        var folded = String.UnicodeScalarView()
        for scalar in titel.eenRegel.unicodeScalars { folded.append(contentsOf: scalar.gevouwen) }
        bytes = Array(String(folded).utf8)
    }

    static func < (left: AlfabetischeSleutel, right: AlfabetischeSleutel) -> Bool {
        left.bytes.lexicographicallyPrecedes(right.bytes)
    }
}

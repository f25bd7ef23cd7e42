import KwalificatieModel

/// The lines in which answers for people show things.
enum Vraagtekst {
    /// Characters of a line.
    private static let width = 80
    /// What stands under a code and the two spaces behind it.
    static let margin = String(repeating: " ", count: 7)

    /// The codes and the title.
    static func head(_ onderdeel: Registeronderdeel) -> [String] {
        let codes = onderdeel.codes.joined(separator: ", ")
        let first = codes + "  "
        return wrapped(
            onderdeel.titel, width: width,
            first: first + String(repeating: " ", count: max(0, margin.count - first.count)), margin: margin)
    }

    /// A text behind a margin, with another margin for the lines behind the first.
    static func wrap(_ text: String, _ margin: String, first: String? = nil) -> [String] {
        wrapped(oneLine(text), width: width, first: first ?? margin, margin: margin)
    }
}

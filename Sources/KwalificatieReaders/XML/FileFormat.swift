import KwalificatieModel

/// Tells what a file is that is no XML, from its first bytes: people give the PDF of a dossier by mistake.
enum FileFormat {
    private static let formats: [(beginning: String, name: String)] = [
        ("%PDF", "PDF"), ("PK\u{3}\u{4}", "ZIP"), ("{", "JSON"), ("[", "JSON"),
    ]

    /// How many characters of the beginning are shown.
    private static let shownLength = 12
    /// How much of the beginning is looked at: a number that is shown in part could not be told.
    private static let searchedLength = 512

    /// The problem of a text that does not begin with `<`. Of a list nothing is shown: it may be one of people.
    static func problem(ofBeginning bytes: some Collection<UInt8>) -> ReadingProblem.Kind {
        if let format = formats.first(where: { bytes.starts(with: $0.beginning.utf8) })?.name {
            return .notXML(beginning: shown(bytes), format: format)
        }
        let line = bytes.prefix(searchedLength).prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        return line.contains(where: ";,|\t".utf8.contains)
            ? .notXML(beginning: "", format: "CSV") : .notXML(beginning: shown(line), format: nil)
    }

    private static func shown(_ bytes: some Collection<UInt8>) -> MaskedText {
        let text = String(decoding: bytes.prefix(searchedLength), as: UTF8.self)
        let visible = text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? "·" : String($0) }.joined()
        // Masked before it is cut.
        return "\(own: String(Masker.masked(visible).prefix(shownLength)))"
    }
}

/// Tells what a file is that is no XML, from its first bytes: people give the PDF of a dossier by mistake.
enum FileFormat {
    private static let formats: [(beginning: String, name: String)] = [
        ("%PDF", "PDF"), ("PK\u{3}\u{4}", "ZIP"), ("{", "JSON"), ("[", "JSON"),
    ]

    /// How many characters of the beginning are shown.
    private static let shownLength = 12

    /// The problem of a text that does not begin with `<`.
    static func problem(ofBeginning bytes: some Collection<UInt8>) -> ReadingProblem.Kind {
        let text = String(decoding: bytes.prefix(shownLength), as: UTF8.self)
        let shown = text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? "·" : String($0) }.joined()
        let format = formats.first { bytes.starts(with: $0.beginning.utf8) }?.name
        return .notXML(beginning: shown, format: format)
    }
}

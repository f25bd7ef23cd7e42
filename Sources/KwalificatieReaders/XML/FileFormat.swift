import KwalificatieModel

/// Tells what a file is that is no XML, from its first bytes: people give the PDF of a dossier by mistake.
enum FileFormat {
    private static let formats: [(beginning: String, name: String)] = [
        ("%PDF", "PDF"), (zip, "ZIP"), ("{", "JSON"), ("[", "JSON"),
    ]

    /// How a ZIP archive begins, and so a workbook.
    private static let zip = "PK\u{3}\u{4}"
    /// How a workbook of before 2007 begins.
    private static let oldWorkbook: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]

    /// Whether something that should be a list begins as a workbook does.
    static func isWorkbook(_ bytes: some Collection<UInt8>) -> Bool {
        bytes.starts(with: zip.utf8) || bytes.starts(with: oldWorkbook)
    }

    /// Whether a text that begins with `<` is a page of a web site, behind an XML declaration and comments.
    static func isWebPage(_ bytes: some Collection<UInt8>) -> Bool {
        var text = String(decoding: bytes.prefix(pageSearchedLength), as: UTF8.self).lowercased()[...]
        while let end = skipped.first(where: { text.hasPrefix($0.start) })?.end {
            guard let found = text.firstRange(of: end) else { return false }
            text = text[found.upperBound...].drop(while: \.isWhitespace)
        }
        return ["<!doctype html", "<html"].contains { text.hasPrefix($0) }
    }

    private static let skipped = [(start: "<?xml", end: "?>"), (start: "<!--", end: "-->")]
    /// How much of the beginning is searched: pages begin with few comments.
    private static let pageSearchedLength = 4_096

    /// How many characters of the beginning are shown.
    private static let shownLength = 12
    /// How much of the beginning is looked at: a number that is shown in part could not be told.
    private static let searchedLength = 512

    /// The problem of a text that does not begin with `<`. Of a list nothing is shown: it may be one of people.
    static func problem(ofBeginning bytes: some Collection<UInt8>) -> ReadingProblem.Kind {
        if bytes.starts(with: oldWorkbook) { return .workbook }
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

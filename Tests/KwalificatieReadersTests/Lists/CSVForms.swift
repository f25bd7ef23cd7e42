/// The forms in which spreadsheets and other tools save the same list.
enum CSVForms {
    /// A list with `;` between fields and LF behind rows, in every form; its letters are in windows-1252.
    static func all(of text: String) -> [(name: String, bytes: [UInt8])] {
        let crlf = text.replacing("\n", with: "\r\n")
        let latin = crlf.unicodeScalars.map { UInt8(clamping: $0.value) }
        let units = Array(crlf.utf16)
        let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        let mark = Array("\u{FEFF}".utf8)
        let lineByLine = text.split(separator: "\n").map { "\u{FEFF}\($0)\n" }.joined()
        return [
            ("UTF-8", Array(crlf.utf8)), ("UTF-8 with a mark", mark + crlf.utf8),
            ("two marks", mark + mark + crlf.utf8),
            ("a mark on each line", Array(lineByLine.utf8)), ("windows-1252", latin),
            ("UTF-16 LE", [0xFF, 0xFE] + little), ("UTF-16 BE", [0xFE, 0xFF] + big),
            ("UTF-16 LE without a mark", little),
            ("UTF-16 BE without a mark", big), ("a lone CR", Array(text.replacing("\n", with: "\r").utf8)),
            ("tabs", Array(text.replacing(";", with: "\t").utf8)), ("bars", Array(text.replacing(";", with: "|").utf8)),
            ("commas", Array(text.replacing(";", with: ",").utf8)), ("sep=;", Array("sep=;\r\n\(crlf)".utf8)),
            ("quoted sep", mark + "\"sep=|\"\n\(text.replacing(";", with: "|"))".utf8),
            ("UTF-16 LE with tabs", units.flatMap { [$0 == 0x3B ? 9 : UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
        ]
    }
}

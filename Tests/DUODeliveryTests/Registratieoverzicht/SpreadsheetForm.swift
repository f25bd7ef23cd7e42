import Foundation

/// What a Dutch spreadsheet makes of a registratieoverzicht that somebody opened and saved.
enum SpreadsheetForm {
    /// `;` between the fields and at the end of the line, `d-m-yyyy`, numbers without leading zeros, a byte order mark.
    static func saved(_ text: String, byteOrderMark: Bool = true) -> String {
        let rows = text.split(whereSeparator: \.isNewline).map { line in
            line.split(separator: "|", omittingEmptySubsequences: false).map { cell(String($0)) }
        }
        let width = rows.map(\.count).max() ?? 0
        let lines = rows.map { row in (row + [String](repeating: "", count: width - row.count)).joined(separator: ";") }
        return (byteOrderMark ? "\u{FEFF}" : "") + lines.joined(separator: "\r\n") + "\r\n"
    }

    private static func cell(_ text: String) -> String {
        let parts = text.split(separator: "-")
        if parts.count == 3, text.count == 10, let year = Int(parts[0]), let month = Int(parts[1]),
            let day = Int(parts[2]), month > 0, day > 0
        {
            return "\(day)-\(month)-\(year)"
        }
        guard !text.isEmpty, text.allSatisfy({ ("0"..."9").contains($0) }), let number = Int(text) else { return text }
        return String(number)
    }
}

/// A table as a person reads it in a terminal.
enum TextTable {
    /// How wide a column can be. A longer cell sticks out, so that not all others get as many spaces.
    private static let widestColumn = 1_000

    /// Columns side by side, the numbers to the right.
    static func text(_ rows: [[String]], numberColumn: Int = 0) -> String {
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in
            rows.map { $0.count > column ? $0[column].count : 0 }.filter { $0 <= widestColumn }.max() ?? 0
        }
        return rows.map { row in
            var line = ""
            for (column, cell) in row.enumerated() {
                let padding = String(repeating: " ", count: max(0, widths[column] - cell.count))
                line += (column == 0 ? "" : "  ") + (column == numberColumn ? padding + cell : cell + padding)
            }
            while line.last == " " { line.removeLast() }
            return line
        }.joined(separator: "\n")
    }
}

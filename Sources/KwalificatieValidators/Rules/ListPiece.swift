/// The rows of a list that an example changes, below the row that names their columns: as changed and as they were.
struct ListPiece {
    let changed: String
    let original: String

    private static let separator: Character = ";"

    init(_ list: ExampleList, _ original: String, becomes changed: String) {
        guard let range = list.text.firstRange(of: original) else {
            (self.changed, self.original) = (changed, original)
            return
        }
        let (before, after) = (list.text[..<range.lowerBound], list.text[range.upperBound...])
        let header = Self.header(of: before, changed: changed)
        var rows = [changed, original].map { Self.rows(of: before + $0 + after, around: $0, after: before) }
        // Of a row that is gone the next one shows where it was.
        if rows[0].isEmpty, let next = after.split(whereSeparator: \.isNewline).first {
            rows = rows.map { $0 + [String(next)] }
        }
        let columns = Self.columns(of: list, header: header, rows[0], rows[1])
        (self.changed, self.original) = (
            Self.text(header + rows[0], columns), Self.text(header + rows[1], columns)
        )
    }

    /// The rows of a text that hold a part of it.
    private static func rows(of text: String, around part: String, after before: Substring) -> [String] {
        let startsBelow = part.first?.isNewline == true
        let first = before.count(where: \.isNewline) + (startsBelow ? 1 : 0)
        let inside = part.count(where: \.isNewline) - (startsBelow ? 1 : 0) - (part.last?.isNewline == true ? 1 : 0)
        let rows = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        return rows.dropFirst(first).prefix(max(0, inside) + 1).filter { !$0.isEmpty }.map(String.init)
    }

    /// The row or rows above that name the columns: of a published crebolijst the nearest, of other lists the first.
    private static func header(of before: Substring, changed: String) -> [String] {
        var rows = before.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        if changed.first?.isNewline != true { rows.removeLast() }
        let isHeader = { (row: String) in ["Crebonummer;", "crebo;"].contains { row.contains($0) } }
        guard let last = rows.lastIndex(where: isHeader) else {
            return rows.first.map { $0.contains(separator) ? [$0] : [] } ?? []
        }
        let first = rows[..<last].lastIndex { !isHeader($0) }.map { $0 + 1 } ?? 0
        return Array(rows[first...last])
    }

    /// The columns that are shown, by their positions; nil for all.
    private static func columns(of list: ExampleList, header: [String], _ rows: [String], _ others: [String]) -> Set<
        Int
    >? {
        let names = header.last?.split(separator: separator, omittingEmptySubsequences: false).map(String.init) ?? []
        guard !list.keyColumns.isEmpty, names.count > 1 else { return nil }
        var columns = Set(names.indices.filter { list.keyColumns.contains(names[$0]) })
        for (row, other) in zip(rows, others) {
            let (left, right) = (fields(row), fields(other))
            columns.formUnion(
                (0..<max(left.count, right.count)).filter {
                    $0 >= left.count || $0 >= right.count || left[$0] != right[$0]
                })
        }
        return columns
    }

    private static func fields(_ row: String) -> [String] {
        row.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    }

    /// The rows with `…` for what stands between the columns that are shown.
    private static func text(_ rows: [String], _ columns: Set<Int>?) -> String {
        rows.map { row in
            guard let columns else { return row }
            var shown: [String] = []
            for (index, field) in fields(row).enumerated() {
                if columns.contains(index) {
                    shown.append(field)
                } else if shown.last != "…" {
                    shown.append("…")
                }
            }
            return shown.joined(separator: String(separator))
        }.joined(separator: "\n")
    }
}

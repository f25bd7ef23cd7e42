import KwalificatieModel

/// A page of plain text while it is written: a title, fields, sections, labelled texts and lists.
struct PageText {
    private static let bullet = "- "

    private let width: Int
    private var lines: [String] = []

    /// An empty page of this width in characters.
    init(width: Int) {
        self.width = width
    }

    /// What was written, each line ended.
    var text: String { lines.map { $0 + "\n" }.joined() }

    /// The title of the page, underlined.
    mutating func title(_ title: String) {
        heading(title, underline: "=")
    }

    /// A section with its title underlined; nothing when nothing is written in it.
    mutating func section(_ title: String, _ write: (inout PageText) -> Void) {
        let start = lines.count
        heading(title, underline: "-")
        let empty = lines.count
        write(&self)
        if lines.count == empty { lines.removeSubrange(start...) }
    }

    /// Names with their values in two columns; a field without a value is left out.
    mutating func fields(_ fields: [(name: String, value: String?)]) {
        let filled = fields.compactMap { field in
            field.value.map { (name: "\(field.name):", value: oneLine($0)) }
        }.filter { !$0.value.isEmpty }
        guard let column = filled.map(\.name.count).max().map({ $0 + 1 }) else { return }
        emptyLine()
        for field in filled {
            let start = field.name + String(repeating: " ", count: column - field.name.count)
            lines += wrapped(field.value, width: width, first: start, margin: String(repeating: " ", count: column))
        }
    }

    /// A line of its own, such as the title of a kerntaak.
    mutating func line(_ text: String, indent: Int = 0) {
        emptyLine()
        let margin = String(repeating: " ", count: indent)
        lines += wrapped(oneLine(text), width: width, first: margin, margin: margin)
    }

    /// A running text, with a label above it when it has one; nothing when it is empty.
    mutating func running(_ text: Tekst?, label: String? = nil, indent: Int = 0) {
        let text = text?.plat ?? ""
        guard !text.isEmpty else { return }
        emptyLine()
        add(label: label, indent: indent)
        let margin = String(repeating: " ", count: label == nil ? indent : indent + 2)
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let line = oneLine(line)
            if line.isEmpty {
                emptyLine()
            } else {
                let hanging = Self.listMarks.contains(where: line.hasPrefix) ? "  " : ""
                lines += wrapped(line, width: width, first: margin, margin: margin + hanging)
            }
        }
    }

    /// A list, with a label above it when it has one; nothing when it is empty.
    mutating func list(_ items: [String], label: String? = nil, indent: Int = 0) {
        nestedList(items.map { ($0, []) }, label: label, indent: indent)
    }

    /// A list of which an item can have a list of its own.
    mutating func nestedList(_ items: [(item: String, parts: [String])], label: String? = nil, indent: Int = 0) {
        guard !items.isEmpty else { return }
        emptyLine()
        add(label: label, indent: indent)
        let inner = label == nil ? indent : indent + 2
        for (item, parts) in items {
            add(item: item, indent: inner)
            for part in parts { add(item: part, indent: inner + 2) }
        }
    }

    /// What a published text puts before the items of a list.
    private static let listMarks = [bullet, "• ", "* ", "– "]

    private mutating func heading(_ title: String, underline: String) {
        emptyLine()
        let rows = wrapped(oneLine(title), width: width, first: "", margin: "")
        lines += rows
        lines.append(String(repeating: underline, count: rows.map(\.count).max() ?? 0))
    }

    private mutating func add(label: String?, indent: Int) {
        guard let label else { return }
        let margin = String(repeating: " ", count: indent)
        lines += wrapped(label, width: width, first: margin, margin: margin)
    }

    private mutating func add(item: String, indent: Int) {
        let margin = String(repeating: " ", count: indent)
        lines += wrapped(oneLine(item), width: width, first: margin + Self.bullet, margin: margin + "  ")
    }

    /// One empty line, unless the page begins here or has one already.
    private mutating func emptyLine() {
        if let last = lines.last, !last.isEmpty { lines.append("") }
    }
}

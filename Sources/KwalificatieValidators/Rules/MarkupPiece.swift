/// A piece of a document as readers see it: indented anew, closed where it ends too early, and inside the element by
/// which they know where they are. `…` stands for what was left out.
struct MarkupPiece {
    let text: String

    private static let step = "  "

    init(_ piece: String, within surrounding: String?) {
        var lines: [String] = []
        var open: [String] = []
        for line in piece.split(whereSeparator: \.isNewline) {
            let line = line.drop(while: \.isWhitespace)
            if line.isEmpty { continue }
            let depth = open.count - (line.hasPrefix("</") ? 1 : 0)
            lines.append(String(repeating: Self.step, count: max(0, depth)) + line)
            Self.follow(line, &open)
        }
        if Self.endsInTag(piece), let last = lines.popLast() {
            lines.append(last + " …>")
            Self.follow(last[...] + ">", &open)
        }
        let isCut = !open.isEmpty
        if isCut, let last = lines.popLast() { lines.append(last + "…" + open.reversed().map { "</\($0)>" }.joined()) }
        guard let surrounding, let name = Self.name(surrounding[...]), Self.name(piece[...]) != name else {
            text = lines.joined(separator: "\n")
            return
        }
        text = (["\(surrounding) …>"] + lines.map { Self.step + $0 } + ["…</\(name)>"]).joined(separator: "\n")
    }

    /// Notes which elements are open after a line.
    private static func follow(_ line: Substring, _ open: inout [String]) {
        var rest = line
        while let start = rest.firstIndex(of: "<") {
            rest = rest[start...]
            let isText = rest.hasPrefix("<![CDATA[")
            let end = isText ? "]]>" : rest.hasPrefix("<!--") ? "-->" : ">"
            guard let close = rest.firstRange(of: end) else { return }
            let tag = rest[..<close.lowerBound]
            rest = rest[close.upperBound...]
            if tag.hasPrefix("</") {
                if open.last == String(tag.dropFirst(2)) { open.removeLast() }
            } else if let name = name(tag), !tag.hasSuffix("/") {
                open.append(name)
            }
        }
    }

    private static func endsInTag(_ piece: String) -> Bool {
        guard let start = piece.lastIndex(of: "<") else { return false }
        return !piece[start...].contains(">")
    }

    /// The name of the element that a tag opens; nil of anything else.
    private static func name(_ tag: Substring) -> String? {
        guard tag.first == "<" else { return nil }
        let name = tag.dropFirst().prefix { $0.isLetter }
        return name.isEmpty ? nil : String(name)
    }
}

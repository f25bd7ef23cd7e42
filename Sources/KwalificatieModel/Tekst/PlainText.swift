/// Turns a text of a record into plain text.
///
/// Three things occur in published dossiers and are told apart here: plain text in which `<` means nothing
/// (`<andere wetgeving>`), HTML (`<xhtml><p>…`), and HTML that was escaped a second time (`<labeltext>&lt;h1&gt;…`).
/// Only names that HTML knows (and SBB's own `labeltext`, `xhtml`) count as tags.
enum PlainText {
    /// How often escaped markup is unpacked: published texts need two, and text cannot make this go on for ever.
    private static let maximumPasses = 2

    static func of(_ given: String) -> String {
        var text = given
        if text.withUTF8(isPlain) { return given }
        for _ in 0..<maximumPasses where text.utf8.contains(where: { $0 == lessThan || $0 == ampersand }) {
            let stripped = withoutMarkup(text)
            guard stripped != text else { break }
            text = stripped
        }
        return tidied(text)
    }

    /// Whether the text is plain already: nothing in it could be markup or an entity, and nothing would be tidied.
    ///
    /// Most texts of a record are. False for some that are plain as well: those only take longer.
    private static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = text.first, let last = text.last else { return true }
        // White space of more than one byte begins with one of these.
        let spaceLeads: [UInt8] = [0xC2, 0xE1, 0xE2, 0xE3]
        guard first > 0x20, last > 0x20, !spaceLeads.contains(first),
            !text.suffix(3).contains(where: spaceLeads.contains)
        else { return false }
        var position = 0
        while position < text.count {
            let byte = text[position]
            if byte < 0x20 || byte == lessThan || byte == ampersand || byte == 0xC2 { return false }
            if byte == 0xE2, newlineLength(in: text, at: position) != nil { return false }
            position += 1
        }
        return true
    }

    private static let lessThan = UInt8(ascii: "<")
    private static let ampersand = UInt8(ascii: "&")
    private static let newline = UInt8(ascii: "\n")

    /// Tags at which a new line begins.
    private static let blocks: Set<String> = [
        "blockquote", "br", "dd", "div", "dl", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "labeltext", "li", "ol",
        "p", "pre", "table", "tbody", "thead", "tr", "ul", "xhtml",
    ]
    /// Tags that only mark what stands in a line.
    private static let inline: Set<String> = [
        "a", "abbr", "b", "body", "code", "em", "font", "html", "i", "img", "small", "span", "strike", "strong", "sub",
        "sup", "td", "th", "tt", "u",
    ]
    /// Inline tags behind which the next word may not be glued to the last.
    private static let cells: Set<String> = ["td", "th"]

    /// One pass: tags away, entities to characters.
    private static func withoutMarkup(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var plain: [UInt8] = []
        plain.reserveCapacity(bytes.count)
        var position = 0
        while position < bytes.count {
            switch bytes[position] {
            case lessThan:
                if let tag = Tag(at: position, in: bytes) {
                    if tag.name == "li", !tag.closes {
                        plain.append(contentsOf: "\n- ".utf8)
                    } else if cells.contains(tag.name), tag.closes {
                        plain.append(UInt8(ascii: " "))
                    } else if blocks.contains(tag.name) {
                        plain.append(newline)
                    }
                    position = tag.end
                } else {
                    plain.append(lessThan)
                    position += 1
                }
            case ampersand:
                if let entity = Entity(at: position, in: bytes) {
                    plain.append(contentsOf: entity.text.utf8)
                    position = entity.end
                } else {
                    plain.append(ampersand)
                    position += 1
                }
            default:
                plain.append(bytes[position])
                position += 1
            }
        }
        return String(decoding: plain, as: UTF8.self)
    }

    /// No-break spaces as spaces, no white space at the end of a line or of the text, at most one empty line.
    ///
    /// Works on bytes: by character it took four fifths of the time of `crebo export`.
    private static func tidied(_ text: String) -> String {
        var text = text
        return text.withUTF8 { text in
            var tidy: [UInt8] = []
            tidy.reserveCapacity(text.count)
            // Where the line that is being written begins.
            var lineStart = 0
            var position = 0
            while position < text.count {
                let byte = text[position]
                if byte > 0x20, byte < 0xC2 {
                    tidy.append(byte)
                    position += 1
                } else if let length = newlineLength(in: text, at: position) {
                    endLine(&tidy, &lineStart)
                    position += length
                } else if byte == 0xC2, position + 1 < text.count, text[position + 1] == 0xA0 {
                    tidy.append(UInt8(ascii: " "))
                    position += 2
                } else {
                    tidy.append(byte)
                    position += 1
                }
            }
            endLine(&tidy, &lineStart)
            while tidy.last == newline { tidy.removeLast() }
            let tidied = String(decoding: tidy, as: UTF8.self)
            guard let first = tidied.unicodeScalars.first, first.properties.isWhitespace else { return tidied }
            return String(tidied.unicodeScalars.drop(while: \.properties.isWhitespace))
        }
    }

    /// Drops the white space at the end of the line and ends it, unless there is an empty line before it already.
    private static func endLine(_ tidy: inout [UInt8], _ lineStart: inout Int) {
        while tidy.count > lineStart {
            let length = trailingSpaceLength(tidy[lineStart...])
            guard length > 0 else { break }
            tidy.removeLast(length)
        }
        let isEmpty = tidy.count == lineStart
        if isEmpty, lineStart == 0 || tidy.suffix(2).elementsEqual([newline, newline]) { return }
        tidy.append(newline)
        lineStart = tidy.count
    }

    /// How many bytes the line end at a position has; nil where there is none.
    private static func newlineLength(in text: UnsafeBufferPointer<UInt8>, at position: Int) -> Int? {
        func byte(_ offset: Int) -> UInt8? { position + offset < text.count ? text[position + offset] : nil }
        switch text[position] {
        case 0x0D: return byte(1) == newline ? 2 : 1
        case 0x0A...0x0C: return 1
        case 0xC2: return byte(1) == 0x85 ? 2 : nil
        case 0xE2: return byte(1) == 0x80 && (byte(2) == 0xA8 || byte(2) == 0xA9) ? 3 : nil
        default: return nil
        }
    }

    /// How many bytes the white space at the end of a line has: that of Unicode, apart from line ends and U+00A0.
    private static func trailingSpaceLength(_ line: ArraySlice<UInt8>) -> Int {
        guard let last = line.last else { return 0 }
        if last == UInt8(ascii: " ") || last == UInt8(ascii: "\t") { return 1 }
        guard last >= 0x80, line.count >= 3 else { return 0 }
        switch Array(line.suffix(3)) {
        case [0xE1, 0x9A, 0x80], [0xE2, 0x80, 0xAF], [0xE2, 0x81, 0x9F], [0xE3, 0x80, 0x80]: return 3
        case let bytes where bytes.starts(with: [0xE2, 0x80]) && (0x80...0x8A).contains(last): return 3
        default: return 0
        }
    }

    /// A tag of HTML at a `<`.
    private struct Tag {
        let name: String
        let closes: Bool
        /// The position behind its `>`.
        let end: Int

        /// How long a tag may be: published ones stay far below, and a lone `<` must not make the search quadratic.
        private static let maximumLength = 1_000

        init?(at start: Int, in bytes: [UInt8]) {
            var position = start + 1
            closes = position < bytes.count && bytes[position] == UInt8(ascii: "/")
            if closes { position += 1 }
            let nameStart = position
            while position < bytes.count, Self.isNameByte(bytes[position]) { position += 1 }
            // What follows decides: `<p.m.>` and `<b-niveau>` are words, however much their first letter is a tag.
            guard (1...10).contains(position - nameStart), Self.nameEnds(at: position, in: bytes)
            else { return nil }
            name = String(decoding: bytes[nameStart..<position], as: UTF8.self).lowercased()
            guard PlainText.blocks.contains(name) || PlainText.inline.contains(name) else { return nil }
            let limit = min(bytes.count, start + Self.maximumLength)
            guard
                let close = bytes[position..<limit].firstIndex(where: {
                    $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<")
                }), bytes[close] == UInt8(ascii: ">")
            else { return nil }
            end = close + 1
        }

        private static func isNameByte(_ byte: UInt8) -> Bool {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                true
            default: false
            }
        }

        private static func nameEnds(at position: Int, in bytes: [UInt8]) -> Bool {
            guard position < bytes.count else { return false }
            switch bytes[position] {
            case UInt8(ascii: ">"), UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                return true
            case UInt8(ascii: "/"):
                return position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: ">")
            default: return false
            }
        }
    }

    /// A character reference or one of the entities that published texts use, at an `&`.
    private struct Entity {
        let text: String
        /// The position behind its `;`.
        let end: Int

        private static let maximumLength = 10
        private static let named: [String: String] = [
            "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "euml": "ë", "eacute": "é",
            "egrave": "è", "iuml": "ï", "ouml": "ö", "uuml": "ü", "euro": "€", "ndash": "–", "mdash": "—",
            "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "hellip": "…", "bull": "•", "middot": "·",
        ]

        init?(at start: Int, in bytes: [UInt8]) {
            let limit = min(bytes.count, start + Self.maximumLength)
            guard let semicolon = bytes[start..<limit].firstIndex(of: UInt8(ascii: ";")) else { return nil }
            let name = String(decoding: bytes[(start + 1)..<semicolon], as: UTF8.self)
            if let known = Self.named[name] {
                text = known
            } else if name.hasPrefix("#x") || name.hasPrefix("#X") {
                guard let scalar = Self.scalar(name.dropFirst(2), radix: 16) else { return nil }
                text = String(scalar)
            } else if name.hasPrefix("#") {
                guard let scalar = Self.scalar(name.dropFirst(), radix: 10) else { return nil }
                text = String(scalar)
            } else {
                return nil
            }
            end = semicolon + 1
        }

        /// The character with this number; nil where XML has none, because every output has to be able to hold it.
        private static func scalar(_ digits: Substring, radix: Int) -> Unicode.Scalar? {
            guard digits.first?.isHexDigit == true, let number = UInt32(digits, radix: radix) else { return nil }
            switch number {
            case 0x9, 0xA, 0xD, 0x20...0xFFFD, 0x10000...: return Unicode.Scalar(number)
            default: return nil
            }
        }
    }
}

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
        return text.withUTF8 { text in
            guard let part = plainPart(of: text) else { return String(decoding: plain(text), as: UTF8.self) }
            return part.count == text.count ? given : String(decoding: part, as: UTF8.self)
        }
    }

    /// Hands the plain text to `body` as UTF-8. Nothing is copied where it is a part of the given text, as most are.
    static func withUTF8(of given: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        var text = given
        text.withUTF8 { text in
            if let part = plainPart(of: text) { body(part) } else { plain(text).withUnsafeBufferPointer(body) }
        }
    }

    private static func plain(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        guard var stripped = withoutMarkup(text) else { return tidied(text) }
        for _ in 1..<maximumPasses {
            guard let again = stripped.withUnsafeBufferPointer(withoutMarkup) else { break }
            stripped = again
        }
        return stripped.withUnsafeBufferPointer(tidied)
    }

    /// The text without white space around it, where that is all there is to do; nil where there is, or may be, more.
    private static func plainPart(of text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
        let part = Witruimte.trimmed(text)
        return isPlain(part) ? part : nil
    }

    /// Whether a text without white space of one byte around it is plain already: nothing in it could be markup or an
    /// entity, and nothing would be tidied.
    ///
    /// Most texts of a record are. False for some that are plain as well: those only take longer.
    private static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = text.first else { return true }
        guard !mayBeginWitruimte(first), !text.suffix(3).contains(where: mayBeginWitruimte) else { return false }
        var position = firstSpecial(in: text, from: 0)
        while position < text.count {
            guard isTidyNewline(in: text, at: position) || isOtherThanNewline(in: text, at: position)
            else { return false }
            position = firstSpecial(in: text, from: position + 1)
        }
        return true
    }

    /// Whether a line ends here as lines of plain text do, behind something that is no white space.
    private static func isTidyNewline(in text: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
        text[position] == newline && position > 0 && (0x21..<0x80).contains(text[position - 1])
    }

    /// Whether here begins one of the many characters with the first byte of a line end that are none.
    private static func isOtherThanNewline(in text: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
        text[position] == 0xE2 && newlineLength(in: text, at: position) == nil
    }

    /// Whether white space of more than one byte can begin with this one.
    private static func mayBeginWitruimte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0xC2, 0xE1, 0xE2, 0xE3: true
        default: false
        }
    }

    /// The first byte that could be markup, an entity, or something to tidy.
    private static func firstSpecial(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        text.firstSpecial(from: start) {
            isUntidy($0) || $0 == lessThan || $0 == ampersand
        } inEight: {
            holdUntidy($0) || $0.hold(lessThan) || $0.hold(ampersand)
        }
    }

    /// The first byte that could begin a line end or a no-break space.
    private static func firstUntidy(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        text.firstSpecial(from: start, isUntidy, inEight: holdUntidy)
    }

    private static func isUntidy(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0xC2 || byte == 0xE2 }

    private static func holdUntidy(_ bytes: EightBytes) -> Bool {
        bytes.holdOneBelow(0x20) || bytes.hold(0xC2) || bytes.hold(0xE2)
    }

    private static let lessThan = UInt8(ascii: "<")
    private static let ampersand = UInt8(ascii: "&")
    private static let newline = UInt8(ascii: "\n")

    /// One pass: tags away, entities to characters; nil when there are none.
    private static func withoutMarkup(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        var plain: [UInt8] = []
        var copied = 0
        var position = firstMarkup(in: text, from: 0)
        while position < text.count {
            guard let (replacement, end) = replacement(at: position, in: text) else {
                position = firstMarkup(in: text, from: position + 1)
                continue
            }
            if copied == 0 { plain.reserveCapacity(text.count) }
            plain.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied..<position]))
            plain.append(contentsOf: replacement.utf8)
            copied = end
            position = firstMarkup(in: text, from: end)
        }
        guard copied > 0 else { return nil }
        plain.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied...]))
        return plain
    }

    private static func firstMarkup(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        text.firstSpecial(from: start) {
            $0 == lessThan || $0 == ampersand
        } inEight: {
            $0.hold(lessThan) || $0.hold(ampersand)
        }
    }

    /// What stands for the tag or entity at a position, and where that ends; nil where there is neither.
    private static func replacement(
        at position: Int, in text: UnsafeBufferPointer<UInt8>
    ) -> (text: String, end: Int)? {
        if text[position] == lessThan { return Tag(at: position, in: text).map { ($0.replacement, $0.end) } }
        return Entity(at: position, in: text).map { ($0.text, $0.end) }
    }

    /// No-break spaces as spaces, no white space at the end of a line or of the text, at most one empty line.
    ///
    /// Works on bytes: by character it took four fifths of the time of `crebo export`.
    private static func tidied(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var tidy: [UInt8] = []
        tidy.reserveCapacity(text.count + 1)
        // Where the line that is being written begins.
        var lineStart = 0
        var position = 0
        while position < text.count {
            let end = firstUntidy(in: text, from: position)
            tidy.append(contentsOf: UnsafeBufferPointer(rebasing: text[position..<end]))
            position = end
            guard position < text.count else { break }
            if let length = newlineLength(in: text, at: position) {
                endLine(&tidy, &lineStart)
                position += length
            } else if text[position] == 0xC2, position + 1 < text.count, text[position + 1] == 0xA0 {
                tidy.append(UInt8(ascii: " "))
                position += 2
            } else {
                tidy.append(text[position])
                position += 1
            }
        }
        endLine(&tidy, &lineStart)
        while tidy.last == newline { tidy.removeLast() }
        tidy.removeFirst(tidy.withUnsafeBufferPointer(leadingSpaceLength))
        return tidy
    }

    /// How many bytes of white space the text begins with.
    private static func leadingSpaceLength(_ text: UnsafeBufferPointer<UInt8>) -> Int {
        var end = 0
        while end < text.count, case let length = Witruimte.length(at: end, in: text), length > 0 { end += length }
        return end
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
        /// What stands for it in plain text.
        let replacement: String
        /// The position behind its `>`.
        let end: Int

        /// How long a tag may be: published ones stay far below, and a lone `<` must not make the search quadratic.
        private static let maximumLength = 1_000

        /// What a tag does to the text around it.
        private enum Effect {
            /// A new line begins.
            case block
            /// An item begins, on a line of its own.
            case item
            /// It only marks what stands in a line.
            case inline
            /// The same, but the next word may not be glued to the last.
            case cell
        }

        private static let effects: [String: Effect] = {
            let blocks = [
                "blockquote", "br", "dd", "div", "dl", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "labeltext",
                "ol", "p", "pre", "table", "tbody", "thead", "tr", "ul", "xhtml",
            ]
            let inline = [
                "a", "abbr", "b", "body", "code", "em", "font", "html", "i", "img", "small", "span", "strike", "strong",
                "sub", "sup", "tt", "u",
            ]
            let effects: [(String, Effect)] =
                blocks.map { ($0, .block) } + inline.map { ($0, .inline) } + ["td", "th"].map { ($0, .cell) }
                + [("li", .item)]
            return Dictionary(uniqueKeysWithValues: effects)
        }()

        init?(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) {
            var position = start + 1
            let closes = position < bytes.count && bytes[position] == UInt8(ascii: "/")
            if closes { position += 1 }
            let nameStart = position
            while position < bytes.count, Self.isNameByte(bytes[position]) { position += 1 }
            // What follows decides: `<p.m.>` and `<b-niveau>` are words, however much their first letter is a tag.
            guard (1...10).contains(position - nameStart), Self.nameEnds(at: position, in: bytes)
            else { return nil }
            let name = String(decoding: bytes[nameStart..<position], as: UTF8.self).lowercased()
            guard let effect = Self.effects[name] else { return nil }
            let limit = min(bytes.count, start + Self.maximumLength)
            guard
                let close = bytes[position..<limit].firstIndex(where: {
                    $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<")
                }), bytes[close] == UInt8(ascii: ">")
            else { return nil }
            end = close + 1
            replacement =
                switch effect {
                case .block: "\n"
                case .item: closes ? "\n" : "\n- "
                case .inline: ""
                case .cell: closes ? " " : ""
                }
        }

        private static func isNameByte(_ byte: UInt8) -> Bool {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                true
            default: false
            }
        }

        private static func nameEnds(at position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
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

        init?(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) {
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

/// Looks at the bytes of a document before libxml2 does: refuses what must never reach it, and notes where each tag
/// begins.
///
/// libxml2 calls back at the end of a start tag, and by then it has spent its time; and when it finds a fault, it says
/// where it stopped and not what is wrong. This scanner knows just enough of XML to tell tags from text. It stops at a
/// DOCTYPE, at what is longer or deeper than the limits, and at the faults that people make (`&` and `<` in text),
/// each at its exact place; and it keeps the line and column of every tag, in the order in which libxml2 reports them.
/// It takes well-formed UTF-8 only. What else is not well-formed is left to libxml2 to say.
struct MarkupGuard {
    private var state = State.content
    /// The position of the next byte.
    private(set) var position = TextPosition()
    /// How many bytes stand before it.
    private var offset = 0
    /// Why the document ends here.
    private(set) var problem: ReadingProblem?
    /// Where the start tags are that libxml2 has not reported yet.
    private(set) var startTags = TagQueue()
    /// Where the end tags are that libxml2 has not reported yet.
    private(set) var endTags = TagQueue()

    private let limits: Limits
    /// How many elements are open.
    private var depth = 0
    private var hasRootEnded = false
    /// Where the current markup begins.
    private var start = TextPosition()
    /// How many bytes stand before it.
    private var startOffset = 0
    /// How many bytes of the current tag have been scanned, its `<` not counted; of a comment, a CDATA section or an
    /// instruction only what is in it.
    private var length = 0
    private var attributeCount = 0
    private var quote: UInt8 = 0
    private var endsWithSlash = false
    /// How far the end of the current construct has been matched.
    private var matched = 0
    /// What follows `<!` so far.
    private var declaration: [UInt8] = []
    /// How many `]` the text ends with so far, up to two.
    private var brackets = 0
    private var referenceStart = TextPosition()
    /// What follows `&` so far.
    private var reference: [UInt8] = []
    private var isReferenceQuoted = false

    private enum State {
        case content, lessThan, startTag, quoted, endTag, reference, declaration, comment, cdata, instruction
    }

    init(limits: Limits) {
        self.limits = limits
    }

    /// Takes the next bytes of the document, which end with a whole character.
    ///
    /// - Returns: how many of them were scanned: all, unless there is a `problem`.
    mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var scanned = 0
        while scanned < bytes.count, problem == nil {
            let consumed = step(bytes[scanned...])
            position.advance(over: UnsafeBufferPointer(rebasing: bytes[scanned..<(scanned + consumed)]))
            scanned += consumed
            offset += consumed
            switch state {
            case .content, .comment, .cdata, .instruction: incompleteLength = 0
            case .lessThan, .startTag, .quoted, .endTag, .reference, .declaration: incompleteLength += consumed
            }
        }
        return scanned
    }

    /// How many of the bytes so far belong to a tag or reference that is not complete: libxml2 gets those in one piece
    /// with their end, because it guesses where tags end and has been wrong.
    private(set) var incompleteLength = 0

    /// Within what the bytes so far end.
    var construct: ReadingProblem.Construct {
        switch state {
        case .content: .content
        case .reference: isReferenceQuoted ? .tag : .content
        case .lessThan, .startTag, .quoted, .endTag, .declaration: .tag
        case .comment: .comment
        case .cdata: .cdata
        case .instruction: .instruction
        }
    }

    /// Whether the root element has ended and nothing is open.
    var isComplete: Bool { state == .content && hasRootEnded }

    /// The next start tag that libxml2 reports.
    mutating func takeStartTag() -> TagQueue.Tag { startTags.removeFirst() ?? unknownTag }

    /// The next end tag that libxml2 reports.
    mutating func takeEndTag() -> TagQueue.Tag { endTags.removeFirst() ?? unknownTag }

    private var unknownTag: TagQueue.Tag {
        TagQueue.Tag(place: position, isEmptyElement: false, offset: offset, end: offset)
    }

    /// Where the first tag is that libxml2 has not reported: the one that it does not understand.
    var firstUnreportedTag: TextPosition? {
        guard let start = startTags.first?.place else { return endTags.first?.place }
        guard let end = endTags.first?.place else { return start }
        return min(start, end)
    }

    // MARK: - Steps

    /// Scans the first of these bytes, or more of them.
    private mutating func step(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        switch state {
        case .content: scanContent(bytes)
        case .lessThan: beginMarkup(bytes[bytes.startIndex])
        case .startTag: scanStartTag(bytes)
        case .quoted: scanQuoted(bytes)
        case .endTag: scanEndTag(bytes)
        case .declaration: scanDeclaration(bytes[bytes.startIndex])
        case .comment: scan(bytes, to: Self.commentEnd)
        case .cdata: scan(bytes, to: Self.cdataEnd)
        case .instruction: scan(bytes, to: Self.instructionEnd)
        case .reference: scanReference(bytes[bytes.startIndex])
        }
    }

    private static let commentEnd: [UInt8] = Array("-->".utf8)
    private static let cdataEnd: [UInt8] = Array("]]>".utf8)
    private static let instructionEnd: [UInt8] = Array("?>".utf8)
    private static let cdataStart: [UInt8] = Array("[CDATA[".utf8)
    private static let doctypeStart: [UInt8] = Array("DOCTYPE".utf8)

    private mutating func stop(_ kind: ReadingProblem.Kind, at place: TextPosition) {
        problem = ReadingProblem(kind, line: place.line, column: place.column)
    }

    private mutating func stop(_ breach: ReadingProblem.Breach, at place: TextPosition) {
        stop(.notWellFormed(breach, detail: ""), at: place)
    }

    // MARK: - Text

    private mutating func scanContent(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        let end = bytes.offset(of: UInt8(ascii: "<")) ?? bytes.count
        if end == 0 {
            start = position
            startOffset = offset
            length = 0
            brackets = 0
            state = .lessThan
            return 1
        }
        let text = bytes.prefix(end)
        guard depth > 0 else { return scanOutsideRoot(text) }
        guard let ampersand = text.offset(of: UInt8(ascii: "&")) else { return scanText(text) }
        if ampersand > 0 { return scanText(text.prefix(ampersand)) }
        brackets = 0
        beginReference(quoted: false, at: position)
        return 1
    }

    private mutating func scanOutsideRoot(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        let blank = text.prefix { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }.count
        if blank == 0 { stopOutsideRoot(at: position) }
        return blank
    }

    private mutating func stopOutsideRoot(at place: TextPosition) {
        if hasRootEnded { stop(.contentAfterEnd, at: place) } else { stop(.textBeforeRoot, at: place) }
    }

    private mutating func scanText(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        var searched = 0
        while let found = text.dropFirst(searched).offset(of: UInt8(ascii: ">")) {
            let end = searched + found
            if trailingBrackets(of: text.prefix(end)) == 2 {
                var place = position
                place.advance(over: UnsafeBufferPointer(rebasing: text.prefix(end)))
                stop(.cdataEndInText, at: place)
                return end
            }
            searched = end + 1
        }
        brackets = trailingBrackets(of: text)
        return text.count
    }

    /// With how many `]`, up to two, the text so far ends.
    private func trailingBrackets(of text: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        let ending = text.suffix(2).reversed().prefix { $0 == UInt8(ascii: "]") }.count
        return ending == text.count ? min(2, ending + brackets) : ending
    }

    // MARK: - References

    /// XML's own entities: the only ones without a DOCTYPE.
    private static let entities: [[UInt8]] = ["amp", "lt", "gt", "quot", "apos"].map { Array($0.utf8) }
    /// How long the name of an entity or the number of a character can be: `#x10FFFF`, with room for zeros.
    private static let maximumReferenceLength = 32

    private mutating func beginReference(quoted: Bool, at place: TextPosition) {
        referenceStart = place
        reference.removeAll(keepingCapacity: true)
        isReferenceQuoted = quoted
        state = .reference
    }

    private mutating func scanReference(_ byte: UInt8) -> Int {
        if byte == UInt8(ascii: ";"), !reference.isEmpty {
            if reference[0] != UInt8(ascii: "#"), !Self.entities.contains(reference) {
                stop(.unknownEntity, at: referenceStart)
                return 0
            }
            state = isReferenceQuoted ? .quoted : .content
            if isReferenceQuoted { length += 1 }
            return 1
        }
        guard reference.count < Self.maximumReferenceLength, Self.mayBeInReference(byte) else {
            stop(.unescapedAmpersand, at: referenceStart)
            return 0
        }
        reference.append(byte)
        if isReferenceQuoted { length += 1 }
        return 1
    }

    private static func mayBeInReference(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "#"), UInt8(ascii: "_"), UInt8(ascii: ":"),
            UInt8(ascii: "-"), UInt8(ascii: "."), 0x80...0xFF:
            true
        default: false
        }
    }

    // MARK: - Tags

    private mutating func beginMarkup(_ byte: UInt8) -> Int {
        switch byte {
        case UInt8(ascii: "!"):
            declaration.removeAll(keepingCapacity: true)
            state = .declaration
        case UInt8(ascii: "?"):
            matched = 0
            length = 0
            state = .instruction
            return 1
        case UInt8(ascii: "/"):
            guard depth > 0 else {
                if hasRootEnded { stop(.contentAfterEnd, at: start) } else { stop(.badTag, at: start) }
                return 0
            }
            endTags.append(TagQueue.Tag(place: start, isEmptyElement: false, offset: startOffset))
            state = .endTag
        default:
            return beginStartTag(byte)
        }
        length = 1
        return 1
    }

    private mutating func beginStartTag(_ byte: UInt8) -> Int {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
            UInt8(ascii: ":"), 0x80...0xFF:
            if depth == 0, hasRootEnded {
                stop(.contentAfterEnd, at: start)
            } else if depth == limits.depth {
                stop(.tooDeep(limit: limits.depth), at: start)
            } else {
                attributeCount = 0
                endsWithSlash = false
                state = .startTag
            }
        default:
            stop(.unescapedLessThan, at: start)
        }
        return 0
    }

    private mutating func scanStartTag(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        for (offset, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: ">"):
                return endStartTag(offset)
            case UInt8(ascii: "="):
                attributeCount += 1
                endsWithSlash = false
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                quote = byte
                endsWithSlash = false
                state = .quoted
                return continueTag(offset + 1)
            case UInt8(ascii: "<"):
                stop(.badTag, at: start)
                return offset
            default:
                endsWithSlash = byte == UInt8(ascii: "/")
            }
        }
        return continueTag(bytes.count)
    }

    /// - Parameter count: how many bytes stand before the `>`.
    private mutating func endStartTag(_ count: Int) -> Int {
        guard continueTag(count) == count, problem == nil else { return count }
        startTags.append(
            TagQueue.Tag(
                place: start, isEmptyElement: endsWithSlash, offset: startOffset, end: offset + count + 1))
        if !endsWithSlash {
            depth += 1
        } else if depth == 0 {
            hasRootEnded = true
        }
        state = .content
        return count + 1
    }

    private mutating func scanQuoted(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        let end = bytes.offset(of: quote) ?? bytes.count
        let value = bytes.prefix(end)
        if let special = value.firstIndex(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") }) {
            let text = bytes[bytes.startIndex..<special]
            var place = position
            place.advance(over: UnsafeBufferPointer(rebasing: text))
            if bytes[special] == UInt8(ascii: "<") {
                stop(.lessThanInAttribute, at: place)
                return text.count
            }
            beginReference(quoted: true, at: place)
            return continueTag(text.count + 1)
        }
        guard end < bytes.count else { return continueTag(end) }
        state = .startTag
        return continueTag(end + 1)
    }

    private mutating func scanEndTag(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        guard let found = bytes.offset(of: UInt8(ascii: ">")) else { return continueTag(bytes.count) }
        guard continueTag(found) == found, problem == nil else { return found }
        depth -= 1
        if depth == 0 { hasRootEnded = true }
        state = .content
        return found + 1
    }

    /// Counts bytes of a tag.
    private mutating func continueTag(_ count: Int) -> Int {
        length += count
        if length > limits.tagLength {
            stop(.tagTooLong(limit: limits.tagLength), at: start)
        } else if attributeCount > limits.attributes {
            stop(.tooManyAttributes(limit: limits.attributes), at: start)
        }
        return count
    }

    // MARK: - Other markup

    private mutating func scanDeclaration(_ byte: UInt8) -> Int {
        declaration.append(byte)
        if declaration.count == 2, declaration[0] == UInt8(ascii: "-"), byte == UInt8(ascii: "-") {
            matched = 0
            length = 0
            state = .comment
            return 1
        } else if declaration == Self.cdataStart {
            guard depth > 0 else {
                stopOutsideRoot(at: start)
                return 0
            }
            matched = 0
            length = 0
            state = .cdata
            return 1
        } else if declaration == Self.doctypeStart {
            stop(.doctype, at: start)
            return 0
        } else if !Self.cdataStart.starts(with: declaration), !Self.doctypeStart.starts(with: declaration),
            declaration != [UInt8(ascii: "-")]
        {
            // No such declaration exists outside a DOCTYPE.
            stop(.badTag, at: start)
            return 0
        }
        length += 1
        return 1
    }

    /// Scans to the end of a comment, a CDATA section or an instruction; the end may lie across two calls.
    private mutating func scan(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, to end: [UInt8]) -> Int {
        let count = find(end, in: bytes)
        length += count
        let content = state == .content ? length - end.count : length - matched
        if content > limits.textLength {
            // Which element holds the CDATA is for the parser to say.
            let kind: ReadingProblem.Kind =
                end == Self.cdataEnd
                ? .textTooLong(element: "", limit: limits.textLength) : .commentTooLong(limit: limits.textLength)
            stop(kind, at: start)
        }
        return count
    }

    private mutating func find(_ end: [UInt8], in bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        var offset = 0
        let base = bytes.startIndex
        while offset < bytes.count {
            if matched == 0 {
                guard let found = bytes[(base + offset)...].offset(of: end[0]) else { return bytes.count }
                offset += found + 1
                matched = 1
                continue
            }
            let byte = bytes[base + offset]
            offset += 1
            if byte == end[matched] {
                matched += 1
                if matched == end.count {
                    state = .content
                    return offset
                }
            } else if byte == end[0] {
                // “]]]>” and “--->”: a repeated first byte keeps what is already matched of it.
                matched = end.count == 3 && end[0] == end[1] ? max(1, matched) : 1
            } else {
                matched = 0
            }
        }
        return bytes.count
    }
}

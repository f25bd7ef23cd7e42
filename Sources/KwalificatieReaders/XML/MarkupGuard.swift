/// Looks at the bytes of a document before libxml2 does: refuses what must never reach it, and notes where each
/// element begins.
///
/// libxml2 calls back at the end of a start tag, and by then it has spent its time. This scanner knows just enough of
/// XML to tell tags from text: it stops at a DOCTYPE, at a tag that is too long or has too many attributes, and keeps
/// the line and column of every `<` that opens an element, in the order in which libxml2 will report them.
/// It takes UTF-8 only. What is not well-formed is left to libxml2 to say.
struct MarkupGuard {
    /// Within what the bytes so far end.
    private(set) var state = State.content
    /// The position of the next byte.
    private(set) var position = TextPosition()
    /// Where the elements begin that libxml2 has not reported yet.
    private(set) var pendingTags = TagQueue()

    private let limits: Limits
    private var tagStart = TextPosition()
    private var tagLength = 0
    private var attributeCount = 0
    private var quote: UInt8 = 0
    /// How far the opening or the end of the current construct has been matched.
    private var matched = 0
    /// What follows `<!` so far.
    private var declaration: [UInt8] = []

    enum State: Equatable {
        case content, lessThan, startTag, quoted, endTag, declaration, otherDeclaration, comment, cdata, instruction
    }

    init(limits: Limits) {
        self.limits = limits
    }

    /// Takes the next bytes of the document.
    mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) throws(ReadingProblem) {
        var rest = bytes[...]
        while let first = rest.first {
            let consumed: Int
            switch state {
            case .content: consumed = scanContent(rest)
            case .lessThan: consumed = beginMarkup(first)
            case .startTag: consumed = scanStartTag(rest)
            case .quoted: consumed = scanQuoted(rest)
            case .endTag, .otherDeclaration: consumed = scanToTagEnd(rest)
            case .declaration: consumed = try scanDeclaration(first)
            case .comment: consumed = scan(rest, to: Self.commentEnd)
            case .cdata: consumed = scan(rest, to: Self.cdataEnd)
            case .instruction: consumed = scan(rest, to: Self.instructionEnd)
            }
            position.advance(over: UnsafeBufferPointer(rebasing: rest.prefix(consumed)))
            rest = rest.dropFirst(consumed)
            try checkTag(consumed)
        }
    }

    /// The place of the next element that libxml2 reports.
    mutating func nextTag() -> TextPosition { pendingTags.removeFirst() ?? position }

    private static let commentEnd: [UInt8] = Array("-->".utf8)
    private static let cdataEnd: [UInt8] = Array("]]>".utf8)
    private static let instructionEnd: [UInt8] = Array("?>".utf8)
    private static let cdataStart: [UInt8] = Array("[CDATA[".utf8)
    private static let doctypeStart: [UInt8] = Array("DOCTYPE".utf8)

    private mutating func scanContent(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        guard let found = bytes.offset(of: UInt8(ascii: "<")) else { return bytes.count }
        if found == 0 {
            tagStart = position
            tagLength = 0
            attributeCount = 0
            state = .lessThan
            return 1
        }
        return found
    }

    private mutating func beginMarkup(_ byte: UInt8) -> Int {
        switch byte {
        case UInt8(ascii: "!"):
            declaration.removeAll(keepingCapacity: true)
            state = .declaration
        case UInt8(ascii: "?"):
            matched = 0
            state = .instruction
        case UInt8(ascii: "/"):
            state = .endTag
        default:
            pendingTags.append(tagStart)
            state = .startTag
            return 0
        }
        return 1
    }

    private mutating func scanStartTag(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        for (offset, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: ">"):
                state = .content
                return offset + 1
            case UInt8(ascii: "="):
                attributeCount += 1
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                quote = byte
                state = .quoted
                return offset + 1
            default: break
            }
        }
        return bytes.count
    }

    private mutating func scanQuoted(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        guard let found = bytes.offset(of: quote) else { return bytes.count }
        state = .startTag
        return found + 1
    }

    private mutating func scanToTagEnd(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        guard let found = bytes.offset(of: UInt8(ascii: ">")) else { return bytes.count }
        state = .content
        return found + 1
    }

    private mutating func scanDeclaration(_ byte: UInt8) throws(ReadingProblem) -> Int {
        declaration.append(byte)
        if declaration.count == 2, declaration[0] == UInt8(ascii: "-"), byte == UInt8(ascii: "-") {
            matched = 0
            state = .comment
        } else if declaration == Self.cdataStart {
            matched = 0
            state = .cdata
        } else if declaration == Self.doctypeStart {
            throw ReadingProblem(.doctype, line: tagStart.line, column: tagStart.column)
        } else if !Self.cdataStart.starts(with: declaration), !Self.doctypeStart.starts(with: declaration),
            declaration != [UInt8(ascii: "-")]
        {
            // No such declaration exists outside a DOCTYPE: libxml2 will say so.
            state = .otherDeclaration
        }
        return 1
    }

    /// Scans to the end of a comment, a CDATA section or an instruction; the end may lie across two calls.
    private mutating func scan(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, to end: [UInt8]) -> Int {
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

    private mutating func checkTag(_ consumed: Int) throws(ReadingProblem) {
        switch state {
        case .startTag, .quoted, .endTag, .otherDeclaration:
            tagLength += consumed
            if tagLength > limits.tagLength {
                throw ReadingProblem(.tagTooLong(limit: limits.tagLength), line: tagStart.line, column: tagStart.column)
            }
            if attributeCount > limits.attributes {
                throw ReadingProblem(
                    .tooManyAttributes(limit: limits.attributes), line: tagStart.line, column: tagStart.column)
            }
        default: break
        }
    }
}

import CLibXML2
import FileNames

/// Reads one document, a piece at a time, and tells a handler what is in it.
///
///     let parser = try StreamingXMLParser(handler: handler, schema: schema)
///     while let bytes = nextPiece() { try parser.parse(bytes) }
///     try parser.finish()
///
/// Built on libxml2's push SAX2 interface, hardened: a DOCTYPE is refused at its declaration, so there are no entities
/// beyond XML's own five and nothing is ever fetched; the limits hold before libxml2 spends time; the first breach of
/// XML's rules ends the document. Not for use by several threads at once.
final class StreamingXMLParser {
    /// The numbers of the names in this document.
    let names: NameTable
    /// Where a schema violation is: the place of the element that began or ended last or, for its text, that is open.
    private(set) var currentPlace = TextPosition()

    /// The place of the innermost open element.
    var openPlace: TextPosition { openElements.last?.place ?? currentPlace }

    /// The namespace of the root element, which counts as none; nil when it has none.
    var rootNamespaceName: String? { rootNamespace.map { String(cString: $0) } }

    private let handler: XMLEventHandler
    private let limits: Limits
    private let validator: SchemaValidator?
    private let validatesNamespaces: Bool
    private let context: xmlParserCtxtPtr
    private var guardian: MarkupGuard
    private var transcoder: Transcoder?
    private var isISO88591 = false
    /// How many bytes of text stand before the first character of windows-1252 in a document that says ISO-8859-1, until
    /// the handler knows of it.
    private var firstReplaced: Int?
    private var hasReplaced = false
    /// What libxml2 said about namespaces since the last start tag: it says so before it tells of the tag.
    private var namespaceBreaches: [NamespaceBreach] = []
    private var encodingName = "UTF-8"
    private var beginning: [UInt8] = []
    private var hasBegun = false
    /// Text in UTF-8 that libxml2 has not got yet.
    private var waiting: [UInt8] = []
    /// How many bytes at its start libxml2 has got after all: they are removed together.
    private var passedCount = 0
    /// How many bytes at its start the guard has scanned: more, when they end within a tag.
    private var scannedCount = 0
    /// How many bytes of text stand before what is waiting.
    private var waitingOffset = 0
    private var excerpt: ElementExcerpt?
    private var isFinishing = false
    private var openElements: [OpenElement] = []
    /// The namespaces that the outermost open elements declare, as they stand in a tag.
    private var declarations: [String] = []
    /// The tag of the element that ended last.
    private var endTag: TagQueue.Tag?
    private var rootNamespace: UnsafePointer<UInt8>?
    private var hasEnded = false
    /// Whether CDATA so far ends with a carriage return, so that a line feed that follows is part of the same line end.
    private var endedWithReturn = false
    private var failure: ReadingProblem?

    private struct OpenElement {
        let name: UnsafePointer<UInt8>
        let prefix: UnsafePointer<UInt8>?
        let tag: TagQueue.Tag
        var textLength = 0

        var place: TextPosition { tag.place }

        /// The name as it stands in the document.
        var spelling: String {
            prefix.map { "\(String(cString: $0)):\(String(cString: name))" } ?? String(cString: name)
        }
    }

    /// A parser for one document; with a schema, its violations are reported to the handler as they are found.
    ///
    /// - Parameter validatesNamespaces: whether the schema has a namespace, so that the root's counts for it.
    init(
        handler: XMLEventHandler, schema: CompiledSchema?, validatesNamespaces: Bool = false,
        limits: Limits = .standard
    ) throws(ReadingProblem) {
        LibXML2.initialize()
        self.handler = handler
        self.limits = limits
        self.validatesNamespaces = validatesNamespaces
        names = NameTable(limit: limits.names)
        guardian = MarkupGuard(limits: limits)
        validator = schema.flatMap { SchemaValidator($0, reportingTo: handler) }
        var functions = Self.functions
        guard let context = xmlCreatePushParserCtxt(&functions, nil, nil, 0, nil) else {
            throw ReadingProblem(.inputFailed("xmlCreatePushParserCtxt"))
        }
        self.context = context
        // The encoding is decided before libxml2 sees a byte: it always gets UTF-8, whatever the declaration says.
        // Without NOENT libxml2 gives `&amp;` in an attribute as `&#38;`. Without a DOCTYPE there is nothing else that it
        // could put in place of a reference.
        let options = XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue | XML_PARSE_NOENT.rawValue
        xmlCtxtUseOptions(context, Int32(options))
        context.pointee._private = Unmanaged.passUnretained(self).toOpaque()
        context.pointee.userData = context.pointee._private
    }

    deinit {
        xmlFreeParserCtxt(context)
    }

    /// Takes the next bytes of the document, as they are in the file.
    func parse(_ bytes: UnsafeRawBufferPointer) throws(ReadingProblem) {
        if let failure { throw failure }
        do throws(ReadingProblem) {
            guard hasBegun else {
                beginning.append(contentsOf: bytes)
                if beginning.count >= DocumentEncoding.searchedLength { try begin() }
                return
            }
            try decode(bytes)
        } catch {
            failure = error
            throw error
        }
    }

    /// Says that the document is complete; throws when it is not.
    func finish() throws(ReadingProblem) {
        if let failure { throw failure }
        if !hasBegun {
            guard !beginning.isEmpty else { throw ReadingProblem(.empty) }
            try begin()
        }
        let halfCharacter = CharacterCheck.incompleteLength(at: waiting[scannedCount...])
        try pass(waiting.count - halfCharacter)
        isFinishing = true
        if guardian.isComplete, halfCharacter > 0 || transcoder?.isWithinCharacter == true {
            throw problem(.invalidBytes(encoding: encodingName), at: guardian.position)
        }
        xmlParseChunk(context, nil, 0, 1)
        try check()
        guard hasEnded, guardian.isComplete else { throw truncation }
    }

    // MARK: - From bytes to libxml2

    private func begin() throws(ReadingProblem) {
        hasBegun = true
        let encoding = try DocumentEncoding(beginning: beginning)
        encodingName = encoding.name
        isISO88591 = encoding.isISO88591
        if !isISO88591, let iconvName = encoding.iconvName {
            transcoder = try Transcoder(from: iconvName, named: encoding.name)
        }
        let text = Array(beginning.dropFirst(encoding.markLength))
        beginning = []
        guard !text.isEmpty else { throw ReadingProblem(.empty) }
        try text.withUnsafeBufferPointer { (bytes) throws(ReadingProblem) in try decode(UnsafeRawBufferPointer(bytes)) }
    }

    /// How many bytes are scanned at once. The pieces that libxml2 gets depend on the text only and not on how it came,
    /// so that the result does not depend on that either; libxml2's cost per piece is small against this.
    private static let pieceLength = 32 << 10

    private func decode(_ bytes: UnsafeRawBufferPointer) throws(ReadingProblem) {
        excerpt?.append(waiting[..<passedCount], at: waitingOffset)
        if let excerpt, waitingOffset + passedCount - excerpt.start > limits.recordSourceLength {
            throw problem(
                .recordTooLong(element: excerpt.element, limit: limits.recordSourceLength), at: excerpt.place)
        }
        waiting.removeFirst(passedCount)
        waitingOffset += passedCount
        scannedCount -= passedCount
        passedCount = 0
        let isStart = waiting.isEmpty && guardian.position == TextPosition()
        var isInvalid = false
        if let transcoder {
            let converted = transcoder.convert(bytes)
            waiting.append(contentsOf: converted.utf8)
            isInvalid = converted.isInvalid
        } else if isISO88591 {
            let converted = Windows1252.utf8(ofISO88591: bytes)
            if !hasReplaced, let first = converted.firstReplaced {
                hasReplaced = true
                firstReplaced = waitingOffset + waiting.count + first
            }
            waiting.append(contentsOf: converted.utf8)
        } else {
            waiting.append(contentsOf: bytes)
        }
        if isStart { try checkBeginning() }
        while waiting.count - scannedCount >= Self.pieceLength {
            let end = scannedCount + Self.pieceLength
            try pass(end - CharacterCheck.incompleteLength(at: waiting[scannedCount..<end]))
        }
        if isInvalid {
            try pass(waiting.count)
            throw problem(.invalidBytes(encoding: encodingName), at: guardian.position)
        }
    }

    /// Something other than markup or white space at the start: say what the file is instead of what XML it is not.
    private func checkBeginning() throws(ReadingProblem) {
        let text = waiting.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
        if let first = text.first, first != UInt8(ascii: "<") {
            throw ReadingProblem(FileFormat.problem(ofBeginning: text), line: 1, column: 1)
        }
        var place = TextPosition()
        waiting.withUnsafeBufferPointer { place.advance(over: UnsafeBufferPointer(rebasing: $0[..<text.startIndex])) }
        if FileFormat.isWebPage(text) { throw problem(.webPage, at: place) }
        if text.startIndex > 0, text.starts(with: "<?xml ".utf8) {
            throw problem(.notWellFormed(.misplacedDeclaration, detail: ""), at: place)
        }
    }

    /// Scans the waiting text up to `end` and passes it on to libxml2, up to the first problem.
    private func pass(_ end: Int) throws(ReadingProblem) {
        var fault: CharacterCheck.Fault?
        waiting.withUnsafeBufferPointer { bytes in
            let piece = bytes[scannedCount..<end]
            fault = CharacterCheck.firstFault(in: UnsafeBufferPointer(rebasing: piece))
            let goodPart = UnsafeBufferPointer(rebasing: piece.prefix(fault?.offset ?? piece.count))
            scannedCount += guardian.scan(goodPart)
        }
        let complete = passedCount..<(scannedCount - guardian.incompleteLength)
        if !complete.isEmpty {
            waiting.withUnsafeBytes { bytes in
                let piece = UnsafeRawBufferPointer(rebasing: bytes[complete]).bindMemory(to: CChar.self)
                _ = xmlParseChunk(context, piece.baseAddress, Int32(piece.count), 0)
            }
            passedCount = complete.upperBound
        }
        try check()
        if let problem = guardian.problem { throw naming(problem) }
        switch fault {
        case .invalidBytes: throw problem(.invalidBytes(encoding: encodingName), at: guardian.position)
        case .forbiddenCharacter:
            throw problem(.notWellFormed(.forbiddenCharacter, detail: ""), at: guardian.position)
        case nil: break
        }
    }

    /// The guard does not know the element in which a text is too long.
    private func naming(_ problem: ReadingProblem) -> ReadingProblem {
        guard case .textTooLong(_, let limit) = problem.kind, let open = openElements.last else { return problem }
        return self.problem(.textTooLong(element: open.spelling, limit: limit), at: open.place)
    }

    private func problem(_ kind: ReadingProblem.Kind, at place: TextPosition) -> ReadingProblem {
        ReadingProblem(kind, line: place.line, column: place.column)
    }

    private func check() throws(ReadingProblem) {
        if failure == nil, context.pointee.wellFormed == 0 {
            // Not reported as fatal, but libxml2 has given up.
            failure = problem(.notWellFormed(.other, detail: LibXML2.lastMessage), at: guardian.position)
        }
        if let failure { throw failure }
    }

    // MARK: - From libxml2 to the handler

    /// The functions that libxml2 calls. Without one for DOCTYPE, entities or comments there is nothing to handle them.
    private static var functions: xmlSAXHandler {
        var functions = xmlSAXHandler()
        functions.initialized = UInt32(XML_SAX2_MAGIC)
        functions.startElementNs = {
            parser, name, prefix, namespace, namespaceCount, namespaces, count, _, attributes in
            guard let parser = StreamingXMLParser.at(parser) else { return }
            // Of a namespace its prefix and its name.
            for index in 0..<(2 * Int(namespaceCount)) { parser.countName(namespaces?[index]) }
            // Of an attribute its name, prefix, namespace, value, and the end of its value.
            for index in 0..<Int(count) { parser.countName(attributes?[5 * index]) }
            let declared = UnsafeBufferPointer(start: namespaces, count: 2 * Int(namespaceCount))
            parser.startElement(name, prefix, namespace, declared, count, attributes)
        }
        functions.endElementNs = { parser, name, prefix, namespace in
            StreamingXMLParser.at(parser)?.endElement(name, prefix, namespace)
        }
        functions.characters = { parser, bytes, count in
            StreamingXMLParser.at(parser)?.text(bytes, count, isCDATA: false)
        }
        functions.ignorableWhitespace = functions.characters
        functions.cdataBlock = { parser, bytes, count in
            StreamingXMLParser.at(parser)?.text(bytes, count, isCDATA: true)
        }
        functions.processingInstruction = { parser, target, _ in StreamingXMLParser.at(parser)?.countName(target) }
        functions.serror = { parser, error in
            guard let error else { return }
            StreamingXMLParser.at(parser)?.report(error.pointee)
        }
        return functions
    }

    private static func at(_ pointer: UnsafeMutableRawPointer?) -> StreamingXMLParser? {
        pointer.map { Unmanaged<StreamingXMLParser>.fromOpaque($0).takeUnretainedValue() }
    }

    private func countName(_ name: UnsafePointer<UInt8>?) {
        guard failure == nil, let name else { return }
        _ = names.number(of: name)
        if names.isOverfull {
            failure = problem(
                .tooManyNames(limit: limits.names), at: guardian.startTags.first?.place ?? guardian.position)
        }
    }

    private func startElement(
        _ name: UnsafePointer<UInt8>?, _ prefix: UnsafePointer<UInt8>?, _ namespace: UnsafePointer<UInt8>?,
        _ declared: UnsafeBufferPointer<UnsafePointer<UInt8>?>, _ count: Int32,
        _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
    ) {
        countName(name)
        guard failure == nil, let name else { return }
        endText()
        let tag = guardian.takeStartTag()
        tellReplaced(before: tag.offset)
        currentPlace = tag.place
        if openElements.isEmpty { rootNamespace = namespace }
        if openElements.count < Self.outermostElements {
            declarations.replaceSubrange(openElements.count..., with: [Self.declarations(declared)])
        }
        openElements.append(OpenElement(name: name, prefix: prefix, tag: tag))
        let ownNamespace = self.ownNamespace(prefix, namespace)
        attempt { () throws(ReadingProblem) in
            try handler.startElement(
                XMLStartElement(
                    name: names.number(of: name), prefix: prefix, place: tag.place,
                    namespace: ownNamespace.map(XMLNamespace.init), attributeCount: Int(count),
                    attributes: attributes, names: names))
        }
        tellNamespaceBreaches()
        validator?.startElement(
            name, namespace: validatesNamespaces ? namespace : ownNamespace, attributeCount: count,
            attributes: attributes)
    }

    /// The namespace of an element other than the root's. A prefix that was never declared stands for a namespace that
    /// nobody knows.
    private func ownNamespace(
        _ prefix: UnsafePointer<UInt8>?, _ namespace: UnsafePointer<UInt8>?
    ) -> UnsafePointer<UInt8>? {
        guard let namespace else { return prefix }
        // Names and namespaces are kept once by libxml2: the same address is the same namespace.
        return namespace == rootNamespace ? nil : namespace
    }

    private func text(_ bytes: UnsafePointer<UInt8>?, _ count: Int32, isCDATA: Bool) {
        guard failure == nil, let index = openElements.indices.last else { return }
        openElements[index].textLength += Int(count)
        guard openElements[index].textLength <= limits.textLength else {
            let element = openElements[index]
            failure = problem(.textTooLong(element: element.spelling, limit: limits.textLength), at: element.place)
            return
        }
        let text = UnsafeBufferPointer(start: bytes, count: Int(count))
        guard isCDATA, endedWithReturn || text[...].offset(of: UInt8(ascii: "\r")) != nil else {
            endedWithReturn = false
            pass(text, isCDATA: isCDATA)
            return
        }
        let normalized = withLineFeeds(text)
        normalized.withUnsafeBufferPointer { pass($0, isCDATA: true) }
    }

    private func pass(_ text: UnsafeBufferPointer<UInt8>, isCDATA: Bool) {
        attempt { () throws(ReadingProblem) in try handler.text(text, isCDATA: isCDATA) }
        validator?.text(text)
    }

    /// The text with a line feed for every kind of line end (XML 2.11): libxml2 does it everywhere but in CDATA that
    /// it gets in pieces.
    private func withLineFeeds(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var normalized: [UInt8] = []
        normalized.reserveCapacity(text.count)
        for byte in text {
            switch byte {
            case UInt8(ascii: "\n") where endedWithReturn: endedWithReturn = false
            case UInt8(ascii: "\r"):
                normalized.append(UInt8(ascii: "\n"))
                endedWithReturn = true
            default:
                normalized.append(byte)
                endedWithReturn = false
            }
        }
        return normalized
    }

    private func endElement(
        _ name: UnsafePointer<UInt8>?, _ prefix: UnsafePointer<UInt8>?, _ namespace: UnsafePointer<UInt8>?
    ) {
        guard failure == nil else { return }
        endText()
        guard let element = openElements.last else { return }
        let tag = element.tag.isEmptyElement ? element.tag : guardian.takeEndTag()
        endTag = tag
        tellReplaced(before: element.tag.isEmptyElement ? tag.end : tag.offset)
        openElements.removeLast()
        currentPlace = element.place
        attempt { () throws(ReadingProblem) in try handler.endElement() }
        validator?.endElement(
            name, namespace: validatesNamespaces ? namespace : ownNamespace(prefix, namespace))
        if openElements.isEmpty { hasEnded = true }
    }

    // MARK: - Excerpts

    /// Of how many outermost elements the namespaces are kept: what a record stands in.
    private static let outermostElements = 2

    /// Begins to keep the text of the element that begins here, from its `<` on.
    ///
    /// - Parameter keepsText: whether there is any text to be taken; the limit holds in any case.
    func beginExcerpt(keepsText: Bool) {
        guard let element = openElements.last else { return }
        excerpt = ElementExcerpt(
            element: element.spelling, place: element.place, start: element.tag.offset, keepsText: keepsText)
    }

    /// The text of the element that ends here and for which `beginExcerpt` was called, in UTF-8; nil when none was kept.
    func takeExcerpt() -> [UInt8]? {
        defer { excerpt = nil }
        guard let endTag else { return nil }
        let end = endTag.isEmptyElement ? endTag.end - waitingOffset : self.end(of: endTag)
        excerpt?.append(waiting[..<end], at: waitingOffset)
        return excerpt?.text
    }

    /// How many of the waiting bytes there are up to the end of an end tag, which has no other `>` than its last.
    private func end(of tag: TagQueue.Tag) -> Int {
        let rest = waiting[(tag.offset - waitingOffset)...]
        return rest.firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? rest.endIndex
    }

    /// The open elements, from the root inwards: at the end of an element those around it.
    var surroundings: [XMLSurrounding] {
        openElements.enumerated().map { depth, element in
            XMLSurrounding(
                prefix: element.prefix.map { String(cString: $0) + ":" } ?? "", name: element.spelling,
                declarations: depth < declarations.count ? declarations[depth] : "")
        }
    }

    /// ` xmlns="…" xmlns:x="…"`.
    private static func declarations(_ declared: UnsafeBufferPointer<UnsafePointer<UInt8>?>) -> String {
        var text = ""
        for index in stride(from: 0, to: declared.count - 1, by: 2) {
            let prefix = declared[index].map { ":" + String(cString: $0) } ?? ""
            let name = declared[index + 1].map { String(cString: $0) } ?? ""
            text += " xmlns\(prefix)=\"\(name.xmlEscaped)\""
        }
        return text
    }

    /// A tag follows: what the schema says about the text before it is about the element that is open.
    private func endText() {
        endedWithReturn = false
        currentPlace = openPlace
        handler.endText()
        validator?.endText()
    }

    private func tellNamespaceBreaches() {
        guard failure == nil else { return }
        for breach in namespaceBreaches { handler.namespaceBreach(breach) }
        namespaceBreaches.removeAll(keepingCapacity: true)
    }

    /// Tells of the first byte of windows-1252 when it stands before the tag that begins behind so many bytes.
    private func tellReplaced(before offset: Int) {
        guard let first = firstReplaced, first < offset, !openElements.isEmpty else { return }
        firstReplaced = nil
        handler.replacedBytes()
    }

    /// An error may not cross libxml2's frames: it is kept, and the document ends there. libxml2 itself goes on to the
    /// end of the piece, unheard: stopping it within a call frees what it is still using.
    private func attempt(_ step: () throws(ReadingProblem) -> Void) {
        do {
            try step()
        } catch {
            failure = error
        }
    }

    // MARK: - Breaches of XML's rules

    private func report(_ error: xmlError) {
        guard failure == nil else { return }
        if error.domain == Int32(XML_FROM_NAMESPACE.rawValue), error.level == XML_ERR_ERROR {
            if let breach = NamespaceBreach(error) { namespaceBreaches.append(breach) }
            return
        }
        guard error.domain == Int32(XML_FROM_PARSER.rawValue), error.level == XML_ERR_FATAL else { return }
        failure = isFinishing && !guardian.isComplete ? truncation : problem(of: error)
    }

    private func problem(of error: xmlError) -> ReadingProblem {
        let code = xmlParserErrors(rawValue: UInt32(bitPattern: error.code))
        // Outside tags libxml2's own place must do: its column counts bytes and points behind what is wrong.
        let place = guardian.firstUnreportedTag
        let line = place?.line ?? UInt32(clamping: error.line)
        let column = place?.column ?? UInt32(clamping: error.int2)
        switch code {
        case XML_ERR_TAG_NAME_MISMATCH:
            guard let open = openElements.last else { break }
            return ReadingProblem(
                .wrongClosingTag(open: open.spelling, openedOnLine: open.place.line), line: line, column: column)
        case XML_ERR_DOCUMENT_EMPTY, XML_ERR_DOCUMENT_END:
            return ReadingProblem(hasEnded ? .contentAfterEnd : .noElement, line: line, column: column)
        default: break
        }
        return ReadingProblem(
            .notWellFormed(Self.breach(code), detail: LibXML2.message(error)), line: line, column: column)
    }

    private static func breach(_ code: xmlParserErrors) -> ReadingProblem.Breach {
        switch code {
        case XML_ERR_INVALID_CHARREF, XML_ERR_INVALID_DEC_CHARREF, XML_ERR_INVALID_HEX_CHARREF, XML_ERR_INVALID_CHAR:
            .unknownCharacter
        case XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY: .unknownEntity
        case XML_ERR_ATTRIBUTE_REDEFINED: .duplicateAttribute
        case XML_ERR_ATTRIBUTE_NOT_STARTED, XML_ERR_ATTRIBUTE_NOT_FINISHED: .missingQuote
        case XML_ERR_GT_REQUIRED, XML_ERR_SPACE_REQUIRED, XML_ERR_ATTRIBUTE_WITHOUT_VALUE: .badTag
        case XML_ERR_NAME_REQUIRED, XML_ERR_PI_NOT_STARTED: .badName
        case XML_ERR_NAME_TOO_LONG: .longName
        case XML_ERR_RESERVED_XML_NAME, XML_ERR_XMLDECL_NOT_STARTED, XML_ERR_XMLDECL_NOT_FINISHED: .misplacedDeclaration
        case XML_ERR_HYPHEN_IN_COMMENT: .hyphensInComment
        default: .other
        }
    }

    /// The file ends too soon: within what, and since which line.
    private var truncation: ReadingProblem {
        let construct = guardian.construct
        guard let open = openElements.last else {
            let isEmpty = construct == .content
            return problem(
                isEmpty ? .noElement : .truncated(element: nil, openedOnLine: 0, within: construct),
                at: guardian.position)
        }
        return problem(
            .truncated(element: open.spelling, openedOnLine: open.place.line, within: construct),
            at: guardian.position)
    }
}

import CLibXML2

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
    let names = NameTable()
    /// The place of the element that began or ended last, or that holds the last text: where a schema violation is.
    private(set) var currentPlace = TextPosition()

    /// The place of the innermost open element.
    var openPlace: TextPosition { openElements.last?.place ?? currentPlace }

    /// The namespace of the root element, which counts as none; nil when it has none.
    var rootNamespaceName: String? { rootNamespace.map { String(cString: $0) } }

    private let handler: XMLEventHandler
    private let limits: Limits
    private let validator: SchemaValidator?
    private let context: xmlParserCtxtPtr
    private var guardian: MarkupGuard
    private var transcoder: Transcoder?
    private var encodingName = "UTF-8"
    private var beginning: [UInt8] = []
    private var hasBegun = false
    private var isFinishing = false
    private var openElements: [OpenElement] = []
    private var rootNamespace: UnsafePointer<UInt8>?
    private var hasRoot = false
    private var hasEnded = false
    private var failure: ReadingProblem?

    private struct OpenElement {
        let name: UnsafePointer<UInt8>
        let place: TextPosition
    }

    /// A parser for one document; with a schema, its violations are reported to the handler as they are found.
    init(handler: XMLEventHandler, schema: CompiledSchema?, limits: Limits = .standard) throws(ReadingProblem) {
        LibXML2.initialize()
        self.handler = handler
        self.limits = limits
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
        guard hasBegun else {
            beginning.append(contentsOf: bytes)
            if beginning.count >= DocumentEncoding.searchedLength { try begin() }
            return
        }
        try decode(bytes, isLast: false)
    }

    /// Says that the document is complete; throws when it is not.
    func finish() throws(ReadingProblem) {
        if !hasBegun {
            guard !beginning.isEmpty else { throw ReadingProblem(.empty) }
            try begin()
        }
        if transcoder != nil { try decode(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true) }
        isFinishing = true
        xmlParseChunk(context, nil, 0, 1)
        try check()
        guard hasEnded else { throw truncation }
    }

    // MARK: - From bytes to libxml2

    private func begin() throws(ReadingProblem) {
        hasBegun = true
        let encoding = try DocumentEncoding(beginning: beginning)
        encodingName = encoding.name
        if let iconvName = encoding.iconvName { transcoder = try Transcoder(from: iconvName, named: encoding.name) }
        let text = Array(beginning.dropFirst(encoding.markLength))
        beginning = []
        if transcoder == nil { try checkBeginning(text) }
        try text.withUnsafeBufferPointer { (bytes) throws(ReadingProblem) in
            try decode(UnsafeRawBufferPointer(bytes), isLast: false)
        }
    }

    /// Something other than markup or white space at the start: say what the file is instead of what XML it is not.
    private func checkBeginning(_ text: [UInt8]) throws(ReadingProblem) {
        guard let first = text.first(where: { !Self.isWhiteSpace($0) }) else { return }
        if first != UInt8(ascii: "<") {
            throw ReadingProblem(FileFormat.problem(ofBeginning: text), line: 1, column: 1)
        }
    }

    private static func isWhiteSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }

    private func decode(_ bytes: UnsafeRawBufferPointer, isLast: Bool) throws(ReadingProblem) {
        guard let transcoder else {
            try feed(bytes)
            return
        }
        let (utf8, isInvalid) = transcoder.convert(bytes, isLast: isLast)
        try utf8.withUnsafeBufferPointer { (bytes) throws(ReadingProblem) in
            try feed(UnsafeRawBufferPointer(bytes))
        }
        if isInvalid { throw transcoder.problem(at: guardian.position) }
    }

    /// How many bytes go to libxml2 at once: its cost per call is small against this, and its buffers stay in cache.
    private static let pieceLength = 32 << 10

    private func feed(_ bytes: UnsafeRawBufferPointer) throws(ReadingProblem) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let piece = UnsafeRawBufferPointer(rebasing: rest.prefix(Self.pieceLength))
            rest = rest.dropFirst(piece.count)
            try guardian.scan(piece.bindMemory(to: UInt8.self))
            xmlParseChunk(context, piece.bindMemory(to: CChar.self).baseAddress, Int32(piece.count), 0)
            try check()
        }
    }

    private func check() throws(ReadingProblem) {
        if let failure { throw failure }
    }

    // MARK: - From libxml2 to the handler

    /// The functions that libxml2 calls. Without one for DOCTYPE, entities or comments there is nothing to handle them.
    private static var functions: xmlSAXHandler {
        var functions = xmlSAXHandler()
        functions.initialized = UInt32(XML_SAX2_MAGIC)
        functions.startElementNs = { parser, name, _, namespace, _, _, count, _, attributes in
            StreamingXMLParser.at(parser)?.startElement(name, namespace, count, attributes)
        }
        functions.endElementNs = { parser, name, _, namespace in
            StreamingXMLParser.at(parser)?.endElement(name, namespace)
        }
        functions.characters = { parser, bytes, count in
            StreamingXMLParser.at(parser)?.text(bytes, count, isCDATA: false)
        }
        functions.ignorableWhitespace = functions.characters
        functions.cdataBlock = { parser, bytes, count in
            StreamingXMLParser.at(parser)?.text(bytes, count, isCDATA: true)
        }
        functions.serror = { parser, error in
            guard let error else { return }
            StreamingXMLParser.at(parser)?.report(error.pointee)
        }
        return functions
    }

    private static func at(_ pointer: UnsafeMutableRawPointer?) -> StreamingXMLParser? {
        pointer.map { Unmanaged<StreamingXMLParser>.fromOpaque($0).takeUnretainedValue() }
    }

    private func startElement(
        _ name: UnsafePointer<UInt8>?, _ namespace: UnsafePointer<UInt8>?, _ count: Int32,
        _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
    ) {
        guard failure == nil, let name else { return }
        let place = guardian.nextTag()
        currentPlace = place
        if openElements.isEmpty {
            hasRoot = true
            rootNamespace = namespace
        }
        openElements.append(OpenElement(name: name, place: place))
        guard openElements.count <= limits.depth else {
            stop(ReadingProblem(.tooDeep(limit: limits.depth), line: place.line, column: place.column))
            return
        }
        // Names and namespaces are kept once by libxml2: the same address is the same namespace.
        let ownNamespace = namespace == rootNamespace ? nil : namespace
        attempt { () throws(ReadingProblem) in
            try handler.startElement(
                XMLStartElement(
                    name: names.number(of: name), place: place, namespace: ownNamespace.map { String(cString: $0) },
                    attributeCount: Int(count), attributes: attributes, names: names))
        }
        validator?.startElement(name, namespace: ownNamespace, attributeCount: count, attributes: attributes)
    }

    private func text(_ bytes: UnsafePointer<UInt8>?, _ count: Int32, isCDATA: Bool) {
        guard failure == nil else { return }
        attempt { () throws(ReadingProblem) in
            try handler.text(UnsafeBufferPointer(start: bytes, count: Int(count)), isCDATA: isCDATA)
        }
        currentPlace = openPlace
        validator?.text(bytes, count)
    }

    private func endElement(_ name: UnsafePointer<UInt8>?, _ namespace: UnsafePointer<UInt8>?) {
        guard failure == nil, let element = openElements.popLast() else { return }
        currentPlace = element.place
        attempt { () throws(ReadingProblem) in try handler.endElement() }
        validator?.endElement(name, namespace: namespace == rootNamespace ? nil : namespace)
        if openElements.isEmpty { hasEnded = true }
    }

    /// An error may not cross libxml2's frames: it is kept, and the document ends there.
    private func attempt(_ step: () throws(ReadingProblem) -> Void) {
        do {
            try step()
        } catch {
            stop(error)
        }
    }

    private func stop(_ problem: ReadingProblem) {
        if failure == nil { failure = problem }
        xmlStopParser(context)
    }

    // MARK: - Breaches of XML's rules

    private func report(_ error: xmlError) {
        guard failure == nil else { return }
        // A namespace that was never declared breaks no rule of XML itself; the element is unknown to the readers.
        guard error.domain == Int32(XML_FROM_PARSER.rawValue), error.level == XML_ERR_FATAL else { return }
        stop(problem(of: error))
    }

    private func problem(of error: xmlError) -> ReadingProblem {
        let code = xmlParserErrors(rawValue: UInt32(bitPattern: error.code))
        if isFinishing, !hasEnded { return truncation }
        let line = UInt32(clamping: error.line)
        // libxml2 counts columns in bytes and points behind what is wrong: good enough to find it.
        let column = UInt32(clamping: error.int2)
        switch code {
        case XML_ERR_TAG_NAME_MISMATCH:
            guard let open = openElements.last else { break }
            return ReadingProblem(
                .wrongClosingTag(open: String(cString: open.name), openedOnLine: open.place.line), line: line,
                column: column)
        case XML_ERR_DOCUMENT_EMPTY:
            return ReadingProblem(.noElement, line: line, column: column)
        case XML_ERR_DOCUMENT_END:
            return ReadingProblem(hasEnded ? .contentAfterEnd : .noElement, line: line, column: column)
        case XML_ERR_INVALID_ENCODING:
            return ReadingProblem(.invalidBytes(encoding: encodingName), line: line, column: column)
        case XML_ERR_INVALID_CHAR where LibXML2.message(error).contains("UTF-8"):
            return ReadingProblem(.invalidBytes(encoding: encodingName), line: line, column: column)
        case XML_ERR_NO_MEMORY:
            return ReadingProblem(.tooManyNames, line: line, column: column)
        default: break
        }
        return ReadingProblem(
            .notWellFormed(Self.breach(code), detail: LibXML2.message(error)), line: line, column: column)
    }

    private static func breach(_ code: xmlParserErrors) -> ReadingProblem.Breach {
        switch code {
        case XML_ERR_LT_IN_ATTRIBUTE: .unescapedLessThan
        case XML_ERR_ENTITYREF_SEMICOL_MISSING, XML_ERR_INVALID_CHARREF: .unescapedAmpersand
        case XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY: .unknownEntity
        case XML_ERR_ATTRIBUTE_REDEFINED: .duplicateAttribute
        case XML_ERR_ATTRIBUTE_NOT_STARTED, XML_ERR_ATTRIBUTE_NOT_FINISHED, XML_ERR_ATTRIBUTE_WITHOUT_VALUE:
            .missingQuote
        case XML_ERR_NAME_REQUIRED: .badName
        case XML_ERR_INVALID_CHAR: .forbiddenCharacter
        case XML_ERR_RESERVED_XML_NAME, XML_ERR_XMLDECL_NOT_STARTED, XML_ERR_XMLDECL_NOT_FINISHED: .misplacedDeclaration
        case XML_ERR_MISPLACED_CDATA_END: .cdataEndInText
        default: .other
        }
    }

    /// The file ends too soon: within what, and since which line.
    private var truncation: ReadingProblem {
        let construct: ReadingProblem.Construct =
            switch guardian.state {
            case .content: .content
            case .lessThan, .startTag, .quoted, .endTag, .declaration, .otherDeclaration: .tag
            case .comment: .comment
            case .cdata: .cdata
            case .instruction: .instruction
            }
        let place = guardian.position
        if let open = openElements.last {
            return ReadingProblem(
                .truncated(
                    element: String(cString: open.name), openedOnLine: open.place.line, within: construct),
                line: place.line, column: place.column)
        }
        if construct == .content {
            return ReadingProblem(.noElement, line: place.line, column: place.column)
        }
        return ReadingProblem(
            .truncated(element: nil, openedOnLine: 0, within: construct), line: place.line, column: place.column)
    }
}

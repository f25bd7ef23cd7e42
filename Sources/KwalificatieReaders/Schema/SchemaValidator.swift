import CLibXML2

/// Validates one document against a schema while it is parsed: the parser passes on what it reads.
///
/// `xmlSchemaSAXPlug` is given no parser to plug into, so it hands out the functions that take the events. Passing the
/// events on ourselves lets the parser do it in the order it wants (its own handler first, so that the place of an
/// element is known when a violation comes) and with the namespace that it wants.
final class SchemaValidator {
    private let context: xmlSchemaValidCtxtPtr
    private let plug: xmlSchemaSAXPlugPtr
    private let functions: xmlSAXHandler
    private let functionContext: UnsafeMutableRawPointer?
    private unowned let handler: XMLEventHandler
    /// Text that libxml2 has not got yet. It looks for the end of all it has of a text each time it gets more, which
    /// takes minutes for a long text in small pieces.
    private var pendingText: [UInt8] = []
    /// How much text is kept back: longer texts go in pieces of this length.
    private static let pendingLength = 1 << 20
    // Keeps the schema alive as long as libxml2 uses it.
    private let schema: CompiledSchema

    /// A validator for one document; nil when libxml2 has no memory for it.
    init?(_ schema: CompiledSchema, reportingTo handler: XMLEventHandler) {
        guard let context = xmlSchemaNewValidCtxt(schema.schema) else { return nil }
        var functions: xmlSAXHandlerPtr?
        var functionContext: UnsafeMutableRawPointer?
        guard let plug = xmlSchemaSAXPlug(context, &functions, &functionContext), let functions else {
            xmlSchemaFreeValidCtxt(context)
            return nil
        }
        self.context = context
        self.plug = plug
        self.functions = functions.pointee
        self.functionContext = functionContext
        self.handler = handler
        self.schema = schema
        xmlSchemaSetValidStructuredErrors(
            context, { validator, error in SchemaValidator.take(validator, error) },
            Unmanaged.passUnretained(self).toOpaque())
    }

    deinit {
        xmlSchemaSAXUnplug(plug)
        xmlSchemaFreeValidCtxt(context)
    }

    func startElement(
        _ name: UnsafePointer<UInt8>?, namespace: UnsafePointer<UInt8>?, attributeCount: Int32,
        attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
    ) {
        functions.startElementNs?(functionContext, name, nil, namespace, 0, nil, attributeCount, 0, attributes)
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        pendingText.append(contentsOf: bytes)
        if pendingText.count >= Self.pendingLength { endText() }
    }

    /// Says that a tag follows, so that the text so far is complete.
    func endText() {
        guard !pendingText.isEmpty else { return }
        pendingText.withUnsafeBufferPointer { bytes in
            functions.characters?(functionContext, bytes.baseAddress, Int32(bytes.count))
        }
        pendingText.removeAll(keepingCapacity: true)
    }

    func endElement(_ name: UnsafePointer<UInt8>?, namespace: UnsafePointer<UInt8>?) {
        functions.endElementNs?(functionContext, name, nil, namespace)
    }

    private static func take(_ context: UnsafeMutableRawPointer?, _ error: UnsafePointer<xmlError>?) {
        guard let context, let error else { return }
        let validator = Unmanaged<SchemaValidator>.fromOpaque(context).takeUnretainedValue()
        validator.handler.schemaViolation(SchemaViolation(error))
    }

    private static func take(_ context: UnsafeMutableRawPointer?, _ error: UnsafeMutablePointer<xmlError>?) {
        take(context, error.map { UnsafePointer($0) })
    }
}

import CLibXML2

/// Schemas as libxml2 uses them. Not shared between threads: each reader of documents compiles its own, once.
public final class CompiledSchema {
    let schema: xmlSchemaPtr
    /// libxml2's schema keeps pointing into it.
    private let document: xmlDocPtr

    /// Compiles a set of schemas.
    ///
    /// The included files are put into the entry before libxml2 sees it: with nothing left to include, it has no reason
    /// to open a file or a connection.
    ///
    /// - Parameter entry: the file at which they begin.
    public init(_ bundle: SchemaBundle, entry: String = SchemaBundle.entryName) throws(SchemaProblem) {
        LibXML2.initialize()
        let document = try Self.merged(bundle, entry: entry)
        guard let context = xmlSchemaNewDocParserCtxt(document) else {
            xmlFreeDoc(document)
            throw SchemaProblem(file: entry, reason: .invalid("xmlSchemaNewDocParserCtxt"))
        }
        defer { xmlSchemaFreeParserCtxt(context) }
        let errors = ErrorCollector()
        xmlSchemaSetParserStructuredErrors(
            context, { collector, error in ErrorCollector.take(collector, error) },
            Unmanaged.passUnretained(errors).toOpaque())
        guard let schema = xmlSchemaParse(context) else {
            xmlFreeDoc(document)
            throw SchemaProblem(file: entry, reason: .invalid(errors.first?.message ?? "?"))
        }
        self.schema = schema
        self.document = document
    }

    deinit {
        xmlSchemaFree(schema)
        xmlFreeDoc(document)
    }

    private static let schemaNamespace = "http://www.w3.org/2001/XMLSchema"

    /// The entry with the contents of every included file in place of the includes.
    private static func merged(_ bundle: SchemaBundle, entry: String) throws(SchemaProblem) -> xmlDocPtr {
        let document = try parsed(entry, of: bundle)
        do throws(SchemaProblem) {
            var seen: Set<String> = [entry]
            guard let root = xmlDocGetRootElement(document) else {
                throw SchemaProblem(file: entry, reason: .notXML("no root element"))
            }
            try include(filesOf: root, in: entry, into: root, bundle, &seen)
            return document
        } catch {
            xmlFreeDoc(document)
            throw error
        }
    }

    private static func include(
        filesOf source: xmlNodePtr, in file: String, into root: xmlNodePtr, _ bundle: SchemaBundle,
        _ seen: inout Set<String>
    ) throws(SchemaProblem) {
        var next = source.pointee.children
        while let node = next {
            next = node.pointee.next
            guard isSchemaElement(node) else { continue }
            let name = String(cString: node.pointee.name)
            if name == "import" || name == "redefine" {
                throw SchemaProblem(file: file, reason: .reachesOutside(name))
            }
            guard name == "include" else {
                if source != root {
                    // Unlink first: libxml2 moves the node with its namespaces.
                    xmlUnlinkNode(node)
                    guard let copy = xmlDocCopyNode(node, root.pointee.doc, 1) else { continue }
                    xmlFreeNode(node)
                    xmlAddChild(root, copy)
                }
                continue
            }
            guard let includedName = schemaLocation(of: node) else { continue }
            xmlUnlinkNode(node)
            xmlFreeNode(node)
            guard seen.insert(includedName).inserted else { continue }
            let included = try parsed(includedName, of: bundle)
            defer { xmlFreeDoc(included) }
            if let includedRoot = xmlDocGetRootElement(included) {
                try include(filesOf: includedRoot, in: includedName, into: root, bundle, &seen)
            }
        }
    }

    private static func isSchemaElement(_ node: xmlNodePtr) -> Bool {
        guard node.pointee.type == XML_ELEMENT_NODE, let namespace = node.pointee.ns?.pointee.href else { return false }
        return String(cString: namespace) == schemaNamespace
    }

    private static func schemaLocation(of node: xmlNodePtr) -> String? {
        var next = node.pointee.properties
        while let attribute = next {
            if String(cString: attribute.pointee.name) == "schemaLocation" {
                return attribute.pointee.children?.pointee.content.map { String(cString: $0) }
            }
            next = attribute.pointee.next
        }
        return nil
    }

    private static func parsed(_ name: String, of bundle: SchemaBundle) throws(SchemaProblem) -> xmlDocPtr {
        guard let text = bundle.files[name] else { throw SchemaProblem(file: name, reason: .missing) }
        let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
        var text8 = text
        let document = text8.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                xmlReadMemory(characters.baseAddress, Int32(characters.count), name, nil, Int32(options))
            }
        }
        guard let document else { throw SchemaProblem(file: name, reason: .notXML(LibXML2.lastMessage)) }
        return document
    }
}

import KwalificatieModel

/// Reads a document of flat records, one at a time: a root, records of one name below it, and texts in those.
///
///     var reader = try XMLRecordReader(FileSource(path: "levering.xml"), root: "levering", record: "bericht")
///     while let record = try reader.next() {
///         record["persoon/achternaam"]
///     }
///
/// For XML that this project made itself. Attributes and elements outside records are passed over. Memory follows the
/// largest record.
public struct XMLRecordReader<Source: ByteSource> {
    private var source: Source
    private let collector: XMLRecordCollector
    private let parser: StreamingXMLParser
    private let buffer = ReadBuffer()
    private var waiting: [XMLRecord] = []
    private var hasEnded = false

    /// A reader at the start of a document.
    ///
    /// - Parameters:
    ///   - source: the bytes of the document.
    ///   - root: the name of the root element.
    ///   - namespace: the namespace of the root and of all that counts below it.
    ///   - record: the name of the elements that are records.
    ///   - schema: the schema, with that namespace, against which the document is validated; the first violation is
    ///     thrown. Nil to leave that out.
    ///   - limits: the limits within which it is read.
    public init(
        _ source: Source, root: String, namespace: String?, record: String, schema: CompiledSchema? = nil,
        limits: Limits = .standard
    ) throws(ReadingProblem) {
        self.source = source
        collector = XMLRecordCollector(root: root, namespace: namespace, record: record, limits: limits)
        parser = try StreamingXMLParser(
            handler: collector, schema: schema, validatesNamespaces: true, limits: limits)
        collector.parser = parser
    }

    /// The next record; nil at the end of the document. Throws when the rest cannot be read.
    public mutating func next() throws(ReadingProblem) -> XMLRecord? {
        while true {
            if let record = waiting.popLast() { return record }
            if let violation = collector.violation { throw violation }
            if hasEnded { return nil }
            let count = try source.read(into: buffer.bytes)
            if count > 0 {
                try parser.parse(UnsafeRawBufferPointer(rebasing: buffer.bytes[..<count]))
            } else {
                try parser.finish()
                hasEnded = true
            }
            waiting = collector.takeRecords().reversed()
        }
    }
}

/// A record of a document of flat records.
public struct XMLRecord: Sendable {
    /// Where its element begins.
    public let place: SourcePlace
    /// The elements in it that hold text and no element, in the order of the document: the path below the record
    /// (`persoon/achternaam`) and the text.
    public fileprivate(set) var fields: [(path: String, text: String)] = []

    /// The text of the first element with this path.
    public subscript(path: String) -> String? { fields.first { $0.path == path }?.text }
}

/// Puts the events of a document of flat records together into records.
private final class XMLRecordCollector: XMLEventHandler {
    private(set) var violation: ReadingProblem?
    weak var parser: StreamingXMLParser?

    private let root: String
    private let namespace: String?
    private let recordName: String
    private let limits: Limits
    private var finished: [XMLRecord] = []
    private var record: XMLRecord?
    private var recordLength = 0
    private var depth = 0
    /// The names of the open elements below the record.
    private var path: [String] = []
    private var text: [UInt8] = []
    private var isLeaf = false

    init(root: String, namespace: String?, record: String, limits: Limits) {
        self.root = root
        self.namespace = namespace
        recordName = record
        self.limits = limits
    }

    func takeRecords() -> [XMLRecord] {
        defer { finished = [] }
        return finished
    }

    override func startElement(_ element: borrowing XMLStartElement) throws(ReadingProblem) {
        depth += 1
        guard depth <= limits.depth else {
            throw problem(.tooDeep(limit: limits.depth), at: element.place)
        }
        let name = element.spelling
        let local = String(name.drop { $0 != ":" }.dropFirst())
        let ownName = local.isEmpty ? name : local
        if depth == 1 {
            guard ownName == root, parser?.rootNamespaceName == namespace else {
                let expected = namespace.map { "\(root) xmlns=\"\($0)\"" } ?? root
                throw problem(.otherRoot(name, expected: expected), at: element.place)
            }
        } else if record != nil {
            path.append(ownName)
            try count(ownName.utf8.count)
            text.removeAll(keepingCapacity: true)
            isLeaf = true
        } else if depth == 2, ownName == recordName, element.namespace == nil {
            record = XMLRecord(
                place: SourcePlace(line: element.place.line, column: element.place.column, element: 0))
            recordLength = 0
        }
    }

    override func text(_ bytes: UnsafeBufferPointer<UInt8>, isCDATA: Bool) throws(ReadingProblem) {
        guard record != nil else { return }
        try count(bytes.count)
        text.append(contentsOf: bytes)
    }

    private func count(_ bytes: Int) throws(ReadingProblem) {
        recordLength += bytes
        guard recordLength <= limits.recordLength else {
            throw ReadingProblem(.recordTooLong(element: recordName, limit: limits.recordLength))
        }
    }

    override func endElement() throws(ReadingProblem) {
        depth -= 1
        guard record != nil else { return }
        guard !path.isEmpty else {
            if let record { finished.append(record) }
            record = nil
            return
        }
        if isLeaf { record?.fields.append((path.joined(separator: "/"), String(decoding: text, as: UTF8.self))) }
        isLeaf = false
        path.removeLast()
    }

    override func schemaViolation(_ violation: SchemaViolation) {
        guard self.violation == nil, let place = parser?.currentPlace else { return }
        self.violation = problem(.schemaViolation(violation.message), at: place)
    }

    private func problem(_ kind: ReadingProblem.Kind, at place: TextPosition) -> ReadingProblem {
        ReadingProblem(kind, line: place.line, column: place.column)
    }
}

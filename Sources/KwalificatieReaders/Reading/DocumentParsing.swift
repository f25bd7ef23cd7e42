/// The first half of reading a document: from bytes to the trees of its records and tables.
package struct DocumentParsing<Source: ByteSource> {
    /// How far the document has been read, in bytes.
    package private(set) var bytesRead = 0

    private var source: Source
    private let parser: StreamingXMLParser
    private let builder: RecordTreeBuilder
    private let buffer = ReadBuffer()

    /// At the start of a document; the rest is as for a `DocumentReader`.
    package init(
        _ source: Source, schema: CompiledSchema?, limits: Limits = .standard, keepsSource: Bool = false
    ) throws(ReadingProblem) {
        self.source = source
        builder = RecordTreeBuilder(grammar: .sbb, limits: limits, keepsSource: keepsSource)
        parser = try StreamingXMLParser(handler: builder, schema: schema, limits: limits)
        builder.attach(to: parser)
    }

    /// What the next bytes hold. Call it no more after a part that is the last.
    package mutating func next() -> ParsedPart {
        var end: ParsedPart.End?
        do throws(ReadingProblem) {
            let count = try source.read(into: buffer.bytes)
            bytesRead += count
            if count > 0 {
                try parser.parse(UnsafeRawBufferPointer(rebasing: buffer.bytes[..<count]))
            } else {
                try parser.finish()
                end = ParsedPart.End(observations: builder.finish())
            }
        } catch {
            end = ParsedPart.End(problem: error, observations: builder.finish())
        }
        return ParsedPart(trees: builder.takeFinished(), end: end)
    }

    /// For each kind of observation that was kept only in part: how many were left out.
    package var omittedObservations: [OmittedObservations] { builder.observations.omitted }
}

/// What some bytes of a document hold.
package struct ParsedPart: Sendable {
    /// The trees that ended in it, in the order of the document.
    let trees: [RecordTreeBuilder.FinishedTree]
    /// How the document ended; nil when more follows.
    let end: End?

    /// How a document ended.
    struct End: Sendable {
        /// Why the rest could not be read; nil when it ended as it should.
        var problem: ReadingProblem?
        /// What was noticed behind the last tree.
        var observations: [Observation]
    }

    /// About how many bytes it takes.
    package var size: Int {
        trees.reduce(0) { $0 + $1.tree.size + ($1.source?.text.count ?? 0) }
    }

    /// Whether nothing follows.
    package var isLast: Bool { end != nil }

    /// The whole of a document that cannot be read.
    package init(_ problem: ReadingProblem) {
        self.init(trees: [], end: End(problem: problem, observations: []))
    }

    init(trees: [RecordTreeBuilder.FinishedTree], end: End?) {
        self.trees = trees
        self.end = end
    }
}

import KwalificatieReaders

/// The bytes of a document, hashed while they are read.
typealias DocumentSource = HashingSource<ObservedSource<InputSource>>

/// A document as the parser gives it: its parts, the last with how it ended.
struct DocumentParts {
    /// A part, and at the last one the end.
    struct Part: Sendable {
        let parsed: ParsedPart
        let end: End?
    }

    /// How a document ended.
    struct End: Sendable {
        /// The SHA-256 of the whole; nil when not even its bytes could be read.
        let sha256: String?
        /// How many bytes there were.
        let bytes: Int
        /// What was noticed and only counted.
        let omitted: [OmittedObservations]
    }

    /// Whether it is so large that it pays to read it on other threads.
    let isLarge: Bool

    private let source: DocumentSource
    private var parsing: Result<DocumentParsing<DocumentSource>, ReadingProblem>

    /// The parts of this document.
    ///
    /// - Parameters:
    ///   - observer: is told of the bytes as they come.
    ///   - schema: the schema against which it is validated; nil for none.
    ///   - keepsSource: whether each record comes with a document of its own.
    init(
        _ input: InputSource, observer: any RunObserver = SilentObserver(), schema: CompiledSchema?,
        keepsSource: Bool = false
    ) {
        isLarge = input.size >= ReadingAhead.worthwhileSize
        source = HashingSource(ObservedSource(input, by: observer))
        do {
            parsing = .success(try DocumentParsing(source, schema: schema, keepsSource: keepsSource))
        } catch {
            parsing = .failure(error)
        }
    }

    /// The next one. Call it no more after the last.
    mutating func next() -> Part {
        switch parsing {
        case .failure(let problem): return Part(parsed: ParsedPart(problem), end: end([]))
        case .success(var parsing):
            let parsed = parsing.next()
            self.parsing = .success(parsing)
            return Part(parsed: parsed, end: parsed.isLast ? end(parsing.omittedObservations) : nil)
        }
    }

    /// What is left behind a problem is hashed as well.
    private func end(_ omitted: [OmittedObservations]) -> End {
        let sha256 = try? source.finish()
        return End(sha256: sha256, bytes: source.bytesRead, omitted: omitted)
    }
}

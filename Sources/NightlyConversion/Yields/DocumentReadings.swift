import KwalificatieReaders

/// The bytes of a document, hashed while they are read.
typealias DocumentSource = HashingSource<ObservedSource<InputSource>>

/// What the steps through a document give, and at last how it ended.
struct DocumentReadings {
    /// What one step gives.
    typealias Reading = DocumentReader<DocumentSource>.Reading

    /// How a document ended.
    struct End: Sendable {
        /// Why the rest could not be read; nil when it ended as it should.
        var problem: ReadingProblem?
        /// The SHA-256 of the whole; nil when not even its bytes could be read.
        var sha256: String?
        /// How many bytes there were.
        var bytes = 0
        /// What was noticed and only counted.
        var omitted: [OmittedObservations] = []
    }

    private let source: DocumentSource
    private var reader: DocumentReader<DocumentSource>?
    private var problem: ReadingProblem?

    /// The readings of this document.
    init(_ source: DocumentSource, _ manner: ReadingManner) {
        self.source = source
        do {
            reader = try DocumentReader(source, schema: manner.schema, keepsSource: manner.keepsSource)
        } catch {
            problem = error
        }
    }

    /// The next one; nil when there are no more, for whatever reason.
    mutating func next() -> Reading? {
        do { return try reader?.next() } catch { problem = error }
        return nil
    }

    /// How it ended. Call it when there are no more readings.
    func end() -> End {
        let sha256 = try? source.finish()
        return End(
            problem: problem, sha256: sha256, bytes: source.bytesRead, omitted: reader?.omittedObservations ?? [])
    }

    /// Hands each reading to `body`, and gives how the document ended.
    static func forEach(
        _ source: DocumentSource, _ manner: ReadingManner, _ body: (Reading) throws -> Void
    ) throws -> End {
        var readings = DocumentReadings(source, manner)
        while let reading = readings.next() { try body(reading) }
        return readings.end()
    }
}

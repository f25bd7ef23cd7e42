import KwalificatieReaders
import KwalificatieValidators

/// The readings of one document, each checked by the rules, and at last how it ended.
///
/// The parts of the document come from elsewhere: from the same thread, or from one that parses ahead.
struct DocumentReadings {
    /// How a document ended.
    struct End: Sendable {
        /// Why the rest could not be read; nil when it ended as it should.
        var problem: ReadingProblem?
        /// The SHA-256 of the whole; nil when not even its bytes could be read.
        var sha256: String?
        /// How many bytes there were.
        var bytes = 0
        /// What the rules found, the problem included.
        var findings = DocumentFindings()
    }

    private var records = DocumentRecords()
    private var validation: DocumentValidation
    private let nextPart: () -> DocumentParts.Part
    private var lastEnd: DocumentParts.End?
    private var problem: ReadingProblem?

    /// The readings of the document whose parts these are.
    init(_ validation: DocumentValidation, nextPart: @escaping () -> DocumentParts.Part) {
        self.validation = validation
        self.nextPart = nextPart
    }

    /// The next one; nil when there are no more, for whatever reason.
    mutating func next() -> DocumentReading? {
        while problem == nil {
            do throws(ReadingProblem) {
                switch try records.next() {
                case .reading(let reading):
                    validation.check(reading)
                    return reading
                case .ended: return nil
                case .needsMore: take(nextPart())
                }
            } catch {
                problem = error
            }
        }
        return nil
    }

    private mutating func take(_ part: DocumentParts.Part) {
        lastEnd = part.end
        records.take(part.parsed)
    }

    /// How it ended. Call it when there are no more readings.
    consuming func end() -> End {
        if let problem {
            validation.check(problem)
        } else {
            validation.check((lastEnd?.omitted ?? []) + records.omittedObservations)
        }
        return End(
            problem: problem, sha256: lastEnd?.sha256, bytes: lastEnd?.bytes ?? 0, findings: validation.finish())
    }

    /// Hands each reading to `body`, on this thread, and gives how the document ended.
    ///
    /// - Parameter isAhead: whether other threads read ahead.
    static func forEach<Failure>(
        _ parts: DocumentParts, _ validation: DocumentValidation, isAhead: Bool,
        _ body: (DocumentReading) throws(Failure) -> Void
    ) throws(Failure) -> End {
        if isAhead, let ahead = ReadingAhead(parts, validation) { return try ahead.forEach(body) }
        var parts = parts
        var readings = DocumentReadings(validation) { parts.next() }
        while let reading = readings.next() { try body(reading) }
        return readings.end()
    }
}

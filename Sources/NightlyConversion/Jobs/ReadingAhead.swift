import KwalificatieReaders
import KwalificatieValidators

/// Reads a large document on threads of its own, while its earlier records are processed: one parses, one makes records of
/// what was parsed and runs the rules.
struct ReadingAhead {
    /// From how many bytes on that pays: most dossiers are smaller, and starting a thread takes as long as reading a few
    /// kilobytes.
    static let worthwhileSize = 1 << 20
    /// How many readings wait at most: each can be as large as a record may be.
    private static let waitingReadings = 2
    /// How many bytes of parsed parts wait before the parser does: enough that neither side waits for the other's occasional
    /// long record, and little beside the largest record.
    private static let waitingBytes = 1 << 20

    private enum Event: Sendable {
        case reading(DocumentReading)
        case end(DocumentReadings.End)
    }

    /// What one thread hands to another, and does not touch any more.
    private struct HandedOver<Value>: @unchecked Sendable {
        let value: Value
    }

    private let queue = BoundedQueue<Event>(limit: waitingReadings)
    private let thread: WorkThread

    /// Begins to read; nil, and nothing has been read, when there is no thread for it.
    init?(_ parts: DocumentParts, _ validation: DocumentValidation) {
        let handed = HandedOver(value: (parts, validation))
        let queue = queue
        let thread = WorkThread {
            let (parts, validation) = handed.value
            Self.withPartsAhead(parts) { nextPart in
                var readings = DocumentReadings(validation, nextPart: nextPart)
                while let reading = readings.next() {
                    guard queue.put(.reading(reading)) else { return }
                }
                _ = queue.put(.end(readings.end()))
            }
        }
        guard let thread else { return nil }
        self.thread = thread
    }

    /// Hands each reading to `body`, on this thread, and gives how the document ended. Call it once.
    func forEach<Failure>(
        _ body: (DocumentReading) throws(Failure) -> Void
    ) throws(Failure) -> DocumentReadings.End {
        defer {
            queue.close()
            thread.join()
        }
        while true {
            switch queue.take() {
            case .reading(let reading): try body(reading)
            case .end(let end): return end
            }
        }
    }

    /// Parses on another thread, as long as `body` asks for parts on this one.
    private static func withPartsAhead(
        _ parts: DocumentParts, _ body: (@escaping () -> DocumentParts.Part) -> Void
    ) {
        let queue = BoundedQueue<DocumentParts.Part>(limit: waitingBytes) { max(1, $0.parsed.size) }
        let handed = HandedOver(value: parts)
        let thread = WorkThread {
            var parts = handed.value
            while true {
                let part = parts.next()
                guard queue.put(part), part.end == nil else { return }
            }
        }
        guard let thread else {
            var parts = parts
            return body { parts.next() }
        }
        body { queue.take() }
        queue.close()
        thread.join()
    }
}

import KwalificatieReaders

/// Reads a large document on a thread of its own, while its earlier records are processed.
enum ReadingAhead {
    /// From how many bytes on that pays: most dossiers are smaller, and starting a thread takes as long as reading a few
    /// kilobytes.
    static let worthwhileSize = 1 << 20
    /// How many readings wait at most: enough that neither side waits for the other's occasional long record. Each can
    /// be as large as a record may be.
    private static let waitingReadings = 4

    private enum Event: Sendable {
        case reading(DocumentReadings.Reading)
        case end(DocumentReadings.End)
    }

    /// What one thread hands to another, and does not touch until that is done.
    private struct HandedOver: @unchecked Sendable {
        let source: DocumentSource
        let manner: ReadingManner
    }

    /// Hands each reading to `body`, on this thread, and gives how the document ended.
    static func forEach(
        _ source: DocumentSource, _ manner: ReadingManner, _ body: (DocumentReadings.Reading) throws -> Void
    ) throws -> DocumentReadings.End {
        let queue = BoundedQueue<Event>(limit: waitingReadings)
        let handed = HandedOver(source: source, manner: manner)
        let thread = WorkThread {
            var readings = DocumentReadings(handed.source, handed.manner)
            while let reading = readings.next() {
                guard queue.put(.reading(reading)) else { return }
            }
            _ = queue.put(.end(readings.end()))
        }
        guard let thread else { return try DocumentReadings.forEach(source, manner, body) }
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
}

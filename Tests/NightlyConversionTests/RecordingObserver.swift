import Foundation
import NightlyConversion

/// Remembers what happened in a run.
final class RecordingObserver: RunObserver, @unchecked Sendable {
    private let lock = NSLock()
    private var events: [RunEvent] = []

    /// What happened but for the bytes, of which the pieces do not matter.
    var steps: [RunEvent] { lock.withLock { events.filter { if case .bytesRead = $0 { false } else { true } } } }

    var bytesRead: Int {
        lock.withLock { events.reduce(0) { if case .bytesRead(let count) = $1 { $0 + count } else { $0 } } }
    }

    func observe(_ event: RunEvent) { lock.withLock { events.append(event) } }
}

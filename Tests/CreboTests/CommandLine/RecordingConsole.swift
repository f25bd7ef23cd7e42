import Foundation

@testable import crebo

/// Remembers what the program wrote.
final class RecordingConsole: @unchecked Sendable {
    private let lock = NSLock()
    private var written = (output: "", errors: "")

    var output: String { lock.withLock { written.output } }
    var errors: String { lock.withLock { written.errors } }

    var console: Console {
        Console(
            output: { text in self.lock.withLock { self.written.output += text } },
            errors: { text in self.lock.withLock { self.written.errors += text } })
    }
}

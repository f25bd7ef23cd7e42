import Foundation

@testable import crebo

/// Remembers what the program wrote.
final class RecordingConsole: @unchecked Sendable {
    private let lock = NSLock()
    private var written = (output: "", errors: "")

    var output: String { lock.withLock { written.output } }
    var errors: String { lock.withLock { written.errors } }

    var console: Console {
        Console(output: stream { self.written.output += $0 }, errors: stream { self.written.errors += $0 })
    }

    private func stream(_ append: @escaping @Sendable (String) -> Void) -> ConsoleStream {
        ConsoleStream { bytes in
            self.lock.withLock { append(String(decoding: bytes, as: UTF8.self)) }
            return nil
        }
    }
}

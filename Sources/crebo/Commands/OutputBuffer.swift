/// Collects output, so that a long report is not written a line at a time.
struct OutputBuffer {
    /// How much is collected before it is written.
    private static let length = 64 << 10

    private let console: Console
    private var bytes: [UInt8] = []

    init(_ console: Console) {
        self.console = console
    }

    /// Writes these bytes, now or later. They end where a character does.
    mutating func append(_ more: some Collection<UInt8>) {
        bytes.append(contentsOf: more)
        if bytes.count >= Self.length { flush() }
    }

    /// Writes what was not written yet.
    mutating func flush() {
        console.output(bytes, lineEnd: "")
        bytes.removeAll(keepingCapacity: true)
    }
}

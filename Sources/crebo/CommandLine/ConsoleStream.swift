import Glibc
import KwalificatieModel
import NightlyConversion
import Synchronization

/// Standard output or standard error: the one place where the program writes to what a person may be looking at.
///
/// What cannot be written is remembered, and nothing is written after it.
final class ConsoleStream: Sendable {
    /// Writes all these bytes; gives the operating system's number of what went wrong, or nil.
    typealias Sink = @Sendable (UnsafeRawBufferPointer) -> Int32?

    private let sink: Sink
    /// How many characters fit on a line of the terminal that it goes to; nil when it goes to none.
    let terminalWidth: (@Sendable () -> Int)?
    private let state = Mutex<Int32?>(nil)

    /// A stream; tests give one that remembers.
    ///
    /// - Parameter terminalWidth: asked for each time, because people make their windows larger.
    init(terminalWidth: (@Sendable () -> Int)? = nil, sink: @escaping Sink) {
        self.sink = sink
        self.terminalWidth = terminalWidth
    }

    /// A stream of the process, unbuffered.
    convenience init(descriptor: Int32) {
        let width = isatty(descriptor) == 1 ? { @Sendable in Self.terminalWidth(of: descriptor) } : nil
        self.init(terminalWidth: width) { WholeWrite.write($0, to: descriptor) }
    }

    /// Why something could not be written, as the operating system's number; nil when everything was.
    var failure: Int32? { state.withLock { $0 } }

    /// How wide text is to be at most; narrower than people read best only where the terminal is.
    var textWidth: Int { min(Self.readableWidth, max(Self.leastWidth, terminalWidth?() ?? Self.readableWidth)) }

    private static let readableWidth = 80
    /// On less than that nothing can be read anyway.
    private static let leastWidth = 20

    /// Writes text for people: what would steer a terminal shows, and lines are broken where a terminal would break words.
    func callAsFunction(_ text: String) { send(fitted(PrintableText.lines(text))) }

    /// Writes text in which the program itself steers the terminal, and all that others made is printable already.
    func callAsFunction(steering text: String) { send(text) }

    /// As `callAsFunction(steering:)`, with lines broken where a terminal would break words.
    func callAsFunction(coloured text: String) { send(fitted(text)) }

    /// Writes data for programs, UTF-8 that ends where a character does, and behind it a line end: as it is or, on a
    /// terminal, where nobody reads it as data, with what would steer that made visible.
    func callAsFunction(_ data: [UInt8], lineEnd: String = "\n") {
        guard terminalWidth == nil else {
            return send(PrintableText.lines(String(decoding: data, as: UTF8.self)) + lineEnd)
        }
        send(data + Array(lineEnd.utf8))
    }

    private func fitted(_ text: String) -> String {
        guard let width = terminalWidth?() else { return text }
        return TerminalLines.fitted(text, width: max(Self.leastWidth, width))
    }

    private func send(_ text: String) { send(Array(text.utf8)) }

    private func send(_ bytes: [UInt8]) {
        state.withLock { failure in
            guard failure == nil, !bytes.isEmpty else { return }
            failure = bytes.withUnsafeBytes(sink)
        }
    }

    /// 80 where the terminal does not say.
    private static func terminalWidth(of descriptor: Int32) -> Int {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return readableWidth }
        return Int(size.ws_col)
    }
}

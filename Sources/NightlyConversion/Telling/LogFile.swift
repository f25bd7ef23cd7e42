import FileNames
import Glibc
import Synchronization

/// A file to which lines are added, by several processes too.
///
/// Each line is written at once to the end of the file (`O_APPEND`), so that lines of two runs never mix.
public final class LogFile: Sendable {
    private let path: String
    private let descriptor: Int32
    private let state = Mutex(State())

    private struct State {
        var problem: OutputProblem?
        /// Whether the last line lacks its end, as the disk was full.
        var isTorn = false
    }

    /// Opens a file, or makes it: the owner can write it, the group can read it, others can do neither, because names of
    /// files and directories are in it.
    public init(path: String) throws(OutputProblem) {
        // Without O_NONBLOCK, opening a pipe would wait for somebody to read it.
        descriptor = open(path.onDisk, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0o640)
        self.path = path
        guard descriptor >= 0 else { throw OutputProblem.current(path) }
    }

    deinit {
        close(descriptor)
    }

    /// Why a line could not be written, the first time that happened. A log that fails stops nothing.
    public var problem: OutputProblem? { state.withLock { $0.problem } }

    /// Adds a line; its end is added to it.
    public func append(_ line: [UInt8]) {
        let lineEnd = UInt8(ascii: "\n")
        state.withLock { state in
            let bytes = (state.isTorn ? [lineEnd] : []) + line + [lineEnd]
            let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if count < bytes.count, state.problem == nil {
                state.problem = OutputProblem(path: path, reason: .refused(count < 0 ? errno : ENOSPC))
            }
            if count > 0 { state.isTorn = count < bytes.count }
        }
    }
}

import FileNames
import Glibc

/// Tries in a directory what publishing does there.
struct ExchangeTrial {
    /// Whether two names could be exchanged in one step.
    private(set) var canExchange = false
    /// Why nothing could be written, or the output cannot be replaced; nil when that is possible.
    private(set) var problem: OutputProblem?

    /// Makes two directories, with a file in one, exchanges them, and removes them.
    ///
    /// - Parameter output: what publishing would give another name in that directory; nil when there is nothing yet.
    init(in directory: String, output: String? = nil) {
        let trial = "\(directory)/.crebo-doctor-\(getpid())"
        let (first, second) = ("\(trial)/a", "\(trial)/b")
        defer {
            // One by one: whatever happened, nothing but what was made here goes.
            for made in [first, second] { DirectoryTree.remove(made) }
            rmdir(trial.onDisk)
        }
        do {
            try DirectoryTree.make(first)
            try DirectoryTree.make(second)
            let file = try OutputFile(creating: "\(first)/proef")
            try file.write(Array("proef\n".utf8))
            try file.finish()
            try DirectoryTree.flush(trial)
            canExchange = NameExchange.exchange(first, second)
        } catch {
            problem = OutputProblem(path: directory, reason: error.reason)
            return
        }
        if let output { problem = Self.refusal(to: output, asks: trial) }
    }

    /// Asks for the output to be given the name of a directory that is not empty. That is never done; but whether the output
    /// can have another name at all is looked at first, and on an overlay a directory of a lower layer cannot (EXDEV).
    private static func refusal(to output: String, asks trial: String) -> OutputProblem? {
        guard rename(output.onDisk, trial.onDisk) != 0 else {
            rename(trial.onDisk, output.onDisk)
            return nil
        }
        return [ENOTEMPTY, EEXIST].contains(errno) ? nil : OutputProblem.current(output)
    }
}

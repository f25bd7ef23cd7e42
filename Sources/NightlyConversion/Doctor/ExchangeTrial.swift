import Glibc

/// Tries in a directory what publishing does there.
struct ExchangeTrial {
    /// Whether two names could be exchanged in one step.
    private(set) var canExchange = false
    /// Why nothing could be written; nil when it could.
    private(set) var problem: OutputProblem?

    /// Makes two directories, with a file in one, exchanges them, and removes them.
    init(in directory: String) {
        let trial = "\(directory)/.crebo-doctor-\(getpid())"
        defer { DirectoryTree.remove(trial) }
        do {
            try DirectoryTree.make("\(trial)/a")
            try DirectoryTree.make("\(trial)/b")
            let file = try OutputFile(creating: "\(trial)/a/proef")
            try file.write(Array("proef\n".utf8))
            try file.finish()
            try DirectoryTree.flush(trial)
            canExchange = NameExchange.exchange("\(trial)/a", "\(trial)/b")
        } catch {
            problem = OutputProblem(path: directory, reason: error.reason)
        }
    }
}

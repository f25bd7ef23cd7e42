import Glibc

/// Writes a file that appears complete or not at all.
public enum AtomicFile {
    /// Writes the bytes to a new file beside `path`, and gives that the name.
    ///
    /// What is no regular file, such as `/dev/stdout`, is written to as it is.
    public static func write(_ bytes: [UInt8], to path: String) throws(OutputProblem) {
        var status = stat()
        if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
            guard status.st_mode & S_IFMT != S_IFDIR else {
                throw OutputProblem(path: path, reason: .refused(EISDIR))
            }
            return try writeDirectly(bytes, to: path)
        }
        let (parent, name) = DirectoryTree.split(path)
        let prefix = ".\(name).crebo-"
        removeLeftovers(prefix, in: parent)
        let temporary = "\(parent)/\(prefix)\(getpid())"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw OutputProblem.current(path) }
        // Locked until it has its name, so that another run does not take it for left behind.
        defer { close(descriptor) }
        flock(descriptor, LOCK_EX | LOCK_NB)
        do {
            let file = try OutputFile(descriptor: descriptor, named: path)
            try file.write(bytes)
            try file.finish()
        } catch {
            unlink(temporary)
            throw error
        }
        guard rename(temporary, path) == 0 else {
            let problem = OutputProblem.current(path)
            unlink(temporary)
            throw problem
        }
    }

    /// Removes what runs left beside a file that were killed while they wrote it.
    private static func removeLeftovers(_ prefix: String, in directory: String) {
        for entry in (try? DirectoryTree.entries(of: directory)) ?? [] where entry.hasPrefix(prefix) {
            let descriptor = open("\(directory)/\(entry)", O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
            guard descriptor >= 0 else { continue }
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { unlink("\(directory)/\(entry)") }
            close(descriptor)
        }
    }

    private static func writeDirectly(_ bytes: [UInt8], to path: String) throws(OutputProblem) {
        let descriptor = open(path, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw OutputProblem.current(path) }
        defer { close(descriptor) }
        let file = try OutputFile(descriptor: descriptor, named: path)
        try file.write(bytes)
        try file.flush()
    }
}

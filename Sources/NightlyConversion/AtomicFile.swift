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
        let directory = path.lastIndex(of: "/").map { path[...$0] } ?? ""
        let temporary = "\(directory).\(path[directory.endIndex...]).crebo-\(getpid())"
        unlink(temporary)
        do {
            let file = try OutputFile(creating: temporary)
            try file.write(bytes)
            try file.finish()
        } catch {
            unlink(temporary)
            // What the user knows is the name that was given.
            throw OutputProblem(path: path, reason: error.reason)
        }
        guard rename(temporary, path) == 0 else {
            let problem = OutputProblem.current(path)
            unlink(temporary)
            throw problem
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

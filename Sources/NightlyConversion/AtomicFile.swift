import FileNames
import Glibc

/// Writes a file that appears complete or not at all.
public enum AtomicFile {
    /// Writes the bytes to a new file beside `path`, and gives that the name.
    ///
    /// A file that is there keeps its mode and, where that is allowed, its owner; a link stays a link to what it leads to.
    /// What is no regular file, such as `/dev/stdout`, is written to as it is.
    public static func write(_ bytes: [UInt8], to path: String) throws(OutputProblem) {
        if let descriptor = StandardPath.descriptor(of: path) { return try write(bytes, to: path, dup(descriptor)) }
        let target = try destination(of: path)
        var status = stat()
        let isThere = stat(target.onDisk, &status) == 0
        if isThere, status.st_mode & S_IFMT != S_IFREG {
            guard !status.isDirectory else { throw OutputProblem(path: path, reason: .refused(EISDIR)) }
            return try write(bytes, to: path, open(path.onDisk, O_WRONLY | O_CLOEXEC))
        }
        let (parent, name) = DirectoryTree.split(target)
        let prefix = ".\(name).crebo-"
        removeLeftovers(prefix, in: parent)
        let temporary = "\(parent)/\(prefix)\(getpid())"
        let descriptor = open(temporary.onDisk, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw OutputProblem.current(path) }
        // Locked until it has its name, so that another run does not take it for left behind.
        defer { close(descriptor) }
        flock(descriptor, LOCK_EX | LOCK_NB)
        do throws(OutputProblem) {
            if isThere {
                // The owner first: giving a file away takes the bits for another user from its mode.
                _ = fchown(descriptor, status.st_uid, status.st_gid)
                guard fchmod(descriptor, status.st_mode & 0o7777) == 0 else { throw OutputProblem.current(path) }
            }
            let file = try OutputFile(descriptor: descriptor, named: path)
            try file.write(bytes)
            try file.finish()
        } catch {
            unlink(temporary.onDisk)
            throw error
        }
        guard rename(temporary.onDisk, target.onDisk) == 0 else {
            let problem = OutputProblem.current(path)
            unlink(temporary.onDisk)
            throw problem
        }
    }

    /// Removes what runs left beside a file that were killed while they wrote it.
    private static func removeLeftovers(_ prefix: String, in directory: String) {
        for entry in (try? DirectoryTree.entries(of: directory)) ?? [] where entry.hasPrefix(prefix) {
            let path = "\(directory)/\(entry)"
            let descriptor = open(path.onDisk, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
            guard descriptor >= 0 else { continue }
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { unlink(path.onDisk) }
            close(descriptor)
        }
    }

    /// Where links lead, also when nothing stands there yet.
    private static func destination(of path: String) throws(OutputProblem) -> String {
        var path = path
        for _ in 0..<maximumLinks {
            guard let link = DirectoryTree.link(path) else { return path }
            path = link.hasPrefix("/") ? link : DirectoryTree.split(path).parent + "/" + link
        }
        throw OutputProblem(path: path, reason: .refused(ELOOP))
    }

    /// As many as Linux follows.
    private static let maximumLinks = 40

    private static func write(_ bytes: [UInt8], to path: String, _ descriptor: Int32) throws(OutputProblem) {
        guard descriptor >= 0 else { throw OutputProblem.current(path) }
        defer { close(descriptor) }
        let file = try OutputFile(descriptor: descriptor, named: path)
        try file.write(bytes)
        try file.flush()
    }
}

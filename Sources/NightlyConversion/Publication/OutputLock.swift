import FileNames
import Glibc

/// The right to write an output, which one process has at a time.
///
/// The operating system holds it (`flock`) and takes it back when the process ends, however it ends. The file is only a
/// place to hold it, with the number of the process for people; it goes when the lock is given up.
final class OutputLock {
    private let path: String
    private let descriptor: Int32
    private var isHeld = true

    /// Takes the lock; throws `.locked` when another process has it.
    init(_ path: String) throws(OutputProblem) {
        self.path = path
        descriptor = try Self.take(path)
        let process = Array("\(getpid())\n".utf8)
        ftruncate(descriptor, 0)
        _ = process.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
    }

    deinit { release() }

    /// Gives the lock up; only the first call does anything.
    func release() {
        guard isHeld else { return }
        isHeld = false
        // Before it is given up: afterwards the file may be another's.
        unlink(path.onDisk)
        close(descriptor)
    }

    /// Who has the lock: nil when nobody does, or when there is no telling.
    static func holder(of path: String) -> OutputProblem.Holder? {
        let descriptor = open(path.onDisk, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        return flock(descriptor, LOCK_SH | LOCK_NB) == 0 ? nil : holder(descriptor)
    }

    private static func take(_ path: String) throws(OutputProblem) -> Int32 {
        while true {
            let descriptor = open(path.onDisk, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
            guard descriptor >= 0 else {
                let problem = OutputProblem.current(path)
                // The file of another user cannot be written, but shows who has the lock.
                if let holder = holder(of: path) { throw OutputProblem(path: path, reason: .locked(holder)) }
                throw problem
            }
            guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
                defer { close(descriptor) }
                guard errno == EWOULDBLOCK else { throw OutputProblem.current(path) }
                throw OutputProblem(path: path, reason: .locked(holder(descriptor)))
            }
            if isNamed(path, descriptor) { return descriptor }
            // Who had the lock removed this file after it was opened here: there may be a new one by now.
            close(descriptor)
        }
    }

    private static func isNamed(_ path: String, _ descriptor: Int32) -> Bool {
        var opened = stat()
        guard fstat(descriptor, &opened) == 0, let named = DirectoryTree.status(path) else { return false }
        return FileIdentity(opened) == FileIdentity(named)
    }

    private static func holder(_ descriptor: Int32) -> OutputProblem.Holder {
        // The longest number of a process, and a line end.
        var digits = [UInt8](repeating: 0, count: 12)
        let count = digits.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, 0) }
        let text = String(decoding: digits.prefix(max(0, count)), as: UTF8.self)
        return OutputProblem.Holder(process: text.hasSuffix("\n") ? Int(text.dropLast()) : nil)
    }
}

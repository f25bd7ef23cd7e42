import FileNames
import Glibc

/// Where a private directory is written before it gets its name: below a random name that begins with a dot.
///
/// The process that writes it holds a lock (`flock`) on it, which the kernel takes back when the process ends, however it
/// ends and in whatever container it runs. So what can be locked is left behind by a killed run, and may be removed.
final class StagingDirectory: Sendable {
    /// What has become of it.
    private enum State {
        case written, published, discarded
    }

    /// The mode of directories for their owner only.
    static let mode: mode_t = 0o700
    /// Where it stands.
    let path: String

    private let descriptor: Int32
    private let state = Monitor(State.written)

    private static let prefix = ".levering.crebo-"
    /// How often a name is tried: another run takes a new directory away only in the moment before it is locked.
    private static let attempts = 100

    /// Makes one in this directory and locks it.
    init(in parent: String) throws(OutputProblem) {
        for _ in 0..<Self.attempts {
            let path = "\(parent)/\(Self.prefix)\(String(UInt64.random(in: .min ... .max), radix: 16))"
            guard mkdir(path.onDisk, Self.mode) == 0 else {
                if errno == EEXIST { continue }
                throw OutputProblem.current(parent)
            }
            if let descriptor = Self.locked(path) {
                self.path = path
                self.descriptor = descriptor
                return
            }
            let problem = OutputProblem.current(parent)
            rmdir(path.onDisk)
            guard problem.reason == .refused(EWOULDBLOCK) || problem.reason == .refused(ENOENT) else { throw problem }
        }
        throw OutputProblem(path: parent, reason: .refused(EBUSY))
    }

    deinit { close(descriptor) }

    /// Removes what runs left behind that were killed; what another holds stays, for several may be at work here.
    static func removeLeftovers(in parent: String) throws(OutputProblem) {
        for entry in try DirectoryTree.entries(of: parent) where entry.hasPrefix(prefix) {
            let path = "\(parent)/\(entry)"
            guard let descriptor = locked(path) else { continue }
            DirectoryTree.remove(path)
            close(descriptor)
        }
    }

    /// Takes the lock of the directory of this path; nil when another has it or it is gone, and `errno` tells.
    private static func locked(_ path: String) -> Int32? {
        let descriptor = open(path.onDisk, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        if flock(descriptor, LOCK_EX | LOCK_NB) == 0 {
            if isNamed(path, descriptor) { return descriptor }
            errno = ENOENT
        }
        let reason = errno
        close(descriptor)
        errno = reason
        return nil
    }

    /// Whether the directory that is open here still stands at this path.
    private static func isNamed(_ path: String, _ descriptor: Int32) -> Bool {
        var opened = stat()
        guard fstat(descriptor, &opened) == 0, let named = DirectoryTree.status(path) else { return false }
        return FileIdentity(opened) == FileIdentity(named)
    }

    /// Gives it this path, when it holds exactly these files of these lengths in bytes, all on disk.
    func publish(_ target: String, holding files: [String: Int]) throws(OutputProblem) {
        let problem = state.update { state -> OutputProblem? in
            do throws(OutputProblem) {
                try check(files)
                try DirectoryTree.flushNames(in: path)
                guard DirectoryTree.status(target) == nil else { throw OutputProblem(path: target, reason: .exists) }
                guard rename(path.onDisk, target.onDisk) == 0 else {
                    let isTaken = [EEXIST, ENOTEMPTY, ENOTDIR].contains(errno)
                    throw isTaken ? OutputProblem(path: target, reason: .exists) : OutputProblem.current(target)
                }
                state = .published
                return nil
            } catch {
                return error
            }
        }
        if let problem { throw problem }
    }

    /// Counts and measures what is there: somebody may have taken something away, or put something there.
    private func check(_ files: [String: Int]) throws(OutputProblem) {
        guard Self.isNamed(path, descriptor) else { throw OutputProblem(path: path, reason: .altered) }
        for name in try DirectoryTree.entries(of: path) where files[name] == nil {
            throw OutputProblem(path: "\(path)/\(name)", reason: .altered)
        }
        for (name, length) in files.sorted(by: { $0.key < $1.key }) {
            let file = "\(path)/\(name)"
            guard let status = DirectoryTree.status(file), status.st_mode & S_IFMT == S_IFREG, status.st_size == length
            else { throw OutputProblem(path: file, reason: .altered) }
        }
    }

    /// Removes it, unless it has its name.
    func discard() {
        state.update { state in
            guard state == .written else { return }
            remove()
            state = .discarded
        }
    }

    private func remove() {
        if Self.isNamed(path, descriptor) { DirectoryTree.remove(path) }
    }
}

// MARK: - Signals

extension StagingDirectory {
    /// Removes it when the process is asked to end, and then lets it end. A signal that is ignored (`nohup`) stays so.
    func removeWhenTerminated() {
        var signals = sigset_t()
        sigemptyset(&signals)
        for number in [SIGTERM, SIGINT, SIGHUP] where !Self.isIgnored(number) { sigaddset(&signals, number) }
        pthread_sigmask(SIG_BLOCK, &signals, nil)
        let awaited = signals
        let thread = WorkThread { [self] in
            while true {
                var (signals, number) = (awaited, Int32(0))
                guard sigwait(&signals, &number) == 0 else { continue }
                end(by: number)
            }
        }
        // Without a thread that waits for them, signals do as they always do.
        if thread == nil { pthread_sigmask(SIG_UNBLOCK, &signals, nil) }
    }

    private static func isIgnored(_ number: Int32) -> Bool {
        var action = sigaction()
        guard sigaction(number, nil, &action) == 0 else { return false }
        return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
            == unsafeBitCast(SIG_IGN, to: Int.self)
    }

    /// Ends the process by this signal. A run whose directory has its name is about to end by itself, and its caller is
    /// to hear that it succeeded.
    private func end(by number: Int32) {
        state.update { state -> Void in
            guard state != .published else { return }
            if state == .written { remove() }
            var signals = sigset_t()
            sigemptyset(&signals)
            sigaddset(&signals, number)
            // Still within the lock: nobody else does anything with the directory any more.
            pthread_sigmask(SIG_UNBLOCK, &signals, nil)
            kill(getpid(), number)
            while true { pause() }
        }
    }
}

import FileNames
import Glibc
import KwalificatieReaders

/// What can be read only once: the standard input, a pipe.
///
/// An archive is read from its end, a list may be read twice and a finding shows the lines around it. So what comes once is
/// copied to a file without a name, which is gone when the program ends, however it ends.
public enum ReadOnce {
    /// A path at which what stands at `path` can be read as often as need be: `path` itself, or for a pipe with a name
    /// that of the copy. What is no pipe, or is not there, is left for its reader to judge.
    ///
    /// Waits until nobody writes any more. Throws `OutputProblem` when there is no room for the copy, and `ReadingProblem`
    /// when not all of it can be read.
    public static func rereadable(_ path: String, in directory: String) throws -> String {
        var status = stat()
        guard stat(path.onDisk, &status) == 0 else { return path }
        let own = StandardPath.descriptor(of: path)
        switch status.st_mode & S_IFMT {
        case S_IFIFO: break
        // What was opened by another user, or read in part, cannot be opened again here.
        case S_IFREG: if own.map(isAtStart) ?? true, access(path.onDisk, R_OK) == 0 || own == nil { return path }
        case S_IFDIR: return path
        default: if own == nil { return path }
        }
        let source = own.map { dup($0) } ?? open(path.onDisk, O_RDONLY | O_CLOEXEC)
        guard source >= 0 else { return path }
        defer { close(source) }
        let copy = try self.copy(of: source, in: directory)
        guard let own else { return "/dev/fd/\(copy)" }
        defer { close(copy) }
        guard dup2(copy, own) >= 0 else { throw OutputProblem.current(path) }
        return path
    }

    private static func isAtStart(_ descriptor: Int32) -> Bool { lseek(descriptor, 0, SEEK_CUR) == 0 }

    /// The number of an open file that holds what can be read, as far as a reader takes it: the caller closes it.
    private static func copy(of source: Int32, in directory: String) throws -> Int32 {
        var nameOnDisk = "\(directory)/.crebo-invoer-XXXXXX".onDisk
        let copy = mkstemp(&nameOnDisk)
        guard copy >= 0 else { throw OutputProblem.current(directory) }
        unlink(nameOnDisk)
        do {
            try fill(copy, from: source, in: directory)
            return copy
        } catch {
            close(copy)
            throw error
        }
    }

    private static func fill(_ copy: Int32, from source: Int32, in directory: String) throws {
        let buffer = ReadBuffer()
        var length = 0
        while length <= Limits.standard.fileSize {
            let count = read(source, buffer.bytes.baseAddress, buffer.bytes.count)
            if count == 0 { return }
            guard count > 0 else {
                if errno == EINTR { continue }
                throw ReadingProblem(.inputFailed(String(cString: strerror(errno))))
            }
            if let code = WholeWrite.write(UnsafeRawBufferPointer(rebasing: buffer.bytes[..<count]), to: copy) {
                throw OutputProblem(path: directory, reason: .refused(code))
            }
            length += count
        }
    }
}

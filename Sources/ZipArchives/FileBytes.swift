import FileNames
import Glibc

/// The bytes of a file, open as long as this object lives. Regular files only: reading a pipe might never end.
public final class FileBytes: RandomAccessBytes {
    /// The size of the file when it was opened.
    public let count: Int

    private let descriptor: Int32

    /// Opens a file.
    public init(path: String) throws(ZipProblem) {
        // Without O_NONBLOCK, opening a pipe would wait for somebody to write into it.
        let descriptor = open(path.onDisk, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw .failed(errno) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            let code = errno
            close(descriptor)
            throw .failed(code)
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw .failed(status.st_mode & S_IFMT == S_IFDIR ? EISDIR : ENODEV)
        }
        self.descriptor = descriptor
        count = status.st_size
    }

    deinit {
        close(descriptor)
    }

    /// Reads bytes from this offset on; throws when the operating system cannot.
    public func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(ZipProblem) -> Int {
        var position = 0
        while position < buffer.count {
            let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[position...])
            let read = pread(descriptor, rest.baseAddress, rest.count, offset + position)
            if read < 0 {
                if errno == EINTR { continue }
                throw .failed(errno)
            }
            if read == 0 { break }
            position += read
        }
        return position
    }
}

import FileNames
import Glibc

/// An open file of which pieces are read back, by several threads at once.
final class PieceFile: Sendable {
    /// What messages call it.
    let path: String
    let descriptor: Int32

    /// A new file, without a name: it is gone when the program ends, however it ends.
    ///
    /// - Parameter path: where it stands for no longer than it takes to remove the name.
    init(unnamedAt path: String) throws(OutputProblem) {
        self.path = path
        descriptor = open(path.onDisk, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        // What keeps its name would be published with the output.
        guard descriptor >= 0, unlink(path.onDisk) == 0 else { throw OutputProblem.current(path) }
    }

    /// The file of this path, only to be read.
    init(reading path: String) throws(OutputProblem) {
        self.path = path
        descriptor = open(path.onDisk, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard descriptor >= 0 else { throw OutputProblem.current(path) }
    }

    deinit {
        close(descriptor)
    }

    /// The bytes at this offset; throws where the file has fewer.
    func read(_ length: Int, at offset: Int) throws(OutputProblem) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: length)
        try bytes.withUnsafeMutableBufferPointer { (buffer) throws(OutputProblem) in
            try read(into: UnsafeMutableRawBufferPointer(buffer), at: offset)
        }
        return bytes
    }

    /// Fills a buffer with the bytes from this offset on; throws where the file has fewer.
    func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(OutputProblem) {
        var rest = buffer[...]
        while !rest.isEmpty {
            let part = UnsafeMutableRawBufferPointer(rebasing: rest)
            let count = pread(descriptor, part.baseAddress, part.count, offset + rest.startIndex)
            if count < 0, errno == EINTR { continue }
            guard count != 0 else { throw OutputProblem(path: path, reason: .altered) }
            guard count > 0 else { throw OutputProblem.current(path) }
            rest = rest.dropFirst(count)
        }
    }
}

import Glibc

/// A file without a name, which only its owner could have read: written to its end, read anywhere, and gone when the
/// program ends, however it ends.
public final class ScratchFile {
    /// How many bytes were written.
    public private(set) var length = 0

    private let path: String
    private let descriptor: Int32
    private let file: OutputFile

    /// A file at this path, where it stands for no longer than it takes to remove the name.
    init(at path: String) throws(OutputProblem) {
        self.path = path
        descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw OutputProblem.current(path) }
        unlink(path)
        file = try OutputFile(descriptor: descriptor, named: path)
    }

    deinit {
        close(descriptor)
    }

    /// Writes these bytes to the end.
    public func append(_ bytes: [UInt8]) throws(OutputProblem) {
        length += bytes.count
        try file.write(bytes)
    }

    /// Hands what was written to the operating system, so that it can be read.
    public func flush() throws(OutputProblem) { try file.flush() }

    /// The bytes from this offset on: `length` of them, all of which were written and flushed.
    public func read(at offset: Int, length: Int) throws(OutputProblem) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: length)
        var position = 0
        while position < length {
            let count = bytes.withUnsafeMutableBytes { buffer in
                pread(descriptor, buffer.baseAddress.map { $0 + position }, length - position, offset + position)
            }
            guard count > 0 else { throw OutputProblem.current(path) }
            position += count
        }
        return bytes
    }
}

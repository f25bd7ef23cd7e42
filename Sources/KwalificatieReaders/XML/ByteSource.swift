import FileNames
import Glibc

/// Where the bytes of a document come from, a piece at a time.
public protocol ByteSource {
    /// Puts the next bytes at the start of `buffer`.
    ///
    /// - Returns: how many; 0 at the end.
    mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingProblem) -> Int
}

/// The bytes of a file.
///
/// Opening refuses everything that is not a regular file, so that no pipe or device can keep a nightly run waiting.
public final class FileSource: ByteSource {
    private let descriptor: Int32
    /// The size of the file in bytes when it was opened.
    public let size: Int
    private let limit: Int
    private var bytesRead = 0

    /// Opens a file; throws when it is missing, not a regular file, not readable or larger than the limit.
    public init(path: String, limits: Limits = .standard) throws(ReadingProblem) {
        // Without O_NONBLOCK, opening a pipe would wait for somebody to write into it.
        let descriptor = open(path.onDisk, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw Self.problem(errno) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            let problem = Self.problem(errno)
            close(descriptor)
            throw problem
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw ReadingProblem(status.st_mode & S_IFMT == S_IFDIR ? .isDirectory : .notAFile)
        }
        guard status.st_size <= limits.fileSize else {
            close(descriptor)
            throw ReadingProblem(.fileTooLarge(limit: limits.fileSize))
        }
        self.descriptor = descriptor
        size = status.st_size
        limit = limits.fileSize
    }

    deinit {
        close(descriptor)
    }

    /// Reads the next bytes; throws when the operating system cannot, and when the file has grown past the limit.
    public func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingProblem) -> Int {
        while true {
            let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            if count >= 0 {
                // A file that somebody is writing can grow past the size that it had.
                bytesRead += count
                guard bytesRead <= limit else { throw ReadingProblem(.fileTooLarge(limit: limit)) }
                return count
            }
            if errno != EINTR { throw Self.problem(errno) }
        }
    }

    private static func problem(_ code: Int32) -> ReadingProblem { ReadingProblem(.init(errorNumber: code)) }
}

extension ReadingProblem.Kind {
    /// What the operating system means by an error number (`errno`) when a directory is looked through, or when it is asked
    /// what a path leads to: there it is the directory that may not be entered.
    public init(findingNumber: Int32) {
        self = [EACCES, EPERM].contains(findingNumber) ? .closedDirectory : .init(errorNumber: findingNumber)
    }

    /// What the operating system means by an error number (`errno`) when a file is opened or read.
    init(errorNumber: Int32) {
        switch errorNumber {
        case ENOENT, ENOTDIR: self = .missing
        case EACCES, EPERM: self = .noPermission
        case EISDIR: self = .isDirectory
        case ENXIO, ENODEV: self = .notAFile
        case ENAMETOOLONG: self = .nameTooLong
        case ELOOP: self = .linkCircle
        default: self = .inputFailed(String(cString: strerror(errorNumber)))
        }
    }
}

/// Bytes that are in memory already.
public struct MemorySource: ByteSource {
    private let bytes: [UInt8]
    private var position = 0

    /// A document that consists of these bytes.
    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// A document that consists of this text in UTF-8.
    public init(_ text: String) {
        self.init(Array(text.utf8))
    }

    /// Copies the next bytes.
    public mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let count = min(buffer.count, bytes.count - position)
        buffer.copyBytes(from: bytes[position..<(position + count)])
        position += count
        return count
    }
}

/// Bytes of which any part can be read at any time: a file, or part of one, or what is in memory.
public protocol RandomAccessBytes: AnyObject {
    /// How many there are.
    var count: Int { get }
    /// Puts bytes from this offset on at the start of `buffer`.
    ///
    /// - Returns: how many; fewer than asked for only at the end.
    func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(ZipProblem) -> Int
}

extension RandomAccessBytes {
    /// These bytes, all of which must be there.
    func bytes(at offset: Int, count length: Int) throws(ZipProblem) -> [UInt8] {
        guard offset >= 0, length >= 0, offset <= count, length <= count - offset else { throw .truncated }
        var bytes = [UInt8](repeating: 0, count: length)
        var problem: ZipProblem?
        var read = 0
        bytes.withUnsafeMutableBytes { buffer in
            do throws(ZipProblem) { read = try self.read(at: offset, into: buffer) } catch { problem = error }
        }
        if let problem { throw problem }
        guard read == length else { throw .truncated }
        return bytes
    }
}

/// Bytes that are in memory.
public final class MemoryBytes: RandomAccessBytes {
    private let bytes: [UInt8]

    /// These bytes.
    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// How many there are.
    public var count: Int { bytes.count }

    /// Copies bytes from this offset on.
    public func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) -> Int {
        guard offset < bytes.count else { return 0 }
        let piece = bytes[offset...].prefix(buffer.count)
        buffer.copyBytes(from: piece)
        return piece.count
    }
}

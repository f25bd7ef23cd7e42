/// A source whose bytes are hashed while they are read.
///
/// A class, so that the hash can be asked for after a reader has taken the source.
public final class HashingSource<Source: ByteSource>: ByteSource {
    /// How many bytes were read.
    public private(set) var bytesRead = 0

    private var source: Source
    private var hash = SHA256()

    /// The bytes of this source.
    public init(_ source: Source) {
        self.source = source
    }

    /// Reads on from the source, and hashes what comes.
    public func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingProblem) -> Int {
        let count = try source.read(into: buffer)
        hash.update(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        bytesRead += count
        return count
    }

    /// The SHA-256 of the whole, in hexadecimal: what a reader left behind a problem is read to its end.
    public func finish() throws(ReadingProblem) -> String {
        let buffer = ReadBuffer()
        while try read(into: buffer.bytes) > 0 {}
        return hash.hexadecimal
    }
}

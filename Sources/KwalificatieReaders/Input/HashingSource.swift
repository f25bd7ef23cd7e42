/// A source whose bytes are hashed while they are read.
///
/// A class, so that the hash can be asked for after a reader has taken the source.
public final class HashingSource<Source: ByteSource>: ByteSource {
    /// How many bytes were read.
    public private(set) var bytesRead = 0

    private var source: Source
    private var hash = SHA256()
    /// Why the source could not be read at some point: it may go on afterwards, but nobody has seen it as a whole.
    private var problem: ReadingProblem?
    /// Whether a reader has met the end, which is then not asked for again.
    private var hasEnded = false

    /// The bytes of this source.
    public init(_ source: Source) {
        self.source = source
    }

    /// Reads on from the source, and hashes what comes.
    public func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingProblem) -> Int {
        let count: Int
        do { count = try source.read(into: buffer) } catch {
            problem = error
            throw error
        }
        hash.update(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        bytesRead += count
        if count == 0, !buffer.isEmpty { hasEnded = true }
        return count
    }

    /// The SHA-256 of the whole, in hexadecimal: what a reader left behind a problem is read to its end. Throws when a part of
    /// it could not be read, also if that was before.
    public func finish() throws(ReadingProblem) -> String {
        if let problem { throw problem }
        let buffer = ReadBuffer()
        while !hasEnded { _ = try read(into: buffer.bytes) }
        return hash.hexadecimal
    }
}

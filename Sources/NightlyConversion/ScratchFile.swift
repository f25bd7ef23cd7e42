/// A file without a name, which only its owner could have read: written to its end, read anywhere, and gone when the
/// program ends, however it ends.
public final class ScratchFile {
    /// How many bytes were written.
    public var length: Int { spool.length }

    private let spool: Spool

    /// A file at this path, where it stands for no longer than it takes to remove the name.
    init(at path: String) throws(OutputProblem) {
        spool = try Spool(unnamedAt: path)
    }

    /// Writes these bytes to the end.
    public func append(_ bytes: [UInt8]) throws(OutputProblem) { _ = try spool.append(bytes) }

    /// Hands what was written to the operating system, so that it can be read.
    public func flush() throws(OutputProblem) { try spool.flush() }

    /// The bytes from this offset on: `length` of them, all of which were written and flushed.
    public func read(at offset: Int, length: Int) throws(OutputProblem) -> [UInt8] {
        try spool.file.read(length, at: offset)
    }
}

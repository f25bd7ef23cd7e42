/// The limits within which an archive is read. Each is far above what publications need and far below what would cost
/// memory or time that a nightly run cannot spare.
public struct ZipLimits: Sendable {
    /// Entries in an archive: the register has some thousands of records.
    public var entries = 100_000
    /// Bytes of the directory, which is in memory as a whole: 100,000 entries with names of 600 bytes.
    public var directorySize = 64 << 20
    /// Bytes of the name of an entry: that of most file systems is shorter with all its folders.
    public var nameLength = 1_024
    /// Bytes of one entry: what a file may have (`Limits.fileSize`).
    public var entrySize = 2 << 30
    /// Bytes of all entries together: four times the largest file.
    public var totalSize = 8 << 30
    /// How many times larger an entry may be than its compressed data. Dossiers compress five to fifteen times; the
    /// most that deflate can do, and what a bomb needs, is 1,032 times.
    public var ratio = 200
    /// Bytes below which an entry may be compressed as well as it likes: no bomb is that small.
    public var harmlessSize = 64 << 10

    /// The limits as they stand.
    public static let standard = ZipLimits()

    /// The standard limits, to be changed where a test needs others.
    public init() {}
}

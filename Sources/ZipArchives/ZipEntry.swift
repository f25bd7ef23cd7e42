/// One file in an archive, as the directory describes it and as the archive has been checked.
public struct ZipEntry: Sendable, Hashable {
    /// How the data are kept.
    public enum Method: Int, Sendable, Hashable {
        /// As they are.
        case store = 0
        /// Compressed with deflate.
        case deflate = 8
    }

    /// The name with its folders, `map/dossier.xml`; what cannot be shown in it stands there as `·`.
    public let name: String
    /// The encoding that was taken for the name, of an archive that does not say which; nil where it is UTF-8.
    public let nameEncoding: ZipNameEncoding?
    /// Why it is not read; nil when nothing speaks against it.
    public private(set) var problem: ZipProblem?
    /// How many bytes it has.
    public let size: Int
    /// How many bytes it takes in the archive.
    public let compressedSize: Int

    let method: Method
    let checksum: UInt32
    /// Where its data begin in the archive.
    let dataOffset: Int

    /// This entry with a reason not to read it, if it had none.
    public func refused(_ problem: ZipProblem) -> ZipEntry {
        var entry = self
        entry.problem = entry.problem ?? problem
        return entry
    }

    /// Whether this is a folder, which has nothing to be read.
    public var isFolder: Bool { name.hasSuffix("/") }
}

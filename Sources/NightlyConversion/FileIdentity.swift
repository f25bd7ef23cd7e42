import Glibc

/// What tells whether two paths are the same file or directory.
struct FileIdentity: Hashable, Sendable {
    private let device: UInt
    private let inode: UInt

    /// The identity of the file with this status.
    init(_ status: stat) {
        device = UInt(status.st_dev)
        inode = UInt(status.st_ino)
    }

    /// The identity of what stands at this path, or of what a link there leads to; nil when there is nothing.
    init?(following path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        self.init(status)
    }
}

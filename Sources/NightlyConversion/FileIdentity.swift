import FileNames
import Glibc

/// What tells whether two paths are the same file or directory.
public struct FileIdentity: Hashable, Sendable {
    private let device: UInt
    private let inode: UInt

    /// The identity of the file with this status.
    init(_ status: stat) {
        device = UInt(status.st_dev)
        inode = UInt(status.st_ino)
    }

    /// The identity of what stands at this path, or of what a link there leads to; nil when there is nothing.
    public init?(following path: String) {
        var status = stat()
        guard stat(path.onDisk, &status) == 0 else { return nil }
        self.init(status)
    }
}

extension FileIdentity {
    /// Whether two paths lead to one regular file.
    public static func isOneFile(_ first: String, _ second: String) -> Bool {
        var status = stat()
        guard stat(first.onDisk, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
        return FileIdentity(status) == FileIdentity(following: second)
    }

    /// Whether what stands at a path, or would stand there, is this directory or is anywhere below it, links followed.
    public static func isWithin(_ path: String, _ directory: String) -> Bool {
        var status = stat()
        guard stat(directory.onDisk, &status) == 0, status.isDirectory else { return false }
        let wanted = FileIdentity(status)
        guard var place = DirectoryTree.real(path) ?? DirectoryTree.real(DirectoryTree.split(path).parent) else {
            return false
        }
        while true {
            if FileIdentity(following: place) == wanted { return true }
            let parent = DirectoryTree.split(place).parent
            if parent == place { return false }
            place = parent
        }
    }
}

extension stat {
    /// Whether it is of a directory.
    var isDirectory: Bool { st_mode & S_IFMT == S_IFDIR }
    /// Whether it is of a symbolic link.
    var isLink: Bool { st_mode & S_IFMT == S_IFLNK }
}

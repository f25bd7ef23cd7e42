import Foundation

/// A file system of its own in memory, as long as this value.
package final class SmallDisk {
    private let directory: TemporaryDirectory

    /// Why a test skips that has no such disk.
    package static let whyNot = "only root can mount a small disk, and not everywhere"

    /// A disk of so many kilobytes; nil where none can be made.
    package init?(kilobytes: Int) throws {
        directory = try TemporaryDirectory()
        guard getuid() == 0,
            try Self.mount(["-t", "tmpfs", "-o", "size=\(kilobytes)k", "crebo-test", directory.path])
        else { return nil }
    }

    deinit {
        _ = try? ExternalProgram("umount")?.output([directory.path])
    }

    package var path: String { directory.path }

    /// Nothing can be written any more. Gives whether that could be done.
    package func makeReadOnly() throws -> Bool { try Self.mount(["-o", "remount,ro", directory.path]) }

    private static func mount(_ arguments: [String]) throws -> Bool {
        try ExternalProgram("mount")?.output(arguments) != nil
    }
}

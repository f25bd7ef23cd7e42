import Foundation

/// A file system of its own in memory, as long as this value.
package final class SmallDisk {
    private let directory: TemporaryDirectory
    private var overlays: [String] = []

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
        for overlay in overlays { _ = try? ExternalProgram("umount")?.output([overlay]) }
        _ = try? ExternalProgram("umount")?.output([directory.path])
    }

    package var path: String { directory.path }

    /// Nothing can be written any more. Gives whether that could be done.
    package func makeReadOnly() throws -> Bool { try Self.mount(["-o", "remount,ro", directory.path]) }

    /// An overlay on this disk whose lower layer is what a directory of this disk holds, as in the image of a container.
    /// Gives where it is mounted as long as this value; nil where none can be made.
    package func overlay(over lower: String) throws -> String? {
        let merged = "\(path)/overlay"
        for made in ["boven", "werk", "overlay"] {
            try FileManager.default.createDirectory(atPath: "\(path)/\(made)", withIntermediateDirectories: false)
        }
        let layers = "lowerdir=\(lower),upperdir=\(path)/boven,workdir=\(path)/werk,redirect_dir=off"
        guard try Self.mount(["-t", "overlay", "-o", layers, "crebo-test", merged]) else { return nil }
        overlays.append(merged)
        return merged
    }

    private static func mount(_ arguments: [String]) throws -> Bool {
        try ExternalProgram("mount")?.output(arguments) != nil
    }
}

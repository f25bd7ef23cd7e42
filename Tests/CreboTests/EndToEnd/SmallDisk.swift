import Foundation
import TestSupport
import XCTest

/// A file system of its own in memory, as long as this value; only the administrator can make one, so a test without
/// skips.
final class SmallDisk {
    private let directory: TemporaryDirectory

    init(kilobytes: Int) throws {
        directory = try TemporaryDirectory()
        guard getuid() == 0 else { throw XCTSkip("only root can mount a small disk") }
        try mount(["-t", "tmpfs", "-o", "size=\(kilobytes)k", "crebo-test", directory.path])
    }

    deinit {
        _ = try? ExternalProgram("umount")?.output([directory.path])
    }

    var path: String { directory.path }

    /// Nothing can be written any more.
    func makeReadOnly() throws { try mount(["-o", "remount,ro", directory.path]) }

    private func mount(_ arguments: [String]) throws {
        guard try ExternalProgram("mount")?.output(arguments) != nil else {
            throw XCTSkip("a small disk cannot be mounted here")
        }
    }
}

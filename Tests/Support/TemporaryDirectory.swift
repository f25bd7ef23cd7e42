import Foundation

/// A directory that is there as long as this value.
package final class TemporaryDirectory {
    package let url: URL

    package init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("crebo-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit {
        if (try? FileManager.default.removeItem(at: url)) != nil { return }
        // Foundation stops at a path that is longer than the system takes at once.
        let remove = Process()
        remove.executableURL = URL(fileURLWithPath: "/bin/rm")
        remove.arguments = ["-rf", url.path]
        if (try? remove.run()) != nil { remove.waitUntilExit() }
    }

    package var path: String { url.path }

    package func path(_ name: String) -> String { url.appendingPathComponent(name).path }

    package func emptyFile(_ name: String) throws -> URL { try file(name, Data()) }

    /// Writes a file and the folders in its name.
    @discardableResult
    package func file(_ name: String, _ contents: Data) throws -> URL {
        let file = url.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try contents.write(to: file)
        return file
    }

    @discardableResult
    package func file(_ name: String, _ contents: String) throws -> URL { try file(name, Data(contents.utf8)) }
}

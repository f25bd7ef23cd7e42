import Foundation

/// A file, or another thing in the file system, that goes with its owner.
final class TemporaryFile {
    let path: String

    init(_ text: String) throws {
        path = Self.newPath()
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    }

    init(bytes: [UInt8]) throws {
        path = Self.newPath()
        try Data(bytes).write(to: URL(fileURLWithPath: path))
    }

    /// A directory with these files.
    init(files: [String: String]) throws {
        path = Self.newPath()
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        for (name, text) in files { try Data(text.utf8).write(to: URL(fileURLWithPath: "\(path)/\(name)")) }
    }

    /// A pipe.
    init(pipeWithMode mode: UInt32) throws {
        path = Self.newPath()
        guard mkfifo(path, mode) == 0 else { throw CocoaError(.fileWriteUnknown) }
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    func append(_ text: String) throws {
        let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        try handle.seekToEnd()
        try handle.write(contentsOf: Data(text.utf8))
        try handle.close()
    }

    private static func newPath() -> String {
        FileManager.default.temporaryDirectory.appendingPathComponent("crebo-\(UUID().uuidString)").path
    }
}

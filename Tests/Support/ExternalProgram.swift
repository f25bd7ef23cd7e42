import Foundation

/// A program that is no part of the project, to compare with.
package struct ExternalProgram {
    private let url: URL

    /// The program of this name; nil when the machine does not have it, so that a test can skip.
    package init?(_ name: String) {
        let directories = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        let found = directories.map { URL(fileURLWithPath: "\($0)/\(name)") }.first {
            FileManager.default.isExecutableFile(atPath: $0.path)
        }
        guard let found else { return nil }
        url = found
    }

    /// Runs it to its end and gives what it wrote, with nothing to read; nil when it failed.
    package func output(_ arguments: [String]) throws -> Data? {
        let directory = try TemporaryDirectory()
        let output = try directory.emptyFile("output")
        let process = Process()
        process.executableURL = url
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus == 0 ? try Data(contentsOf: output) : nil
    }
}

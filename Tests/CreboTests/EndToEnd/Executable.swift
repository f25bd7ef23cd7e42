import Foundation
import TestSupport
import XCTest

/// A program that the package builds, run as a process of its own.
struct Executable {
    /// The program that people use: beside the tests, or the one that `CREBO_EXECUTABLE` names, such as a release.
    static let crebo =
        ProcessInfo.processInfo.environment["CREBO_EXECUTABLE"].map { Executable(url: URL(fileURLWithPath: $0)) }
        ?? Executable("crebo")
    /// The maker of large inputs.
    static let corpusMaker = Executable("maak-corpus")

    private let url: URL
    /// Where it is.
    var path: String { url.path }

    /// Finds the program beside the bundle of the tests, in the build directory.
    private init(_ name: String) {
        let bundle = Bundle(for: Anchor.self).bundleURL
        // On Linux the bundle of a test is the build directory itself.
        let directory = bundle.pathExtension == "xctest" ? bundle.deletingLastPathComponent() : bundle
        url = directory.appendingPathComponent(name)
    }

    private final class Anchor {}

    /// What a run may use before the kernel ends it; far above what it needs, so that only a run without end or
    /// without measure meets it, also on a busy machine.
    struct Bounds {
        /// Seconds of processor time.
        var seconds: Int
        /// Kilobytes of address space.
        var kilobytes: Int

        /// What no hostile input needs.
        static let hostile = Bounds(seconds: 60, kilobytes: 1 << 20)

        /// Whether bounds are kept. A sanitizer needs terabytes of addresses, so that `scripts/sanitize` asks for none.
        static let areKept = ProcessInfo.processInfo.environment["CREBO_UNBOUNDED"] == nil

        /// What stands before a command to hold it to these.
        fileprivate var command: [String] {
            guard Self.areKept else { return ["/usr/bin/env"] }
            let script = #"ulimit -t "$1" && ulimit -v "$2" && shift 2 && exec timeout 300 "$@""#
            return ["/bin/sh", "-c", script, "sh", "\(seconds)", "\(kilobytes)"]
        }
    }

    /// What a run left.
    struct Outcome {
        let code: Int32
        let output: Data
        let errors: String
        /// The most memory that it had, in kilobytes.
        let peakMemory: Int

        var outputText: String { String(decoding: output, as: UTF8.self) }
        var errorLines: [String] { errors.split(separator: "\n").map(String.init) }
    }

    /// Starts it and does not wait; what it writes is lost.
    func start(_ arguments: [String]) throws -> Process {
        let process = Process()
        process.executableURL = url
        process.arguments = arguments
        process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C"]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }

    /// Runs it to its end under another program, such as a shell that sets limits: that gets the path of this one and the
    /// arguments behind its own.
    func run(under launcher: [String], _ arguments: [String]) throws -> Outcome {
        let program = launcher.first ?? "/bin/false"
        return try Executable(url: URL(fileURLWithPath: program)).run(launcher.dropFirst() + [path] + arguments)
    }

    /// Runs it to its end as somebody who may not do everything: the administrator may read and write everywhere, and so
    /// becomes somebody else.
    func runAsSomebody(_ arguments: [String]) throws -> Outcome {
        guard getuid() == 0 else { return try run(arguments) }
        let launcher = ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
        guard FileManager.default.isExecutableFile(atPath: launcher[0]) else {
            throw XCTSkip("no setpriv here (Debian: util-linux)")
        }
        return try run(under: launcher, arguments)
    }

    private init(url: URL) {
        self.url = url
    }

    /// Runs it to its end, in the locale `C` unless told otherwise.
    ///
    /// What it writes goes to files, so that a large output cannot make it wait for its reader.
    ///
    /// - Parameters:
    ///   - bounds: what the kernel allows it; nil for as much as it likes.
    ///   - watcher: the program, by its path, and its arguments under which it runs.
    func run(
        _ arguments: [String], in directory: URL = Repository.root, environment: [String: String] = [:],
        watchingMemory: Bool = false, within bounds: Bounds? = nil, under watcher: [String] = []
    ) throws -> Outcome {
        let scratch = try TemporaryDirectory()
        let process = Process()
        let command = (bounds?.command ?? []) + watcher + [path] + arguments
        process.executableURL = URL(fileURLWithPath: command[0])
        process.arguments = Array(command.dropFirst())
        process.currentDirectoryURL = directory
        process.environment = ["PATH": "/usr/bin:/bin", "TMPDIR": scratch.path, "LC_ALL": "C"]
            .merging(environment) { $1 }
        let (output, errors) = (try scratch.emptyFile("output"), try scratch.emptyFile("errors"))
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        var peak = 0
        while watchingMemory, process.isRunning {
            peak = max(peak, Self.peakMemory(of: process.processIdentifier))
            usleep(5_000)
        }
        process.waitUntilExit()
        return Outcome(
            code: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
            output: try Data(contentsOf: output), errors: try String(contentsOf: errors, encoding: .utf8),
            peakMemory: peak)
    }

    /// What Linux says of a living process. The `rusage` of a child will not do: it also counts the memory of the
    /// parent from which it was split off.
    private static func peakMemory(of process: Int32) -> Int {
        let status = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0
    }
}

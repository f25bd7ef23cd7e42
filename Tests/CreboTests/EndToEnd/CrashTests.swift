import Foundation
import TestSupport
import XCTest

/// A crash writes down nothing of what was in memory.
final class CrashTests: XCTestCase {
    /// Runs a command whose output nobody reads, so that it waits, and makes it crash then.
    private func crash(with signal: Int32, in directory: TemporaryDirectory) throws -> (Process, errors: String) {
        let process = Process()
        let (output, errors) = (Pipe(), directory.url.appendingPathComponent("errors"))
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = [
            "-c", "ulimit -c unlimited; exec \"$@\"", "sh", Executable.crebo.path, "rules", "--format", "markdown",
        ]
        process.currentDirectoryURL = directory.url
        process.environment = ["PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=yes,interactive=no,color=no"]
        process.standardOutput = output
        process.standardError = try FileHandle(forWritingTo: try directory.emptyFile("errors"))
        try process.run()
        var waiting: Int32 = 0
        // A pipe takes 64 KiB.
        while process.isRunning, waiting < 1 << 16 {
            _ = ioctl(output.fileHandleForReading.fileDescriptor, UInt(FIONREAD), &waiting)
            usleep(1_000)
        }
        kill(process.processIdentifier, signal)
        process.waitUntilExit()
        return (process, try String(contentsOf: errors, encoding: .utf8))
    }

    func testThereIsNoBacktraceAndNoCore() throws {
        for signal in [SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS] {
            let directory = try TemporaryDirectory()
            let (process, errors) = try crash(with: signal, in: directory)
            XCTAssertEqual(process.terminationReason, .uncaughtSignal)
            XCTAssertEqual(process.terminationStatus, signal)
            XCTAssertEqual(errors, "")
            XCTAssertEqual(try FileManager.default.contentsOfDirectory(atPath: directory.path), ["errors"])
        }
    }
}

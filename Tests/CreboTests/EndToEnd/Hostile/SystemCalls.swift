import Foundation
import TestSupport
import XCTest

/// What a run asked of the kernel, as `strace` saw it.
struct SystemCalls {
    /// The lines about sockets, addresses and what goes over them.
    let network: [String]
    /// The files and directories that were opened, as absolute paths.
    let opened: Set<String>

    /// Runs the program under `strace`; skips where that is missing or may not watch a process.
    init(of arguments: [String], in directory: URL) throws {
        guard FileManager.default.isExecutableFile(atPath: "/usr/bin/strace") else {
            throw XCTSkip("no strace: apt-get install strace")
        }
        let scratch = try TemporaryDirectory()
        let log = try scratch.emptyFile("calls")
        let outcome = try Executable.crebo.run(
            arguments, in: directory,
            under: [
                "/usr/bin/strace", "-f", "-y", "-s", "4096", "-e", "trace=%network,open,openat,openat2,creat", "-o",
                log.path,
            ])
        let lines = try String(contentsOf: log, encoding: .utf8).split(separator: "\n").map(String.init)
        guard !lines.isEmpty else { throw XCTSkip("strace may not watch a process here: \(outcome.errors)") }
        XCTAssertTrue([0, 1].contains(outcome.code), "\(arguments): \(outcome.errors)")
        // "1234 openat(AT_FDCWD</directory>, "name", …) = 3</path>"
        let calls = lines.map { $0.drop { $0.isNumber || $0 == " " } }
        let opens = calls.filter { $0.hasPrefix("open") || $0.hasPrefix("creat") }
        network = calls.filter { !$0.hasPrefix("open") && !$0.hasPrefix("creat") && $0.contains("(") }.map(String.init)
            .filter { !$0.hasPrefix("<... open") }
        opened = Set(opens.compactMap { $0.firstMatch(of: /= \d+<(.*)>$/).map { String($0.1) } })
    }
}

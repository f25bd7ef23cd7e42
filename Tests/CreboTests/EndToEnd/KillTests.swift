import Foundation
import TestSupport
import XCTest

/// A run that is killed at any moment leaves the old output or the new one, and nothing that stands in the way.
///
/// `CREBO_KILLS` says how many runs are killed (`scripts/kill-test`), and `CREBO_SEED` at which moments.
final class KillTests: XCTestCase {
    /// Where in its work a run is killed.
    private enum Moment {
        /// So many seconds after its start.
        case after(Double)
        /// So many seconds after its log says that this phase begins.
        case during(String, Double)
    }

    /// Two publications, of which each run replaces one by the other: of two documents, and of one with several records.
    private static let corpora = [
        ["dossiers/23131-mechatronische-systemen.xml", "keuzedelen/k0717-agile-game-productie.xml"],
        ["dossiers-metaal-2023.xml"],
    ].map { names in names.map { Repository.path("SampleXML/\($0)") } }

    private func number(_ variable: String, otherwise: UInt64) -> UInt64 {
        ProcessInfo.processInfo.environment[variable].flatMap { UInt64($0) } ?? otherwise
    }

    private func convert(_ corpus: [String], to output: String) -> [String] {
        ["convert"] + corpus + ["--output", output, "--log", "\(output).log", "--quiet"]
    }

    private func complete(_ corpus: [String], to output: String, line: UInt = #line) throws {
        let outcome = try Executable.crebo.run(convert(corpus, to: output))
        XCTAssertEqual(outcome.code, 0, outcome.errors, line: line)
    }

    private func moment(_ random: inout some RandomNumberGenerator, duration: Double) -> Moment {
        switch Int.random(in: 0..<5, using: &random) {
        case 0: .during("lijsten", Double.random(in: 0...0.03, using: &random))
        case 1: .during("bundels", Double.random(in: 0...0.03, using: &random))
        case 2: .during("publiceren", Double.random(in: 0...0.01, using: &random))
        default: .after(Double.random(in: 0...duration, using: &random))
        }
    }

    private func startAndKill(_ corpus: [String], to output: String, at moment: Moment) throws {
        let process = try Executable.crebo.start(convert(corpus, to: output))
        switch moment {
        case .after(let seconds):
            Thread.sleep(forTimeInterval: seconds)
        case .during(let phase, let seconds):
            while process.isRunning, !lastLines(of: "\(output).log", after: process).contains("fase: \(phase)") {
                usleep(200)
            }
            Thread.sleep(forTimeInterval: seconds)
        }
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    private func lastLines(of log: String, after process: Process) -> String {
        let text = (try? String(contentsOfFile: log, encoding: .utf8)) ?? ""
        return text.range(of: "crebo[\(process.processIdentifier)]").map { String(text[$0.lowerBound...]) } ?? ""
    }

    func testARunThatIsKilledLeavesACompleteOutputAndTheNextOneSucceeds() throws {
        let directory = try TemporaryDirectory()
        let output = directory.path("out")
        var results: [[String: Data]] = []
        var duration = 0.0
        for corpus in Self.corpora {
            let start = Date()
            try complete(corpus, to: directory.path("alleen"))
            duration = Date().timeIntervalSince(start)
            results.append(try files(below: directory.path("alleen")))
        }
        XCTAssertNotEqual(results.first, results.last)
        try FileManager.default.removeItem(atPath: directory.path)
        try FileManager.default.createDirectory(atPath: directory.path, withIntermediateDirectories: false)
        try complete(Self.corpora[0], to: output)

        let seed = number("CREBO_SEED", otherwise: 1)
        var random = SeededGenerator(seed: seed)
        for run in 1...Int(number("CREBO_KILLS", otherwise: 12)) {
            let (corpus, result) = (Self.corpora[run % 2], results[run % 2])
            let moment = moment(&random, duration: duration)
            try startAndKill(corpus, to: output, at: moment)
            let told = "run \(run) of seed \(seed), \(moment)"
            XCTAssertTrue(results.contains(try files(below: output)), "the output is half: \(told)")
            for kept in try names(in: directory) where kept.hasPrefix("out.2") {
                XCTAssertTrue(
                    results.contains(try files(below: directory.path(kept))), "\(kept) is half: \(told)")
            }
            try FileManager.default.removeItem(atPath: "\(output).log")
            try complete(corpus, to: output)
            XCTAssertEqual(try files(below: output), result, told)
            let litter = try names(in: directory).filter { !["out", "out.log"].contains($0) && !$0.hasPrefix("out.2") }
            XCTAssertEqual(litter, [], told)
            XCTAssertEqual(try names(in: directory).count, 3, "the output, its log and the output before: \(told)")
        }
    }

    /// The files of an output. What two of them hold depends on the output before, so that only their being there counts.
    private func files(below directory: String) throws -> [String: Data] {
        var files = try Repository.files(below: directory)
        for name in ["wijzigingen.csv", "geheugen.json"] where files[name]?.isEmpty == false { files[name] = Data() }
        return files
    }

    private func names(in directory: TemporaryDirectory) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: directory.path)
    }
}

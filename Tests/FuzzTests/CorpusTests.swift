import Foundation
import FuzzTargets
import TestSupport
import XCTest

/// What fuzzing found, and where it started, is read again with every run of the tests. A target fails by crashing, so
/// these tests fail by not coming to their end.
final class CorpusTests: XCTestCase {
    private static let environment = ProcessInfo.processInfo.environment
    /// How many mutants of the corpus are tried of each target.
    private static let mutants = environment["CREBO_MUTATIONS"].flatMap { Int($0) } ?? 100
    /// The targets of which mutants are tried: those that were named, or all.
    private static let targets =
        environment["CREBO_FUZZ_TARGETS"].map { $0.split(separator: " ").map(String.init) }
        ?? FuzzTarget.allCases.map(\.rawValue)
    /// The file that holds each mutant while it is read: after a crash it is the one that did it.
    private static let mutantFile = environment["CREBO_FUZZ_INPUT"].map(URL.init(fileURLWithPath:))

    private func corpus(of target: FuzzTarget) throws -> [[UInt8]] {
        let directory = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Fuzz/Corpus/\(target.rawValue)")
        let names = try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted()
        return try names.map { Array(try Data(contentsOf: directory.appendingPathComponent($0))) }
    }

    func testEveryTargetHasItsInputsAndEveryInputATarget() throws {
        let directory = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Fuzz/Corpus")
        let kinds = try FileManager.default.contentsOfDirectory(atPath: directory.path)
        XCTAssertEqual(kinds.sorted(), FuzzTarget.allCases.map(\.rawValue).sorted())
    }

    func testEveryKeptInputIsReadToItsEnd() throws {
        for target in FuzzTarget.allCases {
            let inputs = try corpus(of: target)
            XCTAssertFalse(inputs.isEmpty, target.rawValue)
            let reader = try FuzzReader(target)
            inputs.forEach(reader.read)
        }
    }

    func testEveryMutantOfAKeptInputIsReadToItsEnd() throws {
        for name in Self.targets {
            let target = try XCTUnwrap(FuzzTarget(rawValue: name), "\(name) is no target")
            let inputs = try corpus(of: target).filter { $0.count > 1 }
            let reader = try FuzzReader(target)
            var mutator = DocumentMutator(seed: 20_270_101)
            for number in 0..<Self.mutants {
                let mutant = mutator.mutate(inputs[number % inputs.count]).bytes
                if let file = Self.mutantFile { try Data(mutant).write(to: file) }
                reader.read(mutant)
            }
        }
    }
}

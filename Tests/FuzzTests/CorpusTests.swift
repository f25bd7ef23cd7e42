import Foundation
import FuzzTargets
import TestSupport
import XCTest

/// What fuzzing found, and where it started, is read again with every run of the tests. A target fails by crashing, so
/// these tests fail by not coming to their end.
final class CorpusTests: XCTestCase {
    /// How many mutants of the corpus are tried of each target.
    private static let mutants = ProcessInfo.processInfo.environment["CREBO_MUTATIONS"].flatMap { Int($0) } ?? 100

    private func corpus(of target: FuzzTarget) throws -> [[UInt8]] {
        let directory = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Fuzz/Corpus/\(target.rawValue)")
        let names = try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted()
        return try names.map { Array(try Data(contentsOf: directory.appendingPathComponent($0))) }
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
        for target in FuzzTarget.allCases {
            let inputs = try corpus(of: target).filter { $0.count > 1 }
            let reader = try FuzzReader(target)
            var mutator = DocumentMutator(seed: 20_270_101)
            for number in 0..<Self.mutants { reader.read(mutator.mutate(inputs[number % inputs.count]).bytes) }
        }
    }
}

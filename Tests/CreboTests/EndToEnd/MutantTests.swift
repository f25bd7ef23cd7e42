import Foundation
import TestSupport
import XCTest

/// Documents spoilt at random, given to the program as people give them: every run ends by itself with one of the exit
/// codes that the help names.
final class MutantTests: XCTestCase {
    /// How many mutants are tried: few with every run of the tests, 10,000 with `scripts/mutate`.
    private static let count = ProcessInfo.processInfo.environment["CREBO_MUTATIONS"].flatMap { Int($0) } ?? 60

    func testEveryRunEndsWithADocumentedExitCode() throws {
        let documents = try Repository.samples().map { Array(try Data(contentsOf: URL(fileURLWithPath: $0))) }
        let directory = try TemporaryDirectory()
        var mutator = DocumentMutator(seed: 3)
        for number in 0..<Self.count {
            let (bytes, kind) = mutator.mutate(documents[number % documents.count])
            let file = try directory.file("mutant.xml", Data(bytes))
            let outcome = try Executable.crebo.run(["validate", file.path])
            XCTAssertTrue(
                [0, 1, 3].contains(outcome.code), "mutant \(number) (\(kind)): \(outcome.code) \(outcome.errors)")
        }
    }
}

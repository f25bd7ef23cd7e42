import Foundation
import KwalificatieReaders
import KwalificatieValidators
import TestSupport
import XCTest

@testable import NightlyConversion

final class DocumentJobsTests: XCTestCase {
    private struct Stop: Error {}

    private func keuzedelen(_ codes: [String]) -> String {
        let elements = codes.map { #"<keuzedeel nr="1" titel="Titel van dit keuzedeel" code="\#($0)" versie=""/>"# }
        return "<sbb><keuzedelen>\(elements.joined(separator: "\n"))</keuzedelen></sbb>"
    }

    /// Twenty documents, of which the first takes longest.
    private func files(in directory: TemporaryDirectory) throws -> [InputFile] {
        for number in 0..<20 {
            let codes = (0..<(number == 0 ? 400 : 1)).map { "K\(1000 + number * 400 + $0)" }
            try directory.file("in/\(number + 10).xml", keuzedelen(codes))
        }
        return InputDiscovery([directory.path("in")]).files
    }

    private var plan: YieldPlan {
        var plan = YieldPlan()
        plan.schemas = .bundled
        return plan
    }

    func testYieldsComeInTheOrderOfTheDocumentsHoweverManyAreReadAtOnce() throws {
        let directory = try TemporaryDirectory()
        let files = try files(in: directory)
        for jobs in [1, 2, 7, 50] {
            var codes: [String] = []
            var begun: [Int] = []
            try DocumentJobs(plan: plan, jobs: jobs).run(files) {
                begun.append($0)
            } end: { index, yield in
                XCTAssertEqual(begun.last, index)
                codes += yield.records.map(\.code)
            }
            XCTAssertEqual(codes, codes.sorted(), "\(jobs) jobs")
            XCTAssertEqual(codes.count, 419, "\(jobs) jobs")
        }
    }

    func testAFailureOfTheReceiverEndsAllThreads() throws {
        let directory = try TemporaryDirectory()
        let files = try files(in: directory)
        var received = 0
        XCTAssertThrowsError(
            try DocumentJobs(plan: plan, jobs: 3).run(files) { _ in
            } end: { _, _ in
                received += 1
                if received == 2 { throw Stop() }
            }
        ) { XCTAssertTrue($0 is Stop) }
        XCTAssertEqual(received, 2)
    }

    func testASpoolThatCannotBeMadeIsAFailureHoweverManyAreReadAtOnce() throws {
        let directory = try TemporaryDirectory()
        let files = try files(in: directory)
        var plan = plan
        plan.makesLines = true
        plan.spoolDirectory = directory.path("nergens")
        for jobs in [1, 4] {
            XCTAssertThrowsError(
                try DocumentJobs(plan: plan, jobs: jobs).run(files) { _ in
                } end: { _, _ in
                }
            ) { XCTAssertTrue($0 is OutputProblem) }
        }
    }

    func testReadingAheadGivesWhatReadingGives() throws {
        let directory = try TemporaryDirectory()
        for (name, document) in [
            ("goed.xml", keuzedelen((1000..<1100).map { "K\($0)" })),
            ("kapot.xml", String(keuzedelen((1000..<1100).map { "K\($0)" }).dropLast(3))), ("leeg.xml", ""),
        ] {
            let path = try directory.file(name, document).path
            let schema = try CompiledSchema(.bundled)
            func reading(isAhead: Bool) throws -> (codes: [String], end: DocumentReadings.End) {
                var codes: [String] = []
                let parts = DocumentParts(try InputSource(path: path), schema: schema)
                let end = DocumentReadings.forEach(parts, Self.validation, isAhead: isAhead) { reading in
                    codes += reading.record?.codes ?? []
                }
                return (codes, end)
            }
            let (plain, ahead) = (try reading(isAhead: false), try reading(isAhead: true))
            XCTAssertEqual(ahead.codes, plain.codes, name)
            XCTAssertEqual(ahead.end.problem, plain.end.problem, name)
            XCTAssertEqual(ahead.end.sha256, plain.end.sha256, name)
            XCTAssertEqual(ahead.end.findings, plain.end.findings, name)
            XCTAssertEqual(ahead.end.bytes, document.utf8.count, name)
        }
    }

    private static var validation: DocumentValidation { DocumentValidation("x.xml", rules: RuleCatalogue.all) }

    func testAFailureWhileReadingAheadEndsTheReading() throws {
        let directory = try TemporaryDirectory()
        let path = try directory.file("veel.xml", keuzedelen((1000..<5000).map { "K\($0)" })).path
        let parts = DocumentParts(try InputSource(path: path), schema: nil)
        XCTAssertThrowsError(
            try DocumentReadings.forEach(parts, Self.validation, isAhead: true) { _ in throw Stop() }
        ) { XCTAssertTrue($0 is Stop) }
    }
}

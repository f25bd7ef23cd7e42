import Foundation
import TestSupport
import XCTest

/// How many documents are read at once must not be seen in any output.
final class JobsTests: XCTestCase {
    private func convert(
        _ inputs: [String], jobs: Int, in directory: TemporaryDirectory
    ) throws -> (files: [String: Data], outcome: Executable.Outcome) {
        let outcome = try Executable.crebo.run(
            ["convert"] + inputs + ["--output", directory.path("out-\(jobs)"), "--jobs", "\(jobs)"], in: directory.url)
        return (try Repository.outputs(below: directory.path("out-\(jobs)")), outcome)
    }

    private func expectSame(_ inputs: [String], in directory: TemporaryDirectory, line: UInt = #line) throws {
        let alone = try convert(inputs, jobs: 1, in: directory)
        XCTAssertGreaterThan(alone.files.count, 10, line: line)
        for jobs in [2, 7] {
            let together = try convert(inputs, jobs: jobs, in: directory)
            XCTAssertEqual(together.files, alone.files, "\(jobs) jobs", line: line)
            XCTAssertEqual(together.outcome.code, alone.outcome.code, line: line)
            XCTAssertEqual(
                together.outcome.errorLines.dropLast(), alone.outcome.errorLines.dropLast(), "\(jobs) jobs", line: line)
        }
    }

    func testTheSamplesGiveTheSameBytesForAnyNumberOfJobs() throws {
        try expectSame([Repository.path("SampleXML")], in: TemporaryDirectory())
    }

    func testBrokenDocumentsAndDoublesGiveTheSameBytesForAnyNumberOfJobs() throws {
        let directory = try TemporaryDirectory()
        for sample in try Repository.samples().prefix(12) {
            let name = URL(fileURLWithPath: sample).lastPathComponent
            let document = try Data(contentsOf: URL(fileURLWithPath: sample))
            try directory.file("in/\(name)", document)
            try directory.file("in/dubbel/\(name)", document)
            try directory.file("in/kapot-\(name)", document.dropLast(20))
        }
        try expectSame(["in", "nergens.xml"], in: directory)
    }

    func testOneLargeFileBesideSmallOnesGivesTheSameBytesForAnyNumberOfJobs() throws {
        let directory = try TemporaryDirectory()
        for arguments in [
            ["bulk", "--megabytes", "3", "--seed", "5", directory.path("bulk.xml")],
            ["many", "--files", "5", "--seed", "6", directory.path("many")],
        ] {
            XCTAssertEqual(try Executable.corpusMaker.run(arguments).code, 0)
        }
        try expectSame(["bulk.xml", "many"], in: directory)
    }

    func testTheRegisterOfOneDocumentInOrderIsItsExport() throws {
        let directory = try TemporaryDirectory()
        let bulk = directory.path("bulk.xml")
        XCTAssertEqual(
            try Executable.corpusMaker.run(["bulk", "--megabytes", "1", "--seed", "5", bulk]).code, 0)
        let converted = try Executable.crebo.run(["convert", bulk, "--output", "out", "--quiet"], in: directory.url)
        XCTAssertEqual(converted.code, 0, converted.errors)
        let exported = try Executable.crebo.run(["export", bulk])
        let register = try Data(contentsOf: directory.url.appendingPathComponent("out/register.jsonl"))
        XCTAssertTrue(register == exported.output)
    }

    func testAnExportIsInTheOrderOfTheDocumentsForAnyNumberOfJobs() throws {
        let alone = try Executable.crebo.run(["export", "SampleXML", "--jobs", "1"]).output
        for jobs in ["2", "7", "256"] {
            XCTAssertEqual(try Executable.crebo.run(["export", "SampleXML", "--jobs", jobs]).output, alone)
        }
    }

    func testANumberOfJobsThatCannotBeIsWrongUsage() throws {
        for jobs in ["0", "-1", "veel", "257", "07"] {
            let outcome = try Executable.crebo.run(["convert", "SampleXML", "--jobs=\(jobs)"])
            XCTAssertEqual(outcome.code, 2, jobs)
            XCTAssertTrue(outcome.errors.contains("--jobs"), outcome.errors)
        }
    }
}

import Foundation
import KwalificatieReaders
import NightlyConversion
import TestSupport
import XCTest

@testable import KwalificatieValidators

final class ValidationRunTests: XCTestCase {
    private let file = FileManager.default.temporaryDirectory.appendingPathComponent("lijst-\(UUID().uuidString).csv")

    override func tearDownWithError() throws {
        try FileManager.default.removeItem(at: file)
    }

    private func report(of text: String) throws -> ValidationReport {
        try Data(text.utf8).write(to: file)
        return try ValidationRun(inputs: [file.path], toolVersion: "1").run().report
    }

    func testAPublishedListInCSVIsJudgedByTheRulesOverLists() throws {
        let list = try XCTUnwrap(RuleExample.lists[RuleExample.vervallen])
        let report = try report(of: list.replacingOccurrences(of: ";Crebo nieuw", with: ";Nieuwe code"))
        XCTAssertEqual(report.inputs.map(\.problem), [nil])
        XCTAssertEqual(Set(report.findings.map(\.rule)), [RuleID(.crebo, 101)])
    }

    func testACSVThatIsNoListIsAProblemOfThatFile() throws {
        let report = try report(of: "naam;aantal\nx;1\n")
        XCTAssertEqual(report.inputs.compactMap(\.problem?.kind).count, 1)
        XCTAssertTrue(report.isUnreadable)
    }

    func testTheReportDoesNotDependOnHowManyDocumentsAreReadAtOnce() throws {
        try Data("<sbb><keuzedelen></sbb>".utf8).write(to: file)
        func report(jobs: Int) throws -> String {
            var run = ValidationRun(inputs: [file.path, Repository.path("SampleXML")], toolVersion: "1")
            run.jobs = jobs
            return try ReportFormat.json.reporter(language: .dutch, hasColours: false).text(of: run.run().report)
        }
        XCTAssertEqual(try report(jobs: 3), try report(jobs: 1))
    }
}

import Foundation
import KwalificatieReaders
import NightlyConversion
import XCTest

@testable import KwalificatieValidators

final class ValidationRunTests: XCTestCase {
    private let file = FileManager.default.temporaryDirectory.appendingPathComponent("lijst-\(UUID().uuidString).csv")

    override func setUpWithError() throws {
        try Data("Crebolijst geldig vanaf 1 augustus 2022;\n".utf8).write(to: file)
    }

    override func tearDownWithError() throws {
        try FileManager.default.removeItem(at: file)
    }

    func testAListInCSVGoesToTheReaderOfLists() throws {
        var run = ValidationRun(inputs: [file.path], toolVersion: "1")
        run.listReader = { source, path throws(ReadingProblem) in
            _ = try source.finish()
            return PublishedCrebolijst(file: path)
        }
        let report = try run.run().report
        XCTAssertEqual(report.inputs.map(\.problem), [nil])
        XCTAssertEqual(report.inputs.map(\.bytes), [41])
        XCTAssertFalse(report.isUnreadable)
    }

    func testAListThatCannotBeReadIsAProblemOfThatFile() throws {
        var run = ValidationRun(inputs: [file.path], toolVersion: "1")
        run.listReader = { _, _ throws(ReadingProblem) in throw ReadingProblem(.empty) }
        let report = try run.run().report
        XCTAssertEqual(report.inputs.compactMap(\.problem?.kind), [.empty])
        XCTAssertTrue(report.isUnreadable)
    }
}

import Foundation
import TestSupport
import XCTest

/// The same input gives the same bytes, wherever, whenever and in whatever order it is given.
final class DeterminismTests: XCTestCase {
    /// Sound files, one with findings and one that is rejected: their lists must be the same as well.
    private func makeInputs(in directory: TemporaryDirectory) throws {
        for (name, contents) in try Repository.files(below: Repository.path("SampleXML")) {
            try directory.file("in/\(name)", contents)
        }
        try directory.file("in/a-broken.xml", "<sbb>\n<dossiers>")
        try directory.file(
            "in/z-odd.xml", #"<sbb><keuzedelen><keuzedeel nr="1" titel="" code="X"/></keuzedelen></sbb>"#)
    }

    private func convert(
        _ inputs: [String], in directory: TemporaryDirectory, environment: [String: String] = [:]
    ) throws -> [String: Data] {
        let outcome = try Executable.crebo.run(
            ["convert"] + inputs + ["--output", "out"], in: directory.url, environment: environment)
        XCTAssertEqual(outcome.code, 1, outcome.errors)
        return try Repository.outputs(below: directory.path("out"))
    }

    private func expectSame(_ files: [String: Data], _ others: [String: Data], _ what: String, line: UInt = #line) {
        XCTAssertEqual(Set(files.keys), Set(others.keys), what, line: line)
        for (name, contents) in files where others[name] != contents {
            XCTFail("\(name) differs with \(what)", line: line)
        }
    }

    func testRunsInAnotherPlaceLocaleAndTimeZoneGiveTheSameBytes() throws {
        let (directory, elsewhere) = (try TemporaryDirectory(), try TemporaryDirectory())
        try makeInputs(in: directory)
        try makeInputs(in: elsewhere)
        let files = try convert(["in"], in: directory)
        XCTAssertGreaterThan(files.count, 10)
        expectSame(files, try convert(["in"], in: directory), "a second run")
        expectSame(files, try convert(["in"], in: elsewhere), "another directory")
        expectSame(files, try convert([elsewhere.path("in") + "/"], in: elsewhere), "an absolute path")
        for environment in [
            ["LC_ALL": "nl_NL.UTF-8"], ["LC_ALL": "tr_TR.UTF-8"], ["LC_ALL": "en_US.UTF-8"],
            ["TZ": "Asia/Tokyo"], ["TZ": "America/Anchorage"],
        ] {
            expectSame(files, try convert(["in"], in: directory, environment: environment), "\(environment)")
        }
    }

    func testTheOrderOfTheArgumentsDoesNotMatter() throws {
        let directory = try TemporaryDirectory()
        try makeInputs(in: directory)
        let names = try FileManager.default.contentsOfDirectory(atPath: directory.path("in")).sorted()
        let inputs = names.map { "in/\($0)" } + ["in", "nergens.xml", "ook-nergens.xml"]
        let files = try convert(inputs, in: directory)
        expectSame(files, try convert(inputs.reversed(), in: directory), "the arguments reversed")
        let half = inputs.count / 2
        expectSame(files, try convert(Array(inputs[half...] + inputs[..<half]), in: directory), "the arguments rotated")
    }

    func testAnExportIsTheSameInEveryLocale() throws {
        let arguments = ["export", "SampleXML"]
        let output = try Executable.crebo.run(arguments).output
        for locale in ["nl_NL.UTF-8", "tr_TR.UTF-8"] {
            XCTAssertEqual(try Executable.crebo.run(arguments, environment: ["LC_ALL": locale]).output, output, locale)
        }
    }
}

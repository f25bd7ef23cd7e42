import Foundation
import TestSupport
import XCTest

/// Nights one after another, of whatever changes in a directory: each output is that of a fresh conversion.
///
/// `CREBO_SOAK_FRESH` and `CREBO_SOAK_SEQUENCES` say how many (`scripts/soak`), and `CREBO_SEED` which.
final class SoakTests: XCTestCase {
    private static let jobs = [1, 2, 3, 8]

    private func number(_ variable: String, otherwise: Int) -> Int {
        ProcessInfo.processInfo.environment[variable].flatMap { Int($0) } ?? otherwise
    }

    private func convert(
        _ directory: TemporaryDirectory, to output: String, jobs: Int
    ) throws -> (outcome: Executable.Outcome, files: [String: Data]) {
        let outcome = try Executable.crebo.run(
            ["convert", "in", "--output", output, "--jobs", "\(jobs)", "--keep", "0"], in: directory.url)
        return (outcome, try Repository.outputs(below: directory.path(output)))
    }

    /// This many samples, or all of them with the tables.
    private func copy(_ count: Int?, to directory: TemporaryDirectory, _ random: inout SeededGenerator) throws {
        var names = try Repository.files(below: Repository.path("SampleXML")).keys.sorted()
        if let count {
            names = Array(names.filter { $0.hasSuffix(".xml") }.shuffled(using: &random).prefix(count))
        }
        for name in names {
            try directory.file(
                "in/\(name)", Data(contentsOf: URL(fileURLWithPath: Repository.path("SampleXML/\(name)"))))
        }
    }

    /// One change to the directory `in`, and what it was.
    private func edit(_ directory: TemporaryDirectory, _ random: inout SeededGenerator) throws -> String {
        let manager = FileManager.default
        let names = try Repository.files(below: directory.path("in")).keys.sorted()
        guard let name = names.randomElement(using: &random), let other = names.randomElement(using: &random) else {
            try directory.file("in/leeg.xml", "<sbb/>")
            return "add leeg.xml"
        }
        let url = directory.url.appendingPathComponent("in/\(name)")
        let contents = try Data(contentsOf: url)
        let newName = "\(random.number(below: 1_000))-\(url.lastPathComponent)"
        switch random.number(below: 7) {
        case 0:
            try manager.moveItem(at: url, to: url.deletingLastPathComponent().appendingPathComponent(newName))
            return "rename \(name) to \(newName)"
        case 1:
            try manager.removeItem(at: url)
            return "delete \(name)"
        case 2:
            let samples = try Repository.samples()
            let sample = samples[random.number(below: samples.count)]
            try directory.file("in/\(newName).xml", Data(contentsOf: URL(fileURLWithPath: sample)))
            return "add \(sample) as \(newName).xml"
        case 3:
            try manager.setAttributes(
                [.modificationDate: Date(timeIntervalSince1970: Double(random.number(below: 1 << 30)))],
                ofItemAtPath: url.path)
            return "touch \(name)"
        case 4:
            let text = String(decoding: contents, as: UTF8.self)
            try directory.file(
                "in/\(name)",
                text.replacingOccurrences(of: "titel=\"", with: "titel=\"\(random.number(below: 1_000)) "))
            return "modify \(name)"
        case 5:
            try directory.file("in/\(name)", contents.prefix(random.number(below: contents.count + 1)))
            return "cut \(name)"
        default:
            try directory.file("in/\(name)", Data(contentsOf: directory.url.appendingPathComponent("in/\(other)")))
            try directory.file("in/\(other)", contents)
            return "swap \(name) and \(other)"
        }
    }

    func testFreshConversionsSucceedAndGiveTheSameForAnyNumberOfJobs() throws {
        let directory = try TemporaryDirectory()
        for sample in try Repository.samples().prefix(3) {
            try directory.file("in/\((sample as NSString).lastPathComponent)", Data(contentsOf: URL(filePath: sample)))
        }
        let first = try convert(directory, to: "out", jobs: 1)
        XCTAssertEqual(first.outcome.code, 0, first.outcome.errors)
        for number in 1...number("CREBO_SOAK_FRESH", otherwise: 8) {
            try FileManager.default.removeItem(atPath: directory.path("out"))
            let jobs = Self.jobs[number % Self.jobs.count]
            let again = try convert(directory, to: "out", jobs: jobs)
            XCTAssertEqual(again.outcome.code, 0, "conversion \(number), \(jobs) jobs: \(again.outcome.errors)")
            XCTAssertTrue(again.files == first.files, "conversion \(number), \(jobs) jobs")
        }
    }

    func testAfterAnySequenceOfEditsTheOutputIsThatOfAFreshConversion() throws {
        let seed = number("CREBO_SEED", otherwise: 1)
        for sequence in 1...number("CREBO_SOAK_SEQUENCES", otherwise: 4) {
            var random = SeededGenerator(seed: UInt64(seed) << 32 + UInt64(sequence))
            let directory = try TemporaryDirectory()
            try copy([2, 3, 8, nil][sequence % 4], to: directory, &random)
            var told = "seed \(seed), sequence \(sequence)"
            func anyJobs() -> Int { Self.jobs[random.number(below: Self.jobs.count)] }
            _ = try convert(directory, to: "out", jobs: anyJobs())
            for _ in 1...2 {
                for _ in 0...random.number(below: 3) { told += ", \(try edit(directory, &random))" }
                try expectFresh(directory, jobs: anyJobs(), told)
            }
        }
    }

    private func expectFresh(_ directory: TemporaryDirectory, jobs: Int, _ told: String) throws {
        let night = try convert(directory, to: "out", jobs: jobs)
        let fresh = try convert(directory, to: "nieuw", jobs: jobs)
        XCTAssertEqual(night.outcome.code, fresh.outcome.code, "\(told): \(night.outcome.errors)")
        XCTAssertTrue([0, 1, 3].contains(night.outcome.code), "\(told): \(night.outcome.errors)")
        // Without anything to convert, what stood there stays.
        guard night.outcome.code != 3 else {
            return XCTAssertTrue(night.outcome.errors.contains("bevat niets"), "\(told): \(night.outcome.errors)")
        }
        for name in Set(night.files.keys).union(fresh.files.keys)
        where name != "wijzigingen.csv" && night.files[name] != fresh.files[name] {
            XCTFail("\(name) differs: \(told)")
        }
        let again = try convert(directory, to: "out", jobs: jobs)
        XCTAssertTrue(again.outcome.errors.contains("Er is niets veranderd"), "\(told): \(again.outcome.errors)")
        XCTAssertEqual(again.outcome.code, night.outcome.code, told)
        XCTAssertTrue(again.files == night.files, told)
        try FileManager.default.removeItem(atPath: directory.path("nieuw"))
    }
}

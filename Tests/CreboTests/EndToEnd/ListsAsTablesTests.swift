import Foundation
import TestSupport
import XCTest

/// Lists that crebo wrote can be given back to it as tables.
final class ListsAsTablesTests: XCTestCase {
    private static let lists = [
        "koppelingen-keuzedelen.csv", "conversietabel-keuzedelen.csv", "overlap-keuzedelen-kwalificaties.csv",
    ]

    private func convert(
        to output: String, in directory: TemporaryDirectory, tables: String? = nil, _ options: [String] = []
    ) throws -> [String: String] {
        let outcome = try Executable.crebo.run(
            ["convert", "SampleXML", "-o", directory.path(output)] + options
                + (tables.map { ["--tables", directory.path($0)] } ?? []))
        XCTAssertEqual(outcome.code, 0, outcome.errors)
        return try Repository.files(below: directory.path(output)).mapValues { String(decoding: $0, as: UTF8.self) }
    }

    private func copyLists(from output: [String: String], to folder: String, in directory: TemporaryDirectory) throws {
        for name in Self.lists { try directory.file("\(folder)/\(name)", try XCTUnwrap(output[name], name)) }
        // Some links are with kwalificaties that only the lists of lapsed codes name.
        for (name, text) in output where name.hasPrefix("crebolijsten/vervallen-") {
            try directory.file("\(folder)/\(name.dropFirst("crebolijsten/".count))", text)
        }
    }

    /// Without the column that says where a row comes from.
    private func rows(_ list: String?) throws -> [String] {
        try XCTUnwrap(list).replacingOccurrences(of: "XML en tabel", with: "XML").components(separatedBy: "\r\n")
    }

    func testListsThatAreGivenBackSayTheSameAgainAndNothingIsWrongWithThem() throws {
        for dialect in ["excel", "rfc4180"] {
            let directory = try TemporaryDirectory()
            let first = try convert(to: "eerst", in: directory, ["--csv", dialect])
            try copyLists(from: first, to: "tabellen", in: directory)
            let second = try convert(to: "daarna", in: directory, tables: "tabellen", ["--csv", dialect])
            for name in Self.lists { XCTAssertEqual(try rows(second[name]), try rows(first[name]), name) }
            // That a column is the project's own and not read is a remark.
            let findings = try rows(second["bevindingen.csv"]).filter {
                $0.hasPrefix("TABEL") && !$0.contains("opmerking")
            }
            XCTAssertEqual(findings, [], dialect)
        }
    }
}

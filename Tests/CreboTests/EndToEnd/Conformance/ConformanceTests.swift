import Foundation
import TestSupport
import XCTest

/// The conformance suite of the W3C, where one is given, and a small one of our own that has the same form.
final class ConformanceTests: XCTestCase {
    private typealias Outcome = (test: ConformanceCase, result: ConformanceCase.Result, errors: String)

    private func directory(_ variable: String) throws -> URL {
        guard let path = ProcessInfo.processInfo.environment[variable] else {
            throw XCTSkip("\(variable) names no directory; scripts/conformance tells more")
        }
        return URL(fileURLWithPath: path)
    }

    private func outcomes(of index: URL) throws -> [Outcome] {
        let suite = try XCTUnwrap(ConformanceSuite(index: index), "\(index.path) cannot be read")
        return try suite.cases.map { test in
            let (result, errors) = try test.run()
            return (test, result, errors)
        }
    }

    func testTheW3CSuiteIsReadAndRefusedAsItSays() throws {
        let outcomes = try outcomes(of: directory("CREBO_XMLCONF").appendingPathComponent("xmlconf.xml"))
        XCTAssertGreaterThan(outcomes.count, 1_000, "the index names hardly any documents")
        for (test, result, errors) in outcomes where result.isFailure {
            XCTFail("\(test.id) (\(test.kind.rawValue)), \(test.file.path): \(result.rawValue) \(errors)")
        }
        for result in ConformanceCase.Result.allCases {
            FileHandle.standardError.write(
                Data("conformance: \(outcomes.count { $0.result == result }) \(result.rawValue)\n".utf8))
        }
    }

    func testNoDocumentOfLibxml2BreaksAnything() throws {
        let root = try directory("CREBO_LIBXML2_TESTS")
        let names = (FileManager.default.enumerator(atPath: root.path) ?? .init()).compactMap { $0 as? String }
        let documents = names.filter { $0.hasSuffix(".xml") }.sorted()
        XCTAssertFalse(documents.isEmpty, "\(root.path) holds no documents")
        for name in documents {
            let path = root.appendingPathComponent(name).path
            for command in ["inspect", "validate"] {
                let outcome = try Executable.crebo.run([command, path], within: .hostile)
                XCTAssertTrue(
                    [0, 1, 3].contains(outcome.code), "\(command) \(name): \(outcome.code) \(outcome.errors)")
            }
        }
    }

    func testASmallSuiteIsReadAndRefusedAsItSays() throws {
        let directory = try TemporaryDirectory()
        let index = try directory.file(
            "xmlconf.xml",
            """
            <?xml version="1.0"?>
            <!DOCTYPE TESTSUITE [<!ENTITY part SYSTEM "deel/cases.xml">]>
            <TESTSUITE PROFILE="small"><TESTCASES PROFILE="part" xml:base="deel/">&part;</TESTCASES></TESTSUITE>
            """)
        let documents = [
            ("valid", "valid", "<r a='b'>é&amp;<![CDATA[<]]></r>", ConformanceCase.Result.asExpected),
            ("invalid", "invalid", "<r/>", .asExpected),
            ("refused", "not-wf", "<r><a></r>", .asExpected),
            ("read", "not-wf", "<r/>", .readWrongly),
            ("wrong", "valid", "<r", .refusedWrongly),
            ("doctype", "valid", "<!DOCTYPE r [<!ELEMENT r EMPTY>]><r/>", .doctype),
            ("refused-doctype", "not-wf", "<!DOCTYPE r [<!ELEMENT r>]><r/>", .asExpected),
            ("encoding", "valid", "<?xml version='1.0' encoding='EUC-JP'?><r/>", .encoding),
            ("either", "error", "<r/>", .free),
        ]
        for (id, _, contents, _) in documents { try directory.file("deel/docs/\(id).xml", contents) }
        let tests = documents.map { id, kind, _, _ in
            #"<TEST TYPE="\#(kind)" ENTITIES="none" ID="\#(id)" URI="docs/\#(id).xml" SECTIONS="2.1">why</TEST>"#
        }
        let newer = #"<TEST TYPE="not-wf" ID="newer" URI="docs/valid.xml" RECOMMENDATION="XML1.1">why</TEST>"#
        let older = #"<TEST TYPE="not-wf" ID="older" URI="docs/valid.xml" EDITION="1 2 3 4">why</TEST>"#
        let prefix = #"<TEST TYPE="not-wf" ID="prefix" URI="docs/valid.xml" RECOMMENDATION="NS1.0">why</TEST>"#
        try directory.file("deel/cases.xml", "<TESTCASES>\(tests.joined())\(newer)\(older)\(prefix)</TESTCASES>")
        let outcomes = try outcomes(of: index)
        XCTAssertEqual(
            outcomes.map { "\($0.test.id): \($0.result.rawValue)" },
            documents.map { "\($0.0): \($0.3.rawValue)" } + [
                "newer: beide goed", "older: beide goed", "prefix: gelezen met een fout in een naamruimte",
            ])
    }
}

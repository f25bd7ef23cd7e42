import Foundation
import TestSupport
import XCTest

/// The conformance suite of the W3C, where one is given, and a small one of our own that has the same form.
final class ConformanceTests: XCTestCase {
    private typealias Outcome = (test: ConformanceCase, result: ConformanceCase.Result, errors: String)

    /// The directory that one of these variables of the environment names.
    private func directory(_ variables: String..., where holds: (URL) -> Bool = { _ in true }) throws -> URL {
        let paths = variables.compactMap { ProcessInfo.processInfo.environment[$0] }
        guard let directory = paths.map(URL.init(fileURLWithPath:)).first(where: holds) else {
            throw XCTSkip("\(variables) name no such directory; scripts/conformance tells more")
        }
        return directory
    }

    /// Where the index of a suite stands in its directory.
    private func index(in directory: URL) -> URL { directory.appendingPathComponent("xmlconf.xml") }

    private func hasIndex(_ directory: URL) -> Bool {
        FileManager.default.fileExists(atPath: index(in: directory).path)
    }

    private func tell(_ count: Int, _ result: String) {
        FileHandle.standardError.write(Data("conformance: \(count) \(result)\n".utf8))
    }

    private func outcomes(of index: URL) throws -> [Outcome] {
        let suite = try XCTUnwrap(ConformanceSuite(index: index), "\(index.path) cannot be read")
        return try suite.cases.map { test in
            let (result, errors) = try test.run()
            return (test, result, errors)
        }
    }

    func testTheW3CSuiteIsReadAndRefusedAsItSays() throws {
        let outcomes = try outcomes(of: index(in: directory("CREBO_XMLCONF", where: hasIndex)))
        XCTAssertGreaterThan(outcomes.count, 1_000, "the index names hardly any documents")
        for (test, result, errors) in outcomes where result.isFailure {
            XCTFail("\(test.id) (\(test.kind.rawValue)), \(test.file.path): \(result.rawValue) \(errors)")
        }
        for result in ConformanceCase.Result.allCases {
            tell(outcomes.count { $0.result == result }, result.rawValue)
        }
    }

    func testTheCasesOfLibxml2AreReadAndRefusedByTheRules() throws {
        let root = try directory("CREBO_LIBXML2_TESTS", "CREBO_XMLCONF") { !hasIndex($0) }
        let cases = Libxml2Case.all(below: root)
        XCTAssertFalse(cases.isEmpty, "\(root.path) holds no documents")
        var counts: [Libxml2Case.Result: Int] = [:]
        for test in cases {
            let (result, errors) = try test.run(.available)
            counts[result, default: 0] += 1
            if result.isFailure { XCTFail("\(test.file.path): \(result.rawValue) \(errors)") }
        }
        for result in Libxml2Case.Result.allCases { tell(counts[result] ?? 0, result.rawValue) }
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

import Foundation
import TestSupport
import XCTest

/// A few documents in the directories of libxml2's tests, to show that its own would be judged rightly.
final class Libxml2CaseTests: XCTestCase {
    /// Documents below `test`, with what libxml2's developers would expect it to say.
    private static let documents: [(name: String, contents: String, expected: String, result: Libxml2Case.Result)] = [
        ("errors/attribute.xml", "<r a=b/>", "a.xml:1: parser error : AttValue", .refused),
        (
            "errors/doctype.xml", "<?xml version='1.0'?>\n<!-- c -->\n<!DOCTYPE r [<!ENTITY e '<'>]><r>&e;</r>",
            "a.xml:3: parser error : x", .doctype
        ),
        ("errors/entity.xml", "<r>&e;</r>", "a.xml:1: parser error : Entity 'e' not defined", .refused),
        ("errors/prefix.xml", "<p:r/>", "a.xml:1: namespace error : Namespace prefix p", .read),
        ("errors/version.xml", "<?xml version=1.0?>\n<!DOCTYPE r><r/>", "a.xml:1: parser error : x", .doctype),
        (
            "recurse/laugh.xml", "<!DOCTYPE r [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&b;'>]>\n<r>&b;</r>",
            "a.xml:1: parser error : Detected an entity reference loop", .doctype
        ),
        (
            "recurse/parameter.xml", "<!DOCTYPE r [<!ENTITY % a '%b;'><!ENTITY % b '%a;'>%a;]><r/>",
            "a.xml:1: parser error : PEReference", .doctype
        ),
    ]

    private func tree() throws -> TemporaryDirectory {
        let directory = try TemporaryDirectory()
        for document in Self.documents {
            try directory.file("test/\(document.name)", document.contents)
            try directory.file("result/\(document.name).err", document.expected)
        }
        return directory
    }

    private func results(_ directory: TemporaryDirectory, _ judge: Libxml2Case.Judge) throws -> [Libxml2Case.Result] {
        try Libxml2Case.all(below: directory.url).map { try $0.run(judge).result }
    }

    func testTheExpectationsBesideTheTestsJudgeThem() throws {
        XCTAssertEqual(try results(tree(), .expectations), Self.documents.map(\.result))
    }

    func testLibxml2JudgesThem() throws {
        guard let program = ExternalProgram("xmllint") else { throw XCTSkip("xmllint is not installed") }
        XCTAssertEqual(try results(tree(), .xmllint(program)), Self.documents.map(\.result))
    }

    func testWhatIsReadWhileItIsNotWellFormedIsAFailure() throws {
        let directory = try TemporaryDirectory()
        try directory.file("test/errors/a.xml", "<r/>")
        try directory.file("result/errors/a.xml.err", "a.xml:1: parser error : x")
        let results = try results(directory, .expectations)
        XCTAssertEqual(results, [.readWrongly])
        XCTAssertEqual(results.map(\.isFailure), [true])
    }

    func testADocumentWithoutExpectationMayBeReadOrNot() throws {
        let directory = try TemporaryDirectory()
        try directory.file("test/errors/a.xml", "<r/>")
        try directory.file("elders/b.xml", "<r")
        XCTAssertEqual(try results(directory, .expectations), [.unjudged, .unjudged])
    }
}

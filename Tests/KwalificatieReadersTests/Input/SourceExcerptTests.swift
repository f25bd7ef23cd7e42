import Foundation
import XCTest

@testable import KwalificatieReaders

final class SourceExcerptTests: XCTestCase {
    private func excerpt(_ data: Data, _ line: UInt32, _ column: UInt32) throws -> SourceExcerpt? {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("excerpt-\(UUID().uuidString).xml")
        try data.write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let position = SourceExcerpt.Position(line: line, column: column)
        return SourceExcerpt.excerpts(of: file.path, at: [position])[position]
    }

    func testALineStandsBetweenItsNeighbours() throws {
        let excerpt = try excerpt(Data("een\r\ntwee\r\ndrie\r\nvier\r\n".utf8), 3, 2)
        XCTAssertEqual(excerpt?.lines.map(\.text), ["twee", "drie", "vier"])
        XCTAssertEqual(excerpt?.lines.map(\.number), [2, 3, 4])
        XCTAssertEqual(excerpt?.lines.map(\.mark), [nil, 1, nil])
    }

    func testTheFirstAndTheLastLineHaveOneNeighbour() throws {
        XCTAssertEqual(try excerpt(Data("een\ntwee".utf8), 1, 1)?.lines.map(\.text), ["een", "twee"])
        XCTAssertEqual(try excerpt(Data("een\ntwee".utf8), 2, 1)?.lines.map(\.text), ["een", "twee"])
    }

    func testOfALongLineThePartAroundThePlaceIsShown() throws {
        let text = String(repeating: "é", count: 500) + "<sbu>" + String(repeating: "x", count: 500)
        let line = try XCTUnwrap(excerpt(Data(text.utf8), 1, 501)?.lines.first)
        XCTAssertEqual(line.text.count, 160)
        XCTAssertEqual(line.mark.map { line.text.dropFirst($0).prefix(5) }, "<sbu>")
        XCTAssertTrue(line.isCutBefore && line.isCutAfter)
    }

    func testUTF16IsShownAsText() throws {
        let text = "\u{FEFF}<a>\n<b>é</b>\n</a>"
        let data = Data(text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
        XCTAssertEqual(try excerpt(data, 2, 1)?.lines.map(\.text), ["<a>", "<b>é</b>", "</a>"])
    }

    func testAFileThatIsGoneGivesNothing() {
        XCTAssertTrue(SourceExcerpt.excerpts(of: "/nergens", at: [.init(line: 1, column: 1)]).isEmpty)
    }
}

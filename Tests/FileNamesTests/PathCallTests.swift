import Foundation
import XCTest

/// Every call of the operating system gets a path as its bytes: a text that goes there as it stands names another file.
final class PathCallTests: XCTestCase {
    private static let calls =
        "open|stat|lstat|opendir|rename|unlink|mkdir|rmdir|access|realpath|readlink|statvfs|zip_open|chmod|chown|symlink|link"

    func testEveryPathThatIsHandedToTheOperatingSystemIsItsBytes() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Sources")
        let pattern = try Regex("(^|[^\\w.])(\(Self.calls))\\((?<argument>[^,)]+)[,)]")
        let files = try XCTUnwrap(FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
        var found = 0
        for case let file as URL in files where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            guard text.contains("import Glibc") || text.contains("import CLibZip") else { continue }
            for line in text.split(separator: "\n")
            where !["func ", "///", "try open("].contains(where: line.contains) {
                for match in line.matches(of: pattern) {
                    let argument = match["argument"]?.substring ?? ""
                    found += 1
                    XCTAssertTrue(
                        argument.lowercased().hasSuffix("ondisk") || argument.hasPrefix("\""),
                        "\(file.lastPathComponent): \(line)")
                }
            }
        }
        XCTAssertGreaterThan(found, 30)
    }
}

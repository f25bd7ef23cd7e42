import Foundation
import TestSupport

/// One document of libxml2's own tests, which has no index: what is demanded follows from rules that hold for any document.
///
/// Those in `errors` are broken, but some only by the rules of namespaces or of their DTD; all in `recurse` have entities
/// that mention themselves or each other. Whether a document is well-formed XML somebody else decides.
struct Libxml2Case {
    /// Who says whether a document is well-formed.
    enum Judge {
        /// libxml2 itself, in a process of its own.
        case xmllint(ExternalProgram)
        /// What its developers expect it to say: the files in `result`, beside `test`.
        case expectations

        /// The one that this machine has.
        static var available: Judge { ExternalProgram("xmllint").map(Judge.xmllint) ?? .expectations }
    }

    /// What became of it.
    enum Result: String, CaseIterable {
        /// Refused because of its DOCTYPE, or of something before it.
        case doctype = "geweigerd om de DOCTYPE"
        /// No well-formed XML, and refused.
        case refused = "niet welgevormd, geweigerd"
        /// Well-formed as XML without DOCTYPE, and read: what else is wrong with it is for other rules.
        case read = "welgevormd, gelezen"
        /// Well-formed, and refused: a limit, a character encoding, or another version of XML.
        case strict = "welgevormd, strenger geweigerd"
        /// Nobody knows whether it is well-formed, so that either is right.
        case unjudged = "zonder oordeel"
        /// Read while it must be refused.
        case readWrongly = "ten onrechte gelezen"
        /// It has a DOCTYPE, and something behind that was looked at.
        case readOn = "achter de DOCTYPE gelezen"
        /// No ending that the help names: a crash, or a run without end.
        case broken = "gecrasht of vastgelopen"

        /// Whether a directory with such a result has failed.
        var isFailure: Bool { [.readWrongly, .readOn, .broken].contains(self) }
    }

    let file: URL

    /// The documents below a directory, in the order of their names.
    static func all(below root: URL) -> [Libxml2Case] {
        let names = (FileManager.default.enumerator(atPath: root.path) ?? .init()).compactMap { $0 as? String }
        return names.filter { $0.hasSuffix(".xml") }.sorted().map {
            Libxml2Case(file: root.appendingPathComponent($0))
        }
    }

    /// Gives the document to `crebo inspect`, which reads any root element, and to `crebo validate`, each in a process of
    /// its own.
    func run(_ judge: Judge) throws -> (result: Result, errors: String) {
        let validated = try Executable.crebo.run(["validate", file.path], within: .hostile)
        let inspected = try Executable.crebo.run(["inspect", file.path], within: .hostile)
        guard [0, 1, 3].contains(validated.code), [0, 3].contains(inspected.code) else {
            return (.broken, "\(validated.code) \(validated.errors) \(inspected.code) \(inspected.errors)")
        }
        return (try result(isRead: inspected.code == 0, inspected.errors, judge), inspected.errors)
    }

    private func result(isRead: Bool, _ errors: String, _ judge: Judge) throws -> Result {
        if let line = try doctypeLine() {
            if isRead { return .readWrongly }
            if errors.contains("een DOCTYPE wordt geweigerd") { return .doctype }
            let place = errors.firstMatch(of: #/\.xml:(\d+):\d+: /#).flatMap { Int($0.output.1) }
            return place.map { $0 <= line } == true ? .doctype : .readOn
        }
        switch try isWellFormed(judge) {
        case nil: return .unjudged
        case false?: return isRead ? .readWrongly : .refused
        case true?: return isRead ? .read : .strict
        }
    }

    /// The line of the DOCTYPE, where nothing but comments and instructions stands before it; nil without one.
    private func doctypeLine() throws -> Int? {
        // In UTF-16 every other byte of what is looked for is zero.
        let text = String(decoding: try Data(contentsOf: file).filter { $0 != 0 }, as: UTF8.self)
        var rest = text[...]
        while true {
            rest = rest.drop { $0.isWhitespace || $0 == "\u{FEFF}" || $0 == "\u{FFFD}" }
            if rest.hasPrefix("<!DOCTYPE") {
                return text[..<rest.startIndex].count { $0.isNewline } + 1
            }
            guard let (start, end) = [("<?", "?>"), ("<!--", "-->")].first(where: { rest.hasPrefix($0.0) }),
                let close = rest.dropFirst(start.count).firstRange(of: end)
            else { return nil }
            rest = rest[close.upperBound...]
        }
    }

    private func isWellFormed(_ judge: Judge) throws -> Bool? {
        switch judge {
        case .xmllint(let program): return try program.output(["--noout", "--nonet", file.path]) != nil
        case .expectations:
            var parts = file.pathComponents
            guard let test = parts.lastIndex(of: "test") else { return nil }
            parts[test] = "result"
            let expected = try? String(contentsOfFile: NSString.path(withComponents: parts) + ".err", encoding: .utf8)
            return expected.map { !$0.contains(": parser error :") }
        }
    }
}

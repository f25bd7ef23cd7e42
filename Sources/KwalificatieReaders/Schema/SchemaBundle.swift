import FileNames
import Glibc
import KwalificatieModel

/// The texts of a set of schemas: the entry `sbb.xsd` and what it includes.
///
/// Schemas come from the program itself or from one directory that the user names; never from a place that a document
/// points at.
public struct SchemaBundle: Sendable {
    /// The file at which a set of schemas begins.
    public static let entryName = "sbb.xsd"

    /// The text of each file, by its name.
    public let files: [String: String]

    /// Schemas that are in memory, by file name.
    public init(files: [String: String]) {
        self.files = files
    }

    /// The `.xsd` files of a directory.
    public init(directory: String) throws(SchemaProblem) {
        guard let names = DirectoryListing.names(in: directory) else {
            throw SchemaProblem(file: directory, reason: .unreadable(ReadingProblem.Kind(errorNumber: errno)))
        }
        var files: [String: String] = [:]
        for name in names where name.hasSuffix(".xsd") {
            files[name] = try Self.text(of: "\(directory)/\(name)")
        }
        self.files = files
    }

    private static func text(of path: String) throws(SchemaProblem) -> String {
        do {
            let source = try FileSource(path: path)
            let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, source.size), alignment: 1)
            defer { buffer.deallocate() }
            var length = 0
            while length < buffer.count {
                let count = try source.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[length...]))
                if count == 0 { break }
                length += count
            }
            return String(decoding: buffer[..<length], as: UTF8.self)
        } catch {
            throw SchemaProblem(file: path, reason: .unreadable(error.kind))
        }
    }
}

/// Why schemas cannot be used.
public struct SchemaProblem: Error, Sendable, Equatable {
    /// The file that is wrong or missing.
    public let file: String
    /// What is the matter.
    public let reason: Reason

    /// What can be the matter with schemas.
    public enum Reason: Sendable, Equatable {
        /// A file that is needed is not in the set.
        case missing
        /// The file, or the directory that should hold it, cannot be read.
        case unreadable(ReadingProblem.Kind)
        /// It is not XML; the text is libxml2's.
        case notXML(String)
        /// It uses an instruction that reaches outside the set (`xs:import`, `xs:redefine`).
        case reachesOutside(String)
        /// It is no usable schema; the text is libxml2's.
        case invalid(String)
    }
}

extension SchemaProblem {
    /// One sentence: what is wrong, and what to do.
    public func sentence(in language: Language) -> String {
        switch (reason, language) {
        case (.missing, .dutch): "schema \(file) ontbreekt; geef met --schemas een map met alle schema’s"
        case (.missing, .english): "schema \(file) is missing; give a directory with all schemas to --schemas"
        case (.unreadable(let why), .dutch):
            "schema \(file) is niet te lezen: \(ReadingProblem(why).sentence(in: .dutch))"
        case (.unreadable(let why), .english):
            "schema \(file) cannot be read: \(ReadingProblem(why).sentence(in: .english))"
        case (.notXML(let why), .dutch): "schema \(file) is geen XML: \(why)"
        case (.notXML(let why), .english): "schema \(file) is not XML: \(why)"
        case (.reachesOutside(let what), .dutch): "schema \(file) gebruikt xs:\(what); alleen xs:include kan"
        case (.reachesOutside(let what), .english): "schema \(file) uses xs:\(what); only xs:include is possible"
        case (.invalid(let why), .dutch): "schema \(file) is geen bruikbaar schema: \(why)"
        case (.invalid(let why), .english): "schema \(file) is no usable schema: \(why)"
        }
    }
}

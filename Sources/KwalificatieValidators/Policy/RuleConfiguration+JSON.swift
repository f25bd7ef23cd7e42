import KwalificatieModel
import KwalificatieReaders

extension RuleConfiguration {
    /// Reads a configuration:
    ///
    ///     {
    ///       "rules": {
    ///         "SBU-001": "warning",
    ///         "XML-002": {"severity": "off", "reason": "…"},
    ///         "CREBO-012": {"exceptions": [{"code": "25821", "reason": "…"}]}
    ///       }
    ///     }
    ///
    /// A severity is `error`, `warning`, `info` or `off`; an exception has a reason that is not empty.
    ///
    /// - Parameters:
    ///   - bytes: the text, in UTF-8.
    ///   - rules: the rules that exist.
    public init(_ bytes: [UInt8], rules: [any Rule]) throws(PolicyProblem) {
        try self.init(bytes, ids: rules.map(\.documentation.id))
    }

    /// Reads a configuration of the rules with these ids, as above.
    public init(_ bytes: [UInt8], ids: [RuleID]) throws(PolicyProblem) {
        let root: JSONValue
        do { root = try JSONParser.parse(bytes) } catch { throw PolicyProblem(error) }
        var entries: [RuleID: Entry] = [:]
        let members = try Self.object(root, at: Bilingual("de configuratie", "the configuration"), keys: ["rules"])
        for (name, value) in try Self.sorted(members["rules"] ?? .object([:]), at: "rules") {
            guard let id = RuleID(name), ids.contains(id) else {
                throw .unknown(name, in: "rules", known: ids.map(\.description), isRule: true)
            }
            guard entries[id] == nil else {
                throw PolicyProblem(
                    Bilingual("regel \(id) staat er twee keer", "rule \(id) stands there twice"))
            }
            entries[id] = try Self.entry(value, at: "rules.\(name)")
        }
        self.init(entries)
    }

    private static let severities = ["error", "warning", "info", "off"]

    private static func entry(_ value: JSONValue, at path: String) throws(PolicyProblem) -> Entry {
        var entry = Entry()
        if case .string = value {
            try readSeverity(value, at: path, into: &entry)
            return entry
        }
        let members = try object(value, at: Bilingual(path, path), keys: ["exceptions", "reason", "severity"])
        if let severity = members["severity"] { try readSeverity(severity, at: "\(path).severity", into: &entry) }
        if let reason = members["reason"] { entry.reason = try text(reason, at: "\(path).reason") }
        guard let exceptions = members["exceptions"] else { return entry }
        guard case .array(let list) = exceptions else {
            throw .form(of: "\(path).exceptions", "een lijst tussen [ en ]", "a list between [ and ]")
        }
        for (index, exception) in list.enumerated() {
            let path = "\(path).exceptions[\(index)]"
            let members = try object(exception, at: Bilingual(path, path), keys: ["code", "reason"])
            let code = try text(members["code"] ?? .null, at: "\(path).code")
            entry.exceptions[code] = try text(members["reason"] ?? .null, at: "\(path).reason")
        }
        return entry
    }

    private static func readSeverity(
        _ value: JSONValue, at path: String, into entry: inout Entry
    ) throws(PolicyProblem) {
        let name = try text(value, at: path)
        guard severities.contains(name) else {
            throw .unknown(name, in: path, known: severities)
        }
        entry.isOff = name == "off"
        entry.severity = Severity(rawValue: name)
    }

    private static func text(_ value: JSONValue, at path: String) throws(PolicyProblem) -> String {
        guard case .string(let text) = value, text.contains(where: { !$0.isWhitespace }) else {
            throw .form(of: path, "een tekst tussen aanhalingstekens", "a text in quotes")
        }
        return text
    }

    private static func object(
        _ value: JSONValue, at path: Bilingual, keys: [String]
    ) throws(PolicyProblem) -> [String: JSONValue] {
        guard case .object(let members) = value else {
            throw PolicyProblem(
                Bilingual(
                    "\(path.dutch) moet een object tussen { en } zijn",
                    "\(path.english) must be an object between { and }"))
        }
        if let unknown = members.keys.sorted().first(where: { !keys.contains($0) }) {
            throw .unknown(unknown, in: path.dutch, known: keys)
        }
        return members
    }

    private static func sorted(
        _ value: JSONValue, at path: String
    ) throws(PolicyProblem) -> [(String, JSONValue)] {
        guard case .object(let members) = value else {
            throw .form(of: path, "een object tussen { en }", "an object between { and }")
        }
        return members.sorted { $0.key < $1.key }
    }
}

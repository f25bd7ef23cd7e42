import KwalificatieModel
import FileNames
import KwalificatieReaders

/// The report in SARIF 2.1.0, as code scanning reads it.
public struct SARIFReporter: ValidationReporter {
    private let language: Language

    /// A reporter in this language.
    public init(language: Language) {
        self.language = language
    }

    /// The whole report in this format.
    public func text(of report: ValidationReport) -> String {
        let findings = report.shown
        let suppressed = report.suppressed.map(\.finding)
        let used = Set((findings + suppressed).map(\.rule)).union(report.rulesRun).union(report.rulesNotRun.map(\.rule))
        let rules = RuleCatalogue.all.map(\.documentation).filter { used.contains($0.id) }
        let ruleIndex = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1.id, $0) })
        // Of a name that stands twice in an archive both are refused, and both are named.
        let fileIndex = Dictionary(report.inputs.enumerated().map { ($1.path, $0) }) { first, _ in first }
        var occurrences: [Baseline.Key: Int] = [:]
        var results: [JSONValue] = []
        for finding in findings {
            results.append(.object(result(of: finding, ruleIndex, fileIndex, &occurrences)))
        }
        for entry in report.suppressed {
            var members = result(of: entry.finding, ruleIndex, fileIndex, &occurrences)
            members["suppressions"] = .array([
                .object([
                    "justification": .string(entry.reason.text(in: language)), "kind": .string("external"),
                    "status": .string("accepted"),
                ])
            ])
            results.append(.object(members))
        }
        let run = JSONValue.object([
            "artifacts": .array(report.inputs.map(artifact(of:))),
            "columnKind": .string("unicodeCodePoints"),
            "invocations": .array([invocation(of: report, ruleIndex, fileIndex)]),
            "language": .string(language.rawValue),
            "properties": properties(of: report),
            "results": .array(results),
            "tool": .object([
                "driver": .object([
                    "language": .string(language.rawValue), "name": .string("crebo"),
                    "rules": .array(rules.map { descriptor(of: $0, report.severity(of: $0.id)) }),
                    "semanticVersion": .string(report.toolVersion), "version": .string(report.toolVersion),
                ])
            ]),
        ])
        return JSONValue.object([
            "$schema": .string("https://json.schemastore.org/sarif-2.1.0.json"), "runs": .array([run]),
            "version": .string("2.1.0"),
        ]).text
    }

    private func descriptor(of rule: RuleDocumentation, _ severity: Severity) -> JSONValue {
        let reason = rule.reason.text(in: language)
        let remedy = rule.remedy.text(in: language)
        return .object([
            "defaultConfiguration": .object(["level": .string(Self.level(of: severity))]),
            "fullDescription": .object(["text": .string(rule.sentence.text(in: language))]),
            "help": .object([
                "markdown": .string("\(reason)\n\n**\(remedyTitle):** \(remedy)\n\n\(sourceTitle): \(rule.source)"),
                "text": .string("\(reason)\n\n\(remedyTitle): \(remedy)\n\n\(sourceTitle): \(rule.source)"),
            ]),
            "id": .string(rule.id.description),
            "properties": .object(["tags": .array([.string(rule.id.family.rawValue)])]),
            "shortDescription": .object(["text": .string(rule.title.text(in: language))]),
        ])
    }

    private var remedyTitle: String { language == .dutch ? "Herstel" : "Remedy" }
    private var sourceTitle: String { language == .dutch ? "Bron" : "Source" }

    private func result(
        of finding: Finding, _ ruleIndex: [RuleID: Int], _ fileIndex: [String: Int],
        _ occurrences: inout [Baseline.Key: Int]
    ) -> [String: JSONValue] {
        let key = Baseline.Key(finding)
        let occurrence = occurrences[key, default: 0] + 1
        occurrences[key] = occurrence
        var location: [String: JSONValue] = [
            "physicalLocation": Self.physicalLocation(
                finding.file, fileIndex, finding.place.line, finding.place.column)
        ]
        var logical: [JSONValue] = []
        if let subject = finding.subject {
            logical.append(
                .object([
                    "fullyQualifiedName": .string("\(subject.soort) \(subject.code ?? subject.titel)"),
                    "kind": .string(subject.soort),
                    "name": .string(subject.titel.isEmpty ? subject.soort : subject.titel),
                ]))
        }
        if !finding.path.isEmpty {
            logical.append(.object(["fullyQualifiedName": .string(finding.path), "kind": .string("element")]))
        }
        if !logical.isEmpty { location["logicalLocations"] = .array(logical) }
        var hash = SHA256()
        for part in [key.rule.description, key.soort ?? "", key.code ?? "", key.message, String(occurrence)] {
            hash.update(Array(part.utf8) + [0])
        }
        var members: [String: JSONValue] = [
            "level": .string(Self.level(of: finding.severity)), "locations": .array([.object(location)]),
            "message": .object(["text": .string(finding.sentence(in: language))]),
            "partialFingerprints": .object(["creboFinding/v1": .string(hash.hexadecimal)]),
            "ruleId": .string(finding.rule.description),
        ]
        if let index = ruleIndex[finding.rule] { members["ruleIndex"] = .integer(index) }
        let extra = [("detail", finding.detail), ("expected", finding.expected), ("found", finding.found)]
            .compactMap { name, text in text.map { (name, JSONValue.string($0)) } }
        if !extra.isEmpty { members["properties"] = .object(Dictionary(uniqueKeysWithValues: extra)) }
        return members
    }

    private func artifact(of input: ValidationReport.Input) -> JSONValue {
        var members: [String: JSONValue] = ["location": .object(["uri": .string(Self.uri(of: input.path))])]
        if let hash = input.sha256 {
            members["hashes"] = .object(["sha-256": .string(hash)])
            members["length"] = .integer(input.bytes)
        }
        return .object(members)
    }

    private func invocation(
        of report: ValidationReport, _ ruleIndex: [RuleID: Int], _ fileIndex: [String: Int]
    ) -> JSONValue {
        let unread = report.inputs.compactMap { input in
            input.problem.map { problem in
                JSONValue.object([
                    "level": .string("error"),
                    "locations": .array([
                        .object([
                            "physicalLocation": Self.physicalLocation(
                                input.path, fileIndex, problem.line, problem.column)
                        ])
                    ]),
                    "message": .object(["text": .string(problem.sentence(in: language))]),
                ])
            }
        }
        let notRun = report.rulesNotRun.map { entry in
            var reference: [String: JSONValue] = ["id": .string(entry.rule.description)]
            if let index = ruleIndex[entry.rule] { reference["index"] = .integer(index) }
            return JSONValue.object([
                "associatedRule": .object(reference), "level": .string("note"),
                "message": .object(["text": .string(entry.reason.text(in: language))]),
            ])
        }
        return .object([
            "executionSuccessful": .bool(!report.isUnreadable),
            "toolConfigurationNotifications": .array(notRun), "toolExecutionNotifications": .array(unread),
        ])
    }

    private func properties(of report: ValidationReport) -> JSONValue {
        var members: [String: JSONValue] = [
            "total": .integer(report.total), "suppressed": .integer(report.suppressedTotal),
            "onDate": .optional(report.onDate?.iso),
        ]
        if let baseline = report.baseline {
            members["baseline"] = .object([
                "gone": .integer(baseline.gone.reduce(0) { $0 + $1.count }), "known": .integer(baseline.knownCount),
            ])
        }
        return .object(members)
    }

    private static func physicalLocation(
        _ file: String, _ fileIndex: [String: Int], _ line: UInt32, _ column: UInt32
    ) -> JSONValue {
        var artifact: [String: JSONValue] = ["uri": .string(uri(of: file))]
        if let index = fileIndex[file] { artifact["index"] = .integer(index) }
        var members: [String: JSONValue] = ["artifactLocation": .object(artifact)]
        if line > 0 {
            var region: [String: JSONValue] = ["startLine": .integer(Int(line))]
            if column > 0 { region["startColumn"] = .integer(Int(column)) }
            members["region"] = .object(region)
        }
        return .object(members)
    }

    private static func level(of severity: Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .info: "note"
        }
    }

    /// The path as a URI: relative as it was given, absolute with its scheme.
    private static func uri(of path: String) -> String {
        let unreserved = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/".utf8)
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in path.withoutCurrentDirectory.pathBytes {
            bytes +=
                unreserved.contains(byte)
                ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0xF)]]
        }
        let escaped = String(decoding: bytes, as: UTF8.self)
        return path.hasPrefix("/") ? "file://\(escaped)" : escaped
    }
}

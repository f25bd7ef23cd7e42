import KwalificatieModel
import KwalificatieReaders

/// The report for programs, as `Schemas/bevindingen.schema.json` describes it: keys sorted, a line for each value.
public struct JSONReporter: ValidationReporter {
    /// The version of the form; it changes when a program that reads the old one could go wrong.
    public static let version = 1

    private let language: Language

    /// A reporter whose sentences are in this language.
    public init(language: Language) {
        self.language = language
    }

    /// The whole report in this format.
    public func text(of report: ValidationReport) -> String {
        JSONValue.object([
            "baseline": report.baseline.map(value(of:)) ?? .null,
            "findings": .array(report.shown.map { .object(members(of: $0)) }),
            "format": .string("crebo-bevindingen"),
            "inputs": .array(report.inputs.map(value(of:))),
            "language": .string(language.rawValue),
            "onDate": .optional(report.onDate?.iso),
            "rulesNotRun": .array(
                report.rulesNotRun.map { entry in
                    .object([
                        "reason": .string(entry.reason.text(in: language)), "rule": .string(entry.rule.description),
                    ])
                }),
            "rulesRun": .array(report.rulesRun.map { .string($0.description) }),
            "summary": summary(of: report),
            "suppressed": .array(
                report.suppressed.map { suppressed in
                    var members = members(of: suppressed.finding)
                    members["reason"] = .string(suppressed.reason.text(in: language))
                    return .object(members)
                }),
            "toolVersion": .string(report.toolVersion),
            "version": .integer(Self.version),
        ]).text
    }

    private func members(of finding: Finding) -> [String: JSONValue] {
        [
            "column": Self.number(finding.place.column),
            "detail": .optional(finding.detail),
            "expected": .optional(finding.expected),
            "file": .string(finding.file),
            "found": .optional(finding.found),
            "line": Self.number(finding.place.line),
            "message": .string(finding.message.text(in: language)),
            "path": .string(finding.path),
            "rule": .string(finding.rule.description),
            "severity": .string(finding.severity.rawValue),
            "subject": finding.subject.map { subject in
                .object([
                    "code": .optional(subject.code), "kind": .string(subject.soort), "name": .string(subject.titel),
                ])
            } ?? .null,
        ]
    }

    private func value(of input: ValidationReport.Input) -> JSONValue {
        .object([
            "bytes": .integer(input.bytes), "file": .string(input.path),
            "problem": input.problem.map { problem in
                .object([
                    "column": Self.number(problem.column), "line": Self.number(problem.line),
                    "message": .string(problem.sentence(in: language)),
                ])
            } ?? .null,
            "sha256": .optional(input.sha256),
        ])
    }

    private func value(of outcome: Baseline.Outcome) -> JSONValue {
        .object([
            "gone": .array(
                outcome.gone.map { key, count in
                    .object([
                        "count": .integer(count), "message": .string(key.message),
                        "rule": .string(key.rule.description),
                        "subject": key.soort.map {
                            .object(["code": .optional(key.code), "kind": .string($0)])
                        } ?? .null,
                    ])
                }),
            "known": .integer(outcome.knownCount),
        ])
    }

    private func summary(of report: ValidationReport) -> JSONValue {
        let severities = Severity.allCases.map { ($0.rawValue, JSONValue.integer(report.total(of: $0))) }
        return .object([
            "byRule": .array(
                report.countsByRule.map { row in
                    .object([
                        "count": .integer(row.count), "rule": .string(row.rule.description),
                        "severity": .string(row.severity.rawValue),
                        "suppressed": .integer(report.suppressedCounts[row.rule] ?? 0),
                    ])
                }),
            "bySeverity": .object(Dictionary(uniqueKeysWithValues: severities)),
            "shown": .integer(report.shown.count),
            "suppressed": .integer(report.suppressedTotal),
            "total": .integer(report.total),
        ])
    }

    /// A line or column; null when unknown.
    private static func number(_ number: UInt32) -> JSONValue { number == 0 ? .null : .integer(Int(number)) }
}

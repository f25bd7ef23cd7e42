import KwalificatieModel
import KwalificatieReaders
import KwalificatieValidators

/// `run.json`: what was read, what became of it, and what was made. `Schemas/run.schema.json` describes it.
///
/// No clock, machine or path is in it, nor what an earlier output had: equal runs give equal bytes. The form is the
/// project's own.
enum RunReport {
    /// The name of the file.
    static let fileName = "run.json"

    /// The report on a run.
    ///
    /// - Parameter files: what was made, but the files that depend on an earlier output.
    static func text(_ settings: RunSettings, _ collection: RecordCollection, files: [ProducedFile]) -> String {
        JSONValue.object([
            "format": .string("crebo-run"), "version": .integer(1), "toolVersion": .string(settings.crebo),
            "options": .object([
                "csv": .string(settings.csv), "onDate": .optional(settings.peildatum),
                "only": settings.lijsten.map { .array($0.map { .string($0) }) } ?? .null,
                "years": settings.jaren.map { .array($0.map { .integer($0) }) } ?? .null,
            ]),
            "schemas": .string(settings.schemas), "rules": .string(settings.regels),
            "inputs": .array(collection.inputs.map(input)),
            "outputs": .array(files.map(output)),
            "rulesNotRun": .array(
                collection.validated.rulesNotRun.map {
                    .object(["rule": .string($0.rule.description), "reason": .string($0.reason.dutch)])
                }),
        ]).text
    }

    private static func input(_ input: CollectedInput) -> JSONValue {
        var members: [String: JSONValue] = [
            "file": .string(input.file.name), "kind": .string(input.soort.rawValue), "bytes": .integer(input.bytes),
            "sha256": .optional(input.sha256), "records": .integer(input.records),
            "rejected": .integer(input.rejections),
        ]
        switch input.lot {
        case .geteld: members["result"] = .string("counted")
        case .dubbel(let first):
            members["result"] = .string("double")
            members["sameAs"] = .string(first)
        case .afgekeurd:
            members["result"] = .string("rejected")
            members["reason"] = .optional(input.reason?.dutch)
        }
        return .object(members)
    }

    private static func output(_ file: ProducedFile) -> JSONValue {
        .object([
            "file": .string(file.naam), "bytes": .integer(file.bytes), "sha256": .string(file.sha256),
            "rows": .integer(file.rijen),
        ])
    }
}

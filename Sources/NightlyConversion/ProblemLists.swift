import KwalificatieEmitters
import KwalificatieModel
import KwalificatieReaders
import KwalificatieValidators

/// `afgekeurd.csv`: what was not converted, and why. The columns are the project's own.
enum RejectionList {
    static let name = "afgekeurd.csv"

    static func bytes(
        _ rejections: [RecordCollection.Rejection], _ names: [String: String], _ dialect: CSVDialect
    ) -> [UInt8] {
        var writer = CSVWriter(dialect: dialect)
        writer.append(["bestand", "regel", "kolom", "soort", "code", "titel", "reden"].map { .text($0) })
        for rejection in rejections {
            let subject: Observation.Subject? =
                if case .record(let record) = rejection.what { record.subject } else { nil }
            writer.append([
                .text(names[rejection.file] ?? rejection.file), .number(rejection.line), .number(rejection.column),
                .text(subject?.soort ?? "document"), .text(subject?.code ?? ""), .text(subject?.titel ?? ""),
                .text(rejection.sentence(in: .dutch)),
            ])
        }
        return writer.bytes
    }
}

/// `bevindingen.csv`: what was found in the documents. The columns are the project's own.
enum FindingList {
    static let name = "bevindingen.csv"

    /// - Parameter onlyCounted: of which rules there was more; each gets a last row that says how much.
    static func bytes(
        _ findings: [Finding], _ onlyCounted: [(rule: RuleID, count: Int)], _ names: [String: String],
        _ dialect: CSVDialect
    ) -> [UInt8] {
        var writer = CSVWriter(dialect: dialect)
        writer.append(
            ["regelcode", "ernst", "bestand", "regel", "kolom", "pad", "soort", "code", "titel", "bevinding"]
                .map { .text($0) })
        for finding in findings {
            writer.append([
                .text(finding.rule.description), .text(finding.severity.word(in: .dutch)),
                .text(names[finding.file] ?? finding.file),
                .number(finding.place.line), .number(finding.place.column), .text(finding.path),
                .text(finding.subject?.soort ?? ""), .text(finding.subject?.code ?? ""),
                .text(finding.subject?.titel ?? ""), .text(finding.message.dutch),
            ])
        }
        for (rule, count) in onlyCounted {
            let severity = RuleCatalogue.rule(rule)?.documentation.severity.word(in: .dutch) ?? ""
            writer.append(
                [.text(rule.description), .text(severity)] + Array(repeating: .empty, count: 7)
                    + [.text("nog \(count) bevindingen van deze regel, die alleen zijn geteld")])
        }
        return writer.bytes
    }
}

extension CSVCell {
    /// A line or a column; empty when unknown.
    fileprivate static func number(_ number: UInt32) -> CSVCell { number == 0 ? .empty : .integer(Int(number)) }
}

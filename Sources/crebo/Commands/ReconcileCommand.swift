import KwalificatieEmitters
import NightlyConversion

extension Command {
    /// `crebo reconcile`: on what published lists and the XML disagree.
    static let reconcile = Command(.reconcile) { arguments, console in
        do {
            let collection = try RecordCollection(spoolDirectory: nil, schema: nil)
            try collection.readAll(arguments.values(.register))
            ProblemReport(rejections: collection.rejections, findings: []).write(to: console)
            // Without documents everything in the list would seem to be missing.
            guard collection.recordCount > 0 else { return .unreadable }
            let reconciliation = try Reconciliation(arguments.operands, with: collection.finish())
            let answer = ReconciliationAnswer(reconciliation)
            switch arguments[.reconcileFormat] {
            case "csv":
                let dialect: CSVDialect = arguments[.csv] == "rfc4180" ? .rfc4180 : .excel
                console.output(String(decoding: answer.csv(dialect), as: UTF8.self))
            case "json": console.output(String(decoding: try answer.json(), as: UTF8.self) + "\n")
            default: console.output(answer.text)
            }
            return reconciliation.count == 0 && collection.rejections.isEmpty ? .fine : .findings
        } catch {
            throw CommandFailure.explaining(error)
        }
    }
}

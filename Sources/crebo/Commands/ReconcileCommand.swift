import KwalificatieEmitters
import NightlyConversion

extension Command {
    /// `crebo reconcile`: on what published lists and the XML disagree.
    static let reconcile = Command(.reconcile) { arguments, console in
        do {
            let collection = try RecordCollection.outlines(of: arguments.values(.register), console)
            // Without documents everything in the list would seem to be missing.
            guard collection.recordCount > 0 else { return .unreadable }
            let reconciliation = try Reconciliation(arguments.operands, with: collection.finish())
            let answer = ReconciliationAnswer(reconciliation)
            switch arguments.answerFormat {
            case .text: console.output(answer.text)
            case .json: console.output(try answer.json())
            case .csv: console.output(answer.csv(arguments.csvDialect), lineEnd: "")
            }
            return reconciliation.count == 0 && collection.rejections.isEmpty ? .fine : .findings
        } catch {
            throw CommandFailure.explaining(error)
        }
    }
}

import KwalificatieEmitters
import NightlyConversion

extension Command {
    /// `crebo reconcile`: on what published lists and the XML disagree.
    static let reconcile = Command(.reconcile) { arguments, console in
        do {
            let inputs = arguments.values(.register)
            var reading = RegisterReading(usesTables: false)
            let register = try reading.register(of: inputs, console)
            // Without documents everything in the list would seem to be missing.
            guard reading.recordCount > 0 else { throw CommandFailure.nothingRead(inputs.joined(separator: " ")) }
            let reconciliation = try Reconciliation(arguments.operands, with: register)
            let answer = ReconciliationAnswer(reconciliation)
            switch arguments.answerFormat {
            case .text: console.output(answer.text)
            case .json: console.output(try answer.json())
            case .csv: console.output(answer.csv(arguments.csvDialect), lineEnd: "")
            }
            return reconciliation.count == 0 ? reading.status : .findings
        } catch {
            throw CommandFailure.explaining(error)
        }
    }
}

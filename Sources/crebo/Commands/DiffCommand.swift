import KwalificatieEmitters
import NightlyConversion

extension Command {
    /// `crebo diff`: what changed between two registers.
    static let diff = Command(.diff) { arguments, console in
        do {
            let result = try ComparisonRun(
                old: Array(arguments.operands.prefix(1)), new: Array(arguments.operands.dropFirst()),
                spoolDirectory: Surroundings.temporaryDirectory
            ).run()
            ProblemReport(rejections: result.rejections, findings: [], passedOver: result.passedOver).write(to: console)
            // Without records on one side, all of the other would seem to be new or gone.
            for (input, count) in zip(arguments.operands, [result.recordCounts.old, result.recordCounts.new])
            where count == 0 { throw CommandFailure.nothingRead(input) }
            if !result.rejections.isEmpty {
                console.errors("Let op: wat niet te lezen is, lijkt in dit antwoord vervallen of nieuw.\n")
            }
            let antwoord = Vergelijkingsantwoord(result.vergelijking)
            try console.output(antwoord, as: arguments)
            return result.rejections.isEmpty ? .fine : .findings
        } catch {
            throw CommandFailure.explaining(error)
        }
    }
}

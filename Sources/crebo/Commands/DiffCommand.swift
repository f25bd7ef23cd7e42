import KwalificatieEmitters
import NightlyConversion

extension Command {
    /// `crebo diff`: what changed between two registers.
    static let diff = Command(.diff) { arguments, console in
        do {
            var run = ComparisonRun(
                old: Array(arguments.operands.prefix(1)), new: Array(arguments.operands.dropFirst()),
                spoolDirectory: Surroundings.temporaryDirectory)
            run.comparesCommonOnly = arguments.flag(.common)
            let result = try run.run()
            ProblemReport(rejections: result.rejections, findings: [], passedOver: result.passedOver).write(to: console)
            // Without records on one side, all of the other would seem to be new or gone.
            for (input, count) in zip(arguments.operands, [result.recordCounts.old, result.recordCounts.new])
            where count == 0 { throw CommandFailure.nothingRead(input) }
            if !result.rejections.isEmpty {
                console.errors("Let op: wat niet te lezen is, lijkt in dit antwoord vervallen of nieuw.\n")
            }
            if !run.comparesCommonOnly, let part = result.part(of: arguments.operands) { console.errors(part) }
            let antwoord = Vergelijkingsantwoord(result.vergelijking)
            try console.output(antwoord, as: arguments)
            return result.rejections.isEmpty ? .fine : .findings
        } catch {
            throw CommandFailure.explaining(error)
        }
    }
}

extension ComparisonRun.Result {
    /// That one of the two registers is only a part, as a line; nil when it has most of what the other has.
    fileprivate func part(of operands: [String]) -> String? {
        guard operands.count == 2 else { return nil }
        let isNew = missing.inNew.total > missing.inOld.total
        let (share, part, whole) =
            isNew ? (missing.inNew, operands[1], operands[0]) : (missing.inOld, operands[0], operands[1])
        guard missing.inNew.total != missing.inOld.total, 2 * share.count > share.total else { return nil }
        return """
            Let op: “\(part)” is zo te zien maar een deel van het register. Van de \(share.total) onderdelen van \
            “\(whole)” ontbreken er \(share.count), en die heten hier \(isNew ? "vervallen" : "nieuw"). ‘--common’ \
            vergelijkt alleen wat in beide staat.

            """
    }
}

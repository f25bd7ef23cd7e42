import NightlyConversion

extension Command {
    /// `crebo export`: every record as a line of JSON on standard output.
    ///
    /// Lines appear when all documents have been read: a document that is broken at its end yields none.
    static let export = Command(.export) { arguments, console in
        do {
            var plan = YieldPlan()
            plan.schemas = try Surroundings.bundle(arguments)
            plan.spoolDirectory = Surroundings.temporaryDirectory
            plan.makesLines = true
            plan.keepsOutlines = false
            let collection = RecordCollection(plan, jobs: try arguments.jobs())
            try collection.readAll(arguments.operands)
            var buffer = OutputBuffer(console)
            try collection.writeLines { line in
                buffer.append(line)
                return console.output.failure == nil
            }
            buffer.flush()
            ProblemReport(
                rejections: collection.rejections, findings: collection.findings, passedOver: collection.passedOver
            ).write(to: console)
            guard collection.recordCount > 0 else {
                guard collection.rejections.isEmpty else { return .unreadable }
                throw CommandFailure.nothingFound(arguments.operands)
            }
            return collection.hasErrors ? .findings : .fine
        } catch {
            throw CommandFailure.explaining(error)
        }
    }
}

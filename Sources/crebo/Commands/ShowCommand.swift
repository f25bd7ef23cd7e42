import KwalificatieEmitters
import KwalificatieModel
import NightlyConversion

extension Command {
    /// `crebo show`: one record as readable text.
    static let show = Command(.show) { arguments, console in
        do {
            let code = arguments.operands.first?.uppercased() ?? ""
            let inputs = arguments.values(.register)
            let tables = try TableDiscovery(directory: arguments[.tables], besideInputs: inputs)
            var plan = YieldPlan()
            plan.titlesOutlines = true
            plan.keepsRecord = { Register([$0]).record(with: code) != nil }
            let collection = RecordCollection(plan, jobs: JobCount.available)
            try collection.readAll(inputs, tables: tables)
            ProblemReport(
                rejections: collection.rejections, findings: [], ownOutputs: collection.ownOutputs
            ).write(to: console)
            guard collection.recordCount > 0 else { return .unreadable }
            let register = collection.finish()
            // Of several versions the register keeps one: that one is shown.
            guard let outline = register.record(with: code),
                let record = collection.kept.first(where: { $0.outline(titled: true) == outline })
            else {
                throw CommandFailure(
                    status: .unreadable,
                    sentence: """
                        Code ‘\(code)’ staat niet in dit register (\(collection.recordCount) onderdelen gelezen).
                        """)
            }
            console.output(Detailpagina(code: code, record: record, register: register).tekst())
            return collection.rejections.isEmpty ? .fine : .findings
        } catch {
            throw CommandFailure.explaining(error)
        }
    }
}

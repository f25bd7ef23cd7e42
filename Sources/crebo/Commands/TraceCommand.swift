import KwalificatieEmitters
import KwalificatieModel
import NightlyConversion

extension Command {
    /// `crebo trace`: what came before a code, and what follows it.
    static let trace = Command(.trace) { arguments, console in
        do {
            let code = arguments.operands.first?.uppercased() ?? ""
            let cohort = try arguments.cohort()
            let inputs = arguments.values(.registerBesideTables)
            if inputs.isEmpty && arguments[.tables] == nil {
                throw arguments.error(.missingOption(.registerBesideTables))
            }
            let tables = try TableDiscovery(directory: arguments[.tables], besideInputs: inputs)
            let collection = try RecordCollection.outlines(of: inputs, tables: tables, console)
            guard let graaf = Opvolgingsgraaf(code, in: collection.finish(), cohort: cohort) else {
                throw CommandFailure(
                    status: .unreadable,
                    sentence: """
                        Code ‘\(code)’ staat niet in dit register en zijn tabellen. Geef met --register meer publicaties, \
                        of met --tables een map met vervallen codes.
                        """)
            }
            switch arguments[.traceFormat] {
            case "dot": console.output(Array(OpvolgingsDOT(graaf).text.utf8), lineEnd: "")
            case "svg": console.output(Array(OpvolgingsSVG(graaf).text.utf8), lineEnd: "")
            case "csv": console.output(OpvolgingsCSV(graaf).bytes(dialect: .rfc4180), lineEnd: "")
            case "json":
                var bytes: [UInt8] = []
                try JSONLineEncoder().append(graaf, to: &bytes)
                console.output(bytes)
            default: console.output(Opvolgingstekst(graaf).text)
            }
            return collection.rejections.isEmpty ? .fine : .findings
        } catch {
            throw CommandFailure.explaining(error)
        }
    }
}

extension ParsedArguments {
    /// The study year of `--year`; nil without one.
    fileprivate func cohort() throws(UsageError) -> Cohort? {
        guard let text = self[.year] else { return nil }
        guard text.utf8.count == 4, let cohort = Int(text).flatMap(Cohort.init(year:)) else {
            throw error(.unusableValue(.year, value: text, expected: "een jaar als 2022"))
        }
        return cohort
    }
}

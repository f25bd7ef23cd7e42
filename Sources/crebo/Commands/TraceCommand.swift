import KwalificatieEmitters
import KwalificatieModel
import NightlyConversion

extension Command {
    /// `crebo trace`: what came before a code, and what follows it.
    static let trace = Command(.trace) { arguments, console in
        let code = try arguments.code()
        let cohort = try arguments.cohort()
        do {
            let inputs = arguments.values(.registerBesideTables)
            if inputs.isEmpty && arguments[.tables] == nil {
                throw arguments.error(.missingOption(.registerBesideTables))
            }
            let tables = try TableDiscovery(directory: arguments[.tables], besideInputs: inputs)
            var reading = RegisterReading()
            let register = try reading.register(of: inputs, tables: tables, console)
            guard let graaf = Opvolgingsgraaf(code, in: register, cohort: cohort) else {
                throw CommandFailure.unknownCode(code, reading)
            }
            switch arguments[.traceFormat] {
            case "dot": console.output(Array(OpvolgingsDOT(graaf).text.utf8), lineEnd: "")
            case "svg": console.output(Array(OpvolgingsSVG(graaf).text.utf8), lineEnd: "")
            case "csv": console.output(OpvolgingsCSV(graaf).bytes(dialect: .rfc4180), lineEnd: "")
            case "json":
                var bytes: [UInt8] = []
                try JSONValue(encoding: graaf).append(to: &bytes)
                console.output(bytes)
            default: console.output(Opvolgingstekst(graaf).text)
            }
            return reading.status
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

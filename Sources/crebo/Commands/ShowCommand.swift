import KwalificatieEmitters
import KwalificatieModel
import NightlyConversion

extension Command {
    /// `crebo show`: one record as readable text, or what is known of a code without one.
    static let show = Command(.show) { arguments, console in
        let code = try arguments.code()
        do {
            let inputs = arguments.values(.register)
            let tables = try TableDiscovery(directory: arguments[.tables], besideInputs: inputs)
            var reading = RegisterReading()
            let (register, kept) = try reading.register(of: inputs, tables: tables, titled: true) { record in
                record.onderdelen.contains { $0.codes.contains(code) } ? [record] : []
            }
            reading.report(to: console)
            guard !reading.isEmpty else { throw CommandFailure.nothingRead(inputs.joined(separator: " ")) }
            // Of several versions the register keeps one: that one is shown.
            if let outline = register.record(with: code),
                let record = kept.joined().first(where: { $0.outline(titled: true) == outline })
            {
                console.output(
                    Detailpagina(code: code, record: record, register: register)
                        .tekst(breedte: console.output.textWidth))
            } else if let genoemd = register.genoemd(code) {
                console.output(Detailpagina.tekst(van: genoemd, breedte: console.output.textWidth))
            } else {
                throw CommandFailure.unknownCode(code, reading)
            }
            return reading.status
        } catch {
            throw CommandFailure.explaining(error)
        }
    }
}

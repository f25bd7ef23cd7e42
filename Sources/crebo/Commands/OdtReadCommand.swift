import KwalificatieModel
import DUODelivery
import KwalificatieEmitters
import KwalificatieReaders

extension Command {
    /// `crebo odt read`: what is in a registratieoverzicht.
    static let odtRead = Command(.odtRead) { arguments, console in
        let path = arguments.operands.first ?? ""
        do {
            let overzicht = try ROOverzicht(FileSource(registratieoverzicht: path))
            if arguments[.format] == "json" {
                var bytes: [UInt8] = []
                try JSONValue(encoding: RegistratieoverzichtJSON(overzicht)).append(to: &bytes)
                console.output(bytes)
            } else {
                console.output(RegistratieoverzichtText(overzicht, language: Surroundings.language).text)
            }
            return overzicht.heeftFouten ? .findings : .fine
        } catch {
            throw CommandFailure.explaining(error, in: path)
        }
    }
}

import KwalificatieModel
import KwalificatieEmitters
import KwalificatieReaders

extension Command {
    /// `crebo inspect`: what is in a document.
    static let inspect = Command(.inspect) { arguments, console in
        let path = arguments.operands.first ?? ""
        do {
            let inspection = try DocumentInspection(InputSource(path: path))
            if arguments[.format] == "json" {
                var bytes: [UInt8] = []
                try JSONValue(encoding: inspection).append(to: &bytes)
                console.output(bytes)
            } else {
                console.output(InspectionText(inspection).text)
            }
            return .fine
        } catch {
            throw CommandFailure.explaining(error, in: path)
        }
    }
}

/// An inspection as a person reads it.
struct InspectionText {
    private let inspection: DocumentInspection

    init(_ inspection: DocumentInspection) {
        self.inspection = inspection
    }

    var text: String {
        ([header] + [kinds, versions].filter { !$0.isEmpty } + [elements, legend]).joined(separator: "\n\n") + "\n"
    }

    private var header: String {
        var lines = ["Hoofdelement: \(inspection.hoofdelement)"]
        if let namespace = inspection.naamruimte { lines.append("Naamruimte:   \(namespace)") }
        lines.append("Omvang:       \(inspection.bytes) bytes")
        return lines.joined(separator: "\n")
    }

    private var kinds: String {
        guard !inspection.aantallen.isEmpty else { return "Geen dossier, keuzedeel, certificaat of experiment." }
        return TextTable.text(inspection.aantallen.map { [String($0.aantal), $0.soort.naam] })
    }

    private var versions: String {
        let table = TextTable.text(
            inspection.versies.map { version in
                [
                    String(version.aantal), version.soort.naam,
                    version.versie.isEmpty ? "zonder versie" : "versie “\(version.versie)”",
                    version.status.isEmpty ? "zonder status" : "status “\(version.status)”",
                ]
            })
        guard let omitted = inspection.nietGetoondeVersies else { return table }
        return table + "\n… en nog \(omitted) met een andere versie of status"
    }

    private var elements: String {
        var rows: [[String]] = []
        for element in inspection.elementen {
            let text = element.metTekst == 0 ? "" : "tekst \(element.metTekst)"
            rows.append([Self.mark(element.gebruik), String(element.aantal), element.pad, text])
            for attribute in element.attributen {
                let path = "\(element.pad)/@\(attribute.naam)"
                rows.append([Self.mark(attribute.gebruik), String(attribute.aantal), path, ""])
            }
        }
        var table = TextTable.text(rows, numberColumn: 1)
        if inspection.nietGetoondeElementen > 0 {
            table += "\n… en nog \(inspection.nietGetoondeElementen) elementen met andere paden"
        }
        if let omitted = inspection.nietGetoondeAttributen {
            table += "\n… en nog \(omitted) attributen met andere paden"
        }
        return table
    }

    private var legend: String {
        inspection.heeftOnbekende
            ? "“?” onbekend: crebo slaat dit over en meldt het bij convert; “-” bewust overgeslagen."
            : "Alles in dit bestand is bekend; “-” is bewust overgeslagen."
    }

    private static func mark(_ use: DocumentInspection.Gebruik) -> String {
        switch use {
        case .gebruikt: " "
        case .overgeslagen: "-"
        case .onbekend: "?"
        }
    }
}

import KwalificatieEmitters
import KwalificatieReaders

extension Command {
    /// `crebo inspect`: what is in a document.
    static let inspect = Command(.inspect) { arguments, console in
        let path = arguments.operands.first ?? ""
        do {
            let inspection = try DocumentInspection(FileSource(path: path))
            if arguments[.format] == "json" {
                var bytes: [UInt8] = []
                try JSONLineEncoder().append(inspection, to: &bytes)
                console.output(bytes)
            } else {
                console.output(InspectionText(inspection).text)
            }
            return .fine
        } catch let problem as ReadingProblem {
            let place = problem.line == 0 ? path : "\(path):\(problem.line):\(problem.column)"
            throw CommandFailure(
                status: .unreadable, sentence: "\(place): \(problem.sentence(in: Surroundings.language))")
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
        return Self.table(inspection.aantallen.map { [String($0.aantal), $0.soort.naam] })
    }

    private var versions: String {
        Self.table(
            inspection.versies.map { version in
                [
                    String(version.aantal), version.soort.naam,
                    version.versie.isEmpty ? "zonder versie" : "versie “\(version.versie)”",
                    version.status.isEmpty ? "zonder status" : "status “\(version.status)”",
                ]
            })
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
        var table = Self.table(rows, numberColumn: 1)
        if inspection.nietGetoondeElementen > 0 {
            table += "\n… en nog \(inspection.nietGetoondeElementen) elementen met andere paden"
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

    /// Columns side by side, the numbers to the right.
    private static func table(_ rows: [[String]], numberColumn: Int = 0) -> String {
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in rows.map { $0.count > column ? $0[column].count : 0 }.max() ?? 0 }
        return rows.map { row in
            var line = ""
            for (column, cell) in row.enumerated() {
                let padding = String(repeating: " ", count: widths[column] - cell.count)
                line += (column == 0 ? "" : "  ") + (column == numberColumn ? padding + cell : cell + padding)
            }
            while line.last == " " { line.removeLast() }
            return line
        }.joined(separator: "\n")
    }
}

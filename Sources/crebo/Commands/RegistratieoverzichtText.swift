import DUODelivery
import KwalificatieModel
import KwalificatieValidators

/// What is in a registratieoverzicht, as a person reads it.
struct RegistratieoverzichtText {
    private let overzicht: ROOverzicht
    private let language: Language

    init(_ overzicht: ROOverzicht, language: Language) {
        self.overzicht = overzicht
        self.language = language
    }

    var text: String {
        [header, records, leertrajecten, findings, totals].filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }

    private var header: String {
        guard let voorloop = overzicht.voorloop else { return "Registratieoverzicht zonder voorlooprecord" }
        return """
            Registratieoverzicht van \(MaskedText(voorloop[.brin]))
            Periode:   \(Self.dag(voorloop, .datumBeginPeriode)) tot en met \(Self.dag(voorloop, .datumEindePeriode))
            Gemaakt:   \(Self.dag(voorloop, .datumAanmaak))
            """
    }

    private var records: String {
        let rows = RORecordsoort.allCases.map { soort in
            [String(overzicht.telling[soort]), soort.rawValue, soort.naam]
        }
        let lines = ReportCount.text(overzicht.aantalRegels, "regel", "regels")
        return "Records (\(lines) gelezen):\n\(TextTable.text(rows))"
    }

    private var leertrajecten: String {
        guard !overzicht.leertrajecten.isEmpty else { return "" }
        let rows = overzicht.leertrajecten.map { [String($0.aantal), $0.leertraject] }
        return "Inschrijvingsperioden per leertraject:\n\(TextTable.text(rows))"
    }

    private var findings: String {
        var lines = overzicht.bevindingen.map { $0.line(in: language) }
        if overzicht.aantalNietGetoond > 0 {
            lines.append("… en nog \(overzicht.aantalNietGetoond): van elke regel staan de eerste hier")
        }
        return lines.joined(separator: "\n")
    }

    private var totals: String {
        let words: [(Severity, String, String)] = [
            (.error, "fout", "fouten"), (.warning, "waarschuwing", "waarschuwingen"),
            (.info, "opmerking", "opmerkingen"),
        ]
        let parts = words.compactMap { severity, one, more in
            let count = overzicht.aantallen[severity, default: 0]
            return count == 0 ? nil : ReportCount.text(count, one, more)
        }
        return parts.isEmpty ? "Geen afwijkingen gevonden." : parts.joined(separator: ", ") + "."
    }

    private static func dag(_ record: RORecord, _ veld: ROVeld) -> String {
        record.datum(veld)?.dutch ?? (record[veld].isEmpty ? "onbekend" : "“\(MaskedText(record[veld]))”")
    }
}

import DUODelivery
import KwalificatieModel
import KwalificatieValidators

/// What a person reads after a delivery: what was found, and what came of it.
struct OdtVerslagText {
    private let verslag: OdtVerslag
    private let file: String
    private let output: String
    private let language: Language

    init(_ verslag: OdtVerslag, file: String, output: String, language: Language) {
        self.verslag = verslag
        self.file = file
        self.output = output
        self.language = language
    }

    /// How many findings are shown; all are counted in `verslag.json`, and all rejected rows stand in `afgekeurd.csv`.
    private static let shown = 50

    var text: String { (findings + notes + counts).map { $0 + "\n" }.joined() }

    private var findings: [String] {
        let sorted = verslag.bevindingen.enumerated().sorted {
            ($1.element.bevinding.severity, $0.offset) < ($0.element.bevinding.severity, $1.offset)
        }
        var lines = sorted.prefix(Self.shown).map { _, found in
            let bevinding = found.bevinding
            return "\(file):\(found.regel): \(bevinding.severity.word(in: language)) \(bevinding.rule): "
                + "\(bevinding.kolom.rawValue): \(bevinding.message.text(in: language))"
        }
        let total = Severity.allCases.reduce(0) { $0 + verslag.aantal($1) }
        if total > lines.count { lines.append("… en nog \(total - lines.count) bevindingen.") }
        return lines
    }

    private var notes: [String] {
        var lines = verslag.nietGetoetst.map { regel, reden in
            "Niet getoetst: \(regel), want \(reden.text(in: language))."
        }
        lines += verslag.opmerkingen.map { opmerking in
            "\(file):\(opmerking.place.line): \(Severity.info.word(in: language)): \(opmerking.sentence.text(in: language))"
        }
        if !verslag.onbekendeKolommen.isEmpty {
            lines.append("Onbekende kolommen, niet geleverd: \(verslag.onbekendeKolommen.joined(separator: ", ")).")
        }
        for (keuze, aantal) in verslag.gesorteerdeKeuzes {
            lines.append(
                "Crebo gekozen voor \(keuze.certificaat) \(keuze.titel): \(keuze.opleiding) "
                    + "(\(ReportCount.text(aantal, "rij", "rijen"))), \(keuze.reden.text(in: language)).")
        }
        return lines
    }

    private var counts: [String] {
        let directory = "\(output)/\(verslag.naam.text)"
        let parts = [
            "\(verslag.geleverd) geleverd", verslag.ongewijzigd == 0 ? nil : "\(verslag.ongewijzigd) ongewijzigd",
            "\(verslag.afgekeurd) afgekeurd\(verslag.afgekeurd == 0 ? "" : " (zie afgekeurd.csv)")",
        ]
        let berichten = verslag.berichten
        return [
            "Gelezen: \(ReportCount.text(verslag.gelezen, "rij", "rijen")): "
                + parts.compactMap { $0 }.joined(separator: ", ") + ".",
            "Berichten: \(ReportCount.text(berichten.personen, "persoon", "personen")), "
                + "\(ReportCount.text(berichten.inschrijvingen, "inschrijving", "inschrijvingen")) en "
                + "\(ReportCount.text(berichten.resultaten, "resultaat", "resultaten")).",
            "Geschreven in “\(directory)”; alleen voor u leesbaar.",
        ]
    }
}

import DUODelivery
import KwalificatieModel
import KwalificatieValidators
import NightlyConversion

/// What a person reads after a delivery: what was found, and what came of it.
struct OdtVerslagText {
    /// What came of a delivery.
    enum Uitkomst {
        /// It stands there; `onzeker` is why it may be lost in a power failure.
        case geschreven(onzeker: OutputProblem?)
        /// No row could be delivered.
        case niets
    }

    private let verslag: OdtVerslag
    private let uitkomst: Uitkomst
    private let file: String
    private let output: String
    private let language: Language

    init(_ verslag: OdtVerslag, _ uitkomst: Uitkomst, file: String, output: String, language: Language) {
        self.verslag = verslag
        self.uitkomst = uitkomst
        self.file = file
        self.output = output
        self.language = language
    }

    /// How many findings are shown; all are counted in `verslag.json`, and all rejected rows stand in `afgekeurd.csv`.
    /// Where nothing was written, all that are kept are shown.
    private var shown: Int {
        if case .niets = uitkomst { return verslag.bevindingen.count }
        return 50
    }

    var text: String { (findings + notes + counts).map { $0 + "\n" }.joined() }

    private var findings: [String] {
        let sorted = verslag.bevindingen.enumerated().sorted {
            ($1.element.bevinding.severity, $0.offset) < ($0.element.bevinding.severity, $1.offset)
        }
        var lines = sorted.prefix(shown).map { _, found in
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
            lines.append(
                "Onbekende kolommen, niet geleverd: \(verslag.onbekendeKolommen.map(\.text).joined(separator: ", ")).")
        }
        for (keuze, aantal) in verslag.gesorteerdeKeuzes {
            lines.append(
                "Crebo gekozen voor \(keuze.certificaat) \(keuze.titel): \(keuze.opleiding) "
                    + "(\(ReportCount.text(aantal, "rij", "rijen"))), \(keuze.reden.text(in: language)).")
        }
        return lines
    }

    private var counts: [String] {
        let isGeschreven = if case .geschreven = uitkomst { true } else { false }
        let zie = verslag.afgekeurd == 0 || !isGeschreven ? "" : " (zie afgekeurd.csv)"
        let parts = [
            "\(verslag.geleverd) geleverd", verslag.ongewijzigd == 0 ? nil : "\(verslag.ongewijzigd) ongewijzigd",
            "\(verslag.afgekeurd) afgekeurd\(zie)",
        ]
        let rijen = ReportCount.text(verslag.gelezen, "rij", "rijen")
        return ["Gelezen: \(rijen): " + parts.compactMap { $0 }.joined(separator: ", ") + "."] + afloop
    }

    private var afloop: [String] {
        guard case .geschreven(let onzeker) = uitkomst else {
            return [
                "Geen enkele rij kan worden geleverd: er is niets geschreven en geen nummer gebruikt. Herstel de lijst "
                    + "en lever haar opnieuw."
            ]
        }
        let berichten = verslag.berichten
        var lines = [
            "Berichten: \(ReportCount.text(berichten.personen, "persoon", "personen")), "
                + "\(ReportCount.text(berichten.inschrijvingen, "inschrijving", "inschrijvingen")) en "
                + "\(ReportCount.text(berichten.resultaten, "resultaat", "resultaten")).",
            "Geschreven in “\(output)/\(verslag.naam.text)”; alleen voor u leesbaar.",
        ]
        if let onzeker {
            lines.append(
                "Let op: de levering is volledig, maar kan bij stroomuitval verdwijnen "
                    + "(\(onzeker.sentence(in: .dutch))). Maak er een kopie van; lever de lijst niet nog eens.")
        }
        return lines
    }
}

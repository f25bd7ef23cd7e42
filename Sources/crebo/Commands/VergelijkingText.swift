import DUODelivery
import KwalificatieModel

/// A comparison as a person reads it: totals, and of what is not as delivered the first of each kind.
final class VergelijkingText: Vergelijkingsverslag {
    /// How many outcomes of a kind are shown; the other formats have them all.
    private static let maximumShown = 100

    private let console: Console
    private var shown: [ROUitkomst.Soort: [String]] = [:]

    init(_ console: Console) {
        self.console = console
    }

    func neem(_ uitkomst: ROUitkomst) {
        guard uitkomst.soort != .gelijk, shown[uitkomst.soort, default: []].count < Self.maximumShown else { return }
        shown[uitkomst.soort, default: []].append("  " + Self.line(uitkomst))
    }

    func einde(_ kop: Vergelijkingskop) {
        var blocks = [Self.header(kop), Self.totals(kop)]
        for soort in ROUitkomst.Soort.allCases {
            guard var lines = shown[soort] else { continue }
            let (inschrijvingen, resultaten) = kop.aantallen[soort, default: (0, 0)]
            let rest = inschrijvingen + resultaten - lines.count
            if rest > 0 { lines.append("  … en nog \(rest); met --format csv staan ze er alle") }
            blocks.append("\(soort.rawValue.capitalized):\n" + lines.joined(separator: "\n"))
        }
        console.output(blocks.joined(separator: "\n\n") + "\n")
    }

    private static func header(_ kop: Vergelijkingskop) -> String {
        let selectie = kop.selectie
        let brin = selectie.brin?.text ?? "een onbekende instelling"
        var lines = ["Registratieoverzicht van \(brin)"]
        if let begin = selectie.begin, let einde = selectie.einde {
            lines.append("Periode:     \(begin) tot en met \(einde)")
        } else {
            lines.append("Periode:     onbekend: wat niet is geregistreerd, kan erbuiten vallen")
        }
        lines.append("Gemaakt:     \(selectie.aanmaak?.dutch ?? "onbekend")")
        let bestanden = ReportCount.text(kop.leveringen.bestanden.count, "bestand", "bestanden")
        lines.append("Leveringen:  \(kop.leveringen.aantal) (\(bestanden))")
        let anderen = kop.leveringen.aantalVanAnderen
        if anderen > 0 {
            let files = ReportCount.text(anderen, "bestand", "bestanden")
            lines.append("Overgeslagen: \(files) met leveringen van een andere instelling")
        }
        return lines.joined(separator: "\n")
    }

    private static func totals(_ kop: Vergelijkingskop) -> String {
        let rows = ROUitkomst.Soort.allCases.map { soort in
            let (inschrijvingen, resultaten) = kop.aantallen[soort, default: (0, 0)]
            return [
                soort.rawValue.capitalized, ReportCount.text(inschrijvingen, "inschrijving", "inschrijvingen"),
                ReportCount.text(resultaten, "resultaat", "resultaten"),
            ]
        }
        return TextTable.text(rows, numberColumn: 1)
    }

    private static func line(_ uitkomst: ROUitkomst) -> String {
        let isResultaat = uitkomst.resultaatvolgnummer != ""
        var line =
            isResultaat
            ? "\(uitkomst.persoon) resultaat \(uitkomst.resultaatvolgnummer)"
            : "\(uitkomst.persoon) inschrijving \(uitkomst.inschrijvingvolgnummer)"
        let about = [uitkomst.code.text, isResultaat ? "inschrijving \(uitkomst.inschrijvingvolgnummer)" : ""]
        line += " (\(about.filter { !$0.isEmpty }.joined(separator: ", ")))"
        let places = [uitkomst.regel.map { "regel \($0)" }, uitkomst.levering?.text].compactMap { $0 }
        line += ", " + places.joined(separator: ", ")
        let differences = uitkomst.verschillen.map { verschil in
            "\(verschil.naam) \(shown(verschil.geregistreerd)), geleverd \(shown(verschil.geleverd))"
        }
        let details = differences + [uitkomst.reden].compactMap { $0 }
        return details.isEmpty ? line : "\(line): \(details.joined(separator: "; "))"
    }

    private static func shown(_ value: MaskedText) -> String { value == "" ? "leeg" : value.text }
}

extension String {
    /// The text with a capital at its beginning.
    fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}

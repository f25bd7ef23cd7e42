import DUODelivery
import KwalificatieEmitters
import KwalificatieModel
import KwalificatieReaders
import KwalificatieValidators
import NightlyConversion

extension Command {
    /// `crebo odt reconcile`: what DUO registered, beside what was delivered.
    static let odtReconcile = Command(.odtReconcile) { arguments, console in
        let path = arguments.operands.first ?? ""
        do {
            // Read to its end first: nothing is answered over a file that turns out to be none.
            let bestand = try ROBestand(FileSource(registratieoverzicht: path))
            let selectie = try ROSelectie(FileSource(registratieoverzicht: path))
            guard !selectie.isVerhuld else { throw CommandFailure.verhuld(path) }
            let leveringen = try Leveringen(in: arguments[.deliveredFiles] ?? "", brin: selectie.brin)
            let verslag: any Vergelijkingsverslag =
                switch arguments[.reconcileFormat] {
                case "csv": VergelijkingCSV(console, dialect: arguments[.csv] == "rfc4180" ? .rfc4180 : .excel)
                case "json": VergelijkingJSON(console)
                default: VergelijkingText(console)
                }
            var vergelijking = ROVergelijking(
                try leveringen.stand(aanmaak: selectie.aanmaak), selectie: selectie)
            try bestand.regels(FileSource(registratieoverzicht: path)) { regel in
                try vergelijking.neem(regel, verslag.neem)
            }
            try vergelijking.einde(verslag.neem)
            try verslag.einde(Vergelijkingskop(selectie, leveringen, vergelijking.aantallen))
            let overzicht = bestand.overzicht
            overzicht.writeProblems(of: path, to: console)
            let heeftAfwijkingen = vergelijking.aantallen.keys.contains(where: \.isAfwijking)
            return heeftAfwijkingen || overzicht.heeftFouten ? .findings : .fine
        } catch {
            throw CommandFailure.explaining(error, in: path)
        }
    }
}

extension CommandFailure {
    fileprivate static func verhuld(_ path: String) -> CommandFailure {
        CommandFailure(
            status: .unreadable,
            sentence: """
                \(path): de persoonsnummers in dit registratieoverzicht zijn verhuld, zodat niet is na te gaan wie wie \
                is. Geef het bestand zoals DUO het gaf; ‘crebo odt read’ leest het wel.
                """)
    }
}

extension ROOverzicht {
    /// How many findings are shown beside a comparison: enough to see that the file is not as it should be.
    private static let shownProblems = 20

    /// Tells what is wrong with the file that was compared, on standard error.
    fileprivate func writeProblems(of path: String, to console: Console) {
        let problems = bevindingen.filter { $0.severity > .info }
        for problem in problems.prefix(Self.shownProblems) {
            console.errors("\(path): \(problem.line(in: Surroundings.language))\n")
        }
        let total = aantallen[.error, default: 0] + aantallen[.warning, default: 0]
        if total > Self.shownProblems {
            console.errors("… en nog \(total - Self.shownProblems); ‘crebo odt read’ toont ze.\n")
        }
    }
}

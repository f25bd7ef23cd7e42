import KwalificatieModel

/// Whether keuzedelen overlap with kwalificaties (register: overlap keuzedelen-kwalificaties, seed 000, 2.9 and 2.11).
///
/// The pairs are those of tables, and those that belong together. Of an experimental kwalificatie there is no overlap
/// check (seed 000, 2.8), so that a pair with one is here only when a table or a link knows an outcome.
struct OverlapLijst: VeldLijst {
    let bestandsnaam = "overlap-keuzedelen-kwalificaties.csv"
    let omschrijving =
        "Of een keuzedeel ondoelmatig overlapt met een kwalificatie: de uitkomst van elk paar dat bekend is."
    let sleutel = Lijstsleutel("Code keuzedeel", "Crebo")

    /// A pair with its outcome.
    struct Rij: MetKeuzedeelpaar {
        let paar: Keuzedeelpaar
        let uitkomst: Overlaptoets.Uitkomst
        let datum: CalendarDate?
        let opleiding: Opleiding
    }

    let velden: [Veld<Rij>] =
        Veld.keuzedeel + Veld.kwalificatie + [
            Veld("Uitkomst", "Een van de vier uitkomsten van de overlapchecker.", .tekst, .eigen) { rij, _ in
                .text(rij.uitkomst.rawValue)
            },
            Veld("Datum", "De dag van de uitkomst, of vanaf welke het keuzedeel gekoppeld is.", .datum, .eigen) {
                rij, _ in .of(rij.datum)
            },
        ] + Veld.dossier + [.inRegister]

    func regels(_ register: Register) -> [Rij] {
        let checker = Overlapchecker(register)
        return paren(register).sorted().compactMap { paar in
            guard
                case .bekend(let uitkomst, let datum) = checker.uitkomst(van: paar.keuzedeel, met: paar.kwalificatie)
            else { return nil }
            return Rij(
                paar: paar, uitkomst: uitkomst, datum: datum, opleiding: Opleiding(paar.kwalificatie, in: register))
        }
    }

    private func paren(_ register: Register) -> Set<Keuzedeelpaar> {
        let getoetst = register.tabellen.overlap.map {
            Keuzedeelpaar(keuzedeel: $0.keuzedeel, kwalificatie: $0.kwalificatie)
        }
        return Set(getoetst).union(Keuzedeelkoppeling.alle(register).map(\.koppeling.paar))
    }
}

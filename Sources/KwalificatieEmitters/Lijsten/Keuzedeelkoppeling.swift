import KwalificatieModel

/// How a keuzedeel belongs to a kwalificatie, from when to when.
struct Keuzedeelkoppeling: Hashable {
    let paar: Keuzedeelpaar
    let relatie: Relatie
    /// The first day on which it holds (inclusive); nil where no table tells.
    var geldigVanaf: CalendarDate?
    /// The first day on which it no longer holds (exclusive); nil while it does.
    var geldigTot: CalendarDate?

    /// Every link of documents and tables, and where it was found: by keuzedeel, relation, kwalificatie and period.
    ///
    /// A link that a document has without a period stands under the periods that tables give it; when tables know only
    /// periods that have ended, it has a row of its own as well.
    static func alle(_ register: Register) -> [(koppeling: Keuzedeelkoppeling, bron: Bronvermelding)] {
        let tabel = Set(
            register.tabellen.koppelingen.map { koppeling in
                Keuzedeelkoppeling(
                    paar: Keuzedeelpaar(keuzedeel: koppeling.keuzedeel, kwalificatie: koppeling.kwalificatie),
                    relatie: .gekoppeld, geldigVanaf: koppeling.geldigVanaf, geldigTot: koppeling.geldigTot)
            })
        var bronnen = [Keuzedeelkoppeling: Bronvermelding](
            uniqueKeysWithValues: tabel.map { ($0, Bronvermelding.tabel) })
        let lopend = Dictionary(grouping: tabel.filter { $0.geldigTot == nil }, by: \.paar)
        for koppeling in register.keuzedelen.flatMap(van) {
            let perioden = koppeling.relatie == .gekoppeld ? lopend[koppeling.paar] : nil
            for periode in perioden ?? [koppeling] { bronnen[periode, default: []].insert(.xml) }
        }
        return bronnen.sorted { $0.key.sleutel < $1.key.sleutel }.map { ($0.key, $0.value) }
    }

    private static func van(_ keuzedeel: Keuzedeel) -> [Keuzedeelkoppeling] {
        let gekoppeld = keuzedeel.gekoppeldeKwalificaties.codes.map { ($0, Relatie.gekoppeld) }
        let bedoeld = keuzedeel.ontwikkeldVoor.codes.map { ($0, Relatie.ontwikkeldVoor) }
        return (gekoppeld + bedoeld).map { code, relatie in
            Keuzedeelkoppeling(paar: Keuzedeelpaar(keuzedeel: keuzedeel.code, kwalificatie: code), relatie: relatie)
        }
    }

    private var sleutel: (KeuzedeelCode, String, Opleidingscode, String, String) {
        (paar.keuzedeel, relatie.rawValue, paar.kwalificatie, geldigVanaf?.iso ?? "", geldigTot?.iso ?? "")
    }
}

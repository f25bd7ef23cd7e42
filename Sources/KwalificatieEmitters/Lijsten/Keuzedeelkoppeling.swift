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
    /// A pair that tables give periods has a row for each; what a document says of it, which is without a period, goes with
    /// the last one.
    static func alle(_ register: Register) -> [(koppeling: Keuzedeelkoppeling, bron: Bronvermelding)] {
        let tabel = Set(
            register.tabellen.koppelingen.map { koppeling in
                Keuzedeelkoppeling(
                    paar: Keuzedeelpaar(keuzedeel: koppeling.keuzedeel, kwalificatie: koppeling.kwalificatie),
                    relatie: .gekoppeld, geldigVanaf: koppeling.geldigVanaf, geldigTot: koppeling.geldigTot)
            })
        var bronnen: [Keuzedeelkoppeling: Bronvermelding] = [:]
        let laatste = Dictionary(tabel.map { ($0.paar, $0) }) { left, right in
            left.sleutel < right.sleutel ? right : left
        }
        for koppeling in register.keuzedelen.flatMap(van) {
            let periode = koppeling.relatie == .gekoppeld ? laatste[koppeling.paar] : nil
            bronnen[periode ?? koppeling, default: []].insert(.xml)
        }
        for koppeling in tabel {
            // A row without dates says only that there is a link.
            let periode = koppeling.isZonderDatums ? laatste[koppeling.paar] : nil
            bronnen[periode ?? koppeling, default: []].insert(.tabel)
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

    private var isZonderDatums: Bool { geldigVanaf == nil && geldigTot == nil }

    private var sleutel: (KeuzedeelCode, String, Opleidingscode, String, String) {
        (paar.keuzedeel, relatie.rawValue, paar.kwalificatie, geldigVanaf?.iso ?? "", geldigTot?.iso ?? "")
    }
}

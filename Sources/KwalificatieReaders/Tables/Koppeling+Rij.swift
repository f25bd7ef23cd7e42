import KwalificatieModel

extension Koppeling: Tabelregel {
    static let kolommen = Tabelkolommen(
        verplicht: [.codeKeuzedeel, .crebo], facultatief: [.relatie, .geldigVanaf, .geldigTot],
        genegeerd: Tabelkolommen.vanOpleiding + ["Keuzedeel", "SBU", "Bron"])

    init?(_ rij: inout Tabelrij) {
        guard let paar = Keuzedeelpaar(&rij) else { return nil }
        // Our own list has links and, with another relation, for which kwalificaties a keuzedeel was made.
        if let relatie = rij.cel(.relatie).inhoud, relatie.lowercased() != "gekoppeld" {
            rij.noteer(.geenKoppeling, .relatie)
            return nil
        }
        let vanaf = rij.datum(.geldigVanaf)
        // Without its end the link would seem to hold still.
        guard let tot = Self.einde(&rij, na: vanaf) else { return nil }
        self.init(
            keuzedeel: paar.keuzedeel, kwalificatie: paar.kwalificatie, geldigVanaf: vanaf, geldigTot: tot.datum,
            file: rij.file, place: rij.place)
    }

    /// The end, which may be absent; nil, and noted in the row, when it cannot be used.
    private static func einde(_ rij: inout Tabelrij, na vanaf: CalendarDate?) -> (datum: CalendarDate?, Void)? {
        guard rij.cel(.geldigTot).inhoud != nil else { return (nil, ()) }
        guard let tot = rij.verplicht(.geldigTot, .datum, { DatumTekst($0).datum }) else { return nil }
        if let vanaf, tot <= vanaf {
            rij.weiger(.geldigTot, .eindeNaBegin)
            return nil
        }
        return (tot, ())
    }

    var sleutel: Keuzedeelpaar { Keuzedeelpaar(keuzedeel, kwalificatie) }

    /// A keuzedeel can be linked again after the link had ended; and a row without dates, which says only that there is
    /// a link, contradicts none.
    func verhouding(tot eerdere: Koppeling) -> Tabelverhouding {
        if isZonderDatums || eerdere.isZonderDatums { return .naast }
        let isLater = eerdere.geldigTot.flatMap { tot in geldigVanaf.map { tot <= $0 } } ?? false
        let isEerder = geldigTot.flatMap { tot in eerdere.geldigVanaf.map { tot <= $0 } } ?? false
        return isLater || isEerder ? .naast : .tegenspraak
    }

    private var isZonderDatums: Bool { geldigVanaf == nil && geldigTot == nil }

    var onderwerp: Observation.Subject { .init(keuzedeel) }
}

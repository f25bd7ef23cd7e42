import KwalificatieModel

extension Overlaptoets: Tabelregel {
    static let kolommen = Tabelkolommen(
        verplicht: [.codeKeuzedeel, .crebo, .uitkomst], facultatief: [.datum],
        genegeerd: Tabelkolommen.vanOpleiding + ["Keuzedeel", "Bron"])

    init?(_ rij: inout Tabelrij) {
        guard let paar = Keuzedeelpaar(&rij),
            let uitkomst = rij.verplicht(.uitkomst, .uitkomst, { Uitkomst(gegeven: $0) })
        else { return nil }
        self.init(
            keuzedeel: paar.keuzedeel, kwalificatie: paar.kwalificatie, uitkomst: uitkomst, datum: rij.datum(.datum),
            file: rij.file, place: rij.place)
    }

    var sleutel: Keuzedeelpaar { Keuzedeelpaar(keuzedeel, kwalificatie) }

    /// A pair can be checked again: the newest outcome holds.
    func verhouding(tot eerdere: Overlaptoets) -> Tabelverhouding {
        guard let datum, let andere = eerdere.datum, datum != andere else { return .tegenspraak }
        return datum > andere ? .nieuwer : .ouder
    }

    var onderwerp: Observation.Subject { .init(keuzedeel) }
}

extension Overlaptoets.Uitkomst {
    /// Reads an outcome as lists show it or as people shorten it, whatever the capitals, spaces and punctuation.
    fileprivate init?(gegeven text: String) {
        let kern = CrebolijstKop.Kolom.kern(text)
        let gevonden = Self.allCases.first { uitkomst in
            ([uitkomst.rawValue] + uitkomst.verkort).contains { CrebolijstKop.Kolom.kern($0) == kern }
        }
        guard let gevonden else { return nil }
        self = gevonden
    }

    private var verkort: [String] {
        switch self {
        case .nogNietGetoetst: ["niet getoetst"]
        case .ondoelmatig: ["ondoelmatig", "ondoelmatige overlap"]
        case .geen: ["geen", "geen overlap", "geen ondoelmatige overlap"]
        case .alGekoppeld: ["al gekoppeld", "gekoppeld"]
        }
    }
}

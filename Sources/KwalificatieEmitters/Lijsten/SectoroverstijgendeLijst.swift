import KwalificatieModel

/// The keuzedelen that are linked to kwalificaties of more than one sectorkamer (register: overzicht sectoroverstijgend
/// gekoppelde keuzedelen, seed 000, 2.11). The sectorkamer of a kwalificatie is that of its dossier.
struct SectoroverstijgendeLijst: VeldLijst {
    let bestandsnaam = "sectoroverstijgende-keuzedelen.csv"
    let omschrijving = "De keuzedelen die gekoppeld zijn aan kwalificaties van meer dan één sectorkamer."
    let sleutel = Lijstsleutel("Code")

    /// A keuzedeel with what it is linked to.
    struct Rij: Vaststelling {
        let keuzedeel: Keuzedeel
        let opleidingen: [Opleiding]

        /// The sectorkamers of the kwalificaties, each once.
        var sectorkamers: [String] { Set(opleidingen.compactMap(\.sectorkamer)).sorted() }

        var status: String? { keuzedeel.status }
        var voorblad: Voorblad? { keuzedeel.voorblad }
    }

    let velden: [Veld<Rij>] = [
        Veld("Code", "De code van het keuzedeel: K en vier cijfers.", .code, .gepubliceerd) { rij, _ in
            .text(rij.keuzedeel.code.text)
        },
        Veld("Titel", "De naam van het keuzedeel.", .tekst, .gepubliceerd) { rij, _ in .of(rij.keuzedeel.titel) },
        Veld("SBU", "De studiebelasting in uren.", .getal, .gepubliceerd) { rij, _ in .of(rij.keuzedeel.sbu) },
        .sectorkamer,
        Veld("Aantal sectorkamers", "Van hoeveel sectorkamers de kwalificaties zijn.", .getal, .eigen) { rij, _ in
            .integer(rij.sectorkamers.count)
        },
        Veld("Sectorkamers", "Die sectorkamers, met puntkomma en spatie ertussen.", .tekst, .eigen) { rij, _ in
            .of(rij.sectorkamers.joined(separator: "; "))
        },
        Veld("Crebo's", "De codes van de kwalificaties waaraan het gekoppeld is.", .waarden, .eigen) { rij, _ in
            .of(rij.opleidingen.map(\.code.text))
        },
        Veld("Kwalificaties", "Die kwalificaties, elk met code en naam.", .waarden, .gepubliceerd) { rij, _ in
            .of(rij.opleidingen.map(\.codeEnTitel))
        },
    ]

    func regels(_ register: Register) -> [Rij] {
        // Without a clock a link holds as long as no end is known, or a document still has it.
        let koppelingen = Keuzedeelkoppeling.alle(register)
            .filter { $0.koppeling.relatie == .gekoppeld && ($0.koppeling.geldigTot == nil || $0.bron.contains(.xml)) }
            .map(\.koppeling)
        let codes = Dictionary(grouping: koppelingen, by: \.paar.keuzedeel)
            .mapValues { Set($0.map(\.paar.kwalificatie)).sorted() }
        return register.keuzedelen.sorted { $0.code < $1.code }.compactMap { keuzedeel in
            let rij = Rij(
                keuzedeel: keuzedeel,
                opleidingen: codes[keuzedeel.code, default: []].map { Opleiding($0, in: register) })
            return rij.sectorkamers.count > 1 ? rij : nil
        }
    }
}

extension Opleiding {
    /// The name of the sectorkamer that keeps the dossier; its number where the document gives no name.
    fileprivate var sectorkamer: String? {
        dossier?.voorblad?.penvoerder.map { $0.titel?.eenRegel ?? "nr \($0.nr)" }
    }
}

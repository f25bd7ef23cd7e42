import KwalificatieModel

/// What is not in force yet (register: statusoverzicht producten kwalificatiestructuur, seed 000, 2.11): what has not
/// been adopted, and what has yet to start.
///
/// A version that has not been adopted is here as well when the register has an adopted one of the same code.
struct StatusoverzichtLijst: VeldLijst {
    let bestandsnaam = "statusoverzicht.csv"
    let omschrijving = "Wat nog niet vastgesteld is, en wat na de peildatum begint."
    let sleutel = Lijstsleutel("Soort", "Code", "Titel", "Versie", "Geldig vanaf")

    /// The day after which something has yet to start; nil for the newest day of adoption in the register.
    let peildatum: CalendarDate?

    /// A product under one of its codes.
    struct Rij: Vaststelling {
        let soort: String
        let code: String
        let titel: String
        let niveau: Niveau?
        let geldigVanaf: CalendarDate?
        let record: RegisterRecord
        /// Its place among the kinds.
        let rang: Int
        let peildatum: CalendarDate?

        var status: String? { record.status }
        var voorblad: Voorblad? { record.voorblad }
        var begintLater: Bool {
            guard let peildatum, let geldigVanaf else { return false }
            return geldigVanaf > peildatum
        }
    }

    let velden: [Veld<Rij>] = [
        Veld("Soort", "Wat het is.", .tekst, .eigen) { rij, _ in .text(rij.soort) },
        Veld("Code", "De code ervan.", .code, .gepubliceerd) { rij, _ in .of(rij.code) },
        Veld("Titel", "De naam ervan.", .tekst, .gepubliceerd) { rij, _ in .of(rij.titel) },
        Veld("Niveau", "Het niveau van een kwalificatie.", .getal, .gepubliceerd) { rij, _ in
            .of(rij.niveau?.rawValue)
        },
        Veld("Versie", "De naam van de versie.", .tekst, .eigen) { rij, _ in .of(rij.record.versie) },
        .status, .vastgesteldOp, .sectorkamer,
        Veld("Geldig vanaf", "De dag waarop het begint.", .datum, .gepubliceerd) { rij, _ in .of(rij.geldigVanaf) },
        Veld("Nog niet vastgesteld", "Of het nog niet vastgesteld is.", .janee, .eigen) { rij, _ in
            .janee(!rij.record.isVastgesteld)
        },
        Veld("Begint later", "Of het na de peildatum begint.", .janee, .eigen) { rij, _ in .janee(rij.begintLater) },
        Veld(
            "Peildatum", "De dag van --on-date; anders de laatste dag van vaststelling in het register.", .datum, .eigen
        ) { rij, _ in .of(rij.peildatum) },
    ]

    func regels(_ register: Register) -> [Rij] {
        let records = register.records
        let vervangen = register.vervangen.filter { !$0.isVastgesteld }
        let peildatum =
            peildatum
            ?? (records + register.vervangen).filter(\.isVastgesteld)
            .compactMap(\.vastgesteldOp).max()
        return (records + vervangen).flatMap { Rij.alle($0, peildatum) }
            .filter { $0.begintLater || !$0.record.isVastgesteld }.sorted { $0.sleutel < $1.sleutel }
    }
}

extension StatusoverzichtLijst.Rij {
    /// The rows of a record: one for each of its codes and dates, and so for each kwalificatie of a dossier.
    fileprivate static func alle(_ record: RegisterRecord, _ peildatum: CalendarDate?) -> [Self] {
        func rij(
            _ code: String, _ geldigVanaf: CalendarDate?, niveau: Niveau? = nil, kwalificatie: Kwalificatie? = nil
        ) -> Self {
            Self(
                soort: kwalificatie == nil ? record.soort.naam : "kwalificatie", code: code,
                titel: kwalificatie?.titel ?? record.titel, niveau: kwalificatie?.niveau ?? niveau,
                geldigVanaf: geldigVanaf, record: record, rang: kwalificatie == nil ? 0 : 1, peildatum: peildatum)
        }
        func rijen<Rol>(
            _ perioden: [CreboPeriode<Rol>], niveau: Niveau? = nil, kwalificatie: Kwalificatie? = nil
        ) -> [Self] {
            guard !perioden.isEmpty else { return [rij("", nil, niveau: niveau, kwalificatie: kwalificatie)] }
            return perioden.map { rij($0.crebo.text, $0.geldigVanaf, niveau: niveau, kwalificatie: kwalificatie) }
        }
        switch record {
        case .dossier(let dossier):
            return rijen(dossier.crebos) + dossier.kwalificaties.flatMap { rijen($0.crebos, kwalificatie: $0) }
        case .keuzedeel(let keuzedeel): return [rij(keuzedeel.code.text, keuzedeel.geldigVanaf)]
        case .certificaat(let certificaat): return [rij(certificaat.code.text, certificaat.geldigVanaf)]
        case .crossOver(let kwalificatie): return rijen(kwalificatie.crebos, niveau: kwalificatie.niveau)
        case .geregionaliseerd(let kwalificatie): return rijen(kwalificatie.crebos, niveau: kwalificatie.niveau)
        }
    }

    /// Kind, code, day, version: the last two tell versions of one code apart.
    fileprivate var sleutel: (RegisterRecord.Soort, Int, String, String, String) {
        (
            record.soort, rang, code, geldigVanaf?.iso ?? "",
            "\(record.versie ?? "") \(record.nr.map(String.init) ?? "") \(titel)"
        )
    }
}

extension Register {
    /// The records that stayed, kind after kind.
    fileprivate var records: [RegisterRecord] {
        dossiers.map(RegisterRecord.dossier) + keuzedelen.map(RegisterRecord.keuzedeel)
            + certificaten.map(RegisterRecord.certificaat) + crossOvers.map(RegisterRecord.crossOver)
            + geregionaliseerde.map(RegisterRecord.geregionaliseerd)
    }
}

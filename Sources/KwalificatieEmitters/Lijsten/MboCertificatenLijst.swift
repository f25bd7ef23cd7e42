import KwalificatieModel

/// Everything that gives a certificate: keuzedelen with one, and certificaten of beroepsgerichte onderdelen together, as
/// the register shows them (seed 000, 2.7).
struct MboCertificatenLijst: VeldLijst {
    let bestandsnaam = "mbo-certificaten.csv"
    let omschrijving =
        "Alle mbo-certificaten: die van beroepsgerichte onderdelen (C) en de keuzedelen met een certificaat (K)."
    let sleutel = Lijstsleutel("Code")

    /// What gives the certificate.
    enum Rij {
        case certificaat(Certificaat)
        case keuzedeel(Keuzedeel)
    }

    let velden: [Veld<Rij>] =
        [
            Veld("Code", "De code van het certificaat: C of K en vier cijfers.", .code, .gepubliceerd) { rij, _ in
                .text(rij.code)
            },
            Veld("Titel", "De naam van het certificaat of het keuzedeel.", .tekst, .gepubliceerd) { rij, _ in
                .of(rij.titel)
            },
            Veld("Soort", "Waaraan het certificaat verbonden is.", .tekst, .eigen) { rij, _ in
                switch rij {
                case .certificaat: .text("beroepsgerichte onderdelen")
                case .keuzedeel: .text("keuzedeel")
                }
            },
            Veld("Groen", "Of een certificaat (C) een groen certificaat is.", .janee, .eigen) { rij, _ in
                switch rij {
                case .certificaat(let certificaat): .of(certificaat.isGroen)
                case .keuzedeel: .empty
                }
            },
            Veld("SBU", "De studiebelasting van een keuzedeel (K) in uren.", .getal, .gepubliceerd) { rij, _ in
                switch rij {
                case .certificaat: .empty
                case .keuzedeel(let keuzedeel): .of(keuzedeel.sbu)
                }
            },
        ] + Veld.geldigheid + [
            .vastgesteldOp, .sectorkamer,
            Veld("Relatie", "Hoe het bij de kwalificaties in de volgende kolommen hoort.", .waarden, .eigen) { rij, _ in
                .of(rij.links.filter { !$0.codes.isEmpty }.map(\.relatie.rawValue))
            },
            Veld("Crebo's", "De codes van de kwalificaties waarbij het hoort.", .waarden, .eigen) { rij, _ in
                .of(rij.codes.map(\.text))
            },
            Veld("Kwalificaties", "Die kwalificaties, elk met code en naam.", .waarden, .gepubliceerd) {
                rij, register in
                .of(rij.codes.map { Opleiding($0, in: register).codeEnTitel })
            },
        ]

    func regels(_ register: Register) -> [Rij] {
        register.certificaten.sorted { $0.code < $1.code }.map(Rij.certificaat)
            + register.keuzedelen.filter { $0.heeftCertificaat == true }.sorted { $0.code < $1.code }
            .map(Rij.keuzedeel)
    }
}

extension MboCertificatenLijst.Rij: AangebodenOnderdeel {
    private var onderdeel: any AangebodenOnderdeel {
        switch self {
        case .certificaat(let certificaat): certificaat
        case .keuzedeel(let keuzedeel): keuzedeel
        }
    }

    var titel: String { onderdeel.titel }
    var geldigVanaf: CalendarDate? { onderdeel.geldigVanaf }
    var geldigTot: CalendarDate? { onderdeel.geldigTot }
    var status: String? { onderdeel.status }
    var voorblad: Voorblad? { onderdeel.voorblad }
}

extension MboCertificatenLijst.Rij {
    fileprivate var code: String {
        switch self {
        case .certificaat(let certificaat): certificaat.code.text
        case .keuzedeel(let keuzedeel): keuzedeel.code.text
        }
    }

    fileprivate var links: [(relatie: Relatie, codes: [Opleidingscode])] {
        switch self {
        case .certificaat(let certificaat): [(.samengesteldUit, certificaat.samengesteldUit.codes)]
        case .keuzedeel(let keuzedeel):
            [(.gekoppeld, keuzedeel.gekoppeldeKwalificaties.codes), (.ontwikkeldVoor, keuzedeel.ontwikkeldVoor.codes)]
        }
    }

    fileprivate var codes: [Opleidingscode] { Set(links.flatMap(\.codes)).sorted() }
}

import KwalificatieModel

/// Which keuzedeel belongs to which kwalificatie: each pair once for each way in which they belong together, and for each
/// period that a table tells of.
struct KoppelingenLijst: VeldLijst {
    let bestandsnaam = "koppelingen-keuzedelen.csv"
    let omschrijving =
        "Elk keuzedeel met elke kwalificatie waaraan het gekoppeld is of waarvoor het ontwikkeld is, één paar per rij; geeft "
        + "een tabel een paar meer perioden, dan een rij per periode."
    let sleutel = Lijstsleutel("Code keuzedeel", "Relatie", "Crebo", "Geldig vanaf")

    /// A pair.
    struct Rij: MetKeuzedeelpaar {
        let koppeling: Keuzedeelkoppeling
        let bron: Bronvermelding
        let opleiding: Opleiding

        var paar: Keuzedeelpaar { koppeling.paar }
    }

    let velden: [Veld<Rij>] =
        Veld.keuzedeel + [
            Veld("SBU", "De studiebelasting van het keuzedeel in uren.", .getal, .gepubliceerd) { rij, register in
                .of(register.keuzedeel(rij.paar.keuzedeel)?.sbu)
            },
            Veld("Relatie", "gekoppeld, of ontwikkeld voor.", .tekst, .gepubliceerd) { rij, _ in
                .text(rij.koppeling.relatie.rawValue)
            },
        ] + Veld.kwalificatie + Veld.dossier + [
            Veld("Geldig vanaf", "De eerste dag van de koppeling, als een tabel die geeft.", .datum, .eigen) {
                rij, _ in .of(rij.koppeling.geldigVanaf)
            },
            Veld("Geldig tot", "De eerste dag waarop de koppeling niet meer geldt.", .datum, .eigen) { rij, _ in
                .of(rij.koppeling.geldigTot)
            },
            Bronvermelding.veld { $0.bron },
            .inRegister,
        ]

    func regels(_ register: Register) -> [Rij] {
        Keuzedeelkoppeling.alle(register).map { koppeling, bron in
            Rij(
                koppeling: koppeling, bron: bron,
                opleiding: Opleiding(koppeling.paar.kwalificatie, in: register))
        }
    }
}

import KwalificatieModel

/// Which keuzedeel belongs to which kwalificatie: each pair once for each way in which they belong together.
struct KoppelingenLijst: VeldLijst {
    let bestandsnaam = "koppelingen-keuzedelen.csv"
    let omschrijving =
        "Elk keuzedeel met elke kwalificatie waaraan het gekoppeld is of waarvoor het ontwikkeld is, één paar per rij."

    /// A pair.
    struct Rij {
        let keuzedeel: Keuzedeel
        let relatie: Relatie
        let opleiding: Opleiding
    }

    let velden: [Veld<Rij>] = [
        Veld("Code keuzedeel", "De code van het keuzedeel: K en vier cijfers.", .code, .gepubliceerd) { rij, _ in
            .text(rij.keuzedeel.code.text)
        },
        Veld("Keuzedeel", "De naam van het keuzedeel.", .tekst, .gepubliceerd) { rij, _ in .of(rij.keuzedeel.titel) },
        Veld("SBU", "De studiebelasting van het keuzedeel in uren.", .getal, .gepubliceerd) { rij, _ in
            .of(rij.keuzedeel.sbu)
        },
        Veld("Relatie", "gekoppeld, of ontwikkeld voor.", .tekst, .gepubliceerd) { rij, _ in
            .text(rij.relatie.rawValue)
        },
        Veld("Crebo", "De code van de kwalificatie.", .code, .gepubliceerd) { rij, _ in .text(rij.opleiding.code.text)
        },
        Veld("Kwalificatie", "De naam van de kwalificatie.", .tekst, .gepubliceerd) { rij, _ in
            .of(rij.opleiding.titel)
        },
        Veld("Niveau", "Het niveau van de kwalificatie.", .getal, .gepubliceerd) { rij, _ in
            .of(rij.opleiding.niveau?.rawValue)
        },
        Veld("Crebo's dossier", "De codes van het dossier van de kwalificatie.", .waarden, .eigen) { rij, _ in
            .of(rij.opleiding.dossier?.codes ?? [])
        },
        Veld("Dossier", "De naam van dat dossier.", .tekst, .gepubliceerd) { rij, _ in
            .of(rij.opleiding.dossier?.titel)
        },
        Veld("In register", "Of het register de kwalificatie kent.", .janee, .eigen) { rij, _ in
            .janee(rij.opleiding.titel != nil)
        },
    ]

    func regels(_ register: Register) -> [Rij] {
        register.keuzedelen.sorted { $0.code < $1.code }.flatMap { keuzedeel in
            let gekoppeld = keuzedeel.gekoppeldeKwalificaties.codes.map { ($0, Relatie.gekoppeld) }
            let bedoeld = keuzedeel.ontwikkeldVoor.codes.map { ($0, Relatie.ontwikkeldVoor) }
            return (gekoppeld + bedoeld).map { code, relatie in
                Rij(keuzedeel: keuzedeel, relatie: relatie, opleiding: Opleiding(code, in: register))
            }
        }
    }
}

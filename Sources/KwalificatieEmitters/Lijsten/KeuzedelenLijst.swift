import KwalificatieModel

/// Every keuzedeel, one on a row (seed 000, 2.6 and 2.11).
struct KeuzedelenLijst: VeldLijst {
    let bestandsnaam = "keuzedelen.csv"
    let omschrijving = "Alle keuzedelen van het register, één per rij."
    let sleutel = Lijstsleutel("Code")

    let velden: [Veld<Keuzedeel>] =
        [
            Veld("Code", "De code van het keuzedeel: K en vier cijfers.", .code, .gepubliceerd) { rij, _ in
                .text(rij.code.text)
            },
            Veld("Titel", "De naam van het keuzedeel.", .tekst, .gepubliceerd) { rij, _ in .of(rij.titel) },
            Veld("SBU", "De studiebelasting in uren.", .getal, .gepubliceerd) { rij, _ in .of(rij.sbu) },
            Veld("Aard van keuzedeel", "Hoe het keuzedeel zich verhoudt tot de kwalificaties.", .tekst, .gepubliceerd) {
                rij, _ in .of(rij.aard?.rawValue)
            },
            Veld("Niveaus", "De mbo-niveaus waarvoor het geschikt is.", .waarden, .eigen) { rij, _ in
                .of(Set(rij.niveaus).sorted().map { String($0.rawValue) })
            },
        ] + Veld.geldigheid + [
            .vastgesteldOp, .status,
            Veld("Certificaat", "Of aan het keuzedeel een certificaat verbonden is.", .janee, .gepubliceerd) { rij, _ in
                .of(rij.heeftCertificaat)
            },
            Veld("Beroepsvereisten", "Of er wettelijke beroepsvereisten zijn.", .janee, .gepubliceerd) { rij, _ in
                .of(rij.wettelijkeBeroepsvereisten)
            },
            Veld("Branchevereisten", "Of er branchevereisten zijn.", .janee, .eigen) { rij, _ in
                .of(rij.branchevereisten)
            },
            Veld("Ontwikkeld door", "SBB, of wie het heeft ingediend.", .tekst, .gepubliceerd) { rij, _ in
                .of(rij.ontwikkeldDoor?.plat)
            },
            .sectorkamer,
            Veld("Vervangt", "De code van het keuzedeel dat het vervangt.", .code, .eigen) { rij, _ in
                .of(rij.vervangt?.text)
            },
            Veld("Vervangen door", "De codes van de keuzedelen die het vervangen.", .waarden, .eigen) { rij, register in
                .of(register.opvolgers(van: rij.code).map(\.code.text))
            },
            Veld("Aantal gekoppelde kwalificaties", "Aan hoeveel kwalificaties het gekoppeld is.", .getal, .eigen) {
                rij, _ in .integer(rij.gekoppeldeKwalificaties.codes.count)
            },
            Veld("Aantal ontwikkeld voor", "Voor hoeveel kwalificaties het ontwikkeld is.", .getal, .eigen) { rij, _ in
                .integer(rij.ontwikkeldVoor.codes.count)
            },
        ] + Veld.aantallen

    func regels(_ register: Register) -> [Keuzedeel] { register.keuzedelen.sorted { $0.code < $1.code } }
}

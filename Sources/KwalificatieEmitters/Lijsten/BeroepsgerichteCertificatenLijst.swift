import KwalificatieModel

/// The certificaten of beroepsgerichte onderdelen, one on a row (seed 000, 2.7).
struct BeroepsgerichteCertificatenLijst: VeldLijst {
    let bestandsnaam = "certificaten-beroepsgericht.csv"
    let omschrijving = "De certificaten van beroepsgerichte onderdelen (C), één per rij."
    let sleutel = Lijstsleutel("Code")

    let velden: [Veld<Certificaat>] =
        [
            Veld("Code", "De code van het certificaat: C en vier cijfers.", .code, .gepubliceerd) { rij, _ in
                .text(rij.code.text)
            },
            Veld("Titel", "De naam van het certificaat.", .tekst, .gepubliceerd) { rij, _ in .of(rij.titel) },
            Veld("Groen", "Of het een groen certificaat is.", .janee, .eigen) { rij, _ in .of(rij.isGroen) },
        ] + Veld.geldigheid + [
            .vastgesteldOp, .status, .sectorkamer,
            Veld("Crebo's", "De codes van de kwalificaties waaruit het is samengesteld.", .waarden, .eigen) { rij, _ in
                .of(rij.samengesteldUit.codes.map(\.text))
            },
            Veld(
                "Samengesteld uit kwalificatie", "Die kwalificaties, elk met code en naam.", .waarden, .gepubliceerd
            ) { rij, register in
                .of(rij.samengesteldUit.codes.map { Opleiding($0, in: register).codeEnTitel })
            },
            Veld("Niveaus", "De niveaus van die kwalificaties.", .waarden, .eigen) { rij, register in
                let niveaus = rij.samengesteldUit.codes.compactMap { Opleiding($0, in: register).niveau }
                return .of(Set(niveaus).sorted().map { String($0.rawValue) })
            },
            Veld("Dossiers", "De codes van de dossiers van die kwalificaties.", .waarden, .eigen) { rij, register in
                let codes = rij.samengesteldUit.codes.flatMap { Opleiding($0, in: register).dossier?.codes ?? [] }
                return .of(Set(codes).sorted())
            },
            Veld(
                "Werkprocessen", "De werkprocessen waaruit het is samengesteld, elk met de code van de kwalificatie.",
                .waarden, .eigen
            ) { rij, register in
                .of(rij.samengesteldUit.werkprocessen(in: register))
            },
        ] + Veld.aantallen

    func regels(_ register: Register) -> [Certificaat] { register.certificaten.sorted { $0.code < $1.code } }
}

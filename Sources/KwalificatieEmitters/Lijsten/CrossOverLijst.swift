import KwalificatieModel

/// The cross-over kwalificaties, one code on a row (seed 000, 2.8).
struct CrossOverLijst: VeldLijst {
    let bestandsnaam = "cross-over-kwalificaties.csv"
    let omschrijving = "De cross-over kwalificaties, één code per rij."
    let sleutel = Lijstsleutel("Crebo", "Titel", "Inschrijven vanaf")

    let velden: [Veld<ExperimenteleRij<CrossOverKwalificatie>>] =
        ExperimenteleRij.eersteVelden + [
            Veld("Crebo's", "De codes van de kwalificaties waaruit delen genomen zijn.", .waarden, .eigen) { rij, _ in
                .of(rij.kwalificatie.samengesteldUit.codes.map(\.text))
            },
            Veld("Samengesteld uit", "Die kwalificaties, elk met code en naam.", .waarden, .eigen) { rij, register in
                .of(rij.kwalificatie.samengesteldUit.codes.map { Opleiding($0, in: register).codeEnTitel })
            },
        ] + Veld.aantallen

    func regels(_ register: Register) -> [ExperimenteleRij<CrossOverKwalificatie>] {
        ExperimenteleRij.alle(register.crossOvers)
    }
}

extension ExperimenteleRij<CrossOverKwalificatie>: MetKerntaken {
    var kerntaken: [Kerntaak] { kwalificatie.kerntaken }
}

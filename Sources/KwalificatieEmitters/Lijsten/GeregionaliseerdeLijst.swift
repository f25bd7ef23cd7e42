import KwalificatieModel

/// The geregionaliseerde kwalificaties, one code on a row (seed 000, 2.8).
struct GeregionaliseerdeLijst: VeldLijst {
    let bestandsnaam = "geregionaliseerde-kwalificaties.csv"
    let omschrijving = "De geregionaliseerde kwalificaties, één code per rij."
    let sleutel = Lijstsleutel("Crebo", "Titel", "Inschrijven vanaf")

    let velden: [Veld<ExperimenteleRij<GeregionaliseerdeKwalificatie>>] =
        ExperimenteleRij.eersteVelden + [
            Veld("Regio", "De regio waarvoor ze is.", .tekst, .eigen) { rij, _ in .of(rij.kwalificatie.regio) },
            Veld("Crebo basis", "De code van de kwalificatie waarop ze is gebaseerd.", .code, .eigen) { rij, _ in
                .of(rij.kwalificatie.gebaseerdOp?.crebo.text)
            },
            Veld("Gebaseerd op", "De naam van die kwalificatie.", .tekst, .eigen) { rij, register in
                .of(rij.kwalificatie.gebaseerdOp.flatMap { register.titel($0.crebo) })
            },
            Veld("Percentage landelijk deel", "Het aandeel van het landelijke deel in procenten.", .getal, .eigen) {
                rij, _ in
                .of(rij.kwalificatie.landelijkDeel?.percentage)
            },
            Veld("Percentage regionaal deel", "Het aandeel van het regionale deel in procenten.", .getal, .eigen) {
                rij, _ in
                .of(rij.kwalificatie.regionaalDeel?.percentage)
            },
            Veld(
                "Percentage regionaal keuzedeel", "Het aandeel van het regionale keuzedeel in procenten.", .getal,
                .eigen
            ) { rij, _ in
                .of(rij.kwalificatie.regionaalKeuzedeel?.percentage)
            },
            Veld("Code regionaal keuzedeel", "De code van dat keuzedeel, als het er een heeft.", .code, .eigen) {
                rij, _ in .of(rij.kwalificatie.regionaalKeuzedeel?.keuzedeel?.text)
            },
            Veld("Regionaal keuzedeel", "De naam van dat keuzedeel.", .tekst, .eigen) { rij, register in
                let deel = rij.kwalificatie.regionaalKeuzedeel
                return .of(deel?.titel ?? deel?.keuzedeel.flatMap { register.keuzedeel($0)?.titel })
            },
        ]

    func regels(_ register: Register) -> [ExperimenteleRij<GeregionaliseerdeKwalificatie>] {
        ExperimenteleRij.alle(register.geregionaliseerde)
    }
}

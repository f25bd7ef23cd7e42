import KwalificatieModel

/// What dossiers say about examining their kwalificaties (register: examenprofielen, seed 000, 2.11).
struct ExamenprofielenLijst: OnderdeelVeldLijst {
    let bestandsnaam = "examenprofielen.csv"
    let omschrijving = "De aanwijzingen voor examinering, van elk dossier dat ze heeft."
    let sleutel = Lijstsleutel("Crebo's dossier", "Dossier")

    let velden: [OnderdeelVeld<Kwalificatiedossier>] =
        OnderdeelVeld.ditDossier + [
            OnderdeelVeld("Versie", "De naam van de versie van het dossier.", .tekst, .eigen) { rij, _ in
                .of(rij.versie)
            },
            .vastgesteldOp, .sectorkamer,
            OnderdeelVeld("Kwalificaties", "De kwalificaties van het dossier, elk met codes en naam.", .waarden, .eigen)
            {
                rij, _ in .of(rij.kwalificaties.map { ($0.codes + [$0.titel.eenRegel]).joined(separator: " ") })
            },
            OnderdeelVeld("Examenprofiel", "De aanwijzingen voor de examinering.", .tekst, .gepubliceerd) { rij, _ in
                .of(rij.verantwoordingsinformatie?.examenprofielen?.tekst?.plat)
            },
        ]

    func regels(_ record: RegisterRecord) -> [(code: String, regels: [Kwalificatiedossier])] {
        guard case .dossier(let dossier) = record,
            dossier.verantwoordingsinformatie?.examenprofielen?.tekst?.plat.isEmpty == false
        else { return [] }
        return [(record.codes.first ?? "", [dossier])]
    }
}

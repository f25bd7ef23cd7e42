import KwalificatieModel

/// A row about a dossier.
protocol MetDossier: Vaststelling {
    var dossier: Kwalificatiedossier { get }
}

extension Kwalificatiedossier: MetDossier {
    var dossier: Kwalificatiedossier { self }
}

extension KolomVeld where Rij: MetDossier {
    /// Which dossier it is.
    static var ditDossier: [KolomVeld] {
        [
            KolomVeld("Crebo's dossier", "De codes van het dossier.", .waarden, .eigen) { rij, _ in
                .of(rij.dossier.codes)
            },
            KolomVeld("Dossier", "De naam van het dossier.", .tekst, .gepubliceerd) { rij, _ in
                .of(rij.dossier.titel)
            },
        ]
    }
}

import KwalificatieModel

/// What is about a kwalificatie.
protocol MetOpleiding: Sendable {
    var opleiding: Opleiding { get }
}

extension KolomVeld where Rij: MetOpleiding {
    /// Which kwalificatie it is.
    static var kwalificatie: [KolomVeld] {
        [
            KolomVeld("Crebo", "De code van de kwalificatie.", .code, .gepubliceerd) { rij, _ in
                .text(rij.opleiding.code.text)
            },
            KolomVeld("Kwalificatie", "De naam van de kwalificatie.", .tekst, .gepubliceerd) { rij, _ in
                .of(rij.opleiding.titel)
            },
            KolomVeld("Niveau", "Het niveau van de kwalificatie.", .getal, .gepubliceerd) { rij, _ in
                .of(rij.opleiding.niveau?.rawValue)
            },
        ]
    }

    /// In which dossier it stands.
    static var dossier: [KolomVeld] {
        [
            KolomVeld("Crebo's dossier", "De codes van het dossier van de kwalificatie.", .waarden, .eigen) { rij, _ in
                .of(rij.opleiding.dossier?.codes ?? [])
            },
            KolomVeld("Dossier", "De naam van dat dossier.", .tekst, .gepubliceerd) { rij, _ in
                .of(rij.opleiding.dossier?.titel)
            },
        ]
    }
}

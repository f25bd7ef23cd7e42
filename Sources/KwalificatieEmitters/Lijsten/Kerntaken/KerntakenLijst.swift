import KwalificatieModel

/// The kerntaken and werkprocessen of every kwalificatie, keuzedeel and certificaat, one werkproces on a row; a kerntaak
/// without werkprocessen has a row of its own.
///
/// It needs no texts, but has many times more rows than there are records, so that it is made of each record by itself.
struct KerntakenLijst: OnderdeelVeldLijst {
    let bestandsnaam = "kerntaken-werkprocessen.csv"
    let omschrijving =
        "De kerntaken en werkprocessen van elke kwalificatie, elk keuzedeel en elk certificaat, één werkproces per rij."
    let sleutel = Lijstsleutel("Code", "Titel", "Deel", "Code kerntaak", "Kerntaak", "Code werkproces", "Werkproces")

    /// A werkproces.
    struct Rij: MetKerntaak {
        let drager: Kerntakendrager
        let deel: String?
        let kerntaak: Onderdeelnaam?
        let werkproces: Onderdeelnaam?
    }

    let velden: [OnderdeelVeld<Rij>] =
        OnderdeelVeld.kerntaak + [
            OnderdeelVeld("Code werkproces", "De code van het werkproces, als B1-K1-W1.", .code, .eigen) { rij, _ in
                .of(rij.werkproces?.code?.text)
            },
            OnderdeelVeld("Werkproces", "De naam van het werkproces.", .tekst, .eigen) { rij, _ in
                .of(rij.werkproces?.titel)
            },
        ]

    func regels(_ record: RegisterRecord) -> [(code: String, regels: [Rij])] {
        Kerntakendrager.alle(record).map { drager in
            let regels = drager.delen.flatMap { deel in
                deel.kerntaken.flatMap { kerntaak -> [Rij] in
                    let naam = Onderdeelnaam(kerntaak)
                    let werkprocessen =
                        kerntaak.werkprocessen.isEmpty ? [nil] : kerntaak.werkprocessen.map { Onderdeelnaam($0) }
                    return werkprocessen.map { Rij(drager: drager, deel: deel.naam, kerntaak: naam, werkproces: $0) }
                }
            }
            return (drager.code, regels)
        }
    }
}

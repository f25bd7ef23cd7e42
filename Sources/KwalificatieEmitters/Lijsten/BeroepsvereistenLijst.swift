import KwalificatieModel

/// The requirements that the law sets for beroepen (register: beroepsvereisten in dossiers, seed 000, 2.11): a row for
/// each code of a kwalificatie that has them; a dossier that has them without saying for which has a row as well.
struct BeroepsvereistenLijst: OnderdeelVeldLijst {
    let bestandsnaam = "beroepsvereisten.csv"
    let omschrijving =
        "De dossiers en kwalificaties met wettelijke beroepsvereisten, één code van een kwalificatie per rij."
    let sleutel = Lijstsleutel("Crebo's dossier", "Crebo", "Kwalificatie", "Inschrijven vanaf")

    /// A kwalificatie under one of its codes.
    struct Rij: MetDossier, MetPeriode {
        let dossier: Kwalificatiedossier
        var kwalificatie: Kwalificatie?
        var periode: CreboPeriode<KwalificatieRole>?

        var status: String? { dossier.status }
        var voorblad: Voorblad? { dossier.voorblad }
    }

    let velden: [OnderdeelVeld<Rij>] =
        OnderdeelVeld.ditDossier + [
            OnderdeelVeld("Crebo", "De code van de kwalificatie.", .code, .gepubliceerd) { rij, _ in
                .of(rij.periode?.crebo.text)
            },
            OnderdeelVeld("Kwalificatie", "De naam van de kwalificatie.", .tekst, .gepubliceerd) { rij, _ in
                .of(rij.kwalificatie?.titel)
            },
            OnderdeelVeld("Niveau", "Het niveau van de kwalificatie.", .getal, .gepubliceerd) { rij, _ in
                .of(rij.kwalificatie?.niveau?.rawValue)
            },
            OnderdeelVeld(
                "Bekostigd door",
                "Het ministerie dat de code van de kwalificatie of het dossier bekostigt; niet wie de eisen stelt.",
                .waarden, .eigen
            ) {
                rij, _ in
                let ministeries = rij.periode.map { [$0.ministerie] } ?? rij.dossier.crebos.map(\.ministerie)
                return .of(Set(ministeries.compactMap { $0?.eenRegel }).sorted())
            },
        ] + OnderdeelVeld.perioden + [
            .sectorkamer,
            OnderdeelVeld("Toelichting", "Welke eisen de kwalificatie noemt.", .tekst, .eigen) { rij, _ in
                .of(rij.kwalificatie?.toelichtingWettelijkeBeroepsvereisten?.plat)
            },
            OnderdeelVeld("Bron", "Waar die eisen staan, volgens de kwalificatie.", .tekst, .eigen) { rij, _ in
                .of(rij.kwalificatie?.bronWettelijkeBeroepsvereisten?.plat)
            },
            OnderdeelVeld(
                "Verantwoording", "Wat het dossier er in zijn verantwoordingsinformatie over zegt.", .tekst, .eigen
            ) { rij, _ in
                .of(rij.dossier.verantwoordingsinformatie?.wettelijkeBeroepsvereisten?.tekst?.plat)
            },
        ]

    func regels(_ record: RegisterRecord) -> [(code: String, regels: [Rij])] {
        guard case .dossier(let dossier) = record else { return [] }
        var rijen = dossier.kwalificaties.filter { $0.wettelijkeBeroepsvereisten == true }.flatMap { kwalificatie in
            kwalificatie.crebos.isEmpty
                ? [Rij(dossier: dossier, kwalificatie: kwalificatie)]
                : kwalificatie.crebos.map { Rij(dossier: dossier, kwalificatie: kwalificatie, periode: $0) }
        }
        if rijen.isEmpty, dossier.wettelijkeBeroepsvereisten == true { rijen = [Rij(dossier: dossier)] }
        let sorted = rijen.sorted { $0.sleutel < $1.sleutel }
        return [(record.codes.first ?? "", sorted)]
    }
}

extension BeroepsvereistenLijst.Rij {
    fileprivate var sleutel: (UInt32, String) { (periode?.crebo.number ?? .max, periode?.geldigVanaf?.iso ?? "") }
}

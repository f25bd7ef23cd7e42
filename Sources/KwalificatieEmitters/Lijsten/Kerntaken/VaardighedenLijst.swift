import KwalificatieModel

/// The vakkennis and vaardigheden of every kerntaak, one item on a row; of a kwalificatie those of the basis too, and
/// what it adds to these.
struct VaardighedenLijst: OnderdeelVeldLijst {
    let bestandsnaam = "vaardigheden.csv"
    let omschrijving = "De vakkennis en vaardigheden van elke kerntaak, één per rij."
    let sleutel = Lijstsleutel(
        "Code", "Titel", "Deel", "Code kerntaak", "Kerntaak", "Vakkennis of vaardigheid", "Aanvulling")

    /// An item.
    struct Rij: MetKerntaak {
        let drager: Kerntakendrager
        let deel: String?
        let kerntaak: Onderdeelnaam?
        let vaardigheid: KennisVerwijzing
        let isAanvulling: Bool
    }

    let velden: [OnderdeelVeld<Rij>] =
        OnderdeelVeld.kerntaak + [
            OnderdeelVeld(
                "Vakkennis of vaardigheid", "Wat iemand weet of kan; staat dat niet in het document, dan zijn nummer.",
                .tekst, .eigen
            ) { rij, _ in
                .of(rij.vaardigheid.titel ?? "nr \(rij.vaardigheid.nr)")
            },
            OnderdeelVeld("Aanvulling", "Of het een aanvulling van de kwalificatie op de basis is.", .janee, .eigen) {
                rij, _ in .janee(rij.isAanvulling)
            },
        ]

    func regels(_ record: RegisterRecord) -> [(code: String, regels: [Rij])] {
        Kerntakendrager.alle(record).map { ($0.code, $0.delen.flatMap($0.vaardigheden(van:))) }
    }
}

extension Kerntakendrager {
    /// The items of each kerntaak and what is added to it; last, what is added to a kerntaak that is not there.
    fileprivate func vaardigheden(van deel: Deel) -> [VaardighedenLijst.Rij] {
        let aanvullingen = Dictionary(grouping: deel.aanvullingen, by: \.bij)
            .mapValues { $0.flatMap(\.vakkennisEnVaardigheden) }
        let bekend = deel.kerntaken.flatMap { kerntaak in
            rijen(deel, kerntaak, kerntaak.vakkennisEnVaardigheden, isAanvulling: false)
                + rijen(deel, kerntaak, kerntaak.code.flatMap { aanvullingen[$0] } ?? [], isAanvulling: true)
        }
        let codes = Set(deel.kerntaken.compactMap(\.code))
        let los = deel.aanvullingen.filter { aanvulling in !(aanvulling.bij.map(codes.contains) ?? false) }
        return bekend + rijen(deel, nil, los.flatMap(\.vakkennisEnVaardigheden), isAanvulling: true)
    }

    /// The items, each once: published dossiers name some twice.
    private func rijen(
        _ deel: Deel, _ kerntaak: Kerntaak?, _ vaardigheden: [KennisVerwijzing], isAanvulling: Bool
    ) -> [VaardighedenLijst.Rij] {
        let naam = kerntaak.map { Onderdeelnaam($0) }
        var seen: Set<String> = []
        return vaardigheden.filter { seen.insert($0.titel?.eenRegel ?? "nr \($0.nr)").inserted }.map { vaardigheid in
            VaardighedenLijst.Rij(
                drager: self, deel: deel.naam, kerntaak: naam, vaardigheid: vaardigheid, isAanvulling: isAanvulling)
        }
    }
}

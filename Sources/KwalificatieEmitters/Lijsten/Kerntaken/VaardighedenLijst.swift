import KwalificatieModel

/// The vakkennis and vaardigheden of every kerntaak, one item on a row; of a kwalificatie those of the basis too, and
/// what it adds to these.
struct VaardighedenLijst: OnderdeelVeldLijst {
    let bestandsnaam = "vaardigheden.csv"
    let omschrijving = "De vakkennis en vaardigheden van elke kerntaak, één per rij."

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
        let aanvullingen = Dictionary(
            grouping: deel.aanvullingen.filter { !$0.vakkennisEnVaardigheden.isEmpty }, by: \.bij)
        let bekend = deel.kerntaken.flatMap { kerntaak in
            rijen(deel, kerntaak, kerntaak.vakkennisEnVaardigheden, isAanvulling: false)
                + (kerntaak.code.flatMap { aanvullingen[$0] } ?? []).flatMap {
                    rijen(deel, kerntaak, $0.vakkennisEnVaardigheden, isAanvulling: true)
                }
        }
        let codes = Set(deel.kerntaken.compactMap(\.code))
        let los = deel.aanvullingen.filter { aanvulling in !(aanvulling.bij.map(codes.contains) ?? false) }
        return bekend + los.flatMap { rijen(deel, nil, $0.vakkennisEnVaardigheden, isAanvulling: true) }
    }

    private func rijen(
        _ deel: Deel, _ kerntaak: Kerntaak?, _ vaardigheden: [KennisVerwijzing], isAanvulling: Bool
    ) -> [VaardighedenLijst.Rij] {
        let naam = kerntaak.map { Onderdeelnaam($0) }
        return vaardigheden.map { vaardigheid in
            VaardighedenLijst.Rij(
                drager: self, deel: deel.naam, kerntaak: naam, vaardigheid: vaardigheid, isAanvulling: isAanvulling)
        }
    }
}

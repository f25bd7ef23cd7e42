import KwalificatieModel

/// The crebokoppeltabel: to which kwalificatie and dossier of a school year each code refers that was ever issued, with
/// SBB's nine columns.
///
/// - A code has rows for every cohort of which lists are made, from that on in which it had begun.
/// - While a student can enrol under it, it refers to itself; then to the first codes along each chain of succession
///   under which a student can, with a row for each. A code that leads to none has one row, and refers to nothing.
/// - The rows stand in the order of cohort, code, and code referred to.
/// - Neither documents nor tables have a beroep_id, so that this column is empty.
struct Crebokoppeltabel: VeldLijst {
    let bestandsnaam = "crebokoppeltabel.csv"
    let omschrijving =
        "Naar welke kwalificatie en welk dossier van een schooljaar elke ooit uitgegeven code verwijst."
    let sleutel = Lijstsleutel(
        "opleidingscode", "schooljaar", "verwijzende opleidingscode kwalificatie schooljaar",
        "verwijzende opleidingscode dossier schooljaar")
    /// The study years that were asked for; nil for all.
    var jaren: [Cohort]?

    /// A code in a school year, and one of the codes to which it refers.
    struct Rij {
        let opleiding: BekendeOpleiding
        let cohort: Cohort
        let verwijzing: BekendeOpleiding?
    }

    let velden: [Veld<Rij>] = [
        Veld("opleidingscode", "Een code die ooit is uitgegeven.", .code, .gepubliceerd) { rij, _ in
            .text(rij.opleiding.code.text)
        },
        Veld("opleidingsnaam", "De naam bij die code.", .tekst, .gepubliceerd) { rij, _ in .of(rij.opleiding.naam) },
        Veld("schooljaar", "Het schooljaar, van 1 augustus tot en met 31 juli.", .tekst, .gepubliceerd) { rij, _ in
            .text(rij.cohort.schooljaar)
        },
        Veld(
            "verwijzende opleidingscode kwalificatie schooljaar",
            "De kwalificatie van dat schooljaar waarnaar de code verwijst.", .code, .gepubliceerd
        ) { rij, _ in
            .of(rij.kwalificatie?.code.text)
        },
        Veld(
            "verwijzende opleidingscode dossier schooljaar", "Het dossier van die kwalificatie in dat schooljaar.",
            .code, .gepubliceerd
        ) { rij, _ in
            .of(rij.dossier?.text)
        },
        Veld("beroep_id", "Leeg: geen bron geeft dit nummer.", .tekst, .gepubliceerd) { _, _ in .empty },
        Veld("beroep (kwalificatie)", "De naam van die kwalificatie.", .tekst, .gepubliceerd) { rij, _ in
            .of(rij.kwalificatie?.naam)
        },
        Veld("niveau beroep", "Het niveau van die kwalificatie.", .getal, .gepubliceerd) { rij, _ in
            .of(rij.kwalificatie?.niveau?.rawValue)
        },
        Veld(
            "sectorkamer (op opleidingscode)", "De sectorkamer die de code beheert.", .tekst, .gepubliceerd
        ) { rij, _ in
            .of(rij.opleiding.sectorkamer)
        },
    ]

    func regels(_ register: Register) -> [Rij] {
        let opleidingen = register.opleidingen
        return register.cohorts(jaren).flatMap { cohort in
            opleidingen.alle.filter { $0.hasBegun(in: cohort) }.flatMap { opleiding in
                let verwijzingen = opleidingen.verwijzingen(van: opleiding.code, in: cohort)
                return verwijzingen.isEmpty
                    ? [Rij(opleiding: opleiding, cohort: cohort, verwijzing: nil)]
                    : verwijzingen.map { Rij(opleiding: opleiding, cohort: cohort, verwijzing: $0) }
            }
        }
    }
}

extension Crebokoppeltabel.Rij {
    /// What the code refers to, unless that is a dossier.
    fileprivate var kwalificatie: BekendeOpleiding? { verwijzing?.isDossier == true ? nil : verwijzing }

    /// The dossier of what the code refers to, or what it refers to itself when that is a dossier.
    fileprivate var dossier: Opleidingscode? {
        verwijzing?.isDossier == true ? verwijzing?.code : verwijzing?.dossier(in: cohort)
    }
}

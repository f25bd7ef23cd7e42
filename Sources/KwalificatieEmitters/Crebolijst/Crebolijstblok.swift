import KwalificatieModel

/// The dossiers of one opleidingsdomein in the crebolijst of a cohort.
struct Crebolijstblok {
    /// The code of the domain; nil for the dossiers without (Entree).
    let crebo: OpleidingsdomeinCrebo?
    /// The dossiers with their kwalificaties, in the order of the list.
    let groepen: [Crebogroep]

    /// The blocks of the list of a day, in its order: domains by their crebo, then what has none.
    static func alle(_ register: Register, op dag: CalendarDate) -> [Crebolijstblok] {
        let volgorde = GepubliceerdeVolgorde(register.tabellen.crebolijsten.last { $0.cohort.firstDay <= dag })
        let byDomain = Dictionary(grouping: Crebogroep.alle(register, op: dag)) { $0.dossier.domein?.crebo }
        let domeinen: [OpleidingsdomeinCrebo?] = byDomain.keys.compactMap { $0 }.sorted() + [nil]
        return domeinen.compactMap { crebo in
            byDomain[crebo].map { Crebolijstblok(crebo: crebo, groepen: volgorde.geordend($0)) }
        }
    }
}

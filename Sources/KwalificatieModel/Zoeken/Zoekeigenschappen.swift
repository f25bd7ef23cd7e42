/// What filters look at.
struct Zoekeigenschappen {
    let soort: Onderdeelsoort
    let niveaus: [Niveau]
    let sectorkamer: Sectorkamer?
    let perioden: [Periode]

    /// The days on which something can be begun.
    struct Periode {
        /// The first day (inclusive); nil when the document does not say.
        let vanaf: CalendarDate?
        /// The first day on which it can no longer be begun (exclusive); nil while there is no end.
        let tot: CalendarDate?

        /// Without a start nobody can tell, so the answer is no.
        func contains(_ day: CalendarDate) -> Bool {
            guard let vanaf, vanaf <= day else { return false }
            return tot.map { day < $0 } ?? true
        }
    }
}

extension RegisterRecord {
    /// What filters look at, of each of `onderdelen`, in that order.
    var zoekeigenschappen: [Zoekeigenschappen] {
        let sectorkamer = voorblad?.penvoerder
        func eigenschappen(
            _ soort: Onderdeelsoort, _ niveaus: [Niveau], _ perioden: [Zoekeigenschappen.Periode]
        ) -> Zoekeigenschappen {
            Zoekeigenschappen(soort: soort, niveaus: niveaus, sectorkamer: sectorkamer, perioden: perioden)
        }
        switch self {
        case .dossier(let dossier):
            return [
                eigenschappen(.dossier, dossier.kwalificaties.compactMap(\.niveau), dossier.crebos.map(\.periode))
            ]
                + dossier.kwalificaties.map {
                    eigenschappen(.kwalificatie, [$0.niveau].compactMap(\.self), $0.crebos.map(\.periode))
                }
        case .keuzedeel(let keuzedeel):
            return [
                eigenschappen(
                    .keuzedeel, keuzedeel.niveaus, [.init(vanaf: keuzedeel.geldigVanaf, tot: keuzedeel.geldigTot)])
            ]
        case .certificaat(let certificaat):
            return [
                eigenschappen(
                    .certificaat, [], [.init(vanaf: certificaat.geldigVanaf, tot: certificaat.geldigTot)])
            ]
        case .crossOver(let kwalificatie):
            return [
                eigenschappen(
                    .crossOver, [kwalificatie.niveau].compactMap(\.self), kwalificatie.crebos.map(\.periode))
            ]
        case .geregionaliseerd(let kwalificatie):
            return [
                eigenschappen(
                    .geregionaliseerd, [kwalificatie.niveau].compactMap(\.self), kwalificatie.crebos.map(\.periode))
            ]
        }
    }
}

extension Geldigheid {
    /// A list shows that something was open in a study year, and nothing of the next.
    var periode: Zoekeigenschappen.Periode {
        .init(vanaf: vanaf, tot: eindeInstroom ?? laatstGezien.flatMap { Cohort(year: $0.year + 1)?.firstDay })
    }
}

extension CreboPeriode {
    fileprivate var periode: Zoekeigenschappen.Periode { .init(vanaf: geldigVanaf, tot: eindeInstroom) }
}

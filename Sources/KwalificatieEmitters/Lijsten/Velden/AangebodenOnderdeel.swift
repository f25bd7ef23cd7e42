import KwalificatieModel

/// What keuzedelen and certificaten have in common: what the columns that lists of them share are made of.
protocol AangebodenOnderdeel: Vaststelling {
    var titel: String { get }
    var geldigVanaf: CalendarDate? { get }
    var geldigTot: CalendarDate? { get }
}

extension Keuzedeel: AangebodenOnderdeel {}
extension Certificaat: AangebodenOnderdeel {}

extension KolomVeld where Rij: AangebodenOnderdeel {
    /// From when to when it can be offered.
    static var geldigheid: [KolomVeld] {
        [
            KolomVeld("Geldig vanaf", "De eerste dag waarop het aangeboden kan worden.", .datum, .gepubliceerd) {
                rij, _ in .of(rij.geldigVanaf)
            },
            KolomVeld("Geldig tot", "De eerste dag waarop dat niet meer kan.", .datum, .gepubliceerd) { rij, _ in
                .of(rij.geldigTot)
            },
        ]
    }
}

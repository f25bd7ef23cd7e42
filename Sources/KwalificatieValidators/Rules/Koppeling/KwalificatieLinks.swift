import KwalificatieModel

extension RegisterRecord {
    /// The lists of kwalificaties that the record names, each with what it is for.
    var kwalificatieLinks: [(doel: Bilingual, links: [KwalificatieVerwijzing])] {
        switch self {
        case .dossier: []
        case .keuzedeel(let keuzedeel):
            [
                (Bilingual("gekoppeld aan", "linked to"), keuzedeel.gekoppeldeKwalificaties),
                (Bilingual("ontwikkeld voor", "made for"), keuzedeel.ontwikkeldVoor),
            ]
        case .certificaat(let certificaat):
            [(Bilingual("samengesteld uit", "made from"), certificaat.samengesteldUit)]
        case .crossOver(let kwalificatie):
            [(Bilingual("samengesteld uit", "made from"), kwalificatie.samengesteldUit)]
        case .geregionaliseerd(let kwalificatie):
            [(Bilingual("gebaseerd op", "based on"), kwalificatie.gebaseerdOp.map { [$0] } ?? [])]
        }
    }

    /// The first day on which the record can be offered; nil where it does not say.
    var geldigVanaf: CalendarDate? {
        switch self {
        case .dossier(let dossier): dossier.crebos.compactMap(\.geldigVanaf).min()
        case .keuzedeel(let keuzedeel): keuzedeel.geldigVanaf
        case .certificaat(let certificaat): certificaat.geldigVanaf
        case .crossOver(let kwalificatie): kwalificatie.crebos.compactMap(\.geldigVanaf).min()
        case .geregionaliseerd(let kwalificatie): kwalificatie.crebos.compactMap(\.geldigVanaf).min()
        }
    }
}

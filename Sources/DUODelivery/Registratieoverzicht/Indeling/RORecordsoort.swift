/// The kinds of records of a registratieoverzicht, in the order in which PvE 15.4 names them.
public enum RORecordsoort: String, Sendable, Hashable, CaseIterable {
    /// Voorlooprecord: which institution, which period.
    case voorloop = "VLP"
    /// A person.
    case persoon = "PER"
    /// An inschrijving.
    case inschrijving = "ISG"
    /// A period of an inschrijving.
    case periode = "ISP"
    /// A period of extra support.
    case ondersteuning = "ISE"
    /// A beroepspraktijkvorming.
    case bpv = "BPV"
    /// A diploma.
    case diploma = "DIP"
    /// The result of an AMvB-onderdeel.
    case onderdeel = "AMO"
    /// The result of a generiek examenonderdeel.
    case examenonderdeel = "GEO"
    /// The result of a keuzedeel.
    case keuzedeel = "KZD"
    /// Sluitrecord: how many there are of each of the others.
    case sluit = "SLR"

    /// What the records are, in the plural; of the two kinds of which there is one, in the singular.
    public var naam: String {
        switch self {
        case .voorloop: "voorlooprecord"
        case .persoon: "personen"
        case .inschrijving: "inschrijvingen"
        case .periode: "inschrijvingsperioden"
        case .ondersteuning: "perioden extra ondersteuning"
        case .bpv: "beroepspraktijkvormingen"
        case .diploma: "diploma's"
        case .onderdeel: "AMvB-onderdelen"
        case .examenonderdeel: "generieke examenonderdelen"
        case .keuzedeel: "keuzedelen"
        case .sluit: "sluitrecord"
        }
    }

    /// Whether the records are results, of a diploma or loose.
    var isResultaat: Bool { self == .onderdeel || self == .examenonderdeel || self == .keuzedeel }
}

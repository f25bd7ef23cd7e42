/// The kinds of things that a person asks about, in the order in which answers show them: the kinds of records, and the
/// kwalificatie, which is a part of the record of its dossier.
public enum Onderdeelsoort: String, Sendable, Codable, CaseIterable, Comparable {
    /// A kwalificatiedossier.
    case dossier
    /// A kwalificatie of a dossier.
    case kwalificatie
    /// A keuzedeel.
    case keuzedeel
    /// A certificaat of beroepsgerichte onderdelen.
    case certificaat
    /// A cross-over kwalificatie.
    case crossOver = "cross-over"
    /// A geregionaliseerde kwalificatie.
    case geregionaliseerd
    /// An opleidingsdomein: no record, but lists show its code.
    case opleidingsdomein

    /// The kind of a record as a whole.
    public init(_ soort: RegisterRecord.Soort) {
        switch soort {
        case .dossier: self = .dossier
        case .keuzedeel: self = .keuzedeel
        case .certificaat: self = .certificaat
        case .crossOver: self = .crossOver
        case .geregionaliseerd: self = .geregionaliseerd
        }
    }

    /// The name of one, in a Dutch sentence.
    public var enkelvoud: String { RegisterRecord.Soort(rawValue: rawValue)?.naam ?? rawValue }

    /// The name of several, in a Dutch sentence.
    public var meervoud: String {
        switch self {
        case .dossier: "kwalificatiedossiers"
        case .kwalificatie: "kwalificaties"
        case .keuzedeel: "keuzedelen"
        case .certificaat: "certificaten"
        case .crossOver: "cross-over kwalificaties"
        case .geregionaliseerd: "geregionaliseerde kwalificaties"
        case .opleidingsdomein: "opleidingsdomeinen"
        }
    }

    /// The order of `allCases`.
    public static func < (left: Onderdeelsoort, right: Onderdeelsoort) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

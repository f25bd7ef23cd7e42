/// One record of the register, of any kind: what a reader hands on and a line of `crebo export` holds.
///
/// Indirect, because a record is more than a kilobyte of fields: an array of records then holds references, and copying
/// or growing it copies no record.
public indirect enum RegisterRecord: Sendable, Equatable {
    /// A kwalificatiedossier with its kwalificaties.
    case dossier(Kwalificatiedossier)
    /// A keuzedeel.
    case keuzedeel(Keuzedeel)
    /// A certificaat of beroepsgerichte onderdelen.
    case certificaat(Certificaat)
    /// A cross-over kwalificatie.
    case crossOver(CrossOverKwalificatie)
    /// A geregionaliseerde kwalificatie.
    case geregionaliseerd(GeregionaliseerdeKwalificatie)

    /// The kinds of records, in the order in which outputs show them.
    public enum Soort: String, Sendable, Codable, CodingKeyRepresentable, CaseIterable, Comparable {
        /// A kwalificatiedossier.
        case dossier
        /// A keuzedeel.
        case keuzedeel
        /// A certificaat of beroepsgerichte onderdelen.
        case certificaat
        /// A cross-over kwalificatie.
        case crossOver = "cross-over"
        /// A geregionaliseerde kwalificatie.
        case geregionaliseerd = "geregionaliseerd"

        private var rank: Int {
            switch self {
            case .dossier: 0
            case .keuzedeel: 1
            case .certificaat: 2
            case .crossOver: 3
            case .geregionaliseerd: 4
            }
        }

        /// The order of `allCases`.
        public static func < (left: Soort, right: Soort) -> Bool { left.rank < right.rank }

        /// The name of this kind in a Dutch sentence.
        public var naam: String {
            switch self {
            case .dossier: "kwalificatiedossier"
            case .keuzedeel: "keuzedeel"
            case .certificaat: "certificaat"
            case .crossOver: "cross-over kwalificatie"
            case .geregionaliseerd: "geregionaliseerde kwalificatie"
            }
        }
    }

    /// The kind.
    public var soort: Soort {
        switch self {
        case .dossier: .dossier
        case .keuzedeel: .keuzedeel
        case .certificaat: .certificaat
        case .crossOver: .crossOver
        case .geregionaliseerd: .geregionaliseerd
        }
    }

    /// The codes under which the record is known, in the order of the document; not those of the kwalificaties of a
    /// dossier.
    public var codes: [String] {
        switch self {
        case .dossier(let dossier): dossier.crebos.map(\.crebo.text)
        case .keuzedeel(let keuzedeel): [keuzedeel.code.text]
        case .certificaat(let certificaat): [certificaat.code.text]
        case .crossOver(let kwalificatie): kwalificatie.crebos.map(\.crebo.text)
        case .geregionaliseerd(let kwalificatie): kwalificatie.crebos.map(\.crebo.text)
        }
    }

    /// What every kind of record has.
    private var common: any RegisterProduct {
        switch self {
        case .dossier(let dossier): dossier
        case .keuzedeel(let keuzedeel): keuzedeel
        case .certificaat(let certificaat): certificaat
        case .crossOver(let kwalificatie): kwalificatie
        case .geregionaliseerd(let kwalificatie): kwalificatie
        }
    }

    /// The title as given.
    public var titel: String { common.titel }
    /// SBB's internal number.
    public var nr: Int? { common.nr }
    /// The name of the version, as given.
    public var versie: String? { common.versie }
    /// `Vastgesteld`, or how far the record is.
    public var status: String? { common.status }
    /// The front page.
    public var voorblad: Voorblad? { common.voorblad }
    /// The element that holds the record.
    public var place: SourcePlace { common.place }
    /// The day on which the record was adopted; nil where the document does not say.
    public var vastgesteldOp: CalendarDate? { voorblad?.vastgesteldOp }
    /// Whether it has been adopted: what says nothing about its status counts as adopted.
    public var isVastgesteld: Bool { Self.isVastgesteld(status) }

    /// Whether this status is that of something adopted: `Vastgesteld`, in whatever capitals, or none.
    static func isVastgesteld(_ status: String?) -> Bool {
        let words = status?.lowercased().split(whereSeparator: \.isWhitespace) ?? []
        return words.isEmpty || words == ["vastgesteld"]
    }
}

/// What every kind of record has.
private protocol RegisterProduct {
    var nr: Int? { get }
    var titel: String { get }
    var versie: String? { get }
    var status: String? { get }
    var voorblad: Voorblad? { get }
    var place: SourcePlace { get }
}

extension Kwalificatiedossier: RegisterProduct {}
extension Keuzedeel: RegisterProduct {}
extension Certificaat: RegisterProduct {}
extension CrossOverKwalificatie: RegisterProduct {}
extension GeregionaliseerdeKwalificatie: RegisterProduct {}

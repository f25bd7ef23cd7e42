/// Where the fields of a record stood that have an element of their own; `unknown` for one that is absent.
///
/// Attributes have the place of their element, texts have their own.
public struct FieldPlaces: Sendable, Equatable {
    /// The study load.
    public var sbu = SourcePlace.unknown
    /// The soort opleiding.
    public var soortOpleiding = SourcePlace.unknown
    /// The aard of a keuzedeel.
    public var aard = SourcePlace.unknown
    /// The niveaus of a keuzedeel.
    public var niveaus = SourcePlace.unknown
    /// Whether a certificate goes with a keuzedeel.
    public var certificaat = SourcePlace.unknown
    /// What makes a certificate worth having.
    public var certificaatinformatie = SourcePlace.unknown
    /// The links of a keuzedeel to kwalificaties.
    public var gekoppeldeKwalificaties = SourcePlace.unknown
    /// Who made a keuzedeel.
    public var ontwikkeldDoor = SourcePlace.unknown
    /// The kerntaken of a keuzedeel.
    public var kerntaken = SourcePlace.unknown
    /// The kwalificaties of which something is composed.
    public var samengesteldUit = SourcePlace.unknown
    /// The kwalificatie on which something is based.
    public var gebaseerdOp = SourcePlace.unknown
    /// A second kwalificatie on which something is based, where one is allowed; it is not read.
    public var tweedeGebaseerdOp = SourcePlace.unknown
    /// The institutions of an experiment.
    public var instellingen = SourcePlace.unknown

    /// What the beroep is.
    public var typeringVanHetBeroep = SourcePlace.unknown
    /// What a keuzedeel or certificaat is.
    public var omschrijving = SourcePlace.unknown
    /// What a keuzedeel adds to a kwalificatie.
    public var toegevoegdeWaarde = SourcePlace.unknown

    /// Places that are all unknown.
    public init() {}
}

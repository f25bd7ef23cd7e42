/// A period in which a keuzedeel was linked to a kwalificatie (`koppelingen*.csv`, own design).
public struct Koppeling: Sendable, Equatable, Codable {
    /// The keuzedeel.
    public var keuzedeel: KeuzedeelCode
    /// The kwalificatie.
    public var kwalificatie: Opleidingscode
    /// The first day on which the link held (inclusive); nil where unknown.
    public var geldigVanaf: CalendarDate?
    /// The first day on which it no longer held (exclusive); nil while it holds.
    public var geldigTot: CalendarDate?
    /// The path of the document.
    @Uncompared public var file = ""
    /// Where the row begins.
    @Uncompared public var place = SourcePlace.unknown

    private enum CodingKeys: String, CodingKey {
        case keuzedeel, kwalificatie, geldigVanaf, geldigTot
    }

    /// A link.
    public init(
        keuzedeel: KeuzedeelCode, kwalificatie: Opleidingscode, geldigVanaf: CalendarDate? = nil,
        geldigTot: CalendarDate? = nil, file: String = "", place: SourcePlace = .unknown
    ) {
        self.keuzedeel = keuzedeel
        self.kwalificatie = kwalificatie
        self.geldigVanaf = geldigVanaf
        self.geldigTot = geldigTot
        self.file = file
        self.place = place
    }
}

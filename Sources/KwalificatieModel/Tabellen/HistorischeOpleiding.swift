/// A code from before the current structure, or one of which no document is given (`historie*.csv`, own design).
public struct HistorischeOpleiding: Sendable, Equatable, Codable {
    /// The code.
    public var code: Opleidingscode
    /// The name, as given.
    public var naam: String
    /// The niveau; nil for a dossier or where unknown.
    public var niveau: Niveau?
    /// The code of the dossier in which it stands; nil for a dossier or where unknown.
    public var dossier: Opleidingscode?
    /// The first day on which a student could enrol (inclusive); nil where unknown.
    public var geldigVanaf: CalendarDate?
    /// The first day on which a student could no longer enrol (exclusive); nil while that is possible.
    public var geldigTot: CalendarDate?
    /// The path of the document.
    @Uncompared public var file = ""
    /// Where the row begins.
    @Uncompared public var place = SourcePlace.unknown

    private enum CodingKeys: String, CodingKey {
        case code, naam, niveau, dossier, geldigVanaf, geldigTot
    }

    /// A code.
    public init(
        code: Opleidingscode, naam: String, niveau: Niveau? = nil, dossier: Opleidingscode? = nil,
        geldigVanaf: CalendarDate? = nil, geldigTot: CalendarDate? = nil, file: String = "",
        place: SourcePlace = .unknown
    ) {
        self.code = code
        self.naam = naam
        self.niveau = niveau
        self.dossier = dossier
        self.geldigVanaf = geldigVanaf
        self.geldigTot = geldigTot
        self.file = file
        self.place = place
    }
}

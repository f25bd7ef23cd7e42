/// A cross-over kwalificatie: built from parts of existing kwalificaties, in an experiment that ended on 31-07-2025.
///
/// The XML of cross-overs is this project's own design: no public example exists.
public struct CrossOverKwalificatie: Sendable, Equatable {
    /// SBB's internal number.
    public var nr: Int?
    /// The title as given.
    public var titel: String
    /// The niveau: 2 to 4.
    public var niveau: Niveau?
    /// The name of the version, as given.
    public var versie: String?
    /// `Vastgesteld`, or how far it is.
    public var status: String?
    /// The codes: at least one in a usable record.
    public var crebos: [CreboPeriode<CrossOverRole>]
    /// The front page.
    public var voorblad: Voorblad?
    /// What the beroep is.
    public var typeringVanHetBeroep: Tekst?
    /// The study load of the whole opleiding in hours.
    public var sbu: Int?
    /// The kind of opleiding; nil when missing or unreadable.
    public var soortOpleiding: SoortOpleiding?
    /// The kwalificaties of which it takes parts, with the werkprocessen.
    public var samengesteldUit: [KwalificatieVerwijzing]
    /// The institutions that offer it.
    public var instellingen: [Instelling]
    /// The items to which kerntaken refer.
    public var kennisEnVaardigheden: [KennisOfVaardigheid]
    /// The kerntaken, in the order of the document: `B1-K1`.
    public var kerntaken: [Kerntaak]
    /// The soort opleiding as given, where that is in other letters than published: `Vakopleiding`.
    public var soortOpleidingGegeven: String?
    /// The fields in which something stands that could not be read.
    public var unreadable: UnreadableFields = []
    /// The element that holds it.
    @Uncompared public var place = SourcePlace.unknown
    /// Where its fields stood.
    @Uncompared public var fieldPlaces = FieldPlaces()

    private enum CodingKeys: String, CodingKey {
        case nr, titel, niveau, versie, status, crebos, voorblad, typeringVanHetBeroep, sbu, soortOpleiding,
            samengesteldUit, instellingen, kennisEnVaardigheden, kerntaken
    }

    /// Nil and empty where the document has nothing.
    public init(
        nr: Int? = nil, titel: String, niveau: Niveau? = nil, versie: String? = nil, status: String? = nil,
        crebos: [CreboPeriode<CrossOverRole>] = [], voorblad: Voorblad? = nil, typeringVanHetBeroep: Tekst? = nil,
        sbu: Int? = nil, soortOpleiding: SoortOpleiding? = nil, samengesteldUit: [KwalificatieVerwijzing] = [],
        instellingen: [Instelling] = [], kennisEnVaardigheden: [KennisOfVaardigheid] = [],
        kerntaken: [Kerntaak] = [], place: SourcePlace = .unknown
    ) {
        self.nr = nr
        self.titel = titel
        self.niveau = niveau
        self.versie = versie
        self.status = status
        self.crebos = crebos
        self.voorblad = voorblad
        self.typeringVanHetBeroep = typeringVanHetBeroep
        self.sbu = sbu
        self.soortOpleiding = soortOpleiding
        self.samengesteldUit = samengesteldUit
        self.instellingen = instellingen
        self.kennisEnVaardigheden = kennisEnVaardigheden
        self.kerntaken = kerntaken
        self.place = place
    }
}

extension CrossOverKwalificatie: Codable {}

/// An institution that offers an experimental kwalificatie.
public struct Instelling: Sendable, Equatable {
    /// Its BRIN, as given.
    public var brin: String?
    /// Its name, as given.
    public var naam: String?
    /// The element that holds it.
    @Uncompared public var place = SourcePlace.unknown

    private enum CodingKeys: String, CodingKey {
        case brin, naam
    }

    /// Nil and empty where the document has nothing.
    public init(
        brin: String? = nil, naam: String? = nil, place: SourcePlace = .unknown
    ) {
        self.brin = brin
        self.naam = naam
        self.place = place
    }
}

extension Instelling: Codable {}

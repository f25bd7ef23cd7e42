/// A geregionaliseerde kwalificatie: an existing kwalificatie with a regional part, in an experiment (seed 002, annex 1).
///
/// The XML of geregionaliseerde kwalificaties is this project's own design: no public example exists.
public struct GeregionaliseerdeKwalificatie: Sendable, Equatable {
    /// SBB's internal number.
    public var nr: Int?
    /// The title as given.
    public var titel: String
    /// The niveau.
    public var niveau: Niveau?
    /// The name of the version, as given.
    public var versie: String?
    /// `Vastgesteld`, or how far it is.
    public var status: String?
    /// The codes: at least one in a usable record.
    public var crebos: [CreboPeriode<GeregionaliseerdeRole>]
    /// The front page.
    public var voorblad: Voorblad?
    /// What the beroep is.
    public var typeringVanHetBeroep: Tekst?
    /// The study load of the whole opleiding in hours.
    public var sbu: Int?
    /// The kind of opleiding; nil when missing or unreadable.
    public var soortOpleiding: SoortOpleiding?
    /// The kwalificatie on which it is based.
    public var gebaseerdOp: KwalificatieVerwijzing?
    /// The region, as given.
    public var regio: String?
    /// The institutions that offer it.
    public var instellingen: [Instelling]
    /// What comes from the existing kwalificatie: at least 60 %.
    public var landelijkDeel: DeelVanKwalificatie?
    /// What the region adds: at most 25 %.
    public var regionaalDeel: DeelVanKwalificatie?
    /// The keuzedeel of the region: 15 %.
    public var regionaalKeuzedeel: DeelVanKwalificatie?
    /// The items to which kerntaken refer.
    public var kennisEnVaardigheden: [KennisOfVaardigheid]
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
            gebaseerdOp, regio, instellingen, landelijkDeel, regionaalDeel, regionaalKeuzedeel, kennisEnVaardigheden
    }

    /// Nil and empty where the document has nothing.
    public init(
        nr: Int? = nil, titel: String, niveau: Niveau? = nil, versie: String? = nil, status: String? = nil,
        crebos: [CreboPeriode<GeregionaliseerdeRole>] = [], voorblad: Voorblad? = nil,
        typeringVanHetBeroep: Tekst? = nil, sbu: Int? = nil, soortOpleiding: SoortOpleiding? = nil,
        gebaseerdOp: KwalificatieVerwijzing? = nil, regio: String? = nil, instellingen: [Instelling] = [],
        landelijkDeel: DeelVanKwalificatie? = nil, regionaalDeel: DeelVanKwalificatie? = nil,
        regionaalKeuzedeel: DeelVanKwalificatie? = nil, kennisEnVaardigheden: [KennisOfVaardigheid] = [],
        place: SourcePlace = .unknown
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
        self.gebaseerdOp = gebaseerdOp
        self.regio = regio
        self.instellingen = instellingen
        self.landelijkDeel = landelijkDeel
        self.regionaalDeel = regionaalDeel
        self.regionaalKeuzedeel = regionaalKeuzedeel
        self.kennisEnVaardigheden = kennisEnVaardigheden
        self.place = place
    }
}

extension GeregionaliseerdeKwalificatie: Codable {}

/// A part of a geregionaliseerde kwalificatie.
public struct DeelVanKwalificatie: Sendable, Equatable {
    /// Its share of the study load, in whole percents.
    public var percentage: Int?
    /// The title as given; of a regionaal keuzedeel only.
    public var titel: String?
    /// The code, when the regionaal keuzedeel is a published one.
    public var keuzedeel: KeuzedeelCode?
    /// What it is.
    public var omschrijving: Tekst?
    /// The kerntaken, in the order of the document.
    public var kerntaken: [Kerntaak]
    /// The element that holds it.
    @Uncompared public var place = SourcePlace.unknown

    private enum CodingKeys: String, CodingKey {
        case percentage, titel, keuzedeel, omschrijving, kerntaken
    }

    /// Nil and empty where the document has nothing.
    public init(
        percentage: Int? = nil, titel: String? = nil, keuzedeel: KeuzedeelCode? = nil, omschrijving: Tekst? = nil,
        kerntaken: [Kerntaak] = [], place: SourcePlace = .unknown
    ) {
        self.percentage = percentage
        self.titel = titel
        self.keuzedeel = keuzedeel
        self.omschrijving = omschrijving
        self.kerntaken = kerntaken
        self.place = place
    }
}

extension DeelVanKwalificatie: Codable {}

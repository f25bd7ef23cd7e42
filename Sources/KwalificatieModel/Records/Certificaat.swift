/// A certificaat of beroepsgerichte onderdelen: part of a kwalificatie, worth something on its own (seed 000, 2.7).
///
/// The XML of certificaten is this project's own design: no public example exists.
public struct Certificaat: Sendable, Equatable {
    /// SBB's internal number.
    public var nr: Int?
    /// The code.
    public var code: CertificaatCode
    /// The title as given.
    public var titel: String
    /// The name of the version, as given.
    public var versie: String?
    /// `Vastgesteld`, or how far it is.
    public var status: String?
    /// The first day on which it can be offered (inclusive).
    public var geldigVanaf: CalendarDate?
    /// The first day on which it can no longer be offered (exclusive).
    public var geldigTot: CalendarDate?
    /// Whether it is one of the groene certificaten (seed 001).
    public var isGroen: Bool?
    /// The front page.
    public var voorblad: Voorblad?
    /// What it is.
    public var omschrijving: Tekst?
    /// What makes it worth having.
    public var certificaatinformatie: Certificaatinformatie
    /// The kwalificatie, at times kwalificaties, of which it is composed, with the werkprocessen.
    public var samengesteldUit: [KwalificatieVerwijzing]
    /// The items to which kerntaken refer.
    public var kennisEnVaardigheden: [KennisOfVaardigheid]
    /// The kerntaken, in the order of the document.
    public var kerntaken: [Kerntaak]
    /// The fields in which something stands that could not be read.
    public var unreadable: UnreadableFields = []
    /// The element that holds it.
    @Uncompared public var place = SourcePlace.unknown
    /// Where its fields stood.
    @Uncompared public var fieldPlaces = FieldPlaces()

    private enum CodingKeys: String, CodingKey {
        case nr, code, titel, versie, status, geldigVanaf, geldigTot, isGroen, voorblad, omschrijving,
            certificaatinformatie, samengesteldUit, kennisEnVaardigheden, kerntaken
    }

    /// Nil and empty where the document has nothing.
    public init(
        nr: Int? = nil, code: CertificaatCode, titel: String, versie: String? = nil, status: String? = nil,
        geldigVanaf: CalendarDate? = nil, geldigTot: CalendarDate? = nil, isGroen: Bool? = nil,
        voorblad: Voorblad? = nil, omschrijving: Tekst? = nil,
        certificaatinformatie: Certificaatinformatie = .init(), samengesteldUit: [KwalificatieVerwijzing] = [],
        kennisEnVaardigheden: [KennisOfVaardigheid] = [], kerntaken: [Kerntaak] = [], place: SourcePlace = .unknown
    ) {
        self.nr = nr
        self.code = code
        self.titel = titel
        self.versie = versie
        self.status = status
        self.geldigVanaf = geldigVanaf
        self.geldigTot = geldigTot
        self.isGroen = isGroen
        self.voorblad = voorblad
        self.omschrijving = omschrijving
        self.certificaatinformatie = certificaatinformatie
        self.samengesteldUit = samengesteldUit
        self.kennisEnVaardigheden = kennisEnVaardigheden
        self.kerntaken = kerntaken
        self.place = place
    }
}

extension Certificaat: Codable {}

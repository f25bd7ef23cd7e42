/// A kwalificatiedossier: what one or more kwalificaties have in common, and those kwalificaties.
public struct Kwalificatiedossier: Sendable, Equatable {
    /// SBB's internal number: another one for each version, while the crebo can stay.
    public var nr: Int?
    /// The title as given.
    public var titel: String
    /// The name of the version, as given (`Gewijzigd 2016`).
    public var versie: String?
    /// The `nr` of the version before this one.
    public var nrVorigeVersie: Int?
    /// `Vastgesteld`, or how far it is.
    public var status: String?
    /// The opleidingsdomein, resolved; nil when the document refers to none.
    public var domein: Opleidingsdomein?
    /// Whether the law sets requirements for one of its beroepen.
    public var wettelijkeBeroepsvereisten: Bool?
    /// Whether the toetsingskamer advised positively.
    public var positiefAdviesToetsingskamer: Bool?
    /// The codes, in the order of the document: at least one in a usable record.
    public var crebos: [CreboPeriode<DossierRole>]
    /// The items to which kerntaken refer.
    public var kennisEnVaardigheden: [KennisOfVaardigheid]
    /// The categories of these items: often empty.
    public var kenniscategorieen: [KennisOfVaardigheid]
    /// The front page.
    public var voorblad: Voorblad?
    /// The introduction.
    public var inleiding: Hoofdstuktekst?
    /// What holds for every kwalificatie of the dossier.
    public var basis: Basisdeel?
    /// The title above the profielen, as given.
    public var titelProfieldeel: String?
    /// The kwalificaties, in the order of the document.
    public var kwalificaties: [Kwalificatie]
    /// Aanvullingen for a profiel that the dossier does not have.
    public var losseAanvullingen: [Aanvulling]
    /// How the dossier came about.
    public var verantwoordingsinformatie: Verantwoordingsinformatie?
    /// The fields in which something stands that could not be read.
    public var unreadable: UnreadableFields = []
    /// The element that holds it.
    @Uncompared public var place = SourcePlace.unknown
    /// Whether it has a profiel that could not be converted into a kwalificatie.
    public var mistKwalificaties = false

    private enum CodingKeys: String, CodingKey {
        case nr, titel, versie, nrVorigeVersie, status, domein, wettelijkeBeroepsvereisten,
            positiefAdviesToetsingskamer, crebos, kennisEnVaardigheden, kenniscategorieen, voorblad, inleiding,
            basis, titelProfieldeel, kwalificaties, losseAanvullingen, verantwoordingsinformatie
    }

    /// Nil and empty where the document has nothing.
    public init(
        nr: Int? = nil, titel: String, versie: String? = nil, nrVorigeVersie: Int? = nil, status: String? = nil,
        domein: Opleidingsdomein? = nil, wettelijkeBeroepsvereisten: Bool? = nil,
        positiefAdviesToetsingskamer: Bool? = nil, crebos: [CreboPeriode<DossierRole>] = [],
        kennisEnVaardigheden: [KennisOfVaardigheid] = [], kenniscategorieen: [KennisOfVaardigheid] = [],
        voorblad: Voorblad? = nil, inleiding: Hoofdstuktekst? = nil, basis: Basisdeel? = nil,
        titelProfieldeel: String? = nil, kwalificaties: [Kwalificatie] = [], losseAanvullingen: [Aanvulling] = [],
        verantwoordingsinformatie: Verantwoordingsinformatie? = nil, place: SourcePlace = .unknown
    ) {
        self.nr = nr
        self.titel = titel
        self.versie = versie
        self.nrVorigeVersie = nrVorigeVersie
        self.status = status
        self.domein = domein
        self.wettelijkeBeroepsvereisten = wettelijkeBeroepsvereisten
        self.positiefAdviesToetsingskamer = positiefAdviesToetsingskamer
        self.crebos = crebos
        self.kennisEnVaardigheden = kennisEnVaardigheden
        self.kenniscategorieen = kenniscategorieen
        self.voorblad = voorblad
        self.inleiding = inleiding
        self.basis = basis
        self.titelProfieldeel = titelProfieldeel
        self.kwalificaties = kwalificaties
        self.losseAanvullingen = losseAanvullingen
        self.verantwoordingsinformatie = verantwoordingsinformatie
        self.place = place
    }
}

extension Kwalificatiedossier: Codable {}

/// The basis of a dossier: what holds for each of its kwalificaties.
public struct Basisdeel: Sendable, Equatable {
    /// The title as given.
    public var titel: String?
    /// What the group of beroepen is.
    public var typering: TyperingBeroepengroep?
    /// The title above the kerntaken, as given.
    public var titelTaken: String?
    /// The kerntaken, in the order of the document.
    public var kerntaken: [Kerntaak]
    /// What the law asks of every opleiding.
    public var generiekeOnderdelen: Hoofdstuktekst?

    /// Nil and empty where the document has nothing.
    public init(
        titel: String? = nil, typering: TyperingBeroepengroep? = nil, titelTaken: String? = nil,
        kerntaken: [Kerntaak] = [], generiekeOnderdelen: Hoofdstuktekst? = nil
    ) {
        self.titel = titel
        self.typering = typering
        self.titelTaken = titelTaken
        self.kerntaken = kerntaken
        self.generiekeOnderdelen = generiekeOnderdelen
    }
}

extension Basisdeel: Codable {}

/// What a group of beroepen is: where it works, how, and to what result.
public struct TyperingBeroepengroep: Sendable, Equatable {
    /// The title as given.
    public var titel: String?
    /// Where the work is done.
    public var context: Tekst?
    /// The attitude that it asks for.
    public var beroepshouding: Tekst?
    /// What it leads to.
    public var resultaatVanHetBeroep: Tekst?

    /// Nil and empty where the document has nothing.
    public init(
        titel: String? = nil, context: Tekst? = nil, beroepshouding: Tekst? = nil, resultaatVanHetBeroep: Tekst? = nil
    ) {
        self.titel = titel
        self.context = context
        self.beroepshouding = beroepshouding
        self.resultaatVanHetBeroep = resultaatVanHetBeroep
    }
}

extension TyperingBeroepengroep: Codable {}

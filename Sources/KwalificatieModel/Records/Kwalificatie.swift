/// A kwalificatie: the beroep for which a diploma is given. In the XML it is a `profiel` of a dossier.
///
/// It consists of the basis of its dossier, what it adds to that (`aanvullingen`), and its own kerntaken.
public struct Kwalificatie: Sendable, Equatable {
    /// SBB's internal number.
    public var nr: Int?
    /// The title as given.
    public var titel: String
    /// The number within the dossier, from 1; `P2` in the codes of its kerntaken.
    public var hoofdstuk: Int?
    /// The niveau; nil when missing or unreadable.
    public var niveau: Niveau?
    /// The group of beroepen, as given.
    public var beroepsgroep: String?
    /// What the beroep is.
    public var typeringVanHetBeroep: Tekst?
    /// Whether the law sets requirements for the beroep.
    public var wettelijkeBeroepsvereisten: Bool?
    /// Which requirements.
    public var toelichtingWettelijkeBeroepsvereisten: Tekst?
    /// Where they stand.
    public var bronWettelijkeBeroepsvereisten: Tekst?
    /// What the dossier says about certificates: always empty so far.
    public var certificaten: Tekst?
    /// The study load of the whole opleiding in hours: 1600 a year (WEB 7.2.4a).
    public var sbu: Int?
    /// The kind of opleiding; nil when missing or unreadable.
    public var soortOpleiding: SoortOpleiding?
    /// Which institutions may offer it: always empty so far.
    public var instellingenDieAanMogenBieden: Tekst?
    /// The codes, in the order of the document: at least one in a usable record.
    public var crebos: [CreboPeriode<KwalificatieRole>]
    /// Its own kerntaken, in the order of the document.
    public var kerntaken: [Kerntaak]
    /// What it adds to the basis, in the order of the document.
    public var aanvullingen: [Aanvulling]
    /// The soort opleiding as given, where that is in other letters than published: `Vakopleiding`.
    public var soortOpleidingGegeven: String?
    /// The fields in which something stands that could not be read.
    public var unreadable: UnreadableFields = []
    /// The element that holds it.
    @Uncompared public var place = SourcePlace.unknown
    /// Where its fields stood.
    @Uncompared public var fieldPlaces = FieldPlaces()

    private enum CodingKeys: String, CodingKey {
        case nr, titel, hoofdstuk, niveau, beroepsgroep, typeringVanHetBeroep, wettelijkeBeroepsvereisten,
            toelichtingWettelijkeBeroepsvereisten, bronWettelijkeBeroepsvereisten, certificaten, sbu, soortOpleiding,
            instellingenDieAanMogenBieden, crebos, kerntaken, aanvullingen
    }

    /// Nil and empty where the document has nothing.
    public init(
        nr: Int? = nil, titel: String, hoofdstuk: Int? = nil, niveau: Niveau? = nil, beroepsgroep: String? = nil,
        typeringVanHetBeroep: Tekst? = nil, wettelijkeBeroepsvereisten: Bool? = nil,
        toelichtingWettelijkeBeroepsvereisten: Tekst? = nil, bronWettelijkeBeroepsvereisten: Tekst? = nil,
        certificaten: Tekst? = nil, sbu: Int? = nil, soortOpleiding: SoortOpleiding? = nil,
        instellingenDieAanMogenBieden: Tekst? = nil, crebos: [CreboPeriode<KwalificatieRole>] = [],
        kerntaken: [Kerntaak] = [], aanvullingen: [Aanvulling] = [], place: SourcePlace = .unknown
    ) {
        self.nr = nr
        self.titel = titel
        self.hoofdstuk = hoofdstuk
        self.niveau = niveau
        self.beroepsgroep = beroepsgroep
        self.typeringVanHetBeroep = typeringVanHetBeroep
        self.wettelijkeBeroepsvereisten = wettelijkeBeroepsvereisten
        self.toelichtingWettelijkeBeroepsvereisten = toelichtingWettelijkeBeroepsvereisten
        self.bronWettelijkeBeroepsvereisten = bronWettelijkeBeroepsvereisten
        self.certificaten = certificaten
        self.sbu = sbu
        self.soortOpleiding = soortOpleiding
        self.instellingenDieAanMogenBieden = instellingenDieAanMogenBieden
        self.crebos = crebos
        self.kerntaken = kerntaken
        self.aanvullingen = aanvullingen
        self.place = place
    }
}

extension Kwalificatie: Codable {}

extension Kwalificatie {
    /// The codes that go with a code of the dossier: those of the same ministry, or all when it has none of these.
    public func crebos(bij dossier: CreboPeriode<DossierRole>) -> [CreboPeriode<KwalificatieRole>] {
        let ministerie = dossier.ministerie?.eenRegel.lowercased()
        let zelfde = crebos.filter { $0.ministerie?.eenRegel.lowercased() == ministerie }
        return zelfde.isEmpty ? crebos : zelfde
    }
}

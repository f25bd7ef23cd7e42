/// A kwalificatie: the beroep for which a diploma is given. In the XML it is a `profiel` of a dossier.
///
/// It consists of the basis of its dossier, what it adds to that (`aanvullingen`), and its own kerntaken.
public struct Kwalificatie: Described, Sendable, Equatable {
    /// SBB's internal number.
    public var nr: Int?
    /// The title as given.
    public var titel = ""
    /// The number within the dossier, from 1; `P2` in the codes of its kerntaken.
    public var hoofdstuk: Int?
    /// The niveau; nil when missing or unreadable.
    @Given public var niveau: Niveau? = nil
    /// The group of beroepen, as given.
    public var beroepsgroep: String?
    /// What the beroep is.
    @Placed public var typeringVanHetBeroep: Tekst? = nil
    /// Whether the law sets requirements for the beroep.
    public var wettelijkeBeroepsvereisten: Bool?
    /// Which requirements.
    public var toelichtingWettelijkeBeroepsvereisten: Tekst?
    /// Where they stand.
    public var bronWettelijkeBeroepsvereisten: Tekst?
    /// What the dossier says about certificates: always empty so far.
    public var certificaten: Tekst?
    /// The study load of the whole opleiding in hours: 1600 a year (WEB 7.2.4a).
    @Given public var sbu: Int? = nil
    /// The kind of opleiding; nil when missing or unreadable.
    @Given public var soortOpleiding: SoortOpleiding? = nil
    /// Which institutions may offer it: always empty so far.
    public var instellingenDieAanMogenBieden: Tekst?
    /// The codes, in the order of the document: at least one in a usable record.
    public var crebos: [CreboPeriode<KwalificatieRole>] = []
    /// Its own kerntaken, in the order of the document.
    public var kerntaken: [Kerntaak] = []
    /// What it adds to the basis, in the order of the document.
    public var aanvullingen: [Aanvulling] = []
    /// Whether something else than a whole number stands where its number should: then its order counts.
    public internal(set) var heeftAnderHoofdstuk = false
    /// The element that holds it.
    @Uncompared public var place = SourcePlace.unknown

    /// What it consists of: a `profiel` of a dossier (SEEN in files of 2016).
    package static let described = RecordDescription<Kwalificatie>(
        { Kwalificatie() }, place: \.place,
        [
            .value("nr", "@nr", \.nr, "het interne nummer van SBB"),
            .value("titel", "@titel", \.titel, "de naam, zoals gegeven", .required),
            .number(
                "hoofdstuk", "@hoofdstuk", \.hoofdstuk, \.heeftAnderHoofdstuk,
                "het nummer in het dossier: `P2` in codes van kerntaken", []),
            .value("niveau", "@niveau", \.$niveau, "het niveau"),
            .value("beroepsgroep", "@beroepsgroep", \.beroepsgroep, "de beroepengroep"),
            .text(
                "typeringVanHetBeroep", "omschrijving/typeringvanhetberoep", \.$typeringVanHetBeroep,
                "wat het beroep is"),
            .value(
                "wettelijkeBeroepsvereisten", "omschrijving/wettelijkeberoepsvereisten",
                \.wettelijkeBeroepsvereisten, "of de wet eisen stelt aan het beroep"),
            .text(
                "toelichtingWettelijkeBeroepsvereisten", "omschrijving/toelichtingwettelijkeberoepsvereisten",
                \.toelichtingWettelijkeBeroepsvereisten, "welke"),
            .text(
                "bronWettelijkeBeroepsvereisten", "omschrijving/bronwettelijkeberoepsvereisten",
                \.bronWettelijkeBeroepsvereisten, "waar ze staan"),
            .text(
                "certificaten", "omschrijving/certificaten", \.certificaten,
                "wat het dossier over certificaten zegt; tot nu toe leeg"),
            .value("sbu", "omschrijving/sbu", \.$sbu, "de studielast van de hele opleiding, in uren"),
            .value("soortOpleiding", "omschrijving/soortopleiding", \.$soortOpleiding, "de soort opleiding"),
            .text(
                "instellingenDieAanMogenBieden", "omschrijving/instellingendieaanmogenbieden",
                \.instellingenDieAanMogenBieden, "welke instellingen haar mogen aanbieden; tot nu toe leeg"),
            .parts("crebos", "creboinformatie/crebo", \.crebos, "de codes, met hun datums"),
            .parts(
                "kerntaken", "profielkerntaken/kerntaak", \.kerntaken,
                Kerntaak.described(werkprocessen: "profielwerkprocessen"), "de eigen kerntaken, `P2-K1` enz."),
            .parts("aanvullingen", nil, \.aanvullingen, "wat zij aan de basis toevoegt"),
        ])
}

extension Kwalificatie {
    /// The codes that go with a code of the dossier: those of the same ministry, or all when it has none of these.
    public func crebos(bij dossier: CreboPeriode<DossierRole>) -> [CreboPeriode<KwalificatieRole>] {
        let ministerie = dossier.ministerie?.eenRegel.lowercased()
        let zelfde = crebos.filter { $0.ministerie?.eenRegel.lowercased() == ministerie }
        return zelfde.isEmpty ? crebos : zelfde
    }
}

extension Kwalificatie {
    /// A kwalificatie of which nothing else is known yet.
    public init(_ titel: String) { self.init(titel: titel) }
}

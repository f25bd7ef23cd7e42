/// A cross-over kwalificatie: built from parts of existing kwalificaties, in an experiment that ended on 31-07-2025.
///
/// The XML of cross-overs is this project's own design: no public example exists.
public struct CrossOverKwalificatie: Described, Sendable, Equatable {
    /// SBB's internal number.
    public var nr: Int?
    /// The title as given.
    public var titel = ""
    /// The niveau: 2 to 4.
    @Given public var niveau: Niveau? = nil
    /// The name of the version, as given.
    public var versie: String?
    /// `Vastgesteld`, or how far it is.
    public var status: String?
    /// The codes: at least one in a usable record.
    public var crebos: [CreboPeriode<CrossOverRole>] = []
    /// The front page.
    public var voorblad: Voorblad?
    /// What the beroep is.
    @Placed public var typeringVanHetBeroep: Tekst? = nil
    /// The study load of the whole opleiding in hours.
    @Given public var sbu: Int? = nil
    /// The kind of opleiding; nil when missing or unreadable.
    @Given public var soortOpleiding: SoortOpleiding? = nil
    /// The kwalificaties of which it takes parts, with the werkprocessen.
    @Placed public var samengesteldUit: [KwalificatieVerwijzing] = []
    /// The institutions that offer it.
    @Placed public var instellingen: [Instelling] = []
    /// The items to which kerntaken refer.
    public var kennisEnVaardigheden: [KennisOfVaardigheid] = []
    /// The kerntaken, in the order of the document: `B1-K1`.
    public var kerntaken: [Kerntaak] = []
    /// The element that holds it.
    @Uncompared public var place = SourcePlace.unknown

    /// What it consists of (own design).
    package static let described = RecordDescription<CrossOverKwalificatie>(
        { CrossOverKwalificatie() }, place: \.place,
        [
            .value("nr", "@nr", \.nr, "het interne nummer van SBB"),
            .value("titel", "@titel", \.titel, "de naam, zoals gegeven", .required),
            .value("niveau", "@niveau", \.$niveau, "het niveau"),
            .value("versie", "@versie", \.versie, "de naam van de versie"),
            .value("status", "@status", \.status, "`Vastgesteld`, of hoe ver het is"),
            .parts("crebos", "creboinformatie/crebo", \.crebos, "de codes, met hun datums"),
            .part("voorblad", "voorblad", \.voorblad, "wie het beheert en wie het vaststelde"),
            .text(
                "typeringVanHetBeroep", "omschrijving/typeringvanhetberoep", \.$typeringVanHetBeroep,
                "wat het beroep is"),
            .value("sbu", "omschrijving/sbu", \.$sbu, "de studielast van de hele opleiding, in uren"),
            .value("soortOpleiding", "omschrijving/soortopleiding", \.$soortOpleiding, "de soort opleiding"),
            .parts(
                "samengesteldUit", "samengestelduit/kwalificatie", \.$samengesteldUit,
                "de kwalificaties waaruit zij delen neemt, met de werkprocessen"),
            .parts("instellingen", "instellingen/instelling", \.$instellingen, "wie haar aanbiedt"),
            .parts(
                "kennisEnVaardigheden", "kennisenvaardigheden/kennisofvaardigheid", \.kennisEnVaardigheden,
                "de vakkennis en vaardigheden waarnaar kerntaken verwijzen", [.detail, .readFirst]),
            .parts("kerntaken", "kerntaken/kerntaak", \.kerntaken, "de kerntaken, `B1-K1` enz."),
        ])
}

/// An institution that offers an experimental kwalificatie.
public struct Instelling: Described, Sendable, Equatable {
    /// Its BRIN, as given.
    public var brin: String?
    /// Its name, as given.
    public var naam: String?
    /// The element that holds it.
    @Uncompared public var place = SourcePlace.unknown

    /// What it consists of.
    package static let described = RecordDescription<Instelling>(
        { Instelling() }, place: \.place,
        [
            .value("brin", "@brin", \.brin, "de BRIN, zoals gegeven"),
            .value("naam", "@naam", \.naam, "de naam"),
        ])
}

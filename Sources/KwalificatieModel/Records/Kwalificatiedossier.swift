/// A kwalificatiedossier: what one or more kwalificaties have in common, and those kwalificaties.
public struct Kwalificatiedossier: Described, Sendable, Equatable {
    /// SBB's internal number: another one for each version, while the crebo can stay.
    public var nr: Int?
    /// The title as given.
    public var titel = ""
    /// The name of the version, as given (`Gewijzigd 2016`).
    public var versie: String?
    /// The `nr` of the version before this one.
    public var nrVorigeVersie: Int?
    /// `Vastgesteld`, or how far it is.
    public var status: String?
    /// The opleidingsdomein, resolved; nil when the document refers to none.
    @Given public var domein: Opleidingsdomein? = nil
    /// Whether the law sets requirements for one of its beroepen.
    public var wettelijkeBeroepsvereisten: Bool?
    /// Whether the toetsingskamer advised positively.
    public var positiefAdviesToetsingskamer: Bool?
    /// The codes, in the order of the document: at least one in a usable record.
    public var crebos: [CreboPeriode<DossierRole>] = []
    /// The items to which kerntaken refer.
    public var kennisEnVaardigheden: [KennisOfVaardigheid] = []
    /// The categories of these items: often empty.
    public var kenniscategorieen: [KennisOfVaardigheid] = []
    /// The front page.
    public var voorblad: Voorblad?
    /// The introduction.
    public var inleiding: Hoofdstuktekst?
    /// What holds for every kwalificatie of the dossier.
    public var basis: Basisdeel?
    /// The title above the profielen, as given.
    public var titelProfieldeel: String?
    /// The kwalificaties, in the order of the document.
    public var kwalificaties: [Kwalificatie] = []
    /// Aanvullingen for a profiel that the dossier does not have.
    public var losseAanvullingen: [Aanvulling] = []
    /// How the dossier came about.
    public var verantwoordingsinformatie: Verantwoordingsinformatie?
    /// The element that holds it.
    @Uncompared public var place = SourcePlace.unknown
    /// Whether it has a profiel that could not be converted into a kwalificatie.
    public var mistKwalificaties = false

    /// What it consists of (SEEN in files of 2016).
    package static let described = RecordDescription<Kwalificatiedossier>(
        { Kwalificatiedossier() }, place: \.place,
        [
            .value("nr", "@nr", \.nr, "het interne nummer van SBB; elke versie heeft een ander"),
            .value("titel", "@titel", \.titel, "de titel, zoals gegeven", .required),
            .value("versie", "@versie", \.versie, "de naam van de versie"),
            .value("nrVorigeVersie", "@referentievorigeversie", \.nrVorigeVersie, "het nr van de versie ervoor"),
            .value("status", "@status", \.status, "`Vastgesteld`, of hoe ver het is"),
            .reference("domein", "@referentiedomein", \.$domein, "het opleidingsdomein; Entree heeft er geen"),
            .value(
                "wettelijkeBeroepsvereisten", "@wettelijkeberoepsvereisten", \.wettelijkeBeroepsvereisten,
                "of de wet eisen stelt aan een van de beroepen"),
            .value(
                "positiefAdviesToetsingskamer", "@positief_advies_toetsingskamer", \.positiefAdviesToetsingskamer,
                "of de toetsingskamer positief heeft geadviseerd"),
            .parts("crebos", "dossiercrebos/dossiercrebo", \.crebos, "de codes, met hun datums"),
            .parts(
                "kennisEnVaardigheden", "kennisenvaardigheden/kennisofvaardigheid", \.kennisEnVaardigheden,
                "de vakkennis en vaardigheden waarnaar kerntaken verwijzen", [.detail, .readFirst]),
            .parts(
                "kenniscategorieen", "categoriekennisenvaardigheden/categorie", \.kenniscategorieen,
                "de categorieën daarvan; vaak leeg", .detail),
            .part("voorblad", "voorblad", \.voorblad, "wie het beheert en wie het vaststelde"),
            .part(
                "inleiding", "inleiding", \.inleiding, Hoofdstuktekst.described(text: "omschrijving"),
                "de inleiding", .detail),
            .part("basis", "basis", \.basis, "wat voor elke kwalificatie van het dossier geldt"),
            .value("titelProfieldeel", "profielen/@titel", \.titelProfieldeel, "de titel boven de profielen"),
            .parts("kwalificaties", "profielen/profiel", \.kwalificaties, "de kwalificaties"),
            .parts(
                "losseAanvullingen", nil, \.losseAanvullingen, "aanvullingen voor profielen die er niet zijn", .detail),
            .part(
                "verantwoordingsinformatie", "verantwoordingsinformatie", \.verantwoordingsinformatie,
                "hoe het dossier tot stand kwam", .detail),
        ])
}

/// The basis of a dossier: what holds for each of its kwalificaties.
public struct Basisdeel: Described, Sendable, Equatable {
    /// The title as given.
    public var titel: String?
    /// What the group of beroepen is.
    public var typering: TyperingBeroepengroep?
    /// The title above the kerntaken, as given.
    public var titelTaken: String?
    /// The kerntaken, in the order of the document.
    public var kerntaken: [Kerntaak] = []
    /// What the law asks of every opleiding.
    public var generiekeOnderdelen: Hoofdstuktekst?

    /// What it consists of.
    package static let described = RecordDescription<Basisdeel>(
        { Basisdeel() },
        [
            .value("titel", "@titel", \.titel, "de titel, zoals gegeven"),
            .part("typering", "typeringberoepengroep", \.typering, "wat de beroepengroep is", .detail),
            .value("titelTaken", "basistaken/@titel", \.titelTaken, "de titel boven de kerntaken"),
            .parts(
                "kerntaken", "basistaken/basiskerntaken/kerntaak", \.kerntaken,
                Kerntaak.described(werkprocessen: "basiswerkprocessen", perProfiel: true), "de kerntaken, `B1-K1` enz."),
            .part(
                "generiekeOnderdelen", "basistaken/generieke_onderdelen", \.generiekeOnderdelen,
                Hoofdstuktekst.described(text: "omschrijving"), "wat de wet van elke opleiding vraagt", .detail),
        ])
}

/// What a group of beroepen is: where it works, how, and to what result.
public struct TyperingBeroepengroep: Described, Sendable, Equatable {
    /// The title as given.
    public var titel: String?
    /// Where the work is done.
    public var context: Tekst?
    /// The attitude that it asks for.
    public var beroepshouding: Tekst?
    /// What it leads to.
    public var resultaatVanHetBeroep: Tekst?

    /// What it consists of.
    package static let described = RecordDescription<TyperingBeroepengroep>(
        { TyperingBeroepengroep() },
        [
            .value("titel", "@titel", \.titel, "de titel, zoals gegeven"),
            .text("context", "context/omschrijving", \.context, "waar het werk wordt gedaan"),
            .text("beroepshouding", "beroepshouding/omschrijving", \.beroepshouding, "de houding die het vraagt"),
            .text(
                "resultaatVanHetBeroep", "resultaatvanhetberoep/omschrijving", \.resultaatVanHetBeroep,
                "waartoe het leidt"),
        ])
}

extension Kwalificatiedossier {
    /// A dossier of which nothing else is known yet.
    public init(_ titel: String) { self.init(titel: titel) }
}

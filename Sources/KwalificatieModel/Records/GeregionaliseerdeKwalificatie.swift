/// A geregionaliseerde kwalificatie: an existing kwalificatie with a regional part, in an experiment (seed 002, annex 1).
///
/// The XML of geregionaliseerde kwalificaties is this project's own design: no public example exists.
public struct GeregionaliseerdeKwalificatie: Described, Sendable, Equatable {
    /// SBB's internal number.
    public var nr: Int?
    /// The title as given.
    public var titel = ""
    /// The niveau.
    @Given public var niveau: Niveau? = nil
    /// The name of the version, as given.
    public var versie: String?
    /// `Vastgesteld`, or how far it is.
    public var status: String?
    /// The codes: at least one in a usable record.
    public var crebos: [CreboPeriode<GeregionaliseerdeRole>] = []
    /// The front page.
    public var voorblad: Voorblad?
    /// What the beroep is.
    @Placed public var typeringVanHetBeroep: Tekst? = nil
    /// The study load of the whole opleiding in hours.
    @Given public var sbu: Int? = nil
    /// The kind of opleiding; nil when missing or unreadable.
    @Given public var soortOpleiding: SoortOpleiding? = nil
    /// The kwalificatie on which it is based.
    @Placed public var gebaseerdOp: KwalificatieVerwijzing? = nil
    /// The region, as given.
    public var regio: String?
    /// The institutions that offer it.
    @Placed public var instellingen: [Instelling] = []
    /// What comes from the existing kwalificatie: at least 60 %.
    public var landelijkDeel: DeelVanKwalificatie?
    /// What the region adds: at most 25 %.
    public var regionaalDeel: DeelVanKwalificatie?
    /// The keuzedeel of the region: 15 %.
    public var regionaalKeuzedeel: DeelVanKwalificatie?
    /// The items to which kerntaken refer.
    public var kennisEnVaardigheden: [KennisOfVaardigheid] = []
    /// The element that holds it.
    @Uncompared public var place = SourcePlace.unknown
    /// Where a second kwalificatie stands on which it would be based: it is not read.
    @Uncompared public var tweedeGebaseerdOp = SourcePlace.unknown

    /// What it consists of (own design).
    package static let described = RecordDescription<GeregionaliseerdeKwalificatie>(
        { GeregionaliseerdeKwalificatie() }, place: \.place,
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
            .part(
                "gebaseerdOp", "gebaseerdop/kwalificatie", \.$gebaseerdOp,
                KwalificatieVerwijzing.described(withWerkprocessen: false),
                "de kwalificatie waarop zij is gebaseerd", .firstCounts),
            .value("regio", "regio/@titel", \.regio, "de regio"),
            .parts("instellingen", "instellingen/instelling", \.$instellingen, "wie haar aanbiedt"),
            .part(
                "landelijkDeel", "landelijkdeel", \.landelijkDeel, DeelVanKwalificatie.described(isKeuzedeel: false),
                "wat uit de bestaande kwalificatie komt: ten minste 60 %"),
            .part(
                "regionaalDeel", "regionaaldeel", \.regionaalDeel, DeelVanKwalificatie.described(isKeuzedeel: false),
                "wat de regio toevoegt: ten hoogste 25 %"),
            .part("regionaalKeuzedeel", "regionaalkeuzedeel", \.regionaalKeuzedeel, "het keuzedeel van de regio: 15 %"),
            .parts(
                "kennisEnVaardigheden", "kennisenvaardigheden/kennisofvaardigheid", \.kennisEnVaardigheden,
                "de vakkennis en vaardigheden waarnaar kerntaken verwijzen", [.detail, .readFirst]),
        ])
}

/// A part of a geregionaliseerde kwalificatie.
public struct DeelVanKwalificatie: Described, Sendable, Equatable {
    /// Its share of the study load, in whole percents.
    public var percentage: Int?
    /// The title as given; of a regionaal keuzedeel only.
    public var titel: String?
    /// The code, when the regionaal keuzedeel is a published one.
    public var keuzedeel: KeuzedeelCode?
    /// What it is.
    public var omschrijving: Tekst?
    /// The kerntaken, in the order of the document.
    public var kerntaken: [Kerntaak] = []
    /// The element that holds it.
    @Uncompared public var place = SourcePlace.unknown

    /// What it consists of.
    package static let described: RecordDescription<DeelVanKwalificatie> = described(isKeuzedeel: true)

    /// What it consists of.
    ///
    /// - Parameter isKeuzedeel: whether it has a title and a code of its own.
    static func described(isKeuzedeel: Bool) -> RecordDescription<DeelVanKwalificatie> {
        RecordDescription(
            { DeelVanKwalificatie() }, place: \.place,
            [
                .value("percentage", "@percentage", \.percentage, "het aandeel in de studielast, in hele procenten"),
                .value("titel", isKeuzedeel ? "@titel" : nil, \.titel, "de naam van het regionale keuzedeel"),
                .value(
                    "keuzedeel", isKeuzedeel ? "@code" : nil, \.keuzedeel,
                    "de code, als het een gepubliceerd keuzedeel is"),
                .text("omschrijving", "omschrijving", \.omschrijving, "wat het is"),
                .parts("kerntaken", "kerntaken/kerntaak", \.kerntaken, "de kerntaken"),
            ])
    }
}

/// A certificaat of beroepsgerichte onderdelen: part of a kwalificatie, worth something on its own (seed 000, 2.7).
///
/// The XML of certificaten is this project's own design: no public example exists.
public struct Certificaat: Described, Sendable, Equatable {
    /// SBB's internal number.
    public var nr: Int?
    /// The code.
    public var code = CertificaatCode.unset
    /// The title as given.
    public var titel = ""
    /// The name of the version, as given.
    public var versie: String?
    /// `Vastgesteld`, or how far it is.
    public var status: String?
    /// The first day on which it can be offered (inclusive).
    @Given public var geldigVanaf: CalendarDate? = nil
    /// The first day on which it can no longer be offered (exclusive).
    @Given public var geldigTot: CalendarDate? = nil
    /// Whether it is one of the groene certificaten (seed 001).
    public var isGroen: Bool?
    /// The front page.
    public var voorblad: Voorblad?
    /// What it is.
    @Placed public var omschrijving: Tekst? = nil
    /// What makes it worth having.
    public var certificaatinformatie = Certificaatinformatie()
    /// The kwalificatie, at times kwalificaties, of which it is composed, with the werkprocessen.
    @Placed public var samengesteldUit: [KwalificatieVerwijzing] = []
    /// The items to which kerntaken refer.
    public var kennisEnVaardigheden: [KennisOfVaardigheid] = []
    /// The kerntaken, in the order of the document.
    public var kerntaken: [Kerntaak] = []
    /// The element that holds it.
    @Uncompared public var place = SourcePlace.unknown

    /// What it consists of (own design).
    package static let described = RecordDescription<Certificaat>(
        { Certificaat() }, place: \.place,
        [
            .value("nr", "@nr", \.nr, "het interne nummer van SBB"),
            .value("code", "@code", or: "@certificaatcode", \.code, "de code: `C0013`", .required),
            .value("titel", "@titel", \.titel, "de naam, zoals gegeven", .required),
            .value("versie", "@versie", \.versie, "de naam van de versie"),
            .value("status", "@status", \.status, "`Vastgesteld`, of hoe ver het is"),
            .value("geldigVanaf", "@Geldig_vanaf", \.$geldigVanaf, "de eerste dag waarop het kan worden aangeboden"),
            .value("geldigTot", "@Geldig_tot", \.$geldigTot, "de eerste dag waarop dat niet meer kan"),
            .value("isGroen", "@groen", \.isGroen, "of het een groen certificaat is"),
            .part("voorblad", "voorblad", \.voorblad, "wie het beheert en wie het vaststelde"),
            .text("omschrijving", "omschrijving", \.$omschrijving, "wat het is"),
            .part("certificaatinformatie", ".", \.certificaatinformatie, "wat het waard is"),
            .parts(
                "samengesteldUit", "samengestelduit/kwalificatie", \.$samengesteldUit,
                "de kwalificatie waaruit het komt, met de werkprocessen"),
            .parts(
                "kennisEnVaardigheden", "kennisenvaardigheden/kennisofvaardigheid", \.kennisEnVaardigheden,
                "de vakkennis en vaardigheden waarnaar kerntaken verwijzen", [.detail, .readFirst]),
            .parts("kerntaken", "kerntaken/kerntaak", \.kerntaken, "de kerntaken, `D1-K1` enz."),
        ])
}

/// A keuzedeel: an addition to a kwalificatie that a student chooses (seed 000, 2.6).
///
/// The XML of keuzedelen is this project's own design: no public example exists.
public struct Keuzedeel: Described, Sendable, Equatable {
    /// SBB's internal number.
    public var nr: Int?
    /// The code.
    public var code = KeuzedeelCode.unset
    /// The title as given.
    public var titel = ""
    /// The name of the version, as given.
    public var versie: String?
    /// The keuzedeel that this one replaces.
    public var vervangt: KeuzedeelCode?
    /// `Vastgesteld`, or how far it is.
    public var status: String?
    /// The first day on which it can be offered (inclusive).
    @Given public var geldigVanaf: CalendarDate? = nil
    /// The first day on which it can no longer be offered (exclusive).
    @Given public var geldigTot: CalendarDate? = nil
    /// The front page, with the day on which it was adopted.
    public var voorblad: Voorblad?
    /// The title above the general information, as given.
    public var titelAlgemeneInformatie: String?
    /// The study load in hours: 240, 480 or 720.
    @Given public var sbu: Int? = nil
    /// How it relates to the kwalificaties it goes with; nil when missing or unreadable.
    @Given public var aard: AardKeuzedeel? = nil
    /// The niveaus that it suits, in the order of the document.
    @Placed public var niveaus: [Niveau] = []
    /// Whether a certificate goes with it.
    @Placed public var heeftCertificaat: Bool? = nil
    /// What makes the certificate worth having; only with a certificate.
    @Placed public var certificaatinformatie: Certificaatinformatie? = nil
    /// Whether the law sets requirements.
    public var wettelijkeBeroepsvereisten: Bool?
    /// Which requirements.
    public var toelichtingWettelijkeBeroepsvereisten: Tekst?
    /// Whether the trade sets requirements.
    public var branchevereisten: Bool?
    /// Which requirements.
    public var toelichtingBranchevereisten: Tekst?
    /// Who made it: SBB, or who submitted it.
    @Placed public var ontwikkeldDoor: Tekst? = nil
    /// What it is.
    @Placed public var omschrijving: Tekst? = nil
    /// What it adds to a kwalificatie.
    @Placed public var toegevoegdeWaarde: Tekst? = nil
    /// The kwalificaties to which it is linked: adopted before 01-10-2020 only.
    @Placed public var gekoppeldeKwalificaties: [KwalificatieVerwijzing] = []
    /// The kwalificaties for which it was made: adopted from 01-10-2020 on; none when widely usable.
    public var ontwikkeldVoor: [KwalificatieVerwijzing] = []
    /// The items to which kerntaken refer.
    public var kennisEnVaardigheden: [KennisOfVaardigheid] = []
    /// The kerntaken, in the order of the document: `D1-K1`.
    @Placed public var kerntaken: [Kerntaak] = []
    /// The element that holds it.
    @Uncompared public var place = SourcePlace.unknown

    /// What it consists of (own design).
    package static let described = RecordDescription<Keuzedeel>(
        { Keuzedeel() }, place: \.place,
        [
            .value("nr", "@nr", \.nr, "het interne nummer van SBB"),
            .value("code", "@code", or: "@keuzedeelcode", \.code, "de code: `K0717`", .required),
            .value("titel", "@titel", \.titel, "de naam, zoals gegeven", .required),
            .value("versie", "@versie", \.versie, "de naam van de versie"),
            .value("vervangt", "@vervangt", \.vervangt, "de code van het keuzedeel dat het vervangt"),
            .value("status", "@status", \.status, "`Vastgesteld`, of hoe ver het is"),
            .value("geldigVanaf", "@Geldig_vanaf", \.$geldigVanaf, "de eerste dag waarop het kan worden aangeboden"),
            .value("geldigTot", "@Geldig_tot", \.$geldigTot, "de eerste dag waarop dat niet meer kan"),
            .part("voorblad", "voorblad", \.voorblad, "wie het beheert en wie het vaststelde"),
            .value(
                "titelAlgemeneInformatie", "algemeneinformatie/@titel", \.titelAlgemeneInformatie,
                "de titel boven de algemene informatie"),
            .value("sbu", "algemeneinformatie/sbu", \.$sbu, "de studielast in uren: 240, 480 of 720"),
            .value("aard", "algemeneinformatie/aard", \.$aard, "hoe het zich tot de kwalificaties verhoudt"),
            .values("niveaus", "algemeneinformatie/niveaus/niveau", \.$niveaus, "voor welke niveaus het geschikt is"),
            .value(
                "heeftCertificaat", "algemeneinformatie/certificaat", \.$heeftCertificaat,
                "of er een certificaat bij hoort"),
            .part(
                "certificaatinformatie", "certificaatinformatie", \.$certificaatinformatie,
                "wat het certificaat waard is", .detail),
            .value(
                "wettelijkeBeroepsvereisten", "algemeneinformatie/wettelijkeberoepsvereisten",
                \.wettelijkeBeroepsvereisten, "of de wet eisen stelt"),
            .text(
                "toelichtingWettelijkeBeroepsvereisten", "algemeneinformatie/toelichtingwettelijkeberoepsvereisten",
                \.toelichtingWettelijkeBeroepsvereisten, "welke"),
            .value(
                "branchevereisten", "algemeneinformatie/branchevereisten", \.branchevereisten,
                "of de branche eisen stelt"),
            .text(
                "toelichtingBranchevereisten", "algemeneinformatie/toelichtingbranchevereisten",
                \.toelichtingBranchevereisten, "welke"),
            .text(
                "ontwikkeldDoor", "algemeneinformatie/ontwikkelddoor", \.$ontwikkeldDoor,
                "wie het maakte: SBB, of wie het indiende", []),
            .text("omschrijving", "omschrijving", \.$omschrijving, "wat het is"),
            .text("toegevoegdeWaarde", "toegevoegdewaarde", \.$toegevoegdeWaarde, "wat het toevoegt"),
            .parts(
                "gekoppeldeKwalificaties", "gekoppeldekwalificaties/kwalificatie", \.$gekoppeldeKwalificaties,
                KwalificatieVerwijzing.described(withWerkprocessen: false),
                "de kwalificaties waaraan het gekoppeld is (vastgesteld voor 01-10-2020)"),
            .parts(
                "ontwikkeldVoor", "ontwikkeldvoor/kwalificatie", \.ontwikkeldVoor,
                KwalificatieVerwijzing.described(withWerkprocessen: false),
                "de kwalificaties waarvoor het ontwikkeld is (vanaf 01-10-2020)"),
            .parts(
                "kennisEnVaardigheden", "kennisenvaardigheden/kennisofvaardigheid", \.kennisEnVaardigheden,
                "de vakkennis en vaardigheden waarnaar kerntaken verwijzen", [.detail, .readFirst]),
            .parts("kerntaken", "kerntaken/kerntaak", \.$kerntaken, "de kerntaken, `D1-K1` enz."),
        ])
}

/// How a keuzedeel relates to the kwalificaties it goes with (seed 000, 2.6 c).
public enum AardKeuzedeel: String, Sendable, Codable, CaseIterable {
    /// It widens the kwalificatie.
    case verbredend
    /// It deepens the kwalificatie.
    case verdiepend
    /// It prepares for a following opleiding.
    case doorstroming = "gericht op doorstroming"
    /// It goes with any kwalificatie.
    case generiek
    /// It mends arrears: with kwalificaties of niveau 1 and 2 only.
    case remedierend = "remediërend"

    /// Reads the published word; letter case does not count.
    public init?(_ text: some StringProtocol) {
        self.init(rawValue: text.lowercased())
    }
}

/// What makes a certificate worth having on its own (seed 000, 2.7).
public struct Certificaatinformatie: Described, Sendable, Equatable {
    /// For whom it is.
    @Placed public var doelgroep: Tekst? = nil
    /// Which need for schooling it meets.
    @Placed public var scholingsbehoefte: Tekst? = nil
    /// What it is worth on the labour market.
    @Placed public var zelfstandigeBetekenis: Tekst? = nil

    /// What it consists of.
    package static let described = RecordDescription<Certificaatinformatie>(
        { Certificaatinformatie() },
        [
            .text("doelgroep", "doelgroep", \.$doelgroep, "voor wie het is"),
            .text("scholingsbehoefte", "scholingsbehoefte", \.$scholingsbehoefte, "in welke behoefte het voorziet"),
            .text(
                "zelfstandigeBetekenis", "zelfstandigebetekenis", \.$zelfstandigeBetekenis,
                "wat het op de arbeidsmarkt waard is"),
        ])
}

/// A link to a kwalificatie by its code, and the werkprocessen that it takes.
public struct KwalificatieVerwijzing: Described, Sendable, Equatable {
    /// The code that is linked to.
    public var crebo = Opleidingscode.unset
    /// The werkprocessen that are taken; empty where a link takes none in particular.
    public var werkprocessen: [WerkprocesVerwijzing] = []
    /// The element that holds it.
    @Uncompared public var place = SourcePlace.unknown

    /// What it consists of.
    package static let described: RecordDescription<KwalificatieVerwijzing> = described(withWerkprocessen: true)

    /// What it consists of.
    static func described(withWerkprocessen: Bool) -> RecordDescription<KwalificatieVerwijzing> {
        RecordDescription(
            { KwalificatieVerwijzing() }, place: \.place,
            [
                .value("crebo", "@crebo", \.crebo, "de code van de kwalificatie", .required),
                .parts(
                    "werkprocessen", withWerkprocessen ? "werkproces" : nil, \.werkprocessen,
                    "de werkprocessen eruit; leeg als er geen genoemd zijn"),
            ])
    }
}

/// A link to a werkproces, by its code or by its `nr`.
public struct WerkprocesVerwijzing: Described, Sendable, Equatable {
    /// The code, when the link is by code.
    public var code: OnderdeelCode?
    /// The `nr`, when the link is by number.
    public var nr: Int?
    /// How many of code and number the element has, readable or not: one when it is right.
    public var aantalAanwijzingen = 1
    /// The element that holds it.
    @Uncompared public var place = SourcePlace.unknown

    /// What it consists of.
    package static let described = RecordDescription<WerkprocesVerwijzing>(
        { WerkprocesVerwijzing() }, place: \.place,
        [
            .value("code", "@code", \.code, "de code: `P1-K2-W3`"),
            .value("nr", "@referentie", \.nr, "het interne nummer, als daarmee verwezen wordt"),
        ])
}

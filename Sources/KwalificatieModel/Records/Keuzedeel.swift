/// A keuzedeel: an addition to a kwalificatie that a student chooses (seed 000, 2.6).
///
/// The XML of keuzedelen is this project's own design: no public example exists.
public struct Keuzedeel: Sendable, Equatable {
    /// SBB's internal number.
    public var nr: Int?
    /// The code.
    public var code: KeuzedeelCode
    /// The title as given.
    public var titel: String
    /// The name of the version, as given.
    public var versie: String?
    /// The keuzedeel that this one replaces.
    public var vervangt: KeuzedeelCode?
    /// `Vastgesteld`, or how far it is.
    public var status: String?
    /// The first day on which it can be offered (inclusive).
    public var geldigVanaf: CalendarDate?
    /// The first day on which it can no longer be offered (exclusive).
    public var geldigTot: CalendarDate?
    /// The front page, with the day on which it was adopted.
    public var voorblad: Voorblad?
    /// The title above the general information, as given.
    public var titelAlgemeneInformatie: String?
    /// The study load in hours: 240, 480 or 720.
    public var sbu: Int?
    /// How it relates to the kwalificaties it goes with; nil when missing or unreadable.
    public var aard: AardKeuzedeel?
    /// The niveaus that it suits, in the order of the document.
    public var niveaus: [Niveau]
    /// Whether a certificate goes with it.
    public var heeftCertificaat: Bool?
    /// What makes the certificate worth having; only with a certificate.
    public var certificaatinformatie: Certificaatinformatie?
    /// Whether the law sets requirements.
    public var wettelijkeBeroepsvereisten: Bool?
    /// Which requirements.
    public var toelichtingWettelijkeBeroepsvereisten: Tekst?
    /// Whether the trade sets requirements.
    public var branchevereisten: Bool?
    /// Which requirements.
    public var toelichtingBranchevereisten: Tekst?
    /// Who made it: SBB, or who submitted it.
    public var ontwikkeldDoor: Tekst?
    /// What it is.
    public var omschrijving: Tekst?
    /// What it adds to a kwalificatie.
    public var toegevoegdeWaarde: Tekst?
    /// The kwalificaties to which it is linked: adopted before 01-10-2020 only.
    public var gekoppeldeKwalificaties: [KwalificatieVerwijzing]
    /// The kwalificaties for which it was made: adopted from 01-10-2020 on; none when widely usable.
    public var ontwikkeldVoor: [KwalificatieVerwijzing]
    /// The items to which kerntaken refer.
    public var kennisEnVaardigheden: [KennisOfVaardigheid]
    /// The kerntaken, in the order of the document: `D1-K1`.
    public var kerntaken: [Kerntaak]
    /// The fields in which something stands that could not be read.
    public var unreadable: UnreadableFields = []
    /// The element that holds it.
    @Uncompared public var place = SourcePlace.unknown
    /// Where its fields stood.
    @Uncompared public var fieldPlaces = FieldPlaces()
    /// The aard as it stands in the document, when it is none of the known ones; else empty.
    public var onbekendeAard = ""

    private enum CodingKeys: String, CodingKey {
        case nr, code, titel, versie, vervangt, status, geldigVanaf, geldigTot, voorblad,
            titelAlgemeneInformatie, sbu, aard, niveaus,
            heeftCertificaat, certificaatinformatie, wettelijkeBeroepsvereisten,
            toelichtingWettelijkeBeroepsvereisten, branchevereisten, toelichtingBranchevereisten, ontwikkeldDoor,
            omschrijving, toegevoegdeWaarde, gekoppeldeKwalificaties, ontwikkeldVoor, kennisEnVaardigheden, kerntaken
    }

    /// Nil and empty where the document has nothing.
    public init(
        nr: Int? = nil, code: KeuzedeelCode, titel: String, versie: String? = nil, vervangt: KeuzedeelCode? = nil,
        status: String? = nil, geldigVanaf: CalendarDate? = nil, geldigTot: CalendarDate? = nil,
        voorblad: Voorblad? = nil, titelAlgemeneInformatie: String? = nil, sbu: Int? = nil, aard: AardKeuzedeel? = nil,
        niveaus: [Niveau] = [],
        heeftCertificaat: Bool? = nil, certificaatinformatie: Certificaatinformatie? = nil,
        wettelijkeBeroepsvereisten: Bool? = nil, toelichtingWettelijkeBeroepsvereisten: Tekst? = nil,
        branchevereisten: Bool? = nil, toelichtingBranchevereisten: Tekst? = nil, ontwikkeldDoor: Tekst? = nil,
        omschrijving: Tekst? = nil, toegevoegdeWaarde: Tekst? = nil,
        gekoppeldeKwalificaties: [KwalificatieVerwijzing] = [], ontwikkeldVoor: [KwalificatieVerwijzing] = [],
        kennisEnVaardigheden: [KennisOfVaardigheid] = [], kerntaken: [Kerntaak] = [], place: SourcePlace = .unknown
    ) {
        self.nr = nr
        self.code = code
        self.titel = titel
        self.versie = versie
        self.vervangt = vervangt
        self.status = status
        self.geldigVanaf = geldigVanaf
        self.geldigTot = geldigTot
        self.voorblad = voorblad
        self.titelAlgemeneInformatie = titelAlgemeneInformatie
        self.sbu = sbu
        self.aard = aard
        self.niveaus = niveaus
        self.heeftCertificaat = heeftCertificaat
        self.certificaatinformatie = certificaatinformatie
        self.wettelijkeBeroepsvereisten = wettelijkeBeroepsvereisten
        self.toelichtingWettelijkeBeroepsvereisten = toelichtingWettelijkeBeroepsvereisten
        self.branchevereisten = branchevereisten
        self.toelichtingBranchevereisten = toelichtingBranchevereisten
        self.ontwikkeldDoor = ontwikkeldDoor
        self.omschrijving = omschrijving
        self.toegevoegdeWaarde = toegevoegdeWaarde
        self.gekoppeldeKwalificaties = gekoppeldeKwalificaties
        self.ontwikkeldVoor = ontwikkeldVoor
        self.kennisEnVaardigheden = kennisEnVaardigheden
        self.kerntaken = kerntaken
        self.place = place
    }
}

extension Keuzedeel: Codable {}

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
public struct Certificaatinformatie: Sendable, Equatable {
    /// For whom it is.
    public var doelgroep: Tekst?
    /// Which need for schooling it meets.
    public var scholingsbehoefte: Tekst?
    /// What it is worth on the labour market.
    public var zelfstandigeBetekenis: Tekst?
    /// Where the doelgroep stands, empty or not.
    @Uncompared public var doelgroepPlace = SourcePlace.unknown
    /// Where the scholingsbehoefte stands, empty or not.
    @Uncompared public var scholingsbehoeftePlace = SourcePlace.unknown
    /// Where the zelfstandige betekenis stands, empty or not.
    @Uncompared public var zelfstandigeBetekenisPlace = SourcePlace.unknown

    private enum CodingKeys: String, CodingKey {
        case doelgroep, scholingsbehoefte, zelfstandigeBetekenis
    }

    /// Nil and empty where the document has nothing.
    public init(
        doelgroep: Tekst? = nil, scholingsbehoefte: Tekst? = nil, zelfstandigeBetekenis: Tekst? = nil
    ) {
        self.doelgroep = doelgroep
        self.scholingsbehoefte = scholingsbehoefte
        self.zelfstandigeBetekenis = zelfstandigeBetekenis
    }
}

extension Certificaatinformatie: Codable {}

/// A link to a kwalificatie by its code, and the werkprocessen that it takes.
public struct KwalificatieVerwijzing: Sendable, Equatable {
    /// The code that is linked to.
    public var crebo: Opleidingscode
    /// The werkprocessen that are taken; empty where a link takes none in particular.
    public var werkprocessen: [WerkprocesVerwijzing]
    /// The element that holds it.
    @Uncompared public var place = SourcePlace.unknown

    private enum CodingKeys: String, CodingKey {
        case crebo, werkprocessen
    }

    /// The fields are as in the properties.
    public init(
        crebo: Opleidingscode, werkprocessen: [WerkprocesVerwijzing] = [], place: SourcePlace = .unknown
    ) {
        self.crebo = crebo
        self.werkprocessen = werkprocessen
        self.place = place
    }
}

extension KwalificatieVerwijzing: Codable {}

/// A link to a werkproces, by its code or by its `nr`.
public struct WerkprocesVerwijzing: Sendable, Equatable {
    /// The code, when the link is by code.
    public var code: OnderdeelCode?
    /// The `nr`, when the link is by number.
    public var nr: Int?
    /// How many of code and number the element has, readable or not: one when it is right.
    public var aantalAanwijzingen = 1
    /// The element that holds it.
    @Uncompared public var place = SourcePlace.unknown

    private enum CodingKeys: String, CodingKey {
        case code, nr
    }

    /// Nil and empty where the document has nothing.
    public init(
        code: OnderdeelCode? = nil, nr: Int? = nil, place: SourcePlace = .unknown
    ) {
        self.code = code
        self.nr = nr
        self.place = place
    }
}

extension WerkprocesVerwijzing: Codable {}

/// The front page of a record: who keeps it and who adopted it.
public struct Voorblad: Described, Sendable, Equatable {
    /// The title as given.
    public var titel: String?
    /// The sectorkamer that keeps the record.
    public var penvoerder: Sectorkamer?
    /// Who adopted it (vastgesteld door).
    public var vastgesteldDoor: Tekst?
    /// The day on which it was adopted.
    @Placed public var vastgesteldOp: CalendarDate? = nil
    /// The town where it was adopted.
    public var vastgesteldTe: Tekst?

    /// What it consists of.
    package static let described = RecordDescription<Voorblad>(
        { Voorblad() },
        [
            .value("titel", "@titel", \.titel, "de titel, zoals gegeven"),
            .reference(
                "penvoerder", "omschrijving/penvoerder/sectorkamer/@referentie", \.penvoerder,
                "de sectorkamer die het beheert"),
            .text(
                "vastgesteldDoor", "omschrijving/verantwoording/vaststellingsinformatie/vastgestelddoor",
                \.vastgesteldDoor, "wie het vaststelde", []),
            .value(
                "vastgesteldOp", "omschrijving/verantwoording/vaststellingsinformatie/vastgesteldop",
                \.$vastgesteldOp, "de dag van vaststelling"),
            .text(
                "vastgesteldTe", "omschrijving/verantwoording/vaststellingsinformatie/vastgesteldte",
                \.vastgesteldTe, "waar", []),
        ])
}

/// A sectorkamer of SBB.
public struct Sectorkamer: Referenced, Sendable, Hashable {
    /// SBB's internal number.
    public var nr = 0
    /// The title as given; nil when the reference to it dangles.
    public var titel: String?

    /// Where the number of one points.
    package static let target = ReferenceTarget.sectorkamer
    /// What it consists of.
    package static let described = RecordDescription<Sectorkamer>(
        { Sectorkamer() },
        [
            .value("nr", "@nr", \.nr, "het interne nummer van SBB", .required),
            .value("titel", "@titel", \.titel, "de naam"),
        ])

    /// A sectorkamer.
    public init(nr: Int, titel: String?) {
        self.nr = nr
        self.titel = titel
    }

    /// One of which the document has no more than a number.
    public init(nr: Int = 0) { self.init(nr: nr, titel: nil) }
}

/// An opleidingsdomein: the group in which the crebolijst shows a dossier.
public struct Opleidingsdomein: Referenced, Sendable {
    /// SBB's internal number.
    public var nr = 0
    /// The title as given; nil when the reference to it dangles.
    public var titel: String?
    /// The code; nil for the domain of dossiers that have none (Entree).
    public var crebo: OpleidingsdomeinCrebo?
    /// The prijsfactor of the domain.
    public var prijsfactor: Prijsfactor?
    /// The identifier in the Onderwijsbegrippenkader (`bk:` and a UUID), as given.
    public var obkID: String?
    /// The element that holds it.
    @Uncompared public var place = SourcePlace.unknown

    /// Where the number of one points.
    package static let target = ReferenceTarget.domein
    /// What it consists of.
    package static let described = RecordDescription<Opleidingsdomein>(
        { Opleidingsdomein() }, place: \.place,
        [
            .value("nr", "@nr", \.nr, "het interne nummer van SBB", .required),
            .value("titel", "@titel", \.titel, "de naam"),
            .value("crebo", "@crebo", \.crebo, "de code; Entree heeft er geen"),
            .value("prijsfactor", "@prijsfactor", \.prijsfactor, "de prijsfactor"),
            .value("obkID", "@OBK_ID", \.obkID, "het nummer in het Onderwijsbegrippenkader"),
        ])

    /// A domain; nil where the document has nothing.
    public init(
        nr: Int, titel: String? = nil, crebo: OpleidingsdomeinCrebo? = nil, prijsfactor: Prijsfactor? = nil,
        obkID: String? = nil
    ) {
        self.nr = nr
        self.titel = titel
        self.crebo = crebo
        self.prijsfactor = prijsfactor
        self.obkID = obkID
    }

    /// One of which the document has no more than a number.
    public init(nr: Int = 0) { self.init(nr: nr, titel: nil) }
}

extension Opleidingsdomein: Hashable {
    /// By what says which domain it is.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(nr)
        hasher.combine(crebo)
    }
}

/// One item of vakkennis or one vaardigheid of a record.
public struct KennisOfVaardigheid: Described, Sendable, Equatable {
    /// SBB's internal number.
    public var nr = 0
    /// The title as given: the whole item.
    public var titel = ""

    /// What it consists of.
    package static let described = RecordDescription<KennisOfVaardigheid>(
        { KennisOfVaardigheid() },
        [
            .value("nr", "@nr", \.nr, "het interne nummer van SBB", .required),
            .value("titel", "@titel", \.titel, "de tekst ervan"),
        ])
}

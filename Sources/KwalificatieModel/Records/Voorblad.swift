/// The front page of a record: who keeps it and who adopted it.
public struct Voorblad: Sendable, Equatable, Codable {
    /// The title as given.
    public var titel: String?
    /// The sectorkamer that keeps the record.
    public var penvoerder: Sectorkamer?
    /// Who adopted it (vastgesteld door).
    public var vastgesteldDoor: Tekst?
    /// The day on which it was adopted.
    public var vastgesteldOp: CalendarDate?
    /// The town where it was adopted.
    public var vastgesteldTe: Tekst?
    /// Where the day of adoption stands.
    @Uncompared public var vastgesteldOpPlace = SourcePlace.unknown

    private enum CodingKeys: String, CodingKey {
        case titel, penvoerder, vastgesteldDoor, vastgesteldOp, vastgesteldTe
    }

    /// A front page; nil where the document has nothing.
    public init(
        titel: String? = nil, penvoerder: Sectorkamer? = nil, vastgesteldDoor: Tekst? = nil,
        vastgesteldOp: CalendarDate? = nil, vastgesteldTe: Tekst? = nil
    ) {
        self.titel = titel
        self.penvoerder = penvoerder
        self.vastgesteldDoor = vastgesteldDoor
        self.vastgesteldOp = vastgesteldOp
        self.vastgesteldTe = vastgesteldTe
    }
}

/// A sectorkamer of SBB.
public struct Sectorkamer: Sendable, Hashable, Codable {
    /// SBB's internal number.
    public var nr: Int
    /// The title as given; nil when the reference to it dangles.
    public var titel: String?

    /// A sectorkamer.
    public init(nr: Int, titel: String?) {
        self.nr = nr
        self.titel = titel
    }
}

/// An opleidingsdomein: the group in which the crebolijst shows a dossier.
public struct Opleidingsdomein: Sendable, Codable {
    /// SBB's internal number.
    public var nr: Int
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

    private enum CodingKeys: String, CodingKey {
        case nr, titel, crebo, prijsfactor, obkID
    }

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
}

extension Opleidingsdomein: Hashable {
    /// By what says which domain it is.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(nr)
        hasher.combine(crebo)
    }
}

/// One item of vakkennis or one vaardigheid of a record.
public struct KennisOfVaardigheid: Sendable, Equatable, Codable {
    /// SBB's internal number.
    public var nr: Int
    /// The title as given: the whole item.
    public var titel: String

    /// An item.
    public init(nr: Int, titel: String) {
        self.nr = nr
        self.titel = titel
    }
}

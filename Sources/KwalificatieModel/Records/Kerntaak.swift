/// A kerntaak: a part of a beroep, with the werkprocessen of which it consists.
public struct Kerntaak: Sendable, Equatable {
    /// SBB's internal number.
    public var nr: Int?
    /// The title as given.
    public var titel: String
    /// The number within its parent, from 1; the code is built from it.
    public var hoofdstuk: Int?
    /// `B1-K1`, `P2-K1`, `D1-K1`; nil when the hoofdstuk is missing or unreadable.
    public var code: OnderdeelCode?
    /// How complex the work is.
    public var complexiteit: Tekst?
    /// How responsible and independent the professional is.
    public var verantwoordelijkheid: Tekst?
    /// The vakkennis and vaardigheden that the kerntaak asks for, in the order of the document.
    public var vakkennisEnVaardigheden: [KennisVerwijzing]
    /// The werkprocessen, in the order of the document.
    public var werkprocessen: [Werkproces]
    /// The element that holds the kerntaak.
    @Uncompared public var place = SourcePlace.unknown
    /// Where `complexiteit` stood, empty or not.
    @Uncompared public var complexiteitPlace = SourcePlace.unknown
    /// Where `verantwoordelijkheid` stood, empty or not.
    @Uncompared public var verantwoordelijkheidPlace = SourcePlace.unknown

    private enum CodingKeys: String, CodingKey {
        case nr, titel, hoofdstuk, code, complexiteit, verantwoordelijkheid, vakkennisEnVaardigheden, werkprocessen
    }

    /// A kerntaak; nil where the document has nothing.
    public init(
        nr: Int? = nil, titel: String, hoofdstuk: Int? = nil, code: OnderdeelCode? = nil, complexiteit: Tekst? = nil,
        verantwoordelijkheid: Tekst? = nil, vakkennisEnVaardigheden: [KennisVerwijzing] = [],
        werkprocessen: [Werkproces] = [], place: SourcePlace = .unknown
    ) {
        self.nr = nr
        self.titel = titel
        self.hoofdstuk = hoofdstuk
        self.code = code
        self.complexiteit = complexiteit
        self.verantwoordelijkheid = verantwoordelijkheid
        self.vakkennisEnVaardigheden = vakkennisEnVaardigheden
        self.werkprocessen = werkprocessen
        self.place = place
    }
}

extension Kerntaak: Codable {}

/// A werkproces: what is done within a kerntaak, its result and the behaviour shown.
public struct Werkproces: Sendable, Equatable {
    /// SBB's internal number.
    public var nr: Int?
    /// The title as given.
    public var titel: String
    /// The number within its kerntaak, from 1.
    public var hoofdstuk: Int?
    /// `B1-K1-W1`; nil when a hoofdstuk is missing or unreadable.
    public var code: OnderdeelCode?
    /// What is done.
    public var omschrijving: Tekst?
    /// What it leads to.
    public var resultaat: Tekst?
    /// The behaviour that is shown.
    public var gedrag: Tekst?
    /// The competenties that the behaviour rests on.
    public var competenties: [CompetentieVerwijzing]
    /// The element that holds the werkproces.
    @Uncompared public var place = SourcePlace.unknown
    /// Where `omschrijving` stood, empty or not.
    @Uncompared public var omschrijvingPlace = SourcePlace.unknown
    /// Where `resultaat` stood, empty or not.
    @Uncompared public var resultaatPlace = SourcePlace.unknown
    /// Where `gedrag` stood, empty or not.
    @Uncompared public var gedragPlace = SourcePlace.unknown

    private enum CodingKeys: String, CodingKey {
        case nr, titel, hoofdstuk, code, omschrijving, resultaat, gedrag, competenties
    }

    /// A werkproces; nil where the document has nothing.
    public init(
        nr: Int? = nil, titel: String, hoofdstuk: Int? = nil, code: OnderdeelCode? = nil, omschrijving: Tekst? = nil,
        resultaat: Tekst? = nil, gedrag: Tekst? = nil, competenties: [CompetentieVerwijzing] = [],
        place: SourcePlace = .unknown
    ) {
        self.nr = nr
        self.titel = titel
        self.hoofdstuk = hoofdstuk
        self.code = code
        self.omschrijving = omschrijving
        self.resultaat = resultaat
        self.gedrag = gedrag
        self.competenties = competenties
        self.place = place
    }
}

extension Werkproces: Codable {}

/// A reference to one item of vakkennis or one vaardigheid, resolved.
public struct KennisVerwijzing: Sendable, Equatable, Codable {
    /// The `nr` that is referred to.
    public var nr: Int
    /// Its title as given; nil when the document has no item with that `nr`.
    public var titel: String?

    /// A reference; `titel` is nil when it dangles.
    public init(nr: Int, titel: String?) {
        self.nr = nr
        self.titel = titel
    }
}

/// A reference to one of SBB's twenty-five competenties, resolved.
public struct CompetentieVerwijzing: Sendable, Equatable, Codable {
    /// The `nr` that is referred to.
    public var nr: Int
    /// The letter, `A`...`Y`; nil when the reference dangles.
    public var code: String?
    /// The title as given; nil when the reference dangles.
    public var titel: String?

    /// A reference; `code` and `titel` are nil when it dangles.
    public init(nr: Int, code: String?, titel: String?) {
        self.nr = nr
        self.code = code
        self.titel = titel
    }
}

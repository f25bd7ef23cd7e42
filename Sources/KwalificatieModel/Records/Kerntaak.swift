/// A kerntaak: a part of a beroep, with the werkprocessen of which it consists.
public struct Kerntaak: Described, Sendable, Equatable {
    /// SBB's internal number.
    public var nr: Int?
    /// The title as given.
    public var titel = ""
    /// The number within its parent, from 1; the code is built from it.
    public var hoofdstuk: Int?
    /// `B1-K1`, `P2-K1`, `D1-K1`; nil when the hoofdstuk is missing or unreadable.
    public var code: OnderdeelCode?
    /// How complex the work is.
    @Placed public var complexiteit: Tekst? = nil
    /// How responsible and independent the professional is.
    @Placed public var verantwoordelijkheid: Tekst? = nil
    /// The vakkennis and vaardigheden that the kerntaak asks for, in the order of the document.
    public var vakkennisEnVaardigheden: [KennisVerwijzing] = []
    /// The werkprocessen, in the order of the document.
    public var werkprocessen: [Werkproces] = []
    /// Whether something else than a whole number stands where its number should: then its order counts.
    public internal(set) var heeftAnderHoofdstuk = false
    /// What profielen add to it, until the dossier has been read: then the kwalificaties have them.
    var aanvullingen: [Aanvulling] = []
    /// The element that holds the kerntaak.
    @Uncompared public var place = SourcePlace.unknown

    /// What it consists of, wherever it stands.
    package static let described: RecordDescription<Kerntaak> = described(werkprocessen: "werkprocessen")

    /// What it consists of where its werkprocessen stand in this element.
    ///
    /// - Parameter perProfiel: whether profielen can add to it: in the basis of a dossier.
    static func described(werkprocessen: String, perProfiel: Bool = false) -> RecordDescription<Kerntaak> {
        RecordDescription(
            { Kerntaak() }, place: \.place, empty: ["vakkennisenvaardigheden/vakkennisenvaardigheden_met_categorie"],
            [
                .value("nr", "@nr", \.nr, "het interne nummer van SBB"),
                .value("titel", "@titel", \.titel, "de titel, zoals gegeven", .caption),
                .number(
                    "hoofdstuk", "@hoofdstuk", \.hoofdstuk, \.heeftAnderHoofdstuk,
                    "het nummer, waarvan de code is gemaakt"),
                .value("code", nil, \.code, "de code: `B1-K1`, `P2-K1`, `D1-K1`"),
                .text("complexiteit", "complexiteit", \.$complexiteit, "hoe ingewikkeld het werk is"),
                .text(
                    "verantwoordelijkheid", "verantwoordelijkheid", \.$verantwoordelijkheid,
                    "hoe zelfstandig het wordt gedaan"),
                .references(
                    "vakkennisEnVaardigheden", "vakkennisenvaardigheden/vakkennisenvaardigheden/@referentie",
                    \.vakkennisEnVaardigheden, "de vakkennis en vaardigheden die zij vraagt", .detail),
                .parts(
                    "werkprocessen", "\(werkprocessen)/werkproces", \.werkprocessen,
                    Werkproces.described(perProfiel: perProfiel), "de werkprocessen"),
            ] + (perProfiel ? aanvullend : []))
    }

    /// What profielen add to it.
    private static let aanvullend: [Field<Kerntaak>] = [
        .parts(
            "aanvullingen", "complexiteit/complexiteitperprofiel/aanvullend", \.aanvullingen,
            Aanvulling.described(.complexiteit, tekst: "complexiteit"), "", .passing),
        .parts(
            "aanvullingen", "verantwoordelijkheid/verantwoordelijkheidperprofiel/aanvullend", \.aanvullingen,
            Aanvulling.described(.verantwoordelijkheid, tekst: "verantwoordelijkheid"), "", .passing),
        .parts(
            "aanvullingen", "vakkennisenvaardigheden/vakkennisenvaardighedenperprofiel/aanvullend", \.aanvullingen,
            Aanvulling.described(
                .vakkennisEnVaardigheden,
                kennis: "vakkennisenvaardighedenonderdelen/vakkennisenvaardigheden/@referentie"), "", .passing),
    ]
}

/// A werkproces: what is done within a kerntaak, its result and the behaviour shown.
public struct Werkproces: Described, Sendable, Equatable {
    /// SBB's internal number.
    public var nr: Int?
    /// The title as given.
    public var titel = ""
    /// The number within its kerntaak, from 1.
    public var hoofdstuk: Int?
    /// `B1-K1-W1`; nil when a hoofdstuk is missing or unreadable.
    public var code: OnderdeelCode?
    /// What is done.
    @Placed public var omschrijving: Tekst? = nil
    /// What it leads to.
    @Placed public var resultaat: Tekst? = nil
    /// The behaviour that is shown.
    @Placed public var gedrag: Tekst? = nil
    /// The competenties that the behaviour rests on.
    public var competenties: [CompetentieVerwijzing] = []
    /// Whether something else than a whole number stands where its number should: then its order counts.
    public internal(set) var heeftAnderHoofdstuk = false
    /// What profielen add to it, until the dossier has been read: then the kwalificaties have them.
    var aanvullingen: [Aanvulling] = []
    /// The element that holds the werkproces.
    @Uncompared public var place = SourcePlace.unknown

    /// What it consists of, wherever it stands.
    package static let described: RecordDescription<Werkproces> = described(perProfiel: false)

    /// What it consists of.
    ///
    /// - Parameter perProfiel: whether profielen can add to it: in the basis of a dossier.
    static func described(perProfiel: Bool) -> RecordDescription<Werkproces> {
        RecordDescription(
            { Werkproces() }, place: \.place,
            [
                .value("nr", "@nr", \.nr, "het interne nummer van SBB"),
                .value("titel", "@titel", \.titel, "de titel, zoals gegeven", .caption),
                .number("hoofdstuk", "@hoofdstuk", \.hoofdstuk, \.heeftAnderHoofdstuk, "het nummer in de kerntaak"),
                .value("code", nil, \.code, "de code: `B1-K1-W1`"),
                .text("omschrijving", "werkprocesomschrijving", \.$omschrijving, "wat er wordt gedaan"),
                .text("resultaat", "werkprocesresultaat", \.$resultaat, "waartoe het leidt"),
                .text("gedrag", "werkprocesgedrag", \.$gedrag, "het gedrag dat daarbij hoort"),
                .references(
                    "competenties", "werkprocescompetenties/competentie/@referentie", \.competenties,
                    "de competenties waarop dat rust", .detail),
            ] + (perProfiel ? aanvullend : []))
    }

    /// What profielen add to it.
    private static let aanvullend: [Field<Werkproces>] = [
        .parts(
            "aanvullingen", "werkprocesomschrijving/werkprocesomschrijvingperprofiel/aanvullend", \.aanvullingen,
            Aanvulling.described(.omschrijving, tekst: "omschrijving"), "", .passing),
        .parts(
            "aanvullingen", "werkprocesresultaat/werkprocesresultaatperprofiel/aanvullend", \.aanvullingen,
            Aanvulling.described(.resultaat, tekst: "omschrijving"), "", .passing),
        .parts(
            "aanvullingen", "werkprocesgedrag/werkprocesgedragperprofiel/aanvullend", \.aanvullingen,
            Aanvulling.described(.gedrag, tekst: "omschrijving"), "", .passing),
        .parts(
            "aanvullingen", "werkprocescompetenties/werkprocescompetentiesperprofiel/aanvullend", \.aanvullingen,
            Aanvulling.described(.competenties, competenties: "omschrijving/competentie/@referentie"), "", .passing),
    ]
}

/// A reference to one item of vakkennis or one vaardigheid, resolved.
public struct KennisVerwijzing: Referenced, Sendable, Equatable {
    /// The `nr` that is referred to.
    public var nr = 0
    /// Its title as given; nil when the document has no item with that `nr`.
    public var titel: String?

    /// Where the number points.
    package static let target = ReferenceTarget.kennisOfVaardigheid
    /// What it consists of.
    package static let described = RecordDescription<KennisVerwijzing>(
        { KennisVerwijzing(nr: 0) },
        [
            .value("nr", "@nr", \.nr, "het nr waarnaar verwezen wordt", .required),
            .value("titel", "@titel", \.titel, "de tekst ervan"),
        ])

    /// A reference; `titel` is nil when it dangles.
    public init(nr: Int, titel: String?) {
        self.nr = nr
        self.titel = titel
    }

    /// A reference that dangles.
    public init(nr: Int) { self.init(nr: nr, titel: nil) }
}

/// A reference to one of SBB's twenty-five competenties, resolved.
public struct CompetentieVerwijzing: Referenced, Sendable, Equatable {
    /// The `nr` that is referred to.
    public var nr = 0
    /// The letter, `A`...`Y`; nil when the reference dangles.
    public var code: String?
    /// The title as given; nil when the reference dangles.
    public var titel: String?

    /// Where the number points.
    package static let target = ReferenceTarget.competentie
    /// What it consists of.
    package static let described = RecordDescription<CompetentieVerwijzing>(
        { CompetentieVerwijzing(nr: 0) },
        [
            .value("nr", "@nr", \.nr, "het nr waarnaar verwezen wordt", .required),
            .value("titel", "@titel", \.titel, "de naam"),
            .value("code", "@code", \.code, "de letter"),
        ])

    /// A reference; `code` and `titel` are nil when it dangles.
    public init(nr: Int, code: String?, titel: String?) {
        self.nr = nr
        self.code = code
        self.titel = titel
    }

    /// A reference that dangles.
    public init(nr: Int) { self.init(nr: nr, code: nil, titel: nil) }
}

extension Kerntaak {
    /// Takes out what profielen add to it.
    package mutating func takeAanvullingen() -> [Aanvulling] {
        defer { aanvullingen = [] }
        return aanvullingen
    }
}

extension Werkproces {
    /// Takes out what profielen add to it.
    package mutating func takeAanvullingen() -> [Aanvulling] {
        defer { aanvullingen = [] }
        return aanvullingen
    }
}

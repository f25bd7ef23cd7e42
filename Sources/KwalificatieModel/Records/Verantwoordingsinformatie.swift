/// How a dossier came about: its sources, its agenda, its changes.
public struct Verantwoordingsinformatie: Described, Sendable, Equatable {
    /// The title as given.
    public var titel: String?
    /// The documents that it rests on.
    public var brondocumenten: Brondocumenten?
    /// About the labour market.
    public var arbeidsmarktinformatie: Hoofdstuktekst?
    /// About law and developments in the work.
    public var trendsEnOntwikkelingen: TrendsEnOntwikkelingen?
    /// About the requirements that the law sets.
    public var wettelijkeBeroepsvereisten: Hoofdstuktekst?
    /// About other requirements, per profiel.
    public var bijzondereVereisten: BijzondereVereisten?
    /// About modern foreign languages, per profiel.
    public var taalbeheersingseisen: Taalbeheersingseisen?
    /// Where a graduate can go next.
    public var ontwikkelmogelijkheden: Hoofdstuktekst?
    /// What is to be done to the dossier.
    public var onderhoudsagenda: Onderhoudsagenda?
    /// What changed since the version before.
    public var wijzigingen: Wijzigingen?
    /// Who took part.
    public var betrokkenen: Hoofdstuktekst?
    /// What else there is to say.
    public var aanvullendeInformatie: Hoofdstuktekst?
    /// How to examine.
    public var examenprofielen: Hoofdstuktekst?

    /// What it consists of.
    package static let described = RecordDescription<Verantwoordingsinformatie>(
        { Verantwoordingsinformatie() },
        [
            .value("titel", "@titel", \.titel, "de titel, zoals gegeven"),
            .part("brondocumenten", "brondocumenten", \.brondocumenten, "waarop het rust"),
            .part(
                "arbeidsmarktinformatie", "arbeidsmarktinformatie", \.arbeidsmarktinformatie, "over de arbeidsmarkt"),
            .part(
                "trendsEnOntwikkelingen", "trendsenontwikkelingen", \.trendsEnOntwikkelingen,
                "over wet en ontwikkelingen"),
            .part(
                "wettelijkeBeroepsvereisten", "wettelijkeberoepsvereisten", \.wettelijkeBeroepsvereisten,
                "over de eisen van de wet"),
            .part("bijzondereVereisten", "bijzonderevereisten", \.bijzondereVereisten, "andere eisen, per profiel"),
            .part("taalbeheersingseisen", "taalbeheersingseisen", \.taalbeheersingseisen, "moderne vreemde talen"),
            .part(
                "ontwikkelmogelijkheden", "ontwikkelmogelijkheden", \.ontwikkelmogelijkheden, "waar men daarna heen kan"
            ),
            .part("onderhoudsagenda", "onderhoudsagenda", \.onderhoudsagenda, "wat er aan het dossier moet gebeuren"),
            .part("wijzigingen", "wijzigingen", \.wijzigingen, "wat er sinds de vorige versie is gewijzigd"),
            .part("betrokkenen", "betrokkenen", \.betrokkenen, "wie eraan meewerkten"),
            .part("aanvullendeInformatie", "aanvullendeinfo", \.aanvullendeInformatie, "wat er verder te zeggen is"),
            .part("examenprofielen", "examenprofielen", \.examenprofielen, "hoe te examineren"),
        ])
}

/// The documents that a dossier rests on.
public struct Brondocumenten: Described, Sendable, Equatable {
    /// The title as given.
    public var titel: String?
    /// The number of the chapter.
    public var hoofdstuk: Int?
    /// The documents, in order.
    public var documenten: [Brondocument] = []

    /// What it consists of.
    package static let described = RecordDescription<Brondocumenten>(
        { Brondocumenten() },
        [
            .value("titel", "@titel", \.titel, "de titel, zoals gegeven"),
            .value("hoofdstuk", "@hoofdstuk", \.hoofdstuk, "het nummer van het hoofdstuk"),
            .parts("documenten", "brondocument", \.documenten, "de documenten"),
        ])
}

/// One document that a dossier rests on.
public struct Brondocument: Described, Sendable, Equatable {
    /// The file name as given.
    public var naam: String?
    /// What kind of document it is, as given.
    public var type: String?
    /// Its date.
    public var datum: CalendarDate?
    /// What it is, as given.
    public var omschrijving: String?
    /// Where it stood, as given.
    public var link: String?

    /// What it consists of.
    package static let described = RecordDescription<Brondocument>(
        { Brondocument() },
        [
            .value("naam", "@naam", \.naam, "de bestandsnaam"),
            .value("type", "@type", \.type, "wat voor document het is"),
            .value("datum", "@datum", \.datum, "de datum ervan"),
            .value("omschrijving", "@omschrijving", \.omschrijving, "wat het is"),
            .value("link", "@link", \.link, "waar het stond"),
        ])
}

/// Law and developments around a beroep.
public struct TrendsEnOntwikkelingen: Described, Sendable, Equatable {
    /// The title as given.
    public var titel: String?
    /// The number of the chapter.
    public var hoofdstuk: Int?
    /// About law and regulations.
    public var wetEnRegelgeving: Tekst?
    /// About the work itself.
    public var ontwikkelingenInDeBeroepsuitoefening: Tekst?

    /// What it consists of.
    package static let described = RecordDescription<TrendsEnOntwikkelingen>(
        { TrendsEnOntwikkelingen() },
        [
            .value("titel", "@titel", \.titel, "de titel, zoals gegeven"),
            .value("hoofdstuk", "@hoofdstuk", \.hoofdstuk, "het nummer van het hoofdstuk"),
            .text("wetEnRegelgeving", "wetenregelgeving", \.wetEnRegelgeving, "over wet en regels"),
            .text(
                "ontwikkelingenInDeBeroepsuitoefening", "ontwikkelingenindeberoepsuitoefening",
                \.ontwikkelingenInDeBeroepsuitoefening, "over het werk zelf"),
        ])
}

/// Requirements of another kind, per profiel.
public struct BijzondereVereisten: Described, Sendable, Equatable {
    /// The title as given.
    public var titel: String?
    /// The number of the chapter.
    public var hoofdstuk: Int?
    /// One entry for each profiel.
    public var perProfiel: [BijzondereVereiste] = []

    /// What it consists of.
    package static let described = RecordDescription<BijzondereVereisten>(
        { BijzondereVereisten() },
        [
            .value("titel", "@titel", \.titel, "de titel, zoals gegeven"),
            .value("hoofdstuk", "@hoofdstuk", \.hoofdstuk, "het nummer van het hoofdstuk"),
            .parts("perProfiel", "profiel", \.perProfiel, "wat elk profiel vraagt"),
        ])
}

/// Whether a profiel has requirements of another kind, and which.
public struct BijzondereVereiste: Described, Sendable, Equatable {
    /// The `nr` of the profiel.
    public var profielNr: Int?
    /// Whether there are any.
    public var eisen: Bool?
    /// Which.
    public var toelichting: Tekst?
    /// The element that holds it.
    @Uncompared public var place = SourcePlace.unknown

    /// What it consists of.
    package static let described = RecordDescription<BijzondereVereiste>(
        { BijzondereVereiste() }, place: \.place,
        [
            .value("profielNr", "@referentie", \.profielNr, "het nr van de kwalificatie"),
            .value("eisen", "eisen", \.eisen, "of er eisen zijn"),
            .text("toelichting", "toelichtingvereisten", \.toelichting, "welke"),
        ])
}

/// Modern foreign languages that the beroepen ask for.
public struct Taalbeheersingseisen: Described, Sendable, Equatable {
    /// The title as given.
    public var titel: String?
    /// The number of the chapter.
    public var hoofdstuk: Int?
    /// Why.
    public var toelichting: Tekst?
    /// The requirements.
    public var eisen: [Taalbeheersingseis] = []

    /// What it consists of.
    package static let described = RecordDescription<Taalbeheersingseisen>(
        { Taalbeheersingseisen() },
        [
            .value("titel", "@titel", \.titel, "de titel, zoals gegeven"),
            .value("hoofdstuk", "@hoofdstuk", \.hoofdstuk, "het nummer van het hoofdstuk"),
            .text("toelichting", "toelichting", \.toelichting, "waarom"),
            .parts("eisen", "taalbeheersingseis", \.eisen, "de eisen"),
        ])
}

/// A group of language requirements.
public struct Taalbeheersingseis: Described, Sendable, Equatable {
    /// The title as given.
    public var titel: String?
    /// The languages, per profiel.
    public var perProfiel: [TalenVanProfiel] = []

    /// What it consists of.
    package static let described = RecordDescription<Taalbeheersingseis>(
        { Taalbeheersingseis() },
        [
            .value("titel", "@titel", \.titel, "de titel, zoals gegeven"),
            .parts("perProfiel", "profiel", \.perProfiel, "de talen van elk profiel"),
        ])
}

/// The languages that one profiel asks for.
public struct TalenVanProfiel: Described, Sendable, Equatable {
    /// The `nr` of the profiel.
    public var profielNr: Int?
    /// The languages: none when nothing is asked.
    public var talen: [Taal] = []
    /// The element that holds it.
    @Uncompared public var place = SourcePlace.unknown

    /// What it consists of.
    package static let described = RecordDescription<TalenVanProfiel>(
        { TalenVanProfiel() }, place: \.place,
        [
            .value("profielNr", "@referentie", \.profielNr, "het nr van de kwalificatie"),
            .parts("talen", "taal", \.talen, "de talen"),
        ])
}

/// A language and the niveau that is asked for each skill.
public struct Taal: Described, Sendable, Equatable {
    /// The language as given.
    public var titel: String?
    /// The skills.
    public var vaardigheden: [Taalvaardigheid] = []

    /// What it consists of.
    package static let described = RecordDescription<Taal>(
        { Taal() },
        [
            .value("titel", "@titel", \.titel, "de taal"),
            .parts("vaardigheden", "taalvaardigheden/taalvaardigheid", \.vaardigheden, "de vaardigheden"),
        ])
}

/// A skill in a language and its niveau in the European framework.
public struct Taalvaardigheid: Described, Sendable, Equatable {
    /// The skill as given.
    public var titel: String?
    /// `A2`, `B1`; nil when nothing is asked.
    public var niveau: String?

    /// What it consists of.
    package static let described = RecordDescription<Taalvaardigheid>(
        { Taalvaardigheid() },
        [
            .value("titel", "@titel", \.titel, "de vaardigheid"),
            .value("niveau", "@niveau", \.niveau, "`A2`, `B1`, …"),
        ])
}

/// What is to be done to a dossier.
public struct Onderhoudsagenda: Described, Sendable, Equatable {
    /// The title as given.
    public var titel: String?
    /// The number of the chapter.
    public var hoofdstuk: Int?
    /// The items.
    public var onderdelen: [Agendapunt] = []
    /// More about them.
    public var toelichting: Tekst?

    /// What it consists of.
    package static let described = RecordDescription<Onderhoudsagenda>(
        { Onderhoudsagenda() },
        [
            .value("titel", "@titel", \.titel, "de titel, zoals gegeven"),
            .value("hoofdstuk", "@hoofdstuk", \.hoofdstuk, "het nummer van het hoofdstuk"),
            .parts("onderdelen", "agenda/onderdeel", \.onderdelen, "de punten"),
            .text("toelichting", "toelichting", \.toelichting, "meer daarover"),
        ])
}

/// One item of the agenda.
public struct Agendapunt: Described, Sendable, Equatable {
    /// What it is about.
    public var onderwerp: Tekst?
    /// What is to be done.
    public var actie: Tekst?
    /// By whom.
    public var wie: Tekst?
    /// When.
    public var wanneer: Tekst?

    /// What it consists of.
    package static let described = RecordDescription<Agendapunt>(
        { Agendapunt() },
        [
            .text("onderwerp", "onderwerp", \.onderwerp, "waarover het gaat"),
            .text("actie", "actie", \.actie, "wat er moet gebeuren"),
            .text("wie", "wie", \.wie, "door wie"),
            .text("wanneer", "wanneer", \.wanneer, "wanneer"),
        ])
}

/// What changed since the version before.
public struct Wijzigingen: Described, Sendable, Equatable {
    /// The title as given.
    public var titel: String?
    /// The number of the chapter.
    public var hoofdstuk: Int?
    /// Of which kinds the changes are.
    public var categorieen: [Wijzigingscategorie] = []
    /// The changes.
    public var omschrijving: Tekst?

    /// What it consists of.
    package static let described = RecordDescription<Wijzigingen>(
        { Wijzigingen() },
        [
            .value("titel", "@titel", \.titel, "de titel, zoals gegeven"),
            .value("hoofdstuk", "@hoofdstuk", \.hoofdstuk, "het nummer van het hoofdstuk"),
            .parts(
                "categorieen", "wijzigingscategorien/wijzigingscategorie", \.categorieen, "van welke soorten ze zijn"),
            .text("omschrijving", "omschrijving", \.omschrijving, "de wijzigingen"),
        ])
}

/// A kind of change.
public struct Wijzigingscategorie: Described, Sendable, Equatable {
    /// The title as given.
    public var titel: String?
    /// The number of the kind, as given.
    public var categorie: String?

    /// What it consists of.
    package static let described = RecordDescription<Wijzigingscategorie>(
        { Wijzigingscategorie() },
        [
            .value("titel", "@titel", \.titel, "de titel, zoals gegeven"),
            .value("categorie", "@categorie", \.categorie, "het nummer van de soort"),
        ])
}

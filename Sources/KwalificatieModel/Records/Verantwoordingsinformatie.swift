/// How a dossier came about: its sources, its agenda, its changes.
public struct Verantwoordingsinformatie: Sendable, Equatable {
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

    /// Nil and empty where the document has nothing.
    public init(
        titel: String? = nil, brondocumenten: Brondocumenten? = nil, arbeidsmarktinformatie: Hoofdstuktekst? = nil,
        trendsEnOntwikkelingen: TrendsEnOntwikkelingen? = nil, wettelijkeBeroepsvereisten: Hoofdstuktekst? = nil,
        bijzondereVereisten: BijzondereVereisten? = nil, taalbeheersingseisen: Taalbeheersingseisen? = nil,
        ontwikkelmogelijkheden: Hoofdstuktekst? = nil, onderhoudsagenda: Onderhoudsagenda? = nil,
        wijzigingen: Wijzigingen? = nil, betrokkenen: Hoofdstuktekst? = nil,
        aanvullendeInformatie: Hoofdstuktekst? = nil, examenprofielen: Hoofdstuktekst? = nil
    ) {
        self.titel = titel
        self.brondocumenten = brondocumenten
        self.arbeidsmarktinformatie = arbeidsmarktinformatie
        self.trendsEnOntwikkelingen = trendsEnOntwikkelingen
        self.wettelijkeBeroepsvereisten = wettelijkeBeroepsvereisten
        self.bijzondereVereisten = bijzondereVereisten
        self.taalbeheersingseisen = taalbeheersingseisen
        self.ontwikkelmogelijkheden = ontwikkelmogelijkheden
        self.onderhoudsagenda = onderhoudsagenda
        self.wijzigingen = wijzigingen
        self.betrokkenen = betrokkenen
        self.aanvullendeInformatie = aanvullendeInformatie
        self.examenprofielen = examenprofielen
    }
}

extension Verantwoordingsinformatie: Codable {}

/// The documents that a dossier rests on.
public struct Brondocumenten: Sendable, Equatable {
    /// The title as given.
    public var titel: String?
    /// The number of the chapter.
    public var hoofdstuk: Int?
    /// The documents, in order.
    public var documenten: [Brondocument]

    /// Nil and empty where the document has nothing.
    public init(
        titel: String? = nil, hoofdstuk: Int? = nil, documenten: [Brondocument] = []
    ) {
        self.titel = titel
        self.hoofdstuk = hoofdstuk
        self.documenten = documenten
    }
}

extension Brondocumenten: Codable {}

/// One document that a dossier rests on.
public struct Brondocument: Sendable, Equatable {
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

    /// Nil and empty where the document has nothing.
    public init(
        naam: String? = nil, type: String? = nil, datum: CalendarDate? = nil, omschrijving: String? = nil,
        link: String? = nil
    ) {
        self.naam = naam
        self.type = type
        self.datum = datum
        self.omschrijving = omschrijving
        self.link = link
    }
}

extension Brondocument: Codable {}

/// Law and developments around a beroep.
public struct TrendsEnOntwikkelingen: Sendable, Equatable {
    /// The title as given.
    public var titel: String?
    /// The number of the chapter.
    public var hoofdstuk: Int?
    /// About law and regulations.
    public var wetEnRegelgeving: Tekst?
    /// About the work itself.
    public var ontwikkelingenInDeBeroepsuitoefening: Tekst?

    /// Nil and empty where the document has nothing.
    public init(
        titel: String? = nil, hoofdstuk: Int? = nil, wetEnRegelgeving: Tekst? = nil,
        ontwikkelingenInDeBeroepsuitoefening: Tekst? = nil
    ) {
        self.titel = titel
        self.hoofdstuk = hoofdstuk
        self.wetEnRegelgeving = wetEnRegelgeving
        self.ontwikkelingenInDeBeroepsuitoefening = ontwikkelingenInDeBeroepsuitoefening
    }
}

extension TrendsEnOntwikkelingen: Codable {}

/// Requirements of another kind, per profiel.
public struct BijzondereVereisten: Sendable, Equatable {
    /// The title as given.
    public var titel: String?
    /// The number of the chapter.
    public var hoofdstuk: Int?
    /// One entry for each profiel.
    public var perProfiel: [BijzondereVereiste]

    /// Nil and empty where the document has nothing.
    public init(
        titel: String? = nil, hoofdstuk: Int? = nil, perProfiel: [BijzondereVereiste] = []
    ) {
        self.titel = titel
        self.hoofdstuk = hoofdstuk
        self.perProfiel = perProfiel
    }
}

extension BijzondereVereisten: Codable {}

/// Whether a profiel has requirements of another kind, and which.
public struct BijzondereVereiste: Sendable, Equatable {
    /// The `nr` of the profiel.
    public var profielNr: Int?
    /// Whether there are any.
    public var eisen: Bool?
    /// Which.
    public var toelichting: Tekst?

    /// Nil and empty where the document has nothing.
    public init(
        profielNr: Int? = nil, eisen: Bool? = nil, toelichting: Tekst? = nil
    ) {
        self.profielNr = profielNr
        self.eisen = eisen
        self.toelichting = toelichting
    }
}

extension BijzondereVereiste: Codable {}

/// Modern foreign languages that the beroepen ask for.
public struct Taalbeheersingseisen: Sendable, Equatable {
    /// The title as given.
    public var titel: String?
    /// The number of the chapter.
    public var hoofdstuk: Int?
    /// Why.
    public var toelichting: Tekst?
    /// The requirements.
    public var eisen: [Taalbeheersingseis]

    /// Nil and empty where the document has nothing.
    public init(
        titel: String? = nil, hoofdstuk: Int? = nil, toelichting: Tekst? = nil, eisen: [Taalbeheersingseis] = []
    ) {
        self.titel = titel
        self.hoofdstuk = hoofdstuk
        self.toelichting = toelichting
        self.eisen = eisen
    }
}

extension Taalbeheersingseisen: Codable {}

/// A group of language requirements.
public struct Taalbeheersingseis: Sendable, Equatable {
    /// The title as given.
    public var titel: String?
    /// The languages, per profiel.
    public var perProfiel: [TalenVanProfiel]

    /// Nil and empty where the document has nothing.
    public init(
        titel: String? = nil, perProfiel: [TalenVanProfiel] = []
    ) {
        self.titel = titel
        self.perProfiel = perProfiel
    }
}

extension Taalbeheersingseis: Codable {}

/// The languages that one profiel asks for.
public struct TalenVanProfiel: Sendable, Equatable {
    /// The `nr` of the profiel.
    public var profielNr: Int?
    /// The languages: none when nothing is asked.
    public var talen: [Taal]

    /// Nil and empty where the document has nothing.
    public init(
        profielNr: Int? = nil, talen: [Taal] = []
    ) {
        self.profielNr = profielNr
        self.talen = talen
    }
}

extension TalenVanProfiel: Codable {}

/// A language and the niveau that is asked for each skill.
public struct Taal: Sendable, Equatable {
    /// The language as given.
    public var titel: String?
    /// The skills.
    public var vaardigheden: [Taalvaardigheid]

    /// Nil and empty where the document has nothing.
    public init(
        titel: String? = nil, vaardigheden: [Taalvaardigheid] = []
    ) {
        self.titel = titel
        self.vaardigheden = vaardigheden
    }
}

extension Taal: Codable {}

/// A skill in a language and its niveau in the European framework.
public struct Taalvaardigheid: Sendable, Equatable {
    /// The skill as given.
    public var titel: String?
    /// `A2`, `B1`; nil when nothing is asked.
    public var niveau: String?

    /// Nil and empty where the document has nothing.
    public init(
        titel: String? = nil, niveau: String? = nil
    ) {
        self.titel = titel
        self.niveau = niveau
    }
}

extension Taalvaardigheid: Codable {}

/// What is to be done to a dossier.
public struct Onderhoudsagenda: Sendable, Equatable {
    /// The title as given.
    public var titel: String?
    /// The number of the chapter.
    public var hoofdstuk: Int?
    /// The items.
    public var onderdelen: [Agendapunt]
    /// More about them.
    public var toelichting: Tekst?

    /// Nil and empty where the document has nothing.
    public init(
        titel: String? = nil, hoofdstuk: Int? = nil, onderdelen: [Agendapunt] = [], toelichting: Tekst? = nil
    ) {
        self.titel = titel
        self.hoofdstuk = hoofdstuk
        self.onderdelen = onderdelen
        self.toelichting = toelichting
    }
}

extension Onderhoudsagenda: Codable {}

/// One item of the agenda.
public struct Agendapunt: Sendable, Equatable {
    /// What it is about.
    public var onderwerp: Tekst?
    /// What is to be done.
    public var actie: Tekst?
    /// By whom.
    public var wie: Tekst?
    /// When.
    public var wanneer: Tekst?

    /// Nil and empty where the document has nothing.
    public init(
        onderwerp: Tekst? = nil, actie: Tekst? = nil, wie: Tekst? = nil, wanneer: Tekst? = nil
    ) {
        self.onderwerp = onderwerp
        self.actie = actie
        self.wie = wie
        self.wanneer = wanneer
    }
}

extension Agendapunt: Codable {}

/// What changed since the version before.
public struct Wijzigingen: Sendable, Equatable {
    /// The title as given.
    public var titel: String?
    /// The number of the chapter.
    public var hoofdstuk: Int?
    /// Of which kinds the changes are.
    public var categorieen: [Wijzigingscategorie]
    /// The changes.
    public var omschrijving: Tekst?

    /// Nil and empty where the document has nothing.
    public init(
        titel: String? = nil, hoofdstuk: Int? = nil, categorieen: [Wijzigingscategorie] = [],
        omschrijving: Tekst? = nil
    ) {
        self.titel = titel
        self.hoofdstuk = hoofdstuk
        self.categorieen = categorieen
        self.omschrijving = omschrijving
    }
}

extension Wijzigingen: Codable {}

/// A kind of change.
public struct Wijzigingscategorie: Sendable, Equatable {
    /// The title as given.
    public var titel: String?
    /// The number of the kind, as given.
    public var categorie: String?

    /// Nil and empty where the document has nothing.
    public init(
        titel: String? = nil, categorie: String? = nil
    ) {
        self.titel = titel
        self.categorie = categorie
    }
}

extension Wijzigingscategorie: Codable {}

/// What a kwalificatie adds to a kerntaak or werkproces of the basis (the `…perprofiel/aanvullend` parts of the XML).
///
/// The full content of a kwalificatie is the basis, its aanvullingen, and its own kerntaken.
public struct Aanvulling: Described, Sendable, Equatable {
    /// The part of a kerntaak or werkproces to which something is added.
    public enum Onderdeel: String, Sendable, Codable, CaseIterable {
        /// Of a kerntaak.
        case complexiteit, verantwoordelijkheid, vakkennisEnVaardigheden
        /// Of a werkproces.
        case omschrijving, resultaat, gedrag, competenties
    }

    /// The kerntaak or werkproces of the basis; nil when that has no readable hoofdstuk.
    public var bij: OnderdeelCode?
    /// The part that is added to.
    public var onderdeel = Onderdeel.complexiteit
    /// The `nr` of the profiel for which it is added; nil when the document does not say.
    public var profielNr: Int?
    /// The added text, for the parts that are text.
    public var tekst: Tekst?
    /// The added vakkennis and vaardigheden.
    public var vakkennisEnVaardigheden: [KennisVerwijzing] = []
    /// The added competenties.
    public var competenties: [CompetentieVerwijzing] = []
    /// The `aanvullend` element.
    @Uncompared public var place = SourcePlace.unknown
    /// Whether this is part of an outline: something is added, but what is not kept.
    var contentIsOmitted = false

    /// Whether anything is added: real dossiers hold empty ones.
    public var isLeeg: Bool {
        !contentIsOmitted && (tekst?.isLeeg ?? true) && vakkennisEnVaardigheden.isEmpty && competenties.isEmpty
    }

    /// That something is added, and to what.
    var outline: Aanvulling {
        var outline = Aanvulling(bij: bij, onderdeel: onderdeel, profielNr: profielNr, place: place)
        outline.contentIsOmitted = true
        return outline
    }

    /// What it consists of, wherever it stands.
    package static let described: RecordDescription<Aanvulling> = described(.complexiteit)

    /// What it consists of when it adds to this part, and where that stands.
    static func described(
        _ onderdeel: Onderdeel, tekst: String? = nil, kennis: String? = nil, competenties: String? = nil
    ) -> RecordDescription<Aanvulling> {
        RecordDescription(
            { Aanvulling(onderdeel: onderdeel) }, place: \.place,
            [
                .value("bij", nil, \.bij, "de code van de kerntaak of het werkproces waaraan iets wordt toegevoegd"),
                .value("onderdeel", nil, \.onderdeel, "aan welk deel daarvan", .required),
                .value("profielNr", "profiel/@referentie", \.profielNr, "het nr van de kwalificatie"),
                .text("tekst", tekst, \.tekst, "de toegevoegde tekst"),
                .references(
                    "vakkennisEnVaardigheden", kennis, \.vakkennisEnVaardigheden,
                    "de toegevoegde vakkennis en vaardigheden", .detail),
                .references("competenties", competenties, \.competenties, "de toegevoegde competenties", .detail),
            ])
    }
}

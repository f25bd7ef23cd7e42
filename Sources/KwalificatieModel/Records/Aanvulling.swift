/// What a kwalificatie adds to a kerntaak or werkproces of the basis (the `…perprofiel/aanvullend` parts of the XML).
///
/// The full content of a kwalificatie is the basis, its aanvullingen, and its own kerntaken.
public struct Aanvulling: Sendable, Equatable {
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
    public var onderdeel: Onderdeel
    /// The `nr` of the profiel for which it is added; nil when the document does not say.
    public var profielNr: Int?
    /// The added text, for the parts that are text.
    public var tekst: Tekst?
    /// The added vakkennis and vaardigheden.
    public var vakkennisEnVaardigheden: [KennisVerwijzing]
    /// The added competenties.
    public var competenties: [CompetentieVerwijzing]
    /// The `aanvullend` element.
    @Uncompared public var place = SourcePlace.unknown
    /// Whether this is part of an outline: something is added, but what is not kept.
    var contentIsOmitted = false

    private enum CodingKeys: String, CodingKey {
        case bij, onderdeel, profielNr, tekst, vakkennisEnVaardigheden, competenties
    }

    /// An addition; nil and empty where the document has nothing.
    public init(
        bij: OnderdeelCode?, onderdeel: Onderdeel, profielNr: Int?, tekst: Tekst? = nil,
        vakkennisEnVaardigheden: [KennisVerwijzing] = [], competenties: [CompetentieVerwijzing] = [],
        place: SourcePlace = .unknown
    ) {
        self.bij = bij
        self.onderdeel = onderdeel
        self.profielNr = profielNr
        self.tekst = tekst
        self.vakkennisEnVaardigheden = vakkennisEnVaardigheden
        self.competenties = competenties
        self.place = place
    }

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
}

extension Aanvulling: Codable {}

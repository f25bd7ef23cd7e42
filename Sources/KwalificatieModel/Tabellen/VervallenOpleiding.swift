/// A dossier or kwalificatie that has lapsed, as the sheet "Vervallen" of a published crebolijst tells it.
public struct VervallenOpleiding: Sendable, Equatable, Codable {
    /// What lapses.
    public enum Soort: String, Sendable, Codable {
        /// A kwalificatiedossier.
        case dossier
        /// A kwalificatie.
        case kwalificatie
    }

    /// What it is.
    public var soort: Soort
    /// The code.
    public var code: Opleidingscode
    /// The name, as given.
    public var naam: String
    /// The first day on which nobody can enrol any more; nil where the table has none.
    public var eindeInstroom: CalendarDate?
    /// The first day on which no diploma can be obtained any more; nil where the table has none.
    public var eindeOpleiding: CalendarDate?
    /// The names of what follows it, as given.
    public var vervangenDoor: String?
    /// The codes of what follows it, in the order of the table.
    public var opvolgers: [Opleidingscode]
    /// Whether the table says in so many words that nothing follows it (`/`, `---`); an empty cell says nothing.
    public var isZonderOpvolger: Bool
    /// The cohort for which the sheet was published: that of the day on which most of its codes lapse.
    public var cohort: Cohort?
    /// The path of the document.
    @Uncompared public var file = ""
    /// Where the row begins.
    @Uncompared public var place = SourcePlace.unknown

    private enum CodingKeys: String, CodingKey {
        case soort, code, naam, eindeInstroom, eindeOpleiding, vervangenDoor, opvolgers, isZonderOpvolger, cohort
    }

    /// A lapsed code.
    public init(
        soort: Soort, code: Opleidingscode, naam: String, eindeInstroom: CalendarDate? = nil,
        eindeOpleiding: CalendarDate? = nil, vervangenDoor: String? = nil, opvolgers: [Opleidingscode] = [],
        isZonderOpvolger: Bool = false, cohort: Cohort? = nil, file: String = "", place: SourcePlace = .unknown
    ) {
        self.soort = soort
        self.code = code
        self.naam = naam
        self.eindeInstroom = eindeInstroom
        self.eindeOpleiding = eindeOpleiding
        self.vervangenDoor = vervangenDoor
        self.opvolgers = opvolgers
        self.isZonderOpvolger = isZonderOpvolger
        self.cohort = cohort
        self.file = file
        self.place = place
    }
}

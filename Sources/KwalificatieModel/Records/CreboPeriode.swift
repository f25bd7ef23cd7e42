/// A crebo with the ministry, the prijsfactor and the period for which it holds.
///
/// A dossier or kwalificatie can have several: one of OCW and one of EZ, each with its own dates.
public struct CreboPeriode<Role: CreboRole>: Sendable, Equatable {
    /// The code.
    public var crebo: Crebo<Role>
    /// The ministry that funds it, as published: `OCW` or `EZ`. Not the one that sets requirements for the beroep.
    public var ministerie: String?
    /// The prijsfactor; nil where the document has none or one that cannot be read.
    public var prijsfactor: Prijsfactor?
    /// The first day on which a student can enrol (inclusive; register: "inschrijven vanaf").
    public var geldigVanaf: CalendarDate?
    /// The first day on which a student can no longer enrol (exclusive; register: "inschrijven tot").
    public var eindeInstroom: CalendarDate?
    /// The first day on which no diploma can be obtained any more (exclusive; register: "diplomeren tot").
    public var eindeOpleiding: CalendarDate?
    /// The dates in which something stands that could not be read.
    public var unreadable: UnreadableFields = []
    /// The element that holds the code.
    @Uncompared public var place = SourcePlace.unknown

    /// A period; the dates and nils are as in the properties.
    public init(
        crebo: Crebo<Role>, ministerie: String? = nil, prijsfactor: Prijsfactor? = nil,
        geldigVanaf: CalendarDate? = nil, eindeInstroom: CalendarDate? = nil, eindeOpleiding: CalendarDate? = nil,
        place: SourcePlace = .unknown
    ) {
        self.crebo = crebo
        self.ministerie = ministerie
        self.prijsfactor = prijsfactor
        self.geldigVanaf = geldigVanaf
        self.eindeInstroom = eindeInstroom
        self.eindeOpleiding = eindeOpleiding
        self.place = place
    }

    /// Whether a student can enrol under this code on the first day of the study year.
    public func allowsEnrolment(in cohort: Cohort) -> Bool {
        allowsEnrolment(on: cohort.firstDay)
    }

    /// Whether a student can enrol under this code on this day.
    public func allowsEnrolment(on day: CalendarDate) -> Bool {
        day.allowsEnrolment(geldigVanaf: geldigVanaf, eindeInstroom: eindeInstroom)
    }
}

extension CreboPeriode: Codable {
    private enum CodingKeys: String, CodingKey {
        case crebo, ministerie, prijsfactor, geldigVanaf, eindeInstroom, eindeOpleiding
    }
}

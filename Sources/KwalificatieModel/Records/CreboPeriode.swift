/// A crebo with the ministry, the prijsfactor and the period for which it holds.
///
/// A dossier or kwalificatie can have several: one of OCW and one of EZ, each with its own dates.
public struct CreboPeriode<Role: CreboRole>: Described, Sendable, Equatable {
    /// The code.
    public var crebo = Crebo<Role>.unset
    /// The ministry that funds it, as published: `OCW` or `EZ`. Not the one that sets requirements for the beroep.
    public var ministerie: String?
    /// The prijsfactor; nil where the document has none or one that cannot be read.
    public var prijsfactor: Prijsfactor?
    /// The first day on which a student can enrol (inclusive; register: "inschrijven vanaf").
    @Given public var geldigVanaf: CalendarDate? = nil
    /// The first day on which a student can no longer enrol (exclusive; register: "inschrijven tot").
    @Given public var eindeInstroom: CalendarDate? = nil
    /// The first day on which no diploma can be obtained any more (exclusive; register: "diplomeren tot").
    @Given public var eindeOpleiding: CalendarDate? = nil
    /// The element that holds the code.
    @Uncompared public var place = SourcePlace.unknown

    /// Whether a student can enrol under this code on the first day of the study year.
    public func allowsEnrolment(in cohort: Cohort) -> Bool {
        allowsEnrolment(on: cohort.firstDay)
    }

    /// Whether a student can enrol under this code on this day.
    public func allowsEnrolment(on day: CalendarDate) -> Bool {
        day.allowsEnrolment(geldigVanaf: geldigVanaf, eindeInstroom: eindeInstroom)
    }

    /// What it consists of.
    package static var described: RecordDescription<CreboPeriode> {
        RecordDescription(
            { CreboPeriode() }, place: \.place,
            [
                .value("crebo", ".", \.crebo, "de code", .required),
                .value("ministerie", "@ministerie", \.ministerie, "het ministerie dat de code bekostigt: `OCW`, `EZ`"),
                .value("prijsfactor", "@prijsfactor", \.prijsfactor, "de prijsfactor"),
                .value("geldigVanaf", "@Geldig_vanaf", \.$geldigVanaf, "de eerste dag van inschrijven"),
                .value(
                    "eindeInstroom", "@Datum_einde_instroom", \.$eindeInstroom,
                    "de eerste dag waarop inschrijven niet meer kan"),
                .value(
                    "eindeOpleiding", "@Datum_einde_opleiding", \.$eindeOpleiding,
                    "de eerste dag waarop diplomeren niet meer kan"),
            ])
    }
}

extension CreboPeriode {
    /// A code of which nothing else is known yet.
    public init(_ crebo: Crebo<Role>) { self.init(crebo: crebo) }
}

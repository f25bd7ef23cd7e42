/// A period in which a student could enrol under a code, as far as the sources tell.
public struct Geldigheid: Sendable, Equatable {
    /// The first day on which that was possible (inclusive); nil when it was before anything that the sources tell.
    public var vanaf: CalendarDate?
    /// The first day on which it was not any more (exclusive); nil when no source tells of an end.
    public var eindeInstroom: CalendarDate?
    /// The first day on which no diploma could be obtained any more (exclusive); nil when no source tells.
    public var eindeOpleiding: CalendarDate?
    /// The last cohort of which a source tells that it was possible: a published list says nothing of later ones. Nil
    /// for a source that holds until it ends.
    public var laatstGezien: Cohort?
    /// The dossier under which it was possible; nil for a dossier itself and where no source tells.
    public var dossier: Opleidingscode?

    /// A period.
    public init(
        vanaf: CalendarDate?, eindeInstroom: CalendarDate?, eindeOpleiding: CalendarDate? = nil,
        laatstGezien: Cohort? = nil, dossier: Opleidingscode? = nil
    ) {
        self.vanaf = vanaf
        self.eindeInstroom = eindeInstroom
        self.eindeOpleiding = eindeOpleiding
        self.laatstGezien = laatstGezien
        self.dossier = dossier
    }

    /// Whether a student could enrol on the first day of the study year.
    public func allowsEnrolment(in cohort: Cohort) -> Bool {
        if let vanaf, cohort.firstDay < vanaf { return false }
        if let eindeInstroom { return cohort.firstDay < eindeInstroom }
        return laatstGezien.map { cohort <= $0 } ?? true
    }

    /// Whether it had begun by the first day of the study year.
    public func hasBegun(in cohort: Cohort) -> Bool { vanaf.map { $0 <= cohort.firstDay } ?? true }

    /// Whether there is any day on which it was possible.
    var isOoitOpen: Bool {
        guard let vanaf, let eindeInstroom else { return true }
        return vanaf < eindeInstroom
    }
}

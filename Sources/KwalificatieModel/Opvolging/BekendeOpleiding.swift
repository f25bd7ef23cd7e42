/// A code under which someone could enrol, now or ever, with what all sources together tell of it.
public struct BekendeOpleiding: Sendable, Equatable {
    /// What it is a code of.
    public enum Soort: String, Sendable, CaseIterable {
        /// A kwalificatiedossier.
        case dossier
        /// A kwalificatie.
        case kwalificatie
        /// A cross-over kwalificatie.
        case crossOver = "cross-over"
        /// A geregionaliseerde kwalificatie.
        case geregionaliseerd = "geregionaliseerd"
        /// A code from before the current structure, or one that only tables name.
        case historisch
    }

    /// Which source told of it; where several do, the first of these counts.
    public enum Bron: String, Sendable, CaseIterable {
        /// A document of the register.
        case document
        /// A published crebolijst.
        case crebolijst
        /// A table of lapsed codes.
        case vervallen
        /// A table of history.
        case historie
    }

    /// The code.
    public var code: Opleidingscode
    /// What it is a code of.
    public var soort: Soort
    /// Which source told of it.
    public var bron: Bron
    /// The name on one line.
    public var naam: String
    /// The niveau; nil for a dossier and where unknown.
    public var niveau: Niveau?
    /// The sectorkamer that keeps it; nil where unknown.
    public var sectorkamer: String?
    /// The periods in which a student could enrol.
    public var geldigheden: [Geldigheid] = []
    /// The codes that follow it, in the order of their source, each once; never itself.
    public var opvolgers: [Opleidingscode] = []
    /// Whether a table says in so many words that nothing follows it.
    public var isZonderOpvolger = false

    /// Whether a student could enrol on the first day of the study year.
    public func allowsEnrolment(in cohort: Cohort) -> Bool {
        geldigheden.contains { $0.allowsEnrolment(in: cohort) }
    }

    /// Whether the code had been issued by the first day of the study year; one of which no source tells when it began
    /// always had.
    public func hasBegun(in cohort: Cohort) -> Bool {
        geldigheden.isEmpty || geldigheden.contains { $0.hasBegun(in: cohort) }
    }

    /// The dossier under which a student could enrol on the first day of the study year: the lowest code where there
    /// are several.
    public func dossier(in cohort: Cohort) -> Opleidingscode? {
        geldigheden.filter { $0.allowsEnrolment(in: cohort) }.compactMap(\.dossier).min()
    }

    /// The first day on which a student could enrol; nil where no source tells: a published list shows that it was
    /// possible, and not since when.
    public var vanaf: CalendarDate? {
        if bron == .crebolijst { return nil }
        let days = geldigheden.map(\.vanaf)
        return days.contains(nil) ? nil : days.compactMap { $0 }.min()
    }

    /// The first day on which a student could no longer enrol; nil while that is possible, or where no source tells.
    public var eindeInstroom: CalendarDate? {
        laatste.contains { $0.eindeInstroom == nil } ? nil : laatste.compactMap(\.eindeInstroom).max()
    }

    /// The first day on which no diploma could be obtained any more; nil while that is possible, or where no source
    /// tells.
    public var eindeOpleiding: CalendarDate? { eindeInstroom == nil ? nil : laatste.compactMap(\.eindeOpleiding).max() }

    /// What is known of what follows it.
    public var opvolging: Opvolging {
        if !opvolgers.isEmpty { return .bekend }
        if isZonderOpvolger { return .geen }
        let isOpen = laatste.contains { $0.eindeInstroom == nil && $0.laatstGezien == nil }
        return isOpen ? .open : .onbekend
    }

    /// The periods that begin last.
    private var laatste: [Geldigheid] {
        let last = geldigheden.compactMap(\.vanaf).max()
        return geldigheden.filter { $0.vanaf == last }
    }
}

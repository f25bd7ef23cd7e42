/// What tables beside the XML tell: things that the published documents do not carry, and years of which there are none.
public struct Tabellen: Sendable, Equatable {
    /// The published crebolijsten, in the order of their cohorts; of one cohort, in the order of their files.
    public var crebolijsten: [Crebolijsttabel] = []
    /// The codes that have lapsed, with what follows them.
    public var vervallen: [VervallenOpleiding] = []
    /// The codes of which there is no other source.
    public var historie: [HistorischeOpleiding] = []
    /// Which keuzedeel belonged to which kwalificatie, and when.
    public var koppelingen: [Koppeling] = []
    /// Which keuzedeel replaces which.
    public var conversies: [Keuzedeelconversie] = []
    /// The outcomes of overlap checks.
    public var overlap: [Overlaptoets] = []

    /// No tables.
    public init() {}

    /// Whether there is nothing in them.
    public var isEmpty: Bool { self == Tabellen() }
}

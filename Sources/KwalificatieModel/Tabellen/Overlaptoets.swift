/// Whether a keuzedeel overlaps with a kwalificatie, as SBB determined (`overlap*.csv`, own design).
public struct Overlaptoets: Sendable, Equatable, Codable {
    /// The four outcomes (seed 000, 2.9). The raw value is how lists show it.
    public enum Uitkomst: String, Sendable, CaseIterable, Codable {
        /// Nobody has looked yet.
        case nogNietGetoetst = "nog niet getoetst"
        /// Checked: the overlap is ondoelmatig.
        case ondoelmatig = "getoetst: ondoelmatige overlap"
        /// Checked: there is no such overlap.
        case geen = "getoetst: geen ondoelmatige overlap"
        /// They are linked already, and so cannot overlap.
        case alGekoppeld = "al gekoppeld: geen overlap mogelijk"
    }

    /// The keuzedeel.
    public var keuzedeel: KeuzedeelCode
    /// The kwalificatie.
    public var kwalificatie: Opleidingscode
    /// What was determined.
    public var uitkomst: Uitkomst
    /// The day on which it was; nil where unknown.
    public var datum: CalendarDate?
    /// The path of the document.
    @Uncompared public var file = ""
    /// Where the row begins.
    @Uncompared public var place = SourcePlace.unknown

    private enum CodingKeys: String, CodingKey {
        case keuzedeel, kwalificatie, uitkomst, datum
    }

    /// An outcome.
    public init(
        keuzedeel: KeuzedeelCode, kwalificatie: Opleidingscode, uitkomst: Uitkomst, datum: CalendarDate? = nil,
        file: String = "", place: SourcePlace = .unknown
    ) {
        self.keuzedeel = keuzedeel
        self.kwalificatie = kwalificatie
        self.uitkomst = uitkomst
        self.datum = datum
        self.file = file
        self.place = place
    }
}

/// A keuzedeel that takes the place of another (`conversie*.csv`, own design; register: conversietabel keuzedelen,
/// seed 000, 2.11).
public struct Keuzedeelconversie: Sendable, Equatable, Codable {
    /// The keuzedeel that lapses.
    public var oud: KeuzedeelCode
    /// The keuzedeel that replaces it.
    public var nieuw: KeuzedeelCode
    /// The day from which it does (inclusive); nil where unknown.
    public var vanaf: CalendarDate?
    /// The path of the document.
    @Uncompared public var file = ""
    /// Where the row begins.
    @Uncompared public var place = SourcePlace.unknown

    private enum CodingKeys: String, CodingKey {
        case oud, nieuw, vanaf
    }

    /// A conversion.
    public init(
        oud: KeuzedeelCode, nieuw: KeuzedeelCode, vanaf: CalendarDate? = nil, file: String = "",
        place: SourcePlace = .unknown
    ) {
        self.oud = oud
        self.nieuw = nieuw
        self.vanaf = vanaf
        self.file = file
        self.place = place
    }
}

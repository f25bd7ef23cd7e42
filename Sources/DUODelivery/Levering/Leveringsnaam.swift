import KwalificatieModel

/// The name of a delivery: `ODT_25LX_2020-01-15_1`, of which the number tells deliveries of one day apart.
public struct Leveringsnaam: Sendable, Hashable {
    /// The institution.
    public let brin: Brin
    /// The day of the delivery.
    public let datum: CalendarDate
    /// 1 for the first of the day.
    public let nummer: Int

    /// The highest number that a name can have: a thousand times as many as anyone delivers on a day. A name with a
    /// higher one is that of something else.
    public static let hoogsteNummer = 999_999

    /// The name with these parts.
    public init(brin: Brin, datum: CalendarDate, nummer: Int) {
        self.brin = brin
        self.datum = datum
        self.nummer = nummer
    }

    /// Reads the name of a delivery or of one of its files, with or without `.xml` or `.csv` and what a CSV file has
    /// before that; nil for any other name.
    public init?(_ text: some StringProtocol) {
        let name = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)[0]
        let parts = name.split(separator: "_", omittingEmptySubsequences: false)
        guard (4...5).contains(parts.count), parts[0] == "ODT", let brin = Brin(parts[1]),
            let datum = CalendarDate(parts[2]), datum.iso == parts[2], let nummer = Int(parts[3]),
            (1...Self.hoogsteNummer).contains(nummer), String(nummer) == parts[3]
        else { return nil }
        self.init(brin: brin, datum: datum, nummer: nummer)
    }

    /// `ODT_25LX_2020-01-15_1`.
    public var text: String { "ODT_\(brin)_\(datum.iso)_\(nummer)" }
}

extension Leveringsnaam: Comparable {
    /// The order in which deliveries were made: of one thing the last counts.
    public static func < (left: Leveringsnaam, right: Leveringsnaam) -> Bool {
        (left.datum, left.nummer, left.brin) < (right.datum, right.nummer, right.brin)
    }
}

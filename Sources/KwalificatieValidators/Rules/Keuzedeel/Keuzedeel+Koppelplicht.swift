import KwalificatieModel

extension Keuzedeel {
    /// From this day on a new keuzedeel is niet-gekoppeld (seed 000, 2.6).
    static let eersteDagZonderKoppeling = CalendarDate(year: 2020, month: 10, day: 1)

    /// Whether it is a gekoppeld keuzedeel, by the day of its adoption; nil when that day is not known.
    var isGekoppeld: Bool? {
        guard let vastgesteld = voorblad?.vastgesteldOp, let grens = Self.eersteDagZonderKoppeling else { return nil }
        return vastgesteld < grens
    }
}

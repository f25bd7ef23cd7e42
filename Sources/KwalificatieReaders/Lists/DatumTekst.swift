import KwalificatieModel

/// A text that should be a date.
public struct DatumTekst: Sendable {
    /// The day, however many zeros stand before day and month; nil when it is no date or does not exist.
    public let datum: CalendarDate?
    /// Whether the text is a day, month and year, be it one that the calendar does not have.
    public let heeftDatumvorm: Bool

    /// Reads `dd-MM-yyyy`, `d-M-yyyy` or `yyyy-MM-dd`.
    public init(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let isNumeric = parts.allSatisfy { part in
            !part.isEmpty && part.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        }
        let numbers = isNumeric ? parts.compactMap { Int($0) } : []
        switch (numbers.count == 3 ? parts.map(\.utf8.count) : []) {
        case let lengths where lengths.count == 3 && lengths[0] <= 2 && lengths[1] <= 2 && lengths[2] == 4:
            datum = CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0])
            heeftDatumvorm = true
        case let lengths where lengths.count == 3 && lengths[0] == 4 && lengths[1] <= 2 && lengths[2] <= 2:
            datum = CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])
            heeftDatumvorm = true
        default:
            datum = nil
            heeftDatumvorm = false
        }
    }
}

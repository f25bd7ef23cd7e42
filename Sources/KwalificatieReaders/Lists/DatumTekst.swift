import KwalificatieModel

/// A text in a list that should be a date. Every reader of CSV reads its dates by it.
public struct DatumTekst: Sendable {
    /// The day, however many zeros stand before day and month; nil when it is no date or does not exist.
    public let datum: CalendarDate?
    /// Whether the text is a day, month and year, be it one that the calendar does not have.
    public let heeftDatumvorm: Bool

    /// Reads `dd-MM-yyyy`, `d-M-yyyy` or `yyyy-MM-dd`, and `d/M/yyyy` where that cannot be a day behind a month: some
    /// spreadsheets write `9/1/2023` for 1 September. A year of two digits is none.
    public init(_ text: some StringProtocol) {
        let separator: Character = text.contains("/") ? "/" : "-"
        let parts = text.split(separator: separator, omittingEmptySubsequences: false)
        let isNumeric = parts.allSatisfy { part in
            !part.isEmpty && part.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        }
        let numbers = isNumeric ? parts.compactMap { Int($0) } : []
        let isCertain = separator == "-" || numbers.count == 3 && (numbers[0] > 12 || numbers[0] == numbers[1])
        switch (isCertain && numbers.count == 3 ? parts.map(\.utf8.count) : []) {
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

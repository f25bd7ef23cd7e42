/// A day in the Gregorian calendar, without time and without time zone.
///
/// The kwalificatiestructuur only knows days: a study year begins on 1 August wherever the computer stands.
/// A value of this type is always a day that exists (29-02-2023 cannot be made).
public struct CalendarDate: Sendable, Hashable {
    /// The year, 1...9999.
    public var year: Int { Int(storedYear) }
    /// The month, 1...12.
    public var month: Int { Int(storedMonth) }
    /// The day of the month, 1...31.
    public var day: Int { Int(storedDay) }

    private let storedYear: Int16
    private let storedMonth: UInt8
    private let storedDay: UInt8

    /// The day with these numbers, or nil when the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Self.days(inMonth: month, of: year)
        else { return nil }
        storedYear = Int16(year)
        storedMonth = UInt8(month)
        storedDay = UInt8(day)
    }

    /// Reads `dd-MM-yyyy` (the form that SBB publishes) or `yyyy-MM-dd` (seen in one public fixture).
    ///
    /// Nothing else is read: two-digit years, missing zeros and spaces give nil.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10 else { return nil }
        func digits(_ range: Range<Int>) -> Int? { fixedDigits(bytes[range], count: range.count).map(Int.init) }
        if bytes[2] == UInt8(ascii: "-"), bytes[5] == UInt8(ascii: "-") {
            guard let day = digits(0..<2), let month = digits(3..<5),
                let year = digits(6..<10)
            else { return nil }
            self.init(year: year, month: month, day: day)
        } else if bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") {
            guard let year = digits(0..<4), let month = digits(5..<7),
                let day = digits(8..<10)
            else { return nil }
            self.init(year: year, month: month, day: day)
        } else {
            return nil
        }
    }

    /// The same day of the month `years` later; 29 February becomes 28 February in a year that has none.
    ///
    /// Nil when the year would leave 1...9999.
    public func adding(years: Int) -> CalendarDate? {
        let (target, overflows) = year.addingReportingOverflow(years)
        guard !overflows, (1...9999).contains(target) else { return nil }
        return CalendarDate(year: target, month: month, day: min(day, Self.days(inMonth: month, of: target)))
    }

    /// The form that SBB's lists and XML use: `01-08-2015`.
    public var dutch: String { Self.text((day, 2), (month, 2), (year, 4)) }

    /// ISO 8601: `2015-08-01`.
    public var iso: String { Self.text((year, 4), (month, 2), (day, 2)) }

    /// Three numbers, each in so many digits, with hyphens between them. Made without other texts on the way: deliveries
    /// write millions of days.
    private static func text(
        _ first: (number: Int, width: Int), _ second: (number: Int, width: Int), _ third: (number: Int, width: Int)
    ) -> String {
        String(unsafeUninitializedCapacity: 10) { bytes in
            var end = 0
            func append(_ part: (number: Int, width: Int)) {
                var rest = part.number
                for position in (end..<(end + part.width)).reversed() {
                    bytes[position] = UInt8(ascii: "0") + UInt8(rest % 10)
                    rest /= 10
                }
                end += part.width
            }
            func appendHyphen() {
                bytes[end] = UInt8(ascii: "-")
                end += 1
            }
            append(first)
            appendHyphen()
            append(second)
            appendHyphen()
            append(third)
            return end
        }
    }

    private static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension CalendarDate: Comparable {
    /// The earlier day first.
    public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.storedYear, left.storedMonth, left.storedDay) < (right.storedYear, right.storedMonth, right.storedDay)
    }
}

extension CalendarDate: CustomStringConvertible {
    /// The Dutch form, because dates in messages are read by Dutch people.
    public var description: String { dutch }
}

extension CalendarDate: Codable {
    /// Reads the ISO form that `encode(to:)` writes (and the Dutch form as well).
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let date = CalendarDate(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "“\(text)” is no date (yyyy-MM-dd)"))
        }
        self = date
    }

    /// Writes the ISO form.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(iso)
    }
}

/// A study year (studiejaar): from 1 August of `year` up to and including 31 July of the next (WEB 1.1.1).
///
/// People name it after its first year: cohort 2022 is the study year 2022-2023.
public struct Cohort: Sendable, Hashable, Comparable, Codable {
    /// The calendar year in which the study year begins.
    public let year: Int

    /// The study year that begins in `year`; nil outside 1...9998, where a study year has no first or last day.
    public init?(year: Int) {
        guard (1...9998).contains(year) else { return nil }
        self.year = year
    }

    /// The study year in which `date` falls; nil before 1 August of the year 1 and from 1 August 9999.
    public init?(containing date: CalendarDate) {
        self.init(year: date.month >= 8 ? date.year : date.year - 1)
    }

    /// 1 August: the day on which is decided what belongs to this cohort.
    public var firstDay: CalendarDate {
        guard let day = CalendarDate(year: year, month: 8, day: 1) else {
            preconditionFailure("a cohort's year lies within the calendar")
        }
        return day
    }

    /// Whether a student can enrol on the first day of this study year.
    ///
    /// `geldigVanaf` is inclusive; `eindeInstroom` is exclusive, as in the published lists (an end on 01-08-2022 is
    /// not in the list that is valid from 01-08-2022). Without a start date nobody can tell, so the answer is no.
    public func allowsEnrolment(geldigVanaf: CalendarDate?, eindeInstroom: CalendarDate?) -> Bool {
        firstDay.allowsEnrolment(geldigVanaf: geldigVanaf, eindeInstroom: eindeInstroom)
    }

    /// `2022-2023`, as the crebokoppeltabel writes a schooljaar.
    public var schooljaar: String { "\(year)-\(year + 1)" }

    /// The earlier year first.
    public static func < (left: Cohort, right: Cohort) -> Bool { left.year < right.year }

    /// The number of the year.
    public init(from decoder: any Decoder) throws {
        let year = try decoder.singleValueContainer().decode(Int.self)
        guard let cohort = Cohort(year: year) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "\(year) is no study year"))
        }
        self = cohort
    }

    /// The number of the year.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(year)
    }
}

extension CalendarDate {
    /// Whether a student can enrol on this day; the ends are as in `Cohort.allowsEnrolment`.
    public func allowsEnrolment(geldigVanaf: CalendarDate?, eindeInstroom: CalendarDate?) -> Bool {
        guard let geldigVanaf, geldigVanaf <= self else { return false }
        guard let eindeInstroom else { return true }
        return self < eindeInstroom
    }
}

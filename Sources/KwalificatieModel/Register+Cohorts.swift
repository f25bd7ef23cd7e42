/// How much of a study year is known.
public enum Jaardekking: Sendable, Equatable {
    /// A published crebolijst of that year was given.
    case lijst
    /// Documents were given that hold as much as the register of that year can be expected to.
    case documenten
    /// Neither: whatever would be written of it would be a part.
    case geen(Reden)

    /// Why a year is not covered.
    public enum Reden: Sendable, Equatable, Codable {
        /// Nothing that was given holds in it.
        case nietsBekend
        /// Documents have this many codes that are open in it, and the nearest published list has many more.
        case teWeinig(codes: Int, lijst: Cohort, lijstcodes: Int)
    }

    /// A year of which there are no lists, and why.
    public struct Tekort: Sendable, Equatable, Codable {
        /// The year.
        public let cohort: Cohort
        /// Why.
        public let reden: Reden
    }

    /// Whether lists are made of the year.
    public var isGedekt: Bool { self == .lijst || self == .documenten }
}

extension Register {
    /// The first study year of which there are crebolijsten (seed 000, 2.11).
    public static let firstCohortYear = 2012
    /// How many years may pass in which nothing new starts; a longer gap is a wrong date and no part of the register.
    static let longestGap = 10
    /// How large a part of the codes of the nearest published list the documents must have of a year without a list of
    /// its own. The whole register grew and shrank by a tenth between 2015 and 2026 (170 to 200 dossiers, 450 to 500
    /// kwalificaties); twice that is room for what is new or gone, and no room for a handful of documents.
    static let part = (of: 5, needed: 4)

    /// The study years of which lists are made: from 2012 on, or the first year in which a dossier or kwalificatie could
    /// start, to the last such year, as far as they are covered (`dekking(_:)`).
    public var cohorts: [Cohort] { cohorts(nil) }

    /// The study years of which lists are made when these were asked for; nil for all. Of those that were asked for, also
    /// what lies after the last start.
    public func cohorts(_ asked: [Cohort]?) -> [Cohort] {
        let cover = Dekkingen(self)
        return (asked ?? cover.years).filter { cover[$0].isGedekt }
    }

    /// The study years, of those that were asked for or else of all, of which there are no lists, and why.
    public func cohortsWithoutList(_ asked: [Cohort]? = nil) -> [Jaardekking.Tekort] {
        let cover = Dekkingen(self)
        return (asked ?? cover.years).compactMap { cohort in
            if case .geen(let reden) = cover[cohort] { .init(cohort: cohort, reden: reden) } else { nil }
        }
    }

    /// The last covered study year before this one.
    public func cohort(voor cohort: Cohort) -> Cohort? {
        let cover = Dekkingen(self)
        guard let first = cover.years.first, first < cohort else { return nil }
        return (first.year..<cohort.year).reversed().lazy.compactMap(Cohort.init(year:)).first { cover[$0].isGedekt }
    }

    /// How much of a study year is known.
    ///
    /// A year is covered by a published list of it. Otherwise by documents, of which some must be open in it; where
    /// published lists of other years were given, these tell how many codes a year has, and the documents must have four
    /// fifths of what the nearest has. A publication with less than half of the codes of the largest one is an amendment
    /// and counts neither way.
    public func dekking(_ cohort: Cohort) -> Jaardekking { Dekkingen(self)[cohort] }
}

/// How much is known of each study year.
private struct Dekkingen {
    /// The study years from the first to the last one in which anything could start.
    let years: [Cohort]
    /// The number of codes in the published lists of each cohort, amendments left out.
    private let lists: [Cohort: Int]
    private let dossiers: [Kwalificatiedossier]

    init(_ register: Register) {
        var codes: [Cohort: Set<UInt32>] = [:]
        for list in register.tabellen.crebolijsten {
            codes[list.cohort, default: []].formUnion(list.codes.map(\.number))
        }
        let largest = codes.values.map(\.count).max() ?? 0
        lists = codes.mapValues(\.count).filter { 2 * $0.value >= largest }
        dossiers = register.aangevuldeDossiers.filter { RegisterRecord.dossier($0).isVastgesteld }
        years = Self.years(register)
    }

    subscript(_ cohort: Cohort) -> Jaardekking {
        if lists[cohort] != nil { return .lijst }
        let count = openCodes(in: cohort)
        guard count > 0, let first = years.first, let last = years.last, first <= cohort,
            cohort.year - last.year <= Register.longestGap
        else { return .geen(.nietsBekend) }
        // Of two lists as near the earlier one: what it says was so already.
        guard let nearest = lists.min(by: { self.distance($0.key, cohort) < self.distance($1.key, cohort) }) else {
            return .documenten
        }
        return Register.part.of * count >= Register.part.needed * nearest.value
            ? .documenten : .geen(.teWeinig(codes: count, lijst: nearest.key, lijstcodes: nearest.value))
    }

    private func distance(_ list: Cohort, _ cohort: Cohort) -> (Int, Int) {
        (abs(list.year - cohort.year), list.year)
    }

    /// How many codes of dossiers and kwalificaties documents have under which a student can enrol that year.
    private func openCodes(in cohort: Cohort) -> Int {
        var codes: Set<UInt32> = []
        for dossier in dossiers {
            for periode in dossier.crebos where periode.allowsEnrolment(in: cohort) {
                codes.insert(periode.crebo.number)
                for kwalificatie in dossier.kwalificaties {
                    for periode in kwalificatie.crebos(bij: periode) where periode.allowsEnrolment(in: cohort) {
                        codes.insert(periode.crebo.number)
                    }
                }
            }
        }
        return codes.count
    }

    /// A published list counts as a year in which all of it starts. A start date far from all others (01-08-2204) does
    /// not count: nothing follows it or comes before it for too long.
    private static func years(_ register: Register) -> [Cohort] {
        var countByYear: [Int: Int] = [:]
        for year in startYears(register) { countByYear[max(year, Register.firstCohortYear), default: 0] += 1 }
        var best: (years: ClosedRange<Int>, count: Int)?
        var run: (years: ClosedRange<Int>, count: Int)?
        for (year, count) in countByYear.sorted(by: { $0.key < $1.key }) {
            if let current = run, year - current.years.upperBound <= Register.longestGap {
                run = (current.years.lowerBound...year, current.count + count)
            } else {
                run = (year...year, count)
            }
            if let current = run, current.count > (best?.count ?? 0) { best = current }
        }
        return best.map { $0.years.compactMap(Cohort.init(year:)) } ?? []
    }

    private static func startYears(_ register: Register) -> [Int] {
        let starts = register.dossiers.flatMap { dossier in
            dossier.crebos.compactMap(\.geldigVanaf)
                + dossier.kwalificaties.flatMap { $0.crebos.compactMap(\.geldigVanaf) }
        }
        return starts.compactMap { Cohort(openingOnOrAfter: $0)?.year }
            + register.tabellen.crebolijsten.flatMap { list in list.dossiers.map { _ in list.cohort.year } }
    }
}

extension Cohort {
    /// The first study year that begins on this day or after it: what starts on 1 August is in that year's list, what
    /// starts later in the next. Nil beyond the calendar.
    public init?(openingOnOrAfter day: CalendarDate) {
        guard let cohort = Cohort(containing: day) else { return nil }
        self.init(year: cohort.firstDay == day ? cohort.year : cohort.year + 1)
    }
}

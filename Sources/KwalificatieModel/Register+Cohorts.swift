extension Register {
    /// The first study year of which there are crebolijsten (seed 000, 2.11).
    public static let firstCohortYear = 2012
    /// How many years may pass in which nothing new starts; a longer gap is a wrong date and no part of the register.
    private static let longestGap = 10

    /// The study years of which there is a crebolijst: those from 2012 on, or the first year in which a dossier or
    /// kwalificatie could start, to the last such year, of which a document or a published list tells.
    ///
    /// Of a year between two published lists, without any document, only part would be known: half a list is none.
    public var cohorts: [Cohort] {
        let known = Set(tabellen.crebolijsten.map(\.cohort))
        return registerCohorts.filter { cohort in
            known.contains(cohort)
                || aangevuldeDossiers.contains { $0.crebos.contains { $0.allowsEnrolment(in: cohort) } }
        }
    }

    /// The study years between these of which there is no crebolijst, because too little is known of them.
    public var cohortsWithoutList: [Cohort] {
        let known = Set(cohorts)
        return registerCohorts.filter { !known.contains($0) }
    }

    /// The study years from the first to the last one in which anything could start. A published list counts as a year
    /// in which all of it starts. A start date far from all others (01-08-2204) does not count: nothing follows it or
    /// comes before it for too long.
    private var registerCohorts: [Cohort] {
        var countByYear: [Int: Int] = [:]
        for year in startYears { countByYear[max(year, Self.firstCohortYear), default: 0] += 1 }
        var best: (years: ClosedRange<Int>, count: Int)?
        var run: (years: ClosedRange<Int>, count: Int)?
        for (year, count) in countByYear.sorted(by: { $0.key < $1.key }) {
            if let current = run, year - current.years.upperBound <= Self.longestGap {
                run = (current.years.lowerBound...year, current.count + count)
            } else {
                run = (year...year, count)
            }
            if let current = run, current.count > (best?.count ?? 0) { best = current }
        }
        return best.map { $0.years.compactMap(Cohort.init(year:)) } ?? []
    }

    private var startYears: [Int] {
        let starts = dossiers.flatMap { dossier in
            dossier.crebos.compactMap(\.geldigVanaf)
                + dossier.kwalificaties.flatMap { $0.crebos.compactMap(\.geldigVanaf) }
        }
        return starts.compactMap { Cohort(openingOnOrAfter: $0)?.year }
            + tabellen.crebolijsten.flatMap { list in list.dossiers.map { _ in list.cohort.year } }
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

import KwalificatieModel

extension PublishedCrebolijst {
    /// The first cohort for which the list holds, by its title; else by the year in the name of its file
    /// (`crebolijst-2015.csv`): the list of 2015 was published without a title. Nil where neither tells.
    public var cohort: Cohort? { geldigVanaf.flatMap { Cohort(openingOnOrAfter: $0) } ?? cohortUitNaam }

    private var cohortUitNaam: Cohort? {
        let naam = file.split(separator: "/").last ?? ""
        let years = naam.split { !("0"..."9").contains($0) }.filter { $0.count == 4 && $0.hasPrefix("20") }
        return years.first.flatMap { Int($0) }.flatMap(Cohort.init(year:))
    }
}

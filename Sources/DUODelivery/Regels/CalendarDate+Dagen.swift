import KwalificatieModel

extension CalendarDate {
    /// How many days this day is after another; negative when it is before it.
    func dagen(na other: CalendarDate) -> Int { dagnummer - other.dagnummer }

    /// The number of the day since a day long ago. The year begins in March here, so that a leap day is its last.
    private var dagnummer: Int {
        let years = month > 2 ? year : year - 1
        let months = (month + 9) % 12
        return 365 * years + years / 4 - years / 100 + years / 400 + (153 * months + 2) / 5 + day
    }
}

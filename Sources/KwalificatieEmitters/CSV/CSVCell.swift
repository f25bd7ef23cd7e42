import KwalificatieModel

/// The value of one field of a list, before it is written in a dialect.
public enum CSVCell: Sendable, Hashable {
    /// Nothing: the register does not say.
    case empty
    /// A text.
    case text(String)
    /// A whole number.
    case integer(Int)
    /// A prijsfactor, with the decimal sign of the dialect.
    case decimal(Prijsfactor)
    /// A day, `dd-MM-yyyy` in every dialect: the form in which SBB publishes dates.
    case date(CalendarDate)
    /// `Ja` or `Nee`.
    case janee(Bool)

}

extension CSVCell {
    /// A text, put on one line; empty where there is none or nothing in it.
    static func of(_ text: String?) -> CSVCell {
        let line = text?.eenRegel ?? ""
        return line.isEmpty ? .empty : .text(line)
    }

    /// Several values in one field, in this order.
    static func of(_ values: [String]) -> CSVCell { of(values.joined(separator: ", ")) }

    /// A whole number, empty where there is none.
    static func of(_ number: Int?) -> CSVCell { number.map(CSVCell.integer) ?? .empty }

    /// A prijsfactor, empty where there is none.
    static func of(_ factor: Prijsfactor?) -> CSVCell { factor.map(CSVCell.decimal) ?? .empty }

    /// A day, empty where there is none.
    static func of(_ day: CalendarDate?) -> CSVCell { day.map(CSVCell.date) ?? .empty }

    /// `Ja` or `Nee`, empty where the register says neither.
    static func of(_ answer: Bool?) -> CSVCell { answer.map(CSVCell.janee) ?? .empty }
}

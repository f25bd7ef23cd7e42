import KwalificatieModel

/// A row of a table of our own design, when it could be used.
protocol Tabelregel: Sendable, Equatable {
    associatedtype Sleutel: Hashable, Sendable

    /// The columns of the table.
    static var kolommen: Tabelkolommen { get }
    /// The value of a row; nil, and noted in the row, when it cannot be used.
    init?(_ rij: inout Tabelrij)
    /// What the row is about: of rows about the same thing, one can contradict the other.
    var sleutel: Sleutel { get }
    /// How the row stands to an earlier one about the same thing that says something else.
    func verhouding(tot eerdere: Self) -> Tabelverhouding
    /// What the row is about, for findings.
    var onderwerp: Observation.Subject { get }
    /// The path of the document.
    var file: String { get }
    /// Where the row begins.
    var place: SourcePlace { get }
}

/// How a row stands to an earlier one about the same thing.
enum Tabelverhouding {
    /// Both can be true.
    case naast
    /// Only one of them can be true.
    case tegenspraak
    /// This one came later and takes the place of the other.
    case nieuwer
    /// The other one came later.
    case ouder
}

extension Tabelregel {
    /// The beginning of the row as a cell.
    var begin: PublishedCrebolijst.Cel { PublishedCrebolijst.Cel(tekst: "", place: place, kolom: "") }
    /// The row as the other row of a problem.
    var eerder: Tabelprobleem.Eerder { .init(file: file, line: place.line) }
}

import KwalificatieModel

/// What every list tells of itself, however its rows come about.
public protocol Lijstbeschrijving: Sendable {
    /// The name of the file, where needed in a folder: `keuzedelen.csv`.
    var bestandsnaam: String { get }
    /// What the list holds: one Dutch sentence.
    var omschrijving: String { get }
    /// The columns, from left to right.
    var kolommen: [Kolom] { get }
    /// By what its rows are told apart.
    var sleutel: Lijstsleutel { get }
    /// The rows above the data: the names of the columns, unless the published list has others.
    var kopregels: [[CSVCell]] { get }
}

extension Lijstbeschrijving {
    /// One row with the names of the columns.
    public var kopregels: [[CSVCell]] { [kolommen.map { .text($0.naam) }] }

    /// The beginning of the file: the byte order mark, where the dialect has one, and the rows above the data.
    public func kop(_ dialect: CSVDialect) -> [UInt8] {
        var writer = CSVWriter(dialect: dialect)
        for row in kopregels { writer.append(row) }
        return writer.bytes
    }
}

/// A list that is made from the register: one CSV file.
///
///     let lijst = Crebolijst(cohort)
///     write(lijst.bytes(register, dialect: .excel), to: lijst.bestandsnaam)
///
/// The same register gives the same bytes, whatever the machine, its language and the order of its files.
public protocol Lijst: Lijstbeschrijving {
    /// The rows of data, sorted, each with a cell for every column.
    func rijen(_ register: Register) -> [[CSVCell]]
}

extension Lijst {
    /// The whole file.
    public func bytes(_ register: Register, dialect: CSVDialect) -> [UInt8] {
        var writer = CSVWriter(dialect: dialect)
        for row in kopregels + rijen(register) { writer.append(row) }
        return writer.bytes
    }
}

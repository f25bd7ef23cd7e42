import KwalificatieModel

/// A list that is made from the register: one CSV file.
///
///     for lijst in Lijsten.alle {
///         write(lijst.bytes(register, dialect: .excel), to: lijst.bestandsnaam)
///     }
///
/// The same register gives the same bytes, whatever the machine, its language and the order of its files.
public protocol Lijst: Sendable {
    /// The name of the file, where needed in a folder: `keuzedelen.csv`.
    var bestandsnaam: String { get }
    /// What the list holds: one Dutch sentence.
    var omschrijving: String { get }
    /// The columns, from left to right.
    var kolommen: [Kolom] { get }
    /// The rows above the data: the names of the columns, unless the published list has others.
    var kopregels: [[CSVCell]] { get }
    /// The rows of data, sorted, each with a cell for every column.
    func rijen(_ register: Register) -> [[CSVCell]]
}

extension Lijst {
    /// One row with the names of the columns.
    public var kopregels: [[CSVCell]] { [kolommen.map { .text($0.naam) }] }

    /// The whole file.
    public func bytes(_ register: Register, dialect: CSVDialect) -> [UInt8] {
        var writer = CSVWriter(dialect: dialect)
        for row in kopregels + rijen(register) { writer.append(row) }
        return writer.bytes
    }
}

import KwalificatieEmitters
import KwalificatieModel

/// A list of records with their texts while it is made: its rows are on disk, because only at the end is known which
/// records count and in which order.
public struct SpooledList {
    /// The name of the file that it becomes.
    let bestandsnaam: String

    private let lijst: any OnderdeelLijst
    private let dialect: CSVDialect
    private let spool: RecordSpool

    /// A list without rows; they are kept in this directory.
    init(_ lijst: any OnderdeelLijst, _ dialect: CSVDialect, in directory: String) throws(OutputProblem) {
        bestandsnaam = lijst.bestandsnaam
        self.lijst = lijst
        self.dialect = dialect
        spool = try RecordSpool(directory: directory)
    }

    /// Adds the rows of a record.
    func append(_ record: RegisterRecord, number: Int) throws(OutputProblem) {
        for groep in lijst.groepen(record) {
            try spool.append(groep.bytes(dialect), soort: record.soort, code: groep.code, record: number)
        }
    }

    /// Forgets the rows of this record and of all that came after it.
    func rollBack(to number: Int) { spool.rollBack(to: number) }

    /// Writes the whole file, without the rows of these records.
    func write(to output: OutputFile, omitting omitted: Set<Int>) throws(OutputProblem) {
        try output.write(lijst.kop(dialect))
        try spool.write(to: output, sorted: true, omitting: omitted)
    }
}

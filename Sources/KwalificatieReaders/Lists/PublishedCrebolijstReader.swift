import KwalificatieModel

/// Reads a published crebolijst that was saved as CSV: a sheet of the workbook of 2022 or later, the list of 2015, or a
/// list of our own, in both dialects.
///
///     let list = try PublishedCrebolijstReader.read(FileSource(path: "lijst.csv"), file: "lijst.csv")
///
/// What a document is, is told by its header rows and never by its name.
public enum PublishedCrebolijstReader {
    /// How many bytes of its beginning tell whether a document is a crebolijst.
    public static let beginningLength = 8 << 10
    /// In how many rows a header row must have come: published lists have it in the first three.
    private static let searchedRows = 20

    /// The whole list is kept, so that it may be no larger than a crebolijst could ever become: the published ones have
    /// 65 KB and 500 rows, and 4395 codes have been issued in all (seed 000, 2.11).
    package static let limits = {
        var limits = CSVLimits.standard
        limits.fileSize = 16 << 20
        limits.fieldsPerRow = 100
        limits.rows = 50_000
        return limits
    }()

    /// Whether a document that begins with these bytes is a crebolijst in CSV.
    ///
    /// - Parameter beginning: the first `beginningLength` bytes, or all of a shorter document.
    public static func recognises(beginning: [UInt8]) -> Bool {
        var reader = CSVReader(MemorySource(beginning), limits: limits)
        for _ in 0..<searchedRows {
            // What breaks off at the end of the beginning comes behind the header rows.
            guard let row = try? reader.next() else { return false }
            if let kop = CrebolijstKop(row), kop != .dossiers { return true }
        }
        return false
    }

    /// Reads a list.
    ///
    /// Throws when it is no CSV, beyond a limit, or no crebolijst.
    ///
    /// - Parameters:
    ///   - source: the bytes of the document.
    ///   - file: its path, for findings.
    public static func read(_ source: some ByteSource, file: String) throws(ReadingProblem) -> PublishedCrebolijst {
        // Without the apostrophe that our own lists for Excel put before a formula: no published name begins like that.
        var reader = CSVReader(source, undoesFormulaGuard: true, limits: limits)
        var builder = CrebolijstBuilder(file: file)
        var rowsBefore = 0
        while let row = try reader.next() {
            guard !row.isBlank else { continue }
            builder.add(row)
            if !builder.hasHeader {
                rowsBefore += 1
                guard rowsBefore < searchedRows else { break }
            }
        }
        guard var list = builder.list else { throw ReadingProblem(.noCrebolijst, line: 1, column: 1) }
        list.opmerkingen = reader.remarks
        return list
    }
}

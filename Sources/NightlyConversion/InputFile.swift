import KwalificatieReaders

/// A document to be read.
public struct InputFile: Sendable, Hashable {
    /// The path of the document in messages; of a file in a ZIP archive the path through it, `archief.zip/map/a.xml`.
    public let path: String
    /// The name in outputs: below a directory or in an archive that was given, the path within it; else the file name.
    ///
    /// It does not depend on where the directory stands, nor on whether it was packed, so that a run elsewhere gives the
    /// same bytes.
    public let name: String
    /// Where it is in an archive; nil when it is a file of its own.
    let archived: ArchivedFile?

    /// A file.
    init(path: String, name: String) {
        self.path = path
        self.name = name
        archived = nil
    }

    /// A file in an archive.
    ///
    /// - Parameter prefix: what stands before its name in the archive in outputs.
    init(_ file: ArchivedFile, below prefix: String) {
        path = "\(file.archive)/\(file.entry.name)"
        name = prefix + file.entry.name
        archived = file
    }

    /// A table in an archive, which in outputs has the name that it would have in a directory.
    init(table: ArchivedFile) {
        path = "\(table.archive)/\(table.entry.name)"
        name = String(table.entry.name.split(separator: "/").last ?? "")
        archived = table
    }

    /// Opens it for reading.
    func open() throws(ReadingProblem) -> InputSource {
        if let archived { try InputSource(archived) } else { try InputSource(path: path) }
    }
}

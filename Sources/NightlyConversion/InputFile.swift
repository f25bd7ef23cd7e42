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
        path = file.path
        name = prefix + file.name
        archived = file
    }

    /// A table in an archive, which in outputs has the name that it would have in a directory.
    init(table: ArchivedFile) {
        path = table.path
        name = String(table.name.split(separator: "/").last ?? "")
        archived = table
    }

    /// Whether its name ends like this, `.csv`; of what has a name without an end, such as the standard input, whether
    /// its first character is one that such a file begins with.
    func isNamed(_ end: String, orBegins: (UInt8) -> Bool) -> Bool {
        let last = name.split(separator: "/").last ?? ""
        guard !last.contains(".") else { return last.lowercased().hasSuffix(end) }
        return firstCharacter().map(orBegins) ?? false
    }

    /// The first byte that is no white space and no part of a byte order mark; nil when there is none, and when it cannot
    /// be read.
    private func firstCharacter() -> UInt8? {
        let buffer = ReadBuffer()
        guard let source = try? open(), let count = try? source.read(into: buffer.bytes) else { return nil }
        return buffer.bytes[..<count].first { ![0, 0x09, 0x0A, 0x0D, 0x20, 0xEF, 0xBB, 0xBF, 0xFE, 0xFF].contains($0) }
    }

    /// Opens it for reading.
    func open() throws(ReadingProblem) -> InputSource {
        if let archived { try InputSource(archived) } else { try InputSource(path: path) }
    }
}

import FileNames
import Glibc
import KwalificatieReaders

/// Finds the tables beside the XML: the CSV files of one directory, or of a folder in a ZIP archive.
public struct TableDiscovery: Sendable {
    /// The tables, by name: the order in which they are read.
    public private(set) var files: [InputFile] = []
    /// The tables as files, so that none is taken for a document as well.
    private(set) var identities: Set<FileIdentity> = []
    /// The archives of which the tables have been found.
    private var archives: Set<FileIdentity> = []

    /// The directory that is looked for beside the input.
    public static let standardName = "tabellen"
    /// How many tables there may be: a few for each year since 2012.
    private static let maximumFiles = 1_000

    /// The tables in this directory, or else in the directories `tabellen` beside the inputs: within an input that is a
    /// directory or a ZIP archive, next to one that is a file or an archive without tables. Without either there are none.
    ///
    /// Only names that end in `.csv`, or as those of workbooks do, count; a name that begins with a dot, and what is below other directories, does
    /// not. Throws when the directory cannot be used; one beside the input that is not there is no problem.
    public init(directory: String?, besideInputs inputs: [String]) throws(TableProblem) {
        if let directory {
            var status = stat()
            guard stat(directory.onDisk, &status) == 0 else { throw TableProblem(directory: directory, errno) }
            try search(directory)
        } else {
            var seen: Set<FileIdentity> = []
            for input in inputs.sorted() {
                if try searchArchive(input) { continue }
                let candidate = Self.directory(beside: input)
                var status = stat()
                // Of an input that cannot be looked at itself, `InputDiscovery` says so.
                guard FileIdentity(following: input) != nil else { continue }
                guard stat(candidate.onDisk, &status) == 0 else {
                    if [ENOENT, ENOTDIR].contains(errno) { continue }
                    throw TableProblem(directory: candidate, errno)
                }
                guard status.isDirectory, seen.insert(FileIdentity(status)).inserted else { continue }
                try search(candidate)
            }
        }
        files.sort { ($0.name, $0.path) < ($1.name, $1.path) }
    }

    private static func directory(beside input: String) -> String {
        var status = stat()
        if stat(input.onDisk, &status) == 0, status.isDirectory {
            return input.hasSuffix("/") ? input + standardName : "\(input)/\(standardName)"
        }
        let parent = input.lastIndex(of: "/").map { String(input[...$0]) } ?? ""
        return parent + standardName
    }

    private mutating func search(_ directory: String) throws(TableProblem) {
        guard let names = DirectoryListing.names(in: directory) else {
            throw TableProblem(directory: directory, errno)
        }
        for name in names.sorted() where !name.hasPrefix(".") && Self.isTable(name) {
            let path = directory.hasSuffix("/") ? directory + name : "\(directory)/\(name)"
            var status = stat()
            // What leads nowhere is given as well: reading it says what is the matter.
            if stat(path.onDisk, &status) == 0 {
                guard !status.isDirectory, identities.insert(FileIdentity(status)).inserted else {
                    continue
                }
            }
            try add(InputFile(path: path, name: name), of: directory)
        }
    }

    /// A workbook is none, and is given as well: reading it says what to do.
    static func isTable(_ name: String) -> Bool {
        [".csv", ".xlsx", ".xls", ".ods"].contains { name.lowercased().hasSuffix($0) }
    }

    private mutating func add(_ file: InputFile, of directory: String) throws(TableProblem) {
        guard files.count < Self.maximumFiles else {
            throw TableProblem(directory: directory, kind: .tooManyFiles(limit: Self.maximumFiles))
        }
        files.append(file)
    }

    /// Takes the tables of an input that is an archive, once; what is wrong with an archive is told where its documents
    /// are looked for.
    ///
    /// - Returns: whether it has any.
    private mutating func searchArchive(_ input: String) throws(TableProblem) -> Bool {
        var status = stat()
        guard ArchivedFile.isArchive(input), stat(input.onDisk, &status) == 0,
            let tables = (try? ArchiveContents(of: input))?.tables, !tables.isEmpty
        else { return false }
        guard archives.insert(FileIdentity(status)).inserted else { return true }
        for table in tables { try add(InputFile(table: table), of: input) }
        return true
    }
}

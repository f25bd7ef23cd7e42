import Glibc
import KwalificatieReaders

/// A document to be read.
public struct InputFile: Sendable, Hashable {
    /// The path to open.
    public let path: String
    /// The name in messages and outputs: below a directory that was given, the path within it; else the file name.
    ///
    /// It does not depend on where the directory stands, so that a run elsewhere gives the same bytes.
    public let name: String
}

/// Finds the documents in what the user gave: files as they are, directories with all XML files below them.
public struct InputDiscovery: Sendable {
    /// The documents, by name; each file once, however often it was given.
    public private(set) var files: [InputFile] = []
    /// How many bytes the documents hold together, as far as the operating system says.
    public private(set) var byteCount = 0
    /// How many other files were below the directories.
    public private(set) var ignoredCount = 0
    /// What could not be looked at, by name.
    public private(set) var problems: [(file: InputFile, problem: ReadingProblem)] = []

    private var found: [(file: InputFile, identity: FileIdentity, bytes: Int)] = []
    private let tables: Set<FileIdentity>

    /// Looks through these files and directories.
    ///
    /// A file that was named itself is a document whatever its name, a published list in CSV too; below a directory
    /// only `.xml` counts. The order of the inputs does not matter. Links to
    /// directories are not followed, and names that begin with a dot are passed over: neither holds publications. What
    /// was found as a table beside the documents is none of them.
    public init(_ inputs: [String], tables: TableDiscovery? = nil) {
        self.tables = tables?.identities ?? []
        for input in inputs.sorted() {
            var status = stat()
            guard stat(input, &status) == 0 else {
                reject(input, named: Self.lastName(input), errno == EACCES ? .noPermission : .missing)
                continue
            }
            if status.st_mode & S_IFMT == S_IFDIR {
                search(input, as: "")
            } else {
                add(input, named: Self.lastName(input), status)
            }
        }
        // Of a file with several names the first by name counts, not the first given: the order of the inputs must not
        // be seen in the outputs.
        found.sort { ($0.file.name, $0.file.path) < ($1.file.name, $1.file.path) }
        var seen: Set<FileIdentity> = []
        found = found.filter { seen.insert($0.identity).inserted }
        files = found.map(\.file)
        byteCount = found.reduce(0) { $0 + $1.bytes }
        found = []
        problems.sort { ($0.file.name, $0.file.path) < ($1.file.name, $1.file.path) }
    }

    private static func lastName(_ path: String) -> String { String(path.split(separator: "/").last ?? "?") }

    private mutating func search(_ directory: String, as prefix: String) {
        guard let names = DirectoryListing.names(in: directory) else {
            reject(directory, named: prefix.isEmpty ? Self.lastName(directory) : prefix, .noPermission)
            return
        }
        for name in names.sorted() where !name.hasPrefix(".") {
            let path = directory.hasSuffix("/") ? directory + name : "\(directory)/\(name)"
            var status = stat()
            guard lstat(path, &status) == 0 else { continue }
            let isLink = status.st_mode & S_IFMT == S_IFLNK
            let leadsNowhere = isLink && stat(path, &status) != 0
            if status.st_mode & S_IFMT == S_IFDIR {
                if !isLink { search(path, as: "\(prefix)\(name)/") }
            } else if !name.lowercased().hasSuffix(".xml") {
                if !tables.contains(FileIdentity(status)) { ignoredCount += 1 }
            } else if leadsNowhere {
                reject(path, named: prefix + name, .missing)
            } else {
                add(path, named: prefix + name, status)
            }
        }
    }

    private mutating func add(_ path: String, named name: String, _ status: stat) {
        let identity = FileIdentity(status)
        guard !tables.contains(identity) else { return }
        found.append((InputFile(path: path, name: name), identity, Int(status.st_size)))
    }

    private mutating func reject(_ path: String, named name: String, _ kind: ReadingProblem.Kind) {
        problems.append((InputFile(path: path, name: name), ReadingProblem(kind)))
    }
}

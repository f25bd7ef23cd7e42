import Glibc
import KwalificatieReaders

/// Finds the documents in what the user gave: files as they are, directories and ZIP archives with all XML files in them.
public struct InputDiscovery: Sendable {
    /// The documents, by name; each file once, however often it was given.
    public private(set) var files: [InputFile] = []
    /// How many bytes the documents hold together, as far as the operating system says.
    public private(set) var byteCount = 0
    /// How many other files were below the directories.
    public private(set) var ignoredCount = 0
    /// The directories below those given that are outputs of a conversion, of which nothing of crebo's was read.
    public private(set) var ownOutputs: [String] = []
    /// What could not be looked at, by name.
    public private(set) var problems: [(file: InputFile, problem: ReadingProblem)] = []

    private var found: [Found] = []
    private let tables: Set<FileIdentity>
    /// The files and directories that were named themselves.
    private let given: Set<FileIdentity>
    private var outputs: Set<FileIdentity> = []

    /// A file, or an archive that is to be looked through.
    private struct Found {
        let bytes: Int
        let file: InputFile
        let identity: FileIdentity
        /// What stands before the names of the files in this archive; nil when it is none.
        let archivePrefix: String?
    }

    /// Looks through these files and directories.
    ///
    /// A file that was named itself is a document whatever its name, a published list in CSV too; below a directory
    /// only `.xml` and `.zip` count. What begins as a ZIP archive is one, and then the same holds for the files in it as
    /// for those of a directory. The order of the inputs does not matter. Links to directories are not followed, and
    /// names that begin with a dot are passed over: neither holds publications. What was found as a table beside the
    /// documents is none of them.
    ///
    /// An earlier output below a directory is passed over: its bundles are no publications, and would bring back what was
    /// withdrawn. What somebody else put into it is read, and an output that was named itself is read as a whole.
    public init(_ inputs: [String], tables: TableDiscovery? = nil) {
        self.tables = tables?.identities ?? []
        given = Set(inputs.compactMap(FileIdentity.init(following:)))
        for input in inputs.sorted() {
            var status = stat()
            guard stat(input, &status) == 0 else {
                reject(input, named: Self.lastName(input), errno == EACCES ? .noPermission : .missing)
                continue
            }
            if status.st_mode & S_IFMT == S_IFDIR {
                search(input, as: "")
            } else {
                add(input, named: Self.lastName(input), status, archivePrefix: "")
            }
        }
        // Of a file with several names the first by name counts, not the first given: the order of the inputs must not
        // be seen in the outputs.
        found.sort { ($0.file.name, $0.file.path) < ($1.file.name, $1.file.path) }
        var seen: Set<FileIdentity> = []
        for file in found where seen.insert(file.identity).inserted { expand(file) }
        found = []
        files.sort { ($0.name, $0.path) < ($1.name, $1.path) }
        problems.sort { ($0.file.name, $0.file.path) < ($1.file.name, $1.file.path) }
    }

    private static func lastName(_ path: String) -> String { String(path.split(separator: "/").last ?? "?") }

    /// - Parameter folder: the path of this directory within an output of crebo, with a slash at its end; nil outside one.
    private mutating func search(_ directory: String, as prefix: String, inOutput folder: String? = nil) {
        guard let names = DirectoryListing.names(in: directory) else {
            reject(directory, named: prefix.isEmpty ? Self.lastName(directory) : prefix, .noPermission)
            return
        }
        let folder = folder ?? (isOwnOutput(directory, names) ? "" : nil)
        for name in names.sorted() where !name.hasPrefix(".") {
            if let folder, Outputs.isOwn(folder + name) { continue }
            let path = directory.hasSuffix("/") ? directory + name : "\(directory)/\(name)"
            var status = stat()
            guard lstat(path, &status) == 0 else { continue }
            let isLink = status.st_mode & S_IFMT == S_IFLNK
            let leadsNowhere = isLink && stat(path, &status) != 0
            if status.st_mode & S_IFMT == S_IFDIR {
                guard !isLink else { continue }
                let own = folder.map { "\($0)\(name)/" }.flatMap { Outputs.isOwn($0) ? $0 : nil }
                search(path, as: "\(prefix)\(name)/", inOutput: own)
            } else if !Self.isDocument(name) {
                if !tables.contains(FileIdentity(status)) { ignoredCount += 1 }
            } else if leadsNowhere {
                reject(path, named: prefix + name, .missing)
            } else {
                add(path, named: prefix + name, status, archivePrefix: "\(prefix)\(name)/")
            }
        }
    }

    /// Whether this is an output of crebo that was not named itself; notes it when it is.
    private mutating func isOwnOutput(_ directory: String, _ names: [String]) -> Bool {
        guard Outputs.isOutput(holding: names), let identity = FileIdentity(following: directory),
            !given.contains(identity)
        else { return false }
        if outputs.insert(identity).inserted { ownOutputs.append(directory) }
        return true
    }

    private static func isDocument(_ name: String) -> Bool {
        [".xml", ".zip"].contains { name.lowercased().hasSuffix($0) }
    }

    private mutating func add(_ path: String, named name: String, _ status: stat, archivePrefix: String) {
        let identity = FileIdentity(status)
        guard !tables.contains(identity) else { return }
        found.append(
            Found(
                bytes: Int(status.st_size), file: InputFile(path: path, name: name), identity: identity,
                archivePrefix: ArchivedFile.isArchive(path) ? archivePrefix : nil))
    }

    private mutating func expand(_ found: Found) {
        guard let prefix = found.archivePrefix else {
            byteCount += found.bytes
            return files.append(found.file)
        }
        do throws(ReadingProblem) {
            let contents = try ArchiveContents(of: found.file.path)
            files += contents.documents.map { InputFile($0, below: prefix) }
            byteCount += contents.documents.reduce(0) { $0 + Int(clamping: $1.entry.size) }
            ignoredCount += contents.ignoredCount
        } catch {
            problems.append((found.file, error))
        }
    }

    private mutating func reject(_ path: String, named name: String, _ kind: ReadingProblem.Kind) {
        problems.append((InputFile(path: path, name: name), ReadingProblem(kind)))
    }
}

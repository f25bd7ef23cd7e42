import FileNames
import Glibc
import KwalificatieReaders
import ZipArchives

/// Finds the documents in what the user gave: files as they are, directories and ZIP archives with all XML files in them.
///
/// What the operating system does not let it look at is a problem, whatever the reason: nothing is left out in silence.
public struct InputDiscovery: Sendable {
    /// The documents, by name; each file once, however often it was given.
    public private(set) var files: [InputFile] = []
    /// How many bytes the documents hold together, as far as the operating system says.
    public private(set) var byteCount = 0
    /// How many other files were below the directories.
    public private(set) var ignoredCount = 0
    /// The directories that were found and not read there, in the order in which they were found, and archives of which
    /// the encoding of names was chosen.
    public private(set) var passedOver: [PassedOver] = []
    /// What could not be looked at, by name.
    public private(set) var problems: [(file: InputFile, problem: ReadingProblem)] = []

    private var found: [Found] = []
    private let tables: Set<FileIdentity>
    /// The files and directories that were named themselves.
    private let given: Set<FileIdentity>
    /// The directories that were looked through, each with the first path that led there.
    private var searched: [FileIdentity: String] = [:]
    /// The links to directories that are still to be followed.
    private var links: [Link] = []

    /// A file, or an archive that is to be looked through.
    private struct Found {
        let bytes: Int
        let file: InputFile
        let identity: FileIdentity
        /// What stands before the names of the files in this archive; nil when it is none.
        let archivePrefix: String?
    }

    /// A link to a directory.
    private struct Link {
        let path: String
        let prefix: String
        /// The path of the directory within an output of crebo; nil outside one.
        let folder: String?
        let identity: FileIdentity
    }

    /// Looks through these files and directories.
    ///
    /// A file that was named itself is a document whatever its name, a published list in CSV too; below a directory
    /// only `.xml` and `.zip` count. What begins as a ZIP archive is one, and then the same holds for the files in it as
    /// for those of a directory. The order of the inputs does not matter. Names that begin with a dot are passed over:
    /// they hold no publications. What was found as a table beside the documents is no document.
    ///
    /// Links to directories are followed when everything else has been looked through, so that what stands in a directory
    /// has the name that it has there; a directory that was looked through already is not read again.
    ///
    /// An earlier output below a directory is passed over: its bundles are no publications, and would bring back what was
    /// withdrawn. What somebody else put into it is read, and an output that was named itself is read as a whole.
    public init(_ inputs: [String], tables: TableDiscovery? = nil) {
        self.tables = tables?.identities ?? []
        given = Set(inputs.compactMap(FileIdentity.init(following:)))
        for input in inputs.sorted() {
            var status = stat()
            guard stat(input.onDisk, &status) == 0 else {
                reject(input, named: Self.lastName(input), .init(findingNumber: errno))
                continue
            }
            if status.isDirectory {
                search(input, as: "", FileIdentity(status))
            } else {
                add(input, named: Self.lastName(input), status, archivePrefix: "")
            }
        }
        followLinks()
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
    private mutating func search(
        _ directory: String, as prefix: String, inOutput folder: String? = nil, _ identity: FileIdentity
    ) {
        if searched[identity] == nil { searched[identity] = directory }
        guard let names = DirectoryListing.names(in: directory) else {
            reject(directory, named: prefix.isEmpty ? Self.lastName(directory) : prefix, .init(findingNumber: errno))
            return
        }
        let folder = folder ?? (isOwnOutput(directory, names, identity) ? "" : nil)
        for name in names.sorted() where !name.hasPrefix(".") {
            if let folder, Outputs.isOwn(folder + name) { continue }
            let path = directory.hasSuffix("/") ? directory + name : "\(directory)/\(name)"
            var status = stat()
            guard lstat(path.onDisk, &status) == 0 else {
                reject(path, named: prefix + name, .init(findingNumber: errno))
                continue
            }
            let isLink = status.isLink
            if isLink, stat(path.onDisk, &status) != 0 {
                reject(path, named: prefix + name, errno == ENOENT ? .danglingLink : .init(findingNumber: errno))
            } else if status.isDirectory {
                let own = folder.map { "\($0)\(name)/" }.flatMap { Outputs.isOwn($0) ? $0 : nil }
                let identity = FileIdentity(status)
                if isLink {
                    links.append(Link(path: path, prefix: "\(prefix)\(name)/", folder: own, identity: identity))
                } else {
                    search(path, as: "\(prefix)\(name)/", inOutput: own, identity)
                }
            } else if Self.isDocument(name) {
                add(path, named: prefix + name, status, archivePrefix: "\(prefix)\(name)/")
            } else if !tables.contains(FileIdentity(status)) {
                ignoredCount += 1
            }
        }
    }

    private mutating func followLinks() {
        while !links.isEmpty {
            let link = links.removeFirst()
            if let first = searched[link.identity] {
                passedOver.append(PassedOver(path: link.path, reason: .sameDirectory(as: first)))
            } else {
                search(link.path, as: link.prefix, inOutput: link.folder, link.identity)
            }
        }
    }

    /// Whether this is an output of crebo that was not named itself; notes it when it is.
    private mutating func isOwnOutput(_ directory: String, _ names: [String], _ identity: FileIdentity) -> Bool {
        guard Outputs.isOutput(holding: names), !given.contains(identity) else { return false }
        let output = PassedOver(path: directory, reason: .ownOutput)
        if searched[identity] == directory, !passedOver.contains(output) { passedOver.append(output) }
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
            count(found.bytes)
            return files.append(found.file)
        }
        do throws(ReadingProblem) {
            let contents = try ArchiveContents(of: found.file.path)
            files += contents.documents.map { InputFile($0, below: prefix) }
            for document in contents.documents { count(Int(clamping: document.entry.size)) }
            ignoredCount += contents.ignoredCount
            passedOver += contents.nameEncodings.map { PassedOver(path: found.file.path, reason: .names(in: $0)) }
        } catch {
            problems.append((found.file, error))
        }
    }

    /// Archives and sparse files can tell of more bytes than a number holds.
    private mutating func count(_ bytes: Int) {
        let (sum, isTooLarge) = byteCount.addingReportingOverflow(bytes)
        byteCount = isTooLarge ? .max : sum
    }

    private mutating func reject(_ path: String, named name: String, _ kind: ReadingProblem.Kind) {
        problems.append((InputFile(path: path, name: name), ReadingProblem(kind)))
    }
}

/// A directory below an input that was found and not read there, or what an archive leaves unsaid.
public struct PassedOver: Sendable, Equatable {
    /// Its path.
    public let path: String
    /// Why it was not read, or how.
    public let reason: Reason

    /// Why a directory is not read, or how an archive is.
    public enum Reason: Sendable, Equatable {
        /// It is an output of a conversion, of which nothing of crebo's is read.
        case ownOutput
        /// It is a link to a directory that is read as this one: a second way to it, or a circle.
        case sameDirectory(as: String)
        /// It is an archive that does not say in which encoding its names are: this one was taken for some of them.
        case names(in: ZipNameEncoding)
    }
}

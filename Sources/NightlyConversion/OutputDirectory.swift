import Glibc

/// A directory that appears under its name complete or not at all.
///
/// Everything is written to a new directory beside the target. Publishing flushes it and exchanges the two names in
/// one step of the operating system; only then is the old directory removed.
struct OutputDirectory {
    /// Where files are written until `publish`.
    let staging: String

    private let target: String

    /// Prepares a new directory beside `target`.
    ///
    /// - Parameter isOwn: whether this program writes a file of this name in such a directory; for a folder the name
    ///   ends in a slash. A target that holds anything else is refused, because publishing replaces it as a whole.
    init(replacing target: String, isOwn: (String) -> Bool) throws(OutputProblem) {
        let path = Self.resolved(target)
        self.target = path
        let (parent, name) = Self.split(path)
        Self.restore(path)
        var status = stat()
        if stat(path, &status) == 0 {
            guard status.st_mode & S_IFMT == S_IFDIR else { throw OutputProblem(path: path, reason: .isNoDirectory) }
            if let other = try Self.firstOther(in: path, below: "", isOwn) {
                throw OutputProblem(path: path, reason: .holdsOthersWork(other))
            }
        }
        try Self.makeDirectories(parent)
        try Self.removeLeftovers(of: name, in: parent)
        staging = "\(parent)/\(Self.stagingPrefix(name))\(getpid())"
        guard mkdir(staging, 0o755) == 0 else { throw OutputProblem.current(path) }
    }

    /// Writes one file; the folder in its name is made.
    func write(_ bytes: [UInt8], to name: String) throws(OutputProblem) {
        let file = try create(name)
        try file.write(bytes)
        try file.finish()
    }

    /// A file to be written in pieces; `finish` it before publishing.
    func create(_ name: String) throws(OutputProblem) -> OutputFile { try OutputFile(creating: place(of: name)) }

    /// Where a file of this name is to be written; the folder in its name is made. Flush it before publishing.
    func place(of name: String) throws(OutputProblem) -> String {
        let path = "\(staging)/\(name)"
        try Self.makeDirectories(Self.split(path).parent)
        return path
    }

    /// Makes what was written appear under the target's name.
    func publish() throws(OutputProblem) {
        let parent = Self.split(target).parent
        for folder in try Self.folders(below: staging) { try Self.flush(folder) }
        if rename(staging, target) != 0 {
            // The target exists and is not empty: the two change names.
            guard errno == ENOTEMPTY || errno == EEXIST else { throw OutputProblem.current(target) }
            if NameExchange.exchange(staging, target) {
                Self.remove(staging)
            } else {
                try moveAside()
            }
        }
        try Self.flush(parent)
    }

    /// Removes what was written; the target stays as it was.
    func discard() {
        Self.remove(staging)
    }

    /// Publishes where the file system cannot exchange two names: the old directory steps aside first. A run that is
    /// killed in between leaves it there, and the next run puts it back.
    private func moveAside() throws(OutputProblem) {
        guard [EINVAL, ENOSYS, EOPNOTSUPP].contains(errno) else { throw OutputProblem.current(target) }
        let aside = Self.aside(target)
        guard rename(target, aside) == 0 else { throw OutputProblem.current(target) }
        guard rename(staging, target) == 0 else {
            let problem = OutputProblem.current(target)
            rename(aside, target)
            throw problem
        }
        Self.remove(aside)
    }

    private static func restore(_ target: String) {
        if access(target, F_OK) != 0 { rename(aside(target), target) }
    }

    private static func aside(_ target: String) -> String {
        let (parent, name) = split(target)
        return "\(parent)/\(stagingPrefix(name))oud"
    }

    // MARK: - Files and folders

    /// The first file or folder that is not this program's, by its path within the directory.
    private static func firstOther(
        in directory: String, below prefix: String, _ isOwn: (String) -> Bool
    ) throws(OutputProblem) -> String? {
        for entry in try entries(of: directory) {
            let name = prefix + entry
            guard isDirectory("\(directory)/\(entry)") else {
                if isOwn(name) { continue }
                return name
            }
            guard isOwn(name + "/") else { return name }
            if let other = try firstOther(in: "\(directory)/\(entry)", below: name + "/", isOwn) { return other }
        }
        return nil
    }

    static func stagingPrefix(_ name: String) -> String { ".\(name).crebo-" }

    /// The path without slashes at its end, and of a link to a directory that directory: names are exchanged with it,
    /// so that the link stays.
    private static func resolved(_ path: String) -> String {
        if isLink(path), let target = realpath(path, nil) {
            defer { free(target) }
            return String(cString: target)
        }
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        return path
    }

    private static func isLink(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    }

    private static func split(_ path: String) -> (parent: String, name: String) {
        guard let slash = path.lastIndex(of: "/") else { return (".", path) }
        let parent = path[..<slash]
        return (parent.isEmpty ? "/" : String(parent), String(path[path.index(after: slash)...]))
    }

    static func makeDirectories(_ path: String, mode: mode_t = 0o755) throws(OutputProblem) {
        if access(path, F_OK) == 0 { return }
        let parent = split(path).parent
        if parent != path { try makeDirectories(parent, mode: mode) }
        if mkdir(path, mode) != 0, errno != EEXIST { throw OutputProblem.current(path) }
    }

    static func entries(of directory: String) throws(OutputProblem) -> [String] {
        guard let names = DirectoryListing.names(in: directory) else { throw OutputProblem.current(directory) }
        return names.filter { $0 != "." && $0 != ".." }.sorted()
    }

    /// Removes what runs left behind that were killed; those of living processes stay.
    static func removeLeftovers(of name: String, in parent: String) throws(OutputProblem) {
        let prefix = stagingPrefix(name)
        for entry in try entries(of: parent) where entry.hasPrefix(prefix) {
            guard let process = pid_t(entry.dropFirst(prefix.count)) else { continue }
            if kill(process, 0) != 0, errno == ESRCH { remove("\(parent)/\(entry)") }
        }
    }

    static func isDirectory(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    private static func folders(below directory: String) throws(OutputProblem) -> [String] {
        var folders = [directory]
        for name in try entries(of: directory) where isDirectory("\(directory)/\(name)") {
            folders += try Self.folders(below: "\(directory)/\(name)")
        }
        return folders
    }

    /// Waits until a file or directory is on disk.
    static func flush(_ path: String) throws(OutputProblem) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw OutputProblem.current(path) }
        defer { close(descriptor) }
        if fsync(descriptor) != 0 { throw OutputProblem.current(path) }
    }

    /// Removes a directory of this program and all that is in it; what cannot be removed is litter, not a failure.
    static func remove(_ path: String) {
        if isDirectory(path) {
            for name in (try? entries(of: path)) ?? [] { remove("\(path)/\(name)") }
            rmdir(path)
        } else {
            unlink(path)
        }
    }
}

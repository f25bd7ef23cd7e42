import FileNames
import Glibc

/// A directory that appears under its name complete or not at all.
///
/// Everything is written to a new directory beside the target. Publishing flushes it and exchanges the two names in
/// one step of the operating system; then the old directory gets a name with its date. From its making until it is
/// published or discarded no other process can prepare an output for the same target.
struct OutputDirectory {
    /// Exchanges the names of two directories; false, with `errno`, when that was not possible.
    typealias Exchange = (String, String) -> Bool

    /// Where files are written until `publish`.
    let staging: String

    private let place: OutputPlace
    private let kept: KeptOutputs
    private let lock: OutputLock
    private let exchange: Exchange

    /// What publishing did with the output that was there.
    struct Replaced {
        /// Where it stands now; nil when there was none or none is kept.
        var kept: String?
        /// Why it could not be kept. The new output was published nevertheless.
        var problem: OutputProblem?
    }

    /// Prepares a new directory beside `target`, and clears away what runs left behind that were killed.
    ///
    /// - Parameters:
    ///   - count: how many previous outputs are kept.
    ///   - exchange: tests give one of a file system that cannot.
    ///   - isOwn: whether this program writes a file of this name in such a directory; for a folder the name
    ///     ends in a slash. A target that holds anything else is refused, because publishing replaces it as a whole.
    init(
        replacing target: String, keeping count: Int, exchange: @escaping Exchange = NameExchange.exchange,
        isOwn: @escaping (String) -> Bool
    ) throws(OutputProblem) {
        place = OutputPlace(target)
        self.exchange = exchange
        try place.check(isOwn: isOwn)
        try DirectoryTree.make(place.parent)
        do { lock = try OutputLock(place.lock) } catch {
            // What the user knows is the name that was given.
            throw OutputProblem(path: place.target, reason: error.reason)
        }
        kept = KeptOutputs(of: place, atMost: count, isOwn: isOwn)
        try Self.recover(place, kept)
        // A run that was killed may have added one without removing another, and this one may be asked to keep fewer.
        try kept.prune()
        // Now that nobody else can change it, and for an output that was put back.
        try place.check(isOwn: isOwn)
        staging = try Self.makeStaging(place)
    }

    /// Writes one file; the folder in its name is made.
    func write(_ bytes: [UInt8], to name: String) throws(OutputProblem) {
        let file = try create(name)
        try file.write(bytes)
        try file.finish()
    }

    /// A file to be written in pieces; `finish` it before publishing.
    func create(_ name: String, isLarge: Bool = false) throws(OutputProblem) -> OutputFile {
        try OutputFile(creating: place(of: name), isLarge: isLarge)
    }

    /// Where a file of this name is to be written; the folder in its name is made. Flush it before publishing.
    func place(of name: String) throws(OutputProblem) -> String {
        let path = "\(staging)/\(name)"
        try DirectoryTree.make(DirectoryTree.split(path).parent)
        return path
    }

    /// Makes what was written appear under the target's name.
    ///
    /// When it throws, nothing was published. What goes wrong after that is in what it gives.
    func publish() throws(OutputProblem) -> Replaced {
        try DirectoryTree.flush(staging)
        let old = try takeName()
        defer { lock.release() }
        var replaced = Replaced()
        do {
            try DirectoryTree.flushNames(in: place.parent)
            if let old { replaced.kept = try kept.add(old) }
        } catch {
            replaced.problem = error
        }
        return replaced
    }

    /// Removes what was written; the target stays as it was.
    func discard() {
        DirectoryTree.remove(staging)
        lock.release()
    }

    /// The problem under the name that the user gave: of the new directory nobody is to know.
    func named(_ error: any Error) -> any Error {
        guard let problem = error as? OutputProblem, problem.path.hasPrefix(staging) else { return error }
        return OutputProblem(path: place.target, reason: problem.reason)
    }

    /// Gives the new directory the name of the target. Gives the path of the old one; nil when there was none.
    private func takeName() throws(OutputProblem) -> String? {
        if rename(staging.onDisk, place.target.onDisk) == 0 { return nil }
        // The target exists and is not empty: the two change names.
        guard errno == ENOTEMPTY || errno == EEXIST else { throw OutputProblem.current(place.target) }
        if exchange(staging, place.target) { return staging }
        guard [EINVAL, ENOSYS, EOPNOTSUPP].contains(errno) else { throw OutputProblem.current(place.target) }
        return try moveAside()
    }

    /// Publishes where the file system cannot exchange two names: the old directory steps aside first. A run that is
    /// killed in between leaves it there, and the next run puts it back.
    private func moveAside() throws(OutputProblem) -> String {
        guard rename(place.target.onDisk, place.aside.onDisk) == 0 else { throw OutputProblem.current(place.target) }
        guard rename(staging.onDisk, place.target.onDisk) == 0 else {
            let problem = OutputProblem.current(place.target)
            rename(place.aside.onDisk, place.target.onDisk)
            throw problem
        }
        return place.aside
    }

    // MARK: - Preparing

    /// Puts right what a run left behind that was killed: who holds the lock knows that it is not at work any more.
    private static func recover(_ place: OutputPlace, _ kept: KeptOutputs) throws(OutputProblem) {
        if DirectoryTree.status(place.target) == nil { rename(place.aside.onDisk, place.target.onDisk) }
        for entry in try DirectoryTree.entries(of: place.parent) {
            let path = place.path(entry)
            if path == place.aside {
                _ = try kept.add(path)
            } else if [place.unnamed, place.trash].contains(path) {
                DirectoryTree.remove(path)
            } else if let inode = place.inode(inName: entry) {
                let isUnpublished = DirectoryTree.status(path).map { UInt($0.st_ino) } == inode
                if isUnpublished { DirectoryTree.remove(path) } else { _ = try kept.add(path) }
            }
        }
    }

    private static func makeStaging(_ place: OutputPlace) throws(OutputProblem) -> String {
        guard mkdir(place.unnamed.onDisk, 0o755) == 0, let status = DirectoryTree.status(place.unnamed) else {
            throw OutputProblem.current(place.target)
        }
        let staging = place.staging(UInt(status.st_ino))
        guard rename(place.unnamed.onDisk, staging.onDisk) == 0 else { throw OutputProblem.current(place.target) }
        return staging
    }
}

import FileNames
import Glibc

/// A new directory for its owner only, among others in one directory, that appears under its name complete or not at all.
///
///     let directory = try PrivateDirectory(in: "leveringen")
///     let file = try directory.create("afgekeurd.csv")
///     try directory.publish(as: "ODT_25LX_2020-06-30_1")
///
/// For files with personal data: directories are made with mode 0700 and files with 0600, from their first byte on.
/// Until `publish` everything stands in a `StagingDirectory`; what a killed run leaves there is removed by the next one.
public final class PrivateDirectory {
    private let parent: String
    private let staging: StagingDirectory
    /// What was made, to be counted and measured before it gets its name.
    private var files: [String: OutputFile] = [:]

    /// Prepares a directory in `parent`, which is made if it does not exist.
    public init(in parent: String) throws(OutputProblem) {
        self.parent = parent
        try DirectoryTree.make(parent, mode: StagingDirectory.mode)
        guard Self.leadsToDirectory(parent) else { throw OutputProblem(path: parent, reason: .isNoDirectory) }
        try StagingDirectory.removeLeftovers(in: parent)
        staging = try StagingDirectory(in: parent)
    }

    private static let fileMode: mode_t = 0o600

    private static func leadsToDirectory(_ path: String) -> Bool {
        var status = stat()
        return stat(path.onDisk, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// What stands in a directory, by name; nothing when there is none of that name.
    public static func entries(of directory: String) throws(OutputProblem) -> [String] {
        do throws(OutputProblem) {
            return try DirectoryTree.entries(of: directory)
        } catch {
            guard error.reason == .refused(ENOENT) || error.reason == .refused(ENOTDIR) else { throw error }
            return []
        }
    }

    /// A file to be written in pieces; `finish` it before publishing.
    public func create(_ name: String) throws(OutputProblem) -> OutputFile {
        let file = try OutputFile(creating: "\(staging.path)/\(name)", mode: Self.fileMode)
        files[name] = file
        return file
    }

    /// A file without a name.
    public func scratch() throws(OutputProblem) -> ScratchFile { try ScratchFile(at: "\(staging.path)/.scratch") }

    /// Makes what was written appear under this name, when all of it is still there. A directory of that name is never
    /// replaced.
    ///
    /// - Returns: why the new name is perhaps not on disk yet; nil when it is. It stands there either way, and only a
    ///   power failure could take it away.
    public func publish(as name: String) throws(OutputProblem) -> OutputProblem? {
        try staging.publish("\(parent)/\(name)", holding: files.mapValues(\.position))
        do throws(OutputProblem) {
            try DirectoryTree.flushNames(in: parent)
            return nil
        } catch {
            return error
        }
    }

    /// Removes what was written.
    public func discard() { staging.discard() }

    /// From now on what was written is removed when the process is asked to end (SIGTERM, SIGINT, SIGHUP), before it
    /// ends. To be called before other threads are started: they inherit that these signals are not theirs.
    public func removeWhenTerminated() { staging.removeWhenTerminated() }
}

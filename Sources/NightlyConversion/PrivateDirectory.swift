import Glibc

/// A new directory for its owner only, among others in one directory, that appears under its name complete or not at all.
///
///     let directory = try PrivateDirectory(in: "leveringen")
///     let file = try directory.create("afgekeurd.csv")
///     try directory.publish(as: "ODT_25LX_2020-06-30_1")
///
/// For files with personal data: directories are made with mode 0700 and files with 0600, from their first byte on.
/// Until `publish` everything stands below a name that begins with a dot; what a killed run leaves there is removed by
/// the next one.
public struct PrivateDirectory: Sendable {
    private let parent: String
    private let staging: String

    /// Prepares a directory in `parent`, which is made if it does not exist.
    public init(in parent: String) throws(OutputProblem) {
        self.parent = parent
        try DirectoryTree.make(parent, mode: Self.directoryMode)
        guard DirectoryTree.isDirectory(parent) else { throw OutputProblem(path: parent, reason: .isNoDirectory) }
        try Self.removeLeftovers(in: parent)
        staging = "\(parent)/\(Self.stagingPrefix)\(getpid())"
        guard mkdir(staging, Self.directoryMode) == 0 else { throw OutputProblem.current(parent) }
    }

    private static let directoryMode: mode_t = 0o700
    private static let fileMode: mode_t = 0o600
    private static let stagingPrefix = ".levering.crebo-"

    /// Removes what runs left behind that were killed; those of living processes stay, for several may be at work here.
    private static func removeLeftovers(in parent: String) throws(OutputProblem) {
        for entry in try DirectoryTree.entries(of: parent) where entry.hasPrefix(stagingPrefix) {
            guard let process = pid_t(entry.dropFirst(stagingPrefix.count)) else { continue }
            if kill(process, 0) != 0, errno == ESRCH { DirectoryTree.remove("\(parent)/\(entry)") }
        }
    }

    /// What stands in a directory, by name.
    public static func entries(of directory: String) throws(OutputProblem) -> [String] {
        try DirectoryTree.entries(of: directory)
    }

    /// A file to be written in pieces; `finish` it before publishing.
    public func create(_ name: String) throws(OutputProblem) -> OutputFile {
        try OutputFile(creating: "\(staging)/\(name)", mode: Self.fileMode)
    }

    /// A file without a name.
    public func scratch() throws(OutputProblem) -> ScratchFile { try ScratchFile(at: "\(staging)/.scratch") }

    /// Makes what was written appear under this name. A directory of that name is never replaced.
    public func publish(as name: String) throws(OutputProblem) {
        let target = "\(parent)/\(name)"
        try DirectoryTree.flushNames(in: staging)
        guard access(target, F_OK) != 0 else { throw OutputProblem(path: target, reason: .exists) }
        guard rename(staging, target) == 0 else { throw OutputProblem.current(target) }
        try DirectoryTree.flushNames(in: parent)
    }

    /// Removes what was written.
    public func discard() { DirectoryTree.remove(staging) }
}

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
        try OutputDirectory.makeDirectories(parent, mode: Self.directoryMode)
        guard OutputDirectory.isDirectory(parent) else { throw OutputProblem(path: parent, reason: .isNoDirectory) }
        try OutputDirectory.removeLeftovers(of: Self.stagingName, in: parent)
        staging = "\(parent)/\(OutputDirectory.stagingPrefix(Self.stagingName))\(getpid())"
        guard mkdir(staging, Self.directoryMode) == 0 else { throw OutputProblem.current(parent) }
    }

    private static let directoryMode: mode_t = 0o700
    private static let fileMode: mode_t = 0o600
    private static let stagingName = "levering"

    /// What stands in a directory, by name.
    public static func entries(of directory: String) throws(OutputProblem) -> [String] {
        try OutputDirectory.entries(of: directory)
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
        try OutputDirectory.flush(staging)
        guard access(target, F_OK) != 0 else { throw OutputProblem(path: target, reason: .exists) }
        guard rename(staging, target) == 0 else { throw OutputProblem.current(target) }
        try OutputDirectory.flush(parent)
    }

    /// Removes what was written.
    public func discard() { OutputDirectory.remove(staging) }
}
